//! `identitystore:UpdateUser`: changes attributes of a user, all or none.

use model::{User, UserId};
use wire::generated::identitystore::Error;
use wire::generated::identitystore::op::UpdateUser;
use wire::generated::identitystore::types::{UpdateUserRequest, UpdateUserResponse};

use super::{attributes, ids, user_wire};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for UpdateUser {
    fn resources(input: &UpdateUserRequest, scope: &Scope) -> Resources {
        ids::on_store(&input.identity_store_id, scope).and(ids::arn_of::<UserId>(&input.user_id))
    }

    async fn run(cx: &mut Cx<'_>, input: UpdateUserRequest) -> Result<UpdateUserResponse, Error> {
        let store = ids::store(cx, &input.identity_store_id).await?;
        let found = super::user(cx, store, ids::read(&input.user_id)?).await?;
        super::check_revision(input.revision.as_deref(), &found.meta)?;
        let mut user = User { meta: super::changed(cx, &found.meta), ..User::clone(&found) };
        for operation in &input.operations {
            attributes::update_user(&mut user, operation)?;
        }
        user_wire::check(&user)?;
        user_wire::check_bounds(&user)?;
        cx.tx.try_put(&user).await?.map_err(|exists| super::taken(&exists))?;
        Ok(UpdateUserResponse {
            identity_store_id: user.store.to_string(),
            user_id: user.id.to_string(),
            user_arn: ids::arn(&user.id),
            revision: user.meta.revision.to_string(),
        })
    }
}
