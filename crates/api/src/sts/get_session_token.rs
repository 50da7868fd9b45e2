//! `sts:GetSessionToken`: temporary credentials of an IAM user, or of root, for themselves; with a second
//! factor, if they show one. It needs no permission, and no policy can deny it.

use wire::generated::sts::Error;
use wire::generated::sts::op::GetSessionToken;
use wire::generated::sts::types::{GetSessionTokenRequest, GetSessionTokenResponse};

use super::{second_factor, session, user_session_length};
use crate::caller::Caller;
use crate::credentials;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::user_session::{self, UserClaims};

impl Handler for GetSessionToken {
    async fn prove(cx: &mut Cx<'_>, input: &GetSessionTokenRequest) -> Result<(), Error> {
        second_factor::prove(cx, input.serial_number.as_deref(), input.token_code.as_deref()).await
    }

    fn resources(_: &GetSessionTokenRequest, _: &Scope) -> Resources {
        Resources::none_needed()
    }

    async fn run(cx: &mut Cx<'_>, input: GetSessionTokenRequest) -> Result<GetSessionTokenResponse, Error> {
        let (account, user) = match &cx.caller {
            Caller::User(caller) => (caller.user.account.clone(), Some(caller.user.id.clone())),
            Caller::Root { account, .. } => (account.clone(), None),
            _ => return Err(super::denied(user_session::no_session_credentials("GetSessionToken"))),
        };
        second_factor::require(cx, input.serial_number.as_deref(), input.token_code.as_deref())?;
        let length = user_session_length(user.is_none(), input.duration_seconds);
        let claims = UserClaims {
            access_key_id: credentials::fresh_access_key_id(&account, cx.entropy()),
            account,
            user,
            issued: cx.now,
            expires: credentials::expiry(cx.now, length),
            second_factor: cx.second_factor.is_some(),
            federated: None,
            root_task: None,
        };
        let issued = claims.issue(&cx.app.keys, cx.entropy())?;
        Ok(GetSessionTokenResponse {
            credentials: Some(session::handed_out(issued)),
            ..GetSessionTokenResponse::default()
        })
    }
}
