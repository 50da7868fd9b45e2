//! What an account sets for itself, and the organization for all: alias, password policy, root access,
//! tokens for other parties; and how much of what there is.

mod create_account_alias;
mod delete_account_alias;
mod delete_account_password_policy;
mod disable_organizations_root_credentials_management;
mod disable_organizations_root_sessions;
mod disable_outbound_web_identity_federation;
mod enable_organizations_root_credentials_management;
mod enable_organizations_root_sessions;
mod enable_outbound_web_identity_federation;
mod get_account_password_policy;
mod get_account_summary;
mod get_outbound_web_identity_federation_info;
mod list_account_aliases;
mod list_organizations_features;
pub(crate) mod root_access;
mod set_security_token_service_preferences;
#[cfg(test)]
mod tests;
mod update_account_password_policy;

use std::sync::Arc;

use model::{IamPasswordPolicy, IamSettings};
use wire::generated::iam::{Error, op};

use super::account;
use crate::cx::Cx;
use crate::registry::{Route, route};

pub(super) fn routes() -> Vec<Route> {
    vec![
        route::<op::CreateAccountAlias>(),
        route::<op::DeleteAccountAlias>(),
        route::<op::DeleteAccountPasswordPolicy>(),
        route::<op::DisableOrganizationsRootCredentialsManagement>(),
        route::<op::DisableOrganizationsRootSessions>(),
        route::<op::DisableOutboundWebIdentityFederation>(),
        route::<op::EnableOrganizationsRootCredentialsManagement>(),
        route::<op::EnableOrganizationsRootSessions>(),
        route::<op::EnableOutboundWebIdentityFederation>(),
        route::<op::GetAccountPasswordPolicy>(),
        route::<op::GetAccountSummary>(),
        route::<op::GetOutboundWebIdentityFederationInfo>(),
        route::<op::ListAccountAliases>(),
        route::<op::ListOrganizationsFeatures>(),
        route::<op::SetSecurityTokenServicePreferences>(),
        route::<op::UpdateAccountPasswordPolicy>(),
    ]
}

/// What the caller's account has set.
pub(super) async fn settings(cx: &mut Cx<'_>) -> Result<IamSettings, Error> {
    let account = account(cx)?;
    let found = cx.tx.get::<IamSettings>(&account).await?.map(Arc::unwrap_or_clone);
    Ok(found.unwrap_or_else(|| IamSettings::of(account)))
}

/// The account's own password policy.
async fn password_policy(cx: &mut Cx<'_>) -> Result<IamPasswordPolicy, Error> {
    let settings = settings(cx).await?;
    settings.password_policy.ok_or_else(|| {
        Error::no_such_entity(format!(
            "The Password Policy with domain name {} cannot be found.",
            settings.account
        ))
    })
}

/// What is answered about tokens for other parties where there are none.
fn outbound_disabled(settings: &IamSettings) -> Error {
    Error::feature_disabled(format!(
        "Outbound identity federation is disabled for account {}",
        settings.account
    ))
}
