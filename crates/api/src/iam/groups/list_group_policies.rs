//! `iam:ListGroupPolicies`: the names of the policies inside a group.

use wire::generated::iam::Error;
use wire::generated::iam::op::ListGroupPolicies;
use wire::generated::iam::types::{ListGroupPoliciesRequest, ListGroupPoliciesResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{groups, held};

impl Handler for ListGroupPolicies {
    fn resources(input: &ListGroupPoliciesRequest, scope: &Scope) -> Resources {
        groups::resource(scope, &input.group_name)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: ListGroupPoliciesRequest,
    ) -> Result<ListGroupPoliciesResponse, Error> {
        let group = groups::find(cx, &input.group_name).await?;
        let marker = input.marker.as_deref();
        let (policy_names, next) = held::names(&group.inline_policies, marker, input.max_items)?;
        Ok(ListGroupPoliciesResponse { policy_names, is_truncated: Some(next.is_some()), marker: next })
    }
}
