//! `iam:ListAttachedRolePolicies`: the managed policies attached to a role, by name.

use wire::generated::iam::Error;
use wire::generated::iam::op::ListAttachedRolePolicies;
use wire::generated::iam::types::{
    AttachedPolicy, ListAttachedRolePoliciesRequest, ListAttachedRolePoliciesResponse,
};

use super::roles;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for ListAttachedRolePolicies {
    fn resources(input: &ListAttachedRolePoliciesRequest, scope: &Scope) -> Resources {
        super::role_resource(scope, &input.role_name)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: ListAttachedRolePoliciesRequest,
    ) -> Result<ListAttachedRolePoliciesResponse, Error> {
        let role = roles::find(cx, &input.role_name).await?;
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let wanted = role.attached_policies.iter().filter(|arn| path_and_name(arn).starts_with(prefix));
        let attached = wanted.map(|arn| AttachedPolicy {
            policy_name: arn.rsplit('/').next().map(str::to_owned),
            policy_arn: Some(arn.clone()),
        });
        let key = |policy: &AttachedPolicy| {
            // Two policies of one name, AWS's and the account's own, are still two.
            format!(
                "{} {}",
                policy.policy_name.as_deref().unwrap_or(""),
                policy.policy_arn.as_deref().unwrap_or("")
            )
        };
        let (attached, next) = page::of_list(attached, key, input.marker.as_deref(), input.max_items)?;
        Ok(ListAttachedRolePoliciesResponse {
            attached_policies: Some(attached),
            is_truncated: Some(next.is_some()),
            marker: next,
        })
    }
}

/// What follows `:policy` in an ARN.
fn path_and_name(arn: &str) -> &str {
    arn.split_once(":policy").map_or("", |(_, rest)| rest)
}
