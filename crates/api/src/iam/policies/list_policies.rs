//! `iam:ListPolicies`: managed policies by name: AWS's, the account's, or both.

use model::CustomerPolicy;
use wire::generated::iam::Error;
use wire::generated::iam::op::ListPolicies;
use wire::generated::iam::types::{
    ListPoliciesRequest, ListPoliciesResponse, PolicyScopeType, PolicyUsageType,
};

use super::Found;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::usage::Usage;
use crate::iam::{account, view};
use crate::page;
use crate::rows::every;

impl Handler for ListPolicies {
    fn resources(input: &ListPoliciesRequest, _: &Scope) -> Resources {
        Resources::of_caller(format!("policy path {}", input.path_prefix.as_deref().unwrap_or("/")))
    }

    async fn run(cx: &mut Cx<'_>, input: ListPoliciesRequest) -> Result<ListPoliciesResponse, Error> {
        let account = account(cx)?;
        let scope = input.scope.clone().unwrap_or(PolicyScopeType::All);
        let mut found = Vec::new();
        if scope != PolicyScopeType::Local {
            found.extend(policy::managed::iter().map(Found::Aws));
        }
        if scope != PolicyScopeType::Aws {
            let own = every::<CustomerPolicy>(cx, (&account,)).await?;
            found.extend(own.into_iter().map(Found::Customer));
        }
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        found.retain(|policy| policy.path().starts_with(prefix));
        // Only whoever asks for policies by their use waits for that of all.
        let of_all = match input.only_attached == Some(true) || input.policy_usage_filter.is_some() {
            true => Some(Usage::of_all(cx, &account).await?),
            false => None,
        };
        if let Some(usage) = &of_all {
            found.retain(|policy| is_used(&input, usage, &policy.arn()));
        }
        let key = |policy: &Found| format!("{} {}", policy.name(), policy.arn());
        let (found, next) = page::of_list(found, key, input.marker.as_deref(), input.max_items)?;
        let usage = match of_all {
            Some(usage) => usage,
            None => Usage::of(cx, &account, &found.iter().map(Found::arn).collect::<Vec<_>>()).await?,
        };
        let listed = found.iter().map(|policy| match policy {
            Found::Aws(policy) => view::aws_policy(policy, &usage),
            Found::Customer(policy) => view::listed_policy(policy, &usage),
        });
        let policies = Some(listed.collect());
        Ok(ListPoliciesResponse { policies, is_truncated: Some(next.is_some()), marker: next })
    }
}

/// Whether a policy is used in the way that is asked for.
fn is_used(input: &ListPoliciesRequest, usage: &Usage, arn: &str) -> bool {
    let in_the_way = match input.policy_usage_filter {
        Some(PolicyUsageType::PermissionsPolicy) => usage.attached(arn) > 0,
        Some(PolicyUsageType::PermissionsBoundary) => usage.boundary(arn) > 0,
        _ => true,
    };
    in_the_way && (input.only_attached != Some(true) || usage.has(arn))
}
