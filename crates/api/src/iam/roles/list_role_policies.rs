//! `iam:ListRolePolicies`: the names of the policies inside a role.

use wire::generated::iam::Error;
use wire::generated::iam::op::ListRolePolicies;
use wire::generated::iam::types::{ListRolePoliciesRequest, ListRolePoliciesResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{held, roles};

impl Handler for ListRolePolicies {
    fn resources(input: &ListRolePoliciesRequest, scope: &Scope) -> Resources {
        roles::resource(scope, &input.role_name)
    }

    async fn run(cx: &mut Cx<'_>, input: ListRolePoliciesRequest) -> Result<ListRolePoliciesResponse, Error> {
        let role = roles::find(cx, &input.role_name).await?;
        let marker = input.marker.as_deref();
        let (policy_names, next) = held::names(&role.inline_policies, marker, input.max_items)?;
        Ok(ListRolePoliciesResponse { policy_names, is_truncated: Some(next.is_some()), marker: next })
    }
}
