//! `iam`: users, groups, roles, policies, providers and settings of the caller's own account.
//!
//! What Identity Center provisioned shows here and is changed by nobody from here; beside it stand the
//! account's own users and roles and the policies that permission sets refer to.

mod access_keys;
mod account_settings;
mod bearers;
mod document;
mod groups;
mod held;
mod instance_profiles;
mod login_profiles;
pub(crate) mod mfa_devices;
mod oidc_providers;
mod policies;
mod reports;
mod roles;
mod saml_providers;
mod service_linked_roles;
mod simulation;
mod tags;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_of_callers;
#[cfg(test)]
mod tests_of_groups;
#[cfg(test)]
mod tests_of_usage;
#[cfg(test)]
mod tests_of_users;
mod usage;
mod users;
mod view;

pub(crate) use account_settings::root_access;
use fault::Context as _;
use model::{Account, AccountId, StandaloneAccount, Timestamp};
use wire::generated::iam::Error;

use crate::cx::Cx;
use crate::page::BadToken;
use crate::registry::Route;

pub(crate) fn routes() -> Vec<Route> {
    let parts = [
        access_keys::routes(),
        account_settings::routes(),
        groups::routes(),
        instance_profiles::routes(),
        login_profiles::routes(),
        oidc_providers::routes(),
        policies::routes(),
        roles::routes(),
        saml_providers::routes(),
        service_linked_roles::routes(),
        simulation::routes(),
        reports::routes(),
        mfa_devices::routes(),
        users::routes(),
    ];
    parts.into_iter().flatten().collect()
}

/// The caller's account.
fn account(cx: &Cx<'_>) -> Result<AccountId, Error> {
    Ok(cx.caller.account().cloned().fault("a caller of iam has no account")?)
}

/// When an account began to be what it is now: in an organization or alone.
async fn opened(cx: &mut Cx<'_>, account: &AccountId) -> fault::Result<Timestamp> {
    if let Some(member) = cx.tx.get::<Account>(account).await? {
        return Ok(member.joined);
    }
    let alone = cx.tx.get::<StandaloneAccount>(account).await?;
    Ok(alone.fault("reading the account of a caller of iam")?.since)
}

/// What IAM says of a value that cannot be.
fn validation_error(message: impl Into<String>) -> Error {
    wire::ServiceError::other("ValidationError", 400, message)
}

impl From<BadToken> for Error {
    fn from(_: BadToken) -> Self {
        validation_error("Invalid Marker.")
    }
}
