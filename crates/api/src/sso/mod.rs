//! `sso`: the portal's own API, called with an access token by CLIs and SDKs.

mod elsewhere;
mod get_role_credentials;
mod list_account_roles;
mod list_accounts;
mod logout;

use wire::generated::sso::{Error, op};

use crate::caller::{Caller, PortalCaller};
use crate::cx::Cx;
use crate::page::BadToken;
use crate::registry::{Route, route};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        route::<op::GetRoleCredentials>(),
        route::<op::ListAccountRoles>(),
        route::<op::ListAccounts>(),
        route::<op::Logout>(),
    ]
}

/// The signed-in user who calls.
fn portal(cx: &Cx<'_>) -> Result<PortalCaller, Error> {
    match &cx.caller {
        Caller::Portal(portal) if portal.live.may_access_accounts() => Ok(PortalCaller::clone(portal)),
        _ => Err(Error::unauthorized("Session token not found or invalid")),
    }
}

/// What the real service answers for an account or role that is not assigned; its model does not list it.
fn no_access() -> Error {
    use wire::ServiceError as _;
    Error::other("ForbiddenException", 403, "No access")
}

impl From<BadToken> for Error {
    fn from(_: BadToken) -> Self {
        Self::invalid_request("Invalid next token")
    }
}
