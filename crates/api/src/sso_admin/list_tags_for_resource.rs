//! `sso:ListTagsForResource`: the tags of an instance or of something in one.

use model::Tag;
use wire::generated::sso_admin::{Error, op, types};

use super::tags::Tagged;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for op::ListTagsForResource {
    fn resources(input: &types::ListTagsForResourceRequest, _: &Scope) -> Resources {
        Resources::of_organization(&input.resource_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::ListTagsForResourceRequest,
    ) -> Result<types::ListTagsForResourceResponse, Error> {
        let resource = Tagged::find(cx, input.instance_arn.as_deref(), &input.resource_arn).await?;
        let tags = resource.tags().iter().cloned();
        let (tags, next_token) =
            page::of_list(tags, |tag| tag.key.clone(), input.next_token.as_deref(), None)?;
        let shown = |tag: Tag| types::Tag { key: tag.key, value: tag.value };
        Ok(types::ListTagsForResourceResponse {
            tags: Some(tags.into_iter().map(shown).collect()),
            next_token,
        })
    }
}
