//! `iam:GetAccountSummary`: how much of what the account has, and how much it may have.

use model::{CustomerPolicy, InstanceProfile, KeyOwner, MfaDevice};
use store::record::credential::AccessKeyByOwner;
use store::record::iam::RoleById;
use store::record::iam_user::{IamGroupById, IamUserById};
use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::GetAccountSummary;
use wire::generated::iam::types::GetAccountSummaryResponse;

use super::super::held::Holder;
use super::super::usage::{ENTITIES_MAX, Usage};
use super::super::{
    access_keys, account, groups, instance_profiles, oidc_providers, policies, roles, saml_providers, users,
};
use super::settings;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::rows::every;

impl Handler for GetAccountSummary {
    fn resources(_: &Unit, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(cx: &mut Cx<'_>, _: Unit) -> Result<GetAccountSummaryResponse, Error> {
        let numbers = counts(cx).await?.into_iter().chain(quotas(cx).await?);
        let number = |(name, number): (&str, usize)| Some((name.to_owned(), i32::try_from(number).ok()?));
        Ok(GetAccountSummaryResponse { summary_map: Some(numbers.filter_map(number).collect()) })
    }
}

/// What an account may have (IAM quotas); names as in the model.
async fn quotas(cx: &mut Cx<'_>) -> Result<[(&'static str, usize); 19], Error> {
    Ok([
        ("AccessKeysPerUserQuota", access_keys::KEYS_MAX),
        ("AssumeRolePolicySizeQuota", roles::TRUST_CHARS_MAX),
        ("AttachedPoliciesPerGroupQuota", Holder::Group.attached_max(cx).await?.1),
        ("AttachedPoliciesPerRoleQuota", Holder::Role.attached_max(cx).await?.1),
        ("AttachedPoliciesPerUserQuota", Holder::User.attached_max(cx).await?.1),
        ("GroupPolicySizeQuota", Holder::Group.inline_chars_max()),
        ("GroupsPerUserQuota", users::GROUPS_PER_USER_MAX),
        ("GroupsQuota", groups::GROUPS_MAX),
        ("InstanceProfilesQuota", instance_profiles::PROFILES_MAX),
        ("PoliciesQuota", policies::POLICIES_MAX),
        ("PolicySizeQuota", policies::POLICY_CHARS_MAX),
        ("PolicyVersionsInUseQuota", 10_000),
        ("RolePolicySizeQuota", Holder::Role.inline_chars_max()),
        ("RolesQuota", roles::ROLES_MAX),
        ("ServerCertificatesQuota", 20),
        ("SigningCertificatesPerUserQuota", 2),
        ("UserPolicySizeQuota", Holder::User.inline_chars_max()),
        ("UsersQuota", users::USERS_MAX),
        ("VersionsPerPolicyQuota", policies::VERSIONS_MAX),
    ])
}

async fn counts(cx: &mut Cx<'_>) -> Result<[(&'static str, usize); 15], Error> {
    let account = account(cx)?;
    let policies = every::<CustomerPolicy>(cx, (&account,)).await?;
    let arns: Vec<String> = policies.iter().map(|policy| policy.arn()).collect();
    let usage = Usage::of(cx, &account, &arns).await?;
    let roles = cx.tx.count::<RoleById>((&account,), ENTITIES_MAX).await?;
    let users = cx.tx.count::<IamUserById>((&account,), ENTITIES_MAX).await?;
    let groups = cx.tx.count::<IamGroupById>((&account,), ENTITIES_MAX).await?;
    let saml = saml_providers::all(cx, &account).await?.len();
    let oidc = oidc_providers::all(cx, &account).await?.len();
    let devices = every::<MfaDevice>(cx, (&account,)).await?;
    let root_keys = cx.tx.count::<AccessKeyByOwner>((&account, &KeyOwner::Root), 1).await?;
    let used = policies.iter().zip(&arns).filter(|(_, arn)| usage.has(arn));
    let profiles = cx.tx.count_rows::<InstanceProfile>((&account,), instance_profiles::PROFILES_MAX).await?;
    let token_version = if settings(cx).await?.long_global_tokens { 2 } else { 1 };
    Ok([
        ("AccountAccessKeysPresent", root_keys),
        ("AccountMFAEnabled", 0),
        ("AccountPasswordPresent", 0),
        ("AccountSigningCertificatesPresent", 0),
        ("GlobalEndpointTokenVersion", token_version),
        ("Groups", groups),
        ("InstanceProfiles", profiles),
        ("MFADevices", devices.len()),
        ("MFADevicesInUse", devices.iter().filter(|device| device.user.is_some()).count()),
        ("Policies", policies.len()),
        ("PolicyVersionsInUse", used.map(|(policy, _)| policy.versions.len()).sum()),
        ("Providers", saml + oidc),
        ("Roles", roles),
        ("ServerCertificates", 0),
        ("Users", users),
    ])
}
