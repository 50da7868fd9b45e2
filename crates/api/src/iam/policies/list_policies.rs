//! `iam:ListPolicies`: managed policies by name: AWS's, the account's, or both.

use model::CustomerPolicy;
use wire::generated::iam::Error;
use wire::generated::iam::op::ListPolicies;
use wire::generated::iam::types::{
    ListPoliciesRequest, ListPoliciesResponse, Policy, PolicyScopeType, PolicyUsageType,
};

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
        let usage = Usage::of(cx, &account).await?;
        let scope = input.scope.clone().unwrap_or(PolicyScopeType::All);
        let mut listed = Vec::new();
        if scope != PolicyScopeType::Local {
            listed.extend(policy::managed::iter().map(|policy| view::aws_policy(&policy, &usage)));
        }
        if scope != PolicyScopeType::Aws {
            let own = every::<CustomerPolicy>(cx, (&account,)).await?;
            listed.extend(own.iter().map(|policy| view::listed_policy(policy, &usage)));
        }
        listed.retain(|policy| wanted(&input, policy));
        let key = |policy: &Policy| {
            format!("{} {}", policy.policy_name.as_deref().unwrap_or(""), policy.arn.as_deref().unwrap_or(""))
        };
        let (listed, next) = page::of_list(listed, key, input.marker.as_deref(), input.max_items)?;
        Ok(ListPoliciesResponse { policies: Some(listed), is_truncated: Some(next.is_some()), marker: next })
    }
}

fn wanted(input: &ListPoliciesRequest, policy: &Policy) -> bool {
    let prefix = input.path_prefix.as_deref().unwrap_or("/");
    let attached = policy.attachment_count.unwrap_or_default() > 0;
    let boundary = policy.permissions_boundary_usage_count.unwrap_or_default() > 0;
    let usage = match input.policy_usage_filter {
        Some(PolicyUsageType::PermissionsPolicy) => attached,
        Some(PolicyUsageType::PermissionsBoundary) => boundary,
        _ => true,
    };
    let in_use = !input.only_attached.unwrap_or(false) || attached || boundary;
    usage && in_use && policy.path.as_deref().is_some_and(|path| path.starts_with(prefix))
}
