//! `iam:ListInstanceProfileTags`: the tags of an instance profile.

use wire::generated::iam::Error;
use wire::generated::iam::op::ListInstanceProfileTags;
use wire::generated::iam::types::{ListInstanceProfileTagsRequest, ListInstanceProfileTagsResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{instance_profiles, tags};

impl Handler for ListInstanceProfileTags {
    fn resources(input: &ListInstanceProfileTagsRequest, scope: &Scope) -> Resources {
        instance_profiles::resource(scope, &input.instance_profile_name)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: ListInstanceProfileTagsRequest,
    ) -> Result<ListInstanceProfileTagsResponse, Error> {
        let profile = instance_profiles::find(cx, &input.instance_profile_name).await?;
        let (tags, next) = tags::page(&profile.tags, input.marker.as_deref(), input.max_items)?;
        Ok(ListInstanceProfileTagsResponse { tags, is_truncated: Some(next.is_some()), marker: next })
    }
}
