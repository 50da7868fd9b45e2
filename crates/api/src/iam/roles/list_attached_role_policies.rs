//! `iam:ListAttachedRolePolicies`: the managed policies attached to a role, by name.

use wire::generated::iam::Error;
use wire::generated::iam::op::ListAttachedRolePolicies;
use wire::generated::iam::types::{ListAttachedRolePoliciesRequest, ListAttachedRolePoliciesResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{held, roles};

impl Handler for ListAttachedRolePolicies {
    fn resources(input: &ListAttachedRolePoliciesRequest, scope: &Scope) -> Resources {
        roles::resource(scope, &input.role_name)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: ListAttachedRolePoliciesRequest,
    ) -> Result<ListAttachedRolePoliciesResponse, Error> {
        let role = roles::find(cx, &input.role_name).await?;
        let (prefix, marker) = (input.path_prefix.as_deref(), input.marker.as_deref());
        let (attached, next) = held::attached(&role.attached_policies, prefix, marker, input.max_items)?;
        Ok(ListAttachedRolePoliciesResponse {
            attached_policies: Some(attached),
            is_truncated: Some(next.is_some()),
            marker: next,
        })
    }
}
