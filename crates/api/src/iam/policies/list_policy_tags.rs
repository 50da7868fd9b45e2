//! `iam:ListPolicyTags`: the tags of a managed policy; AWS's own have none.

use wire::generated::iam::Error;
use wire::generated::iam::op::ListPolicyTags;
use wire::generated::iam::types::{ListPolicyTagsRequest, ListPolicyTagsResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::policies::{self, Found};
use crate::iam::tags;

impl Handler for ListPolicyTags {
    fn resources(input: &ListPolicyTagsRequest, _: &Scope) -> Resources {
        Resources::of_caller(input.policy_arn.clone())
    }

    async fn run(cx: &mut Cx<'_>, input: ListPolicyTagsRequest) -> Result<ListPolicyTagsResponse, Error> {
        let found = policies::find(cx, &input.policy_arn).await?;
        let held = match &found {
            Found::Aws(_) => &[][..],
            Found::Customer(policy) => &policy.tags,
        };
        let (tags, next) = tags::page(held, input.marker.as_deref(), input.max_items)?;
        Ok(ListPolicyTagsResponse { tags, is_truncated: Some(next.is_some()), marker: next })
    }
}
