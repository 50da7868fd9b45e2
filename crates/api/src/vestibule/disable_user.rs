//! `vestibule:DisableUser`: an administrator shuts a user out, at once and everywhere.

use model::UserStatus;
use wire::generated::vestibule::Error;
use wire::generated::vestibule::op::DisableUser;
use wire::generated::vestibule::types::{DisableUserRequest, DisableUserResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::identitystore::roster;

impl Handler for DisableUser {
    fn resources(input: &DisableUserRequest, scope: &Scope) -> Resources {
        super::on_user(scope, &input.identity_store_id, &input.user_id)
    }

    async fn run(cx: &mut Cx<'_>, input: DisableUserRequest) -> Result<DisableUserResponse, Error> {
        let user = super::user(cx, &input.identity_store_id, &input.user_id).await?;
        let by = cx.caller.arn();
        roster::set_status(&mut cx.tx, &user, UserStatus::Disabled, cx.now, &by).await?;
        Ok(DisableUserResponse {})
    }
}
