//! `iam:ListUserPolicies`: the names of the policies inside a user.

use wire::generated::iam::Error;
use wire::generated::iam::op::ListUserPolicies;
use wire::generated::iam::types::{ListUserPoliciesRequest, ListUserPoliciesResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{held, users};

impl Handler for ListUserPolicies {
    fn resources(input: &ListUserPoliciesRequest, scope: &Scope) -> Resources {
        users::resource(scope, &input.user_name)
    }

    async fn run(cx: &mut Cx<'_>, input: ListUserPoliciesRequest) -> Result<ListUserPoliciesResponse, Error> {
        let user = users::find(cx, &input.user_name).await?;
        let marker = input.marker.as_deref();
        let (policy_names, next) = held::names(&user.inline_policies, marker, input.max_items)?;
        Ok(ListUserPoliciesResponse { policy_names, is_truncated: Some(next.is_some()), marker: next })
    }
}
