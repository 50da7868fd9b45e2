//! `iam:ListOpenIDConnectProviderTags`: the tags of a provider.

use wire::generated::iam::Error;
use wire::generated::iam::op::ListOpenIDConnectProviderTags;
use wire::generated::iam::types::{
    ListOpenIDConnectProviderTagsRequest, ListOpenIDConnectProviderTagsResponse,
};

use super::super::tags;
use super::{find, resource};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for ListOpenIDConnectProviderTags {
    fn resources(input: &ListOpenIDConnectProviderTagsRequest, _: &Scope) -> Resources {
        resource(&input.open_id_connect_provider_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: ListOpenIDConnectProviderTagsRequest,
    ) -> Result<ListOpenIDConnectProviderTagsResponse, Error> {
        let provider = find(cx, &input.open_id_connect_provider_arn).await?;
        let (tags, marker) = tags::page(&provider.tags, input.marker.as_deref(), input.max_items)?;
        Ok(ListOpenIDConnectProviderTagsResponse { tags, is_truncated: Some(marker.is_some()), marker })
    }
}
