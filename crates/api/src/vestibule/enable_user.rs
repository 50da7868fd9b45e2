//! `vestibule:EnableUser`: an administrator lets a user sign in again.

use model::UserStatus;
use wire::generated::vestibule::Error;
use wire::generated::vestibule::op::EnableUser;
use wire::generated::vestibule::types::{EnableUserRequest, EnableUserResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::identitystore::roster;

impl Handler for EnableUser {
    fn resources(input: &EnableUserRequest, scope: &Scope) -> Resources {
        super::on_user(scope, &input.identity_store_id, &input.user_id)
    }

    async fn run(cx: &mut Cx<'_>, input: EnableUserRequest) -> Result<EnableUserResponse, Error> {
        let user = super::user(cx, &input.identity_store_id, &input.user_id).await?;
        let by = cx.caller.arn();
        roster::set_status(&mut cx.tx, &user, UserStatus::Enabled, cx.now, &by).await?;
        Ok(EnableUserResponse {})
    }
}
