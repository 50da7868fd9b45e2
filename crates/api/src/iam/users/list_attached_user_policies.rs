//! `iam:ListAttachedUserPolicies`: the managed policies attached to a user, by name.

use wire::generated::iam::Error;
use wire::generated::iam::op::ListAttachedUserPolicies;
use wire::generated::iam::types::{ListAttachedUserPoliciesRequest, ListAttachedUserPoliciesResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{held, users};

impl Handler for ListAttachedUserPolicies {
    fn resources(input: &ListAttachedUserPoliciesRequest, scope: &Scope) -> Resources {
        users::resource(scope, &input.user_name)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: ListAttachedUserPoliciesRequest,
    ) -> Result<ListAttachedUserPoliciesResponse, Error> {
        let user = users::find(cx, &input.user_name).await?;
        let (prefix, marker) = (input.path_prefix.as_deref(), input.marker.as_deref());
        let (attached, next) = held::attached(&user.attached_policies, prefix, marker, input.max_items)?;
        Ok(ListAttachedUserPoliciesResponse {
            attached_policies: Some(attached),
            is_truncated: Some(next.is_some()),
            marker: next,
        })
    }
}
