//! `identitystore:CreateUser`: adds a user.

use model::UserId;
use model::id::Fresh as _;
use wire::generated::identitystore::Error;
use wire::generated::identitystore::op::CreateUser;
use wire::generated::identitystore::types::{CreateUserRequest, CreateUserResponse};

use super::{ids, roster, user_wire};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for CreateUser {
    fn resources(input: &CreateUserRequest, scope: &Scope) -> Resources {
        ids::on_store(&input.identity_store_id, scope)
    }

    async fn run(cx: &mut Cx<'_>, input: CreateUserRequest) -> Result<CreateUserResponse, Error> {
        let store = ids::store(cx, &input.identity_store_id).await?;
        let user = user_wire::created(input, store, UserId::fresh(cx.entropy()), super::born(cx))?;
        roster::add_user(&mut cx.tx, &user).await?;
        Ok(CreateUserResponse {
            identity_store_id: user.store.to_string(),
            user_id: user.id.to_string(),
            user_arn: ids::arn(&user.id),
            revision: user.meta.revision.to_string(),
        })
    }
}
