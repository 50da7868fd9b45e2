//! `vestibule`: what AWS never published as an API. Signing in, one-time links, the whole organization as a
//! document, settings, and the audit trail.

mod account_connections;
mod add_connected_account;
pub(crate) mod apply;
mod authorize;
mod check_access;
mod create_account_connection;
mod create_password_link;
mod decide_access;
mod delete_account_connection;
mod describe_authorization;
mod describe_device_authorization;
mod describe_password_link;
mod describe_session;
mod detect_drift;
mod device_answer;
mod disable_user;
mod discover_accounts;
mod effective_access;
mod enable_user;
mod export;
mod get_instance_settings;
mod grants;
mod groups;
mod list_access;
mod list_account_connections;
mod list_drift;
mod list_provisioning_progress;
mod list_sessions;
mod lookup_events;
mod named;
mod preview_provisioning;
mod redeem_password_link;
mod remove_connected_account;
mod repair_drift;
mod revoke_sessions;
mod rules;
mod set_password;
mod sign_in;
mod sign_out;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_of_provisioning;
mod update_account_connection;
mod update_instance_settings;

use std::sync::Arc;

use fault::Context as _;
use model::{Instance, Timestamp, User};
use signin::link::NotSet;
use signin::{Failure, Live};
use wire::generated::vestibule::types::ThrottlingException;
use wire::generated::vestibule::{Error, op};

use crate::caller::Caller;
use crate::cx::Cx;
use crate::handler::{Resources, Scope};
use crate::page::BadToken;
use crate::registry::{Route, route};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        route::<op::AddConnectedAccount>(),
        route::<op::AddGroupToGroup>(),
        route::<op::ApplyOrganization>(),
        route::<op::ApproveDeviceAuthorization>(),
        route::<op::Authorize>(),
        route::<op::CheckAccess>(),
        route::<op::CreateAccountConnection>(),
        route::<op::CreateRule>(),
        route::<op::CreateGrant>(),
        route::<op::CreatePasswordLink>(),
        route::<op::DecideAccess>(),
        route::<op::DeleteAccountConnection>(),
        route::<op::DeleteRule>(),
        route::<op::DenyDeviceAuthorization>(),
        route::<op::DescribeRule>(),
        route::<op::DescribeAuthorization>(),
        route::<op::DescribeDeviceAuthorization>(),
        route::<op::DescribeGrant>(),
        route::<op::DescribePasswordLink>(),
        route::<op::DescribeSession>(),
        route::<op::DetectDrift>(),
        route::<op::DisableUser>(),
        route::<op::DiscoverAccounts>(),
        route::<op::EnableUser>(),
        route::<op::ExportOrganization>(),
        route::<op::GetInstanceSettings>(),
        route::<op::ListAccess>(),
        route::<op::ListAccountConnections>(),
        route::<op::ListRules>(),
        route::<op::ListDrift>(),
        route::<op::ListEffectiveAccess>(),
        route::<op::ListGrants>(),
        route::<op::ListNestedGroups>(),
        route::<op::ListProvisioningProgress>(),
        route::<op::ListSessions>(),
        route::<op::LookupEvents>(),
        route::<op::PreviewRule>(),
        route::<op::PreviewProvisioning>(),
        route::<op::RedeemPasswordLink>(),
        route::<op::RemoveConnectedAccount>(),
        route::<op::RemoveGroupFromGroup>(),
        route::<op::RepairDrift>(),
        route::<op::RevokeGrant>(),
        route::<op::RevokeSessions>(),
        route::<op::SetPassword>(),
        route::<op::SignIn>(),
        route::<op::SignOut>(),
        route::<op::UpdateAccountConnection>(),
        route::<op::UpdateRule>(),
        route::<op::UpdateGrant>(),
        route::<op::UpdateInstanceSettings>(),
    ]
}

/// The signed-in user who calls.
fn live(cx: &Cx<'_>) -> Result<Live, Error> {
    match &cx.caller {
        Caller::Portal(portal) => Ok(portal.live.clone()),
        _ => Err(Error::unauthorized("sign in first")),
    }
}

/// The server's instance.
async fn instance(cx: &mut Cx<'_>) -> Result<Arc<Instance>, Error> {
    Ok(cx.home_instance().await?.fault("there is no instance")?)
}

/// A user by the ids that a caller gave, in an identity store in sight of the caller's account.
async fn user(cx: &mut Cx<'_>, store: &str, user: &str) -> Result<Arc<User>, Error> {
    let not_found = || Error::resource_not_found(format!("there is no user `{user}` in `{store}`"));
    let key = (store.parse().map_err(|_| not_found())?, user.parse().map_err(|_| not_found())?);
    cx.visible_store(&key.0).await?.ok_or_else(not_found)?;
    cx.tx.get::<User>(&key).await?.ok_or_else(not_found)
}

/// Why a password was not set, in words for the person who chose it.
fn not_set(failure: Failure<NotSet>) -> Error {
    match failure {
        Failure::Fault(fault) => fault.into(),
        Failure::Refused(NotSet::BadLink) => Error::resource_not_found(
            "this link was used already or is too old: ask your administrator for another",
        ),
        Failure::Refused(NotSet::Rule(rule)) => Error::validation(rule.to_string()),
    }
}

/// Too much of something: when to try again, for people and for programs.
fn wait(what: &str, now: Timestamp, until: Timestamp) -> Error {
    let seconds = until.0.saturating_sub(now.0).saturating_add(999) / 1000;
    ThrottlingException {
        message: Some(format!("{what}: try again after {}", until.to_rfc3339())),
        retry_after_seconds: i32::try_from(seconds).ok(),
    }
    .into()
}

/// ARN of an identity store, which links and passwords are about.
fn store_arn(scope: &Scope, store: &str) -> String {
    format!("arn:aws:identitystore::{}:identitystore/{store}", scope.management_account)
}

/// A user, and the identity store that it is in, as resources.
fn on_user(scope: &Scope, store: &str, user: &str) -> Resources {
    Resources::of_instance(store_arn(scope, store)).and(format!("arn:aws:identitystore:::user/{user}"))
}

impl From<BadToken> for Error {
    fn from(_: BadToken) -> Self {
        Self::validation("`NextToken` is not one that this operation gave")
    }
}
