//! `iam:ListSAMLProviderTags`: the tags of a provider.

use wire::generated::iam::Error;
use wire::generated::iam::op::ListSAMLProviderTags;
use wire::generated::iam::types::{ListSAMLProviderTagsRequest, ListSAMLProviderTagsResponse};

use super::super::tags;
use super::find;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for ListSAMLProviderTags {
    fn resources(input: &ListSAMLProviderTagsRequest, _: &Scope) -> Resources {
        Resources::of_caller(input.saml_provider_arn.as_str())
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: ListSAMLProviderTagsRequest,
    ) -> Result<ListSAMLProviderTagsResponse, Error> {
        let provider = find(cx, &input.saml_provider_arn).await?;
        let (tags, marker) = tags::page(&provider.tags, input.marker.as_deref(), input.max_items)?;
        Ok(ListSAMLProviderTagsResponse { tags, is_truncated: Some(marker.is_some()), marker })
    }
}
