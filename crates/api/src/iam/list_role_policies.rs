//! `iam:ListRolePolicies`: the names of the policies inside a role.

use wire::generated::iam::Error;
use wire::generated::iam::op::ListRolePolicies;
use wire::generated::iam::types::{ListRolePoliciesRequest, ListRolePoliciesResponse};

use super::roles;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for ListRolePolicies {
    fn resources(input: &ListRolePoliciesRequest, scope: &Scope) -> Resources {
        super::role_resource(scope, &input.role_name)
    }

    async fn run(cx: &mut Cx<'_>, input: ListRolePoliciesRequest) -> Result<ListRolePoliciesResponse, Error> {
        let role = roles::find(cx, &input.role_name).await?;
        let names = role.inline_policies.iter().map(|(name, _)| name.clone());
        let (names, next) = page::of_list(names, String::clone, input.marker.as_deref(), input.max_items)?;
        Ok(ListRolePoliciesResponse { policy_names: names, is_truncated: Some(next.is_some()), marker: next })
    }
}
