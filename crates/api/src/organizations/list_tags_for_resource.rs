//! `organizations:ListTagsForResource`: the tags of an account, a unit, the root or a policy.

use wire::generated::organizations::Error;
use wire::generated::organizations::op::ListTagsForResource;
use wire::generated::organizations::types::{ListTagsForResourceRequest, ListTagsForResourceResponse, Tag};

use super::tags::Tagged;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for ListTagsForResource {
    fn resources(_: &ListTagsForResourceRequest, _: &Scope) -> Resources {
        super::found_later()
    }

    async fn more_resources(
        cx: &mut Cx<'_>,
        input: &ListTagsForResourceRequest,
    ) -> fault::Result<Vec<String>> {
        Ok(vec![super::arn_of_target(cx, &input.resource_id).await?])
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: ListTagsForResourceRequest,
    ) -> Result<ListTagsForResourceResponse, Error> {
        let tagged = Tagged::find(cx, &input.resource_id).await?;
        let tags = tagged.tags().iter().map(|tag| Tag { key: tag.key.clone(), value: tag.value.clone() });
        let key = |tag: &Tag| tag.key.clone();
        let (tags, next_token) = page::of_list(tags, key, input.next_token.as_deref(), None)?;
        Ok(ListTagsForResourceResponse { tags: Some(tags), next_token })
    }
}
