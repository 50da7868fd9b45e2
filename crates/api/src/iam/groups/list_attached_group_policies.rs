//! `iam:ListAttachedGroupPolicies`: the managed policies attached to a group, by name.

use wire::generated::iam::Error;
use wire::generated::iam::op::ListAttachedGroupPolicies;
use wire::generated::iam::types::{ListAttachedGroupPoliciesRequest, ListAttachedGroupPoliciesResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{groups, held};

impl Handler for ListAttachedGroupPolicies {
    fn resources(input: &ListAttachedGroupPoliciesRequest, scope: &Scope) -> Resources {
        groups::resource(scope, &input.group_name)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: ListAttachedGroupPoliciesRequest,
    ) -> Result<ListAttachedGroupPoliciesResponse, Error> {
        let group = groups::find(cx, &input.group_name).await?;
        let (prefix, marker) = (input.path_prefix.as_deref(), input.marker.as_deref());
        let (attached, next) = held::attached(&group.attached_policies, prefix, marker, input.max_items)?;
        Ok(ListAttachedGroupPoliciesResponse {
            attached_policies: Some(attached),
            is_truncated: Some(next.is_some()),
            marker: next,
        })
    }
}
