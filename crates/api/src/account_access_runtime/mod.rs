//! `account-access-runtime`: entering roles that accounts own themselves, with an access token of the portal.

mod get_role_credentials;
mod list_roles;

use std::sync::Arc;

use model::{AccessApplication, Entitlement, TenantId, limits};
use store::record::account_access::{AccessApplicationByTenant, EntitlementByPrincipal};
use wire::generated::account_access_runtime::{Error, op};

use crate::access;
use crate::caller::{Caller, PortalCaller};
use crate::cx::Cx;
use crate::page::BadToken;
use crate::registry::{Route, route};

pub(crate) fn routes() -> Vec<Route> {
    vec![route::<op::GetRoleCredentials>(), route::<op::ListRoles>()]
}

/// The signed-in user who calls.
fn portal(cx: &Cx<'_>) -> Result<PortalCaller, Error> {
    match &cx.caller {
        Caller::Portal(portal) if portal.live.may_access_accounts() => Ok(PortalCaller::clone(portal)),
        _ => Err(Error::unauthorized("Session token not found or invalid")),
    }
}

/// Account access of the instance that the user signed in to, if that is the tenant.
async fn tenant(
    cx: &mut Cx<'_>,
    portal: &PortalCaller,
    tenant: &str,
) -> Result<Option<Arc<AccessApplication>>, Error> {
    let Ok(tenant) = tenant.parse::<TenantId>() else { return Ok(None) };
    let found = cx.tx.find::<AccessApplicationByTenant>((&tenant,)).await?;
    Ok(found.filter(|application| application.instance == portal.live.session.instance))
}

/// What a signed-in user is entitled to, by name or through groups.
async fn entitled(
    cx: &mut Cx<'_>,
    portal: &PortalCaller,
    application: &AccessApplication,
) -> Result<Vec<Arc<Entitlement>>, Error> {
    let user = &portal.live.user;
    let principals = access::principals(cx, &user.store, &user.id).await?;
    let prefixes: Vec<_> = principals.iter().map(|principal| (&application.id, principal)).collect();
    let max = limits::ENTITLEMENTS_PER_PRINCIPAL_MAX;
    let found = cx.tx.list_each::<EntitlementByPrincipal, _>(&prefixes, max).await?;
    Ok(found.into_iter().flatten().collect())
}

impl From<BadToken> for Error {
    fn from(_: BadToken) -> Self {
        Self::validation("`nextToken` is not one that this operation gave")
    }
}
