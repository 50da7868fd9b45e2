//! `identitystore:DeleteUser`: takes a user away. One who is gone already is as good.

use model::{User, UserId};
use wire::generated::identitystore::Error;
use wire::generated::identitystore::op::DeleteUser;
use wire::generated::identitystore::types::{DeleteUserRequest, DeleteUserResponse};

use super::{ids, roster};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for DeleteUser {
    fn resources(input: &DeleteUserRequest, scope: &Scope) -> Resources {
        ids::on_store(&input.identity_store_id, scope).and(ids::arn_of::<UserId>(&input.user_id))
    }

    async fn run(cx: &mut Cx<'_>, input: DeleteUserRequest) -> Result<DeleteUserResponse, Error> {
        let store = ids::store(cx, &input.identity_store_id).await?;
        let id = ids::read::<UserId>(&input.user_id)?;
        if let Some(user) = cx.tx.get::<User>(&(store, id)).await? {
            super::check_revision(input.revision.as_deref(), &user.meta)?;
            roster::remove_user(&mut cx.tx, &user).await?;
        }
        Ok(DeleteUserResponse {})
    }
}
