//! `iam`: roles, SAML providers and policies of the caller's own account.
//!
//! What Identity Center provisioned shows here and is changed by nobody from here; beside it stand the
//! account's own roles and the policies that permission sets refer to.

mod attach_role_policy;
mod create_policy;
mod create_policy_version;
mod create_role;
mod delete_policy;
mod delete_policy_version;
mod delete_role;
mod delete_role_permissions_boundary;
mod delete_role_policy;
mod delete_saml_provider;
mod detach_role_policy;
mod document;
mod get_account_summary;
mod get_policy;
mod get_policy_version;
mod get_role;
mod get_role_policy;
mod get_saml_provider;
mod list_account_aliases;
mod list_attached_role_policies;
mod list_instance_profiles_for_role;
mod list_policies;
mod list_policy_versions;
mod list_role_policies;
mod list_role_tags;
mod list_roles;
mod list_saml_providers;
mod policies;
mod put_role_permissions_boundary;
mod put_role_policy;
mod roles;
mod set_default_policy_version;
mod tag_role;
mod tags;
#[cfg(test)]
mod tests;
mod untag_role;
mod update_assume_role_policy;
mod update_role;
mod update_saml_provider;
mod view;

use std::sync::Arc;

use fault::Context as _;
use model::{AccountId, SamlProvider};
use wire::generated::iam::{Error, op};

use crate::cx::Cx;
use crate::handler::{Resources, Scope};
use crate::page::BadToken;
use crate::registry::{Route, route};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        route::<op::AttachRolePolicy>(),
        route::<op::CreatePolicy>(),
        route::<op::CreatePolicyVersion>(),
        route::<op::CreateRole>(),
        route::<op::DeletePolicy>(),
        route::<op::DeletePolicyVersion>(),
        route::<op::DeleteRole>(),
        route::<op::DeleteRolePermissionsBoundary>(),
        route::<op::DeleteRolePolicy>(),
        route::<op::DeleteSAMLProvider>(),
        route::<op::DetachRolePolicy>(),
        route::<op::GetAccountSummary>(),
        route::<op::GetPolicy>(),
        route::<op::GetPolicyVersion>(),
        route::<op::GetRole>(),
        route::<op::GetRolePolicy>(),
        route::<op::GetSAMLProvider>(),
        route::<op::ListAccountAliases>(),
        route::<op::ListAttachedRolePolicies>(),
        route::<op::ListInstanceProfilesForRole>(),
        route::<op::ListPolicies>(),
        route::<op::ListPolicyVersions>(),
        route::<op::ListRolePolicies>(),
        route::<op::ListRoleTags>(),
        route::<op::ListRoles>(),
        route::<op::ListSAMLProviders>(),
        route::<op::PutRolePermissionsBoundary>(),
        route::<op::PutRolePolicy>(),
        route::<op::SetDefaultPolicyVersion>(),
        route::<op::TagRole>(),
        route::<op::UntagRole>(),
        route::<op::UpdateAssumeRolePolicy>(),
        route::<op::UpdateRole>(),
        route::<op::UpdateSAMLProvider>(),
    ]
}

/// The caller's account.
fn account(cx: &Cx<'_>) -> Result<AccountId, Error> {
    Ok(cx.caller.account().cloned().fault("a caller of iam has no account")?)
}

/// A role of the caller's account, by name; its path is looked up where it is decided.
fn role_resource(scope: &Scope, name: &str) -> Resources {
    Resources::of_caller(format!("arn:aws:iam::{}:role/{name}", scope.account))
}

/// A SAML provider of the caller's account, by ARN.
async fn provider(cx: &mut Cx<'_>, arn: &str) -> Result<Arc<SamlProvider>, Error> {
    let account = account(cx)?;
    let name = arn.strip_prefix(&format!("arn:aws:iam::{account}:saml-provider/")).unwrap_or_default();
    let found = cx.tx.get::<SamlProvider>(&(account, name.to_owned())).await?;
    found.ok_or_else(|| Error::no_such_entity(format!("Manifest not found for arn {arn}")))
}

/// The same, unless it belongs to an Identity Center instance.
async fn own_provider(cx: &mut Cx<'_>, arn: &str) -> Result<Arc<SamlProvider>, Error> {
    let provider = provider(cx, arn).await?;
    if provision::protect::is_reserved_provider(&provider) {
        return Err(Error::unmodifiable_entity(format!(
            "Cannot perform the operation on the protected SAML provider '{}' - this SAML provider is only \
             modifiable by AWS",
            provider.name
        )));
    }
    Ok(provider)
}

impl From<BadToken> for Error {
    fn from(_: BadToken) -> Self {
        wire::ServiceError::other("ValidationError", 400, "Invalid Marker.")
    }
}
