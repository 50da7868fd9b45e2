//! `iam:GetAccountSummary`: how much of what the account has, and how much it may have.

use model::SamlProvider;
use store::Page;
use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::GetAccountSummary;
use wire::generated::iam::types::GetAccountSummaryResponse;

use super::held::Holder;
use super::policies;
use super::roles;
use super::usage::Usage;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

/// SAML providers of one account (IAM quotas).
const PROVIDERS_MAX: usize = 100;

impl Handler for GetAccountSummary {
    fn resources(_: &Unit, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(cx: &mut Cx<'_>, _: Unit) -> Result<GetAccountSummaryResponse, Error> {
        let account = super::account(cx)?;
        let roles = Usage::of(cx, &account).await?.roles;
        let policies = policies::count(cx, &account).await?;
        let providers =
            cx.tx.scan::<SamlProvider>((&account,), Page::first(PROVIDERS_MAX)).await?.items.len();
        let numbers = [
            ("AttachedPoliciesPerRoleQuota", Holder::Role.attached_max().1),
            ("Policies", policies),
            ("PoliciesQuota", policies::POLICIES_MAX),
            ("PolicySizeQuota", policies::POLICY_CHARS_MAX),
            ("Providers", providers),
            ("Roles", roles),
            ("RolesQuota", roles::ROLES_MAX),
            ("VersionsPerPolicyQuota", policies::VERSIONS_MAX),
        ];
        let number = |(name, number): (&str, usize)| Some((name.to_owned(), i32::try_from(number).ok()?));
        Ok(GetAccountSummaryResponse { summary_map: Some(numbers.into_iter().filter_map(number).collect()) })
    }
}
