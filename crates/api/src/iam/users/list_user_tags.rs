//! `iam:ListUserTags`: the tags of a user.

use wire::generated::iam::Error;
use wire::generated::iam::op::ListUserTags;
use wire::generated::iam::types::{ListUserTagsRequest, ListUserTagsResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{tags, users};

impl Handler for ListUserTags {
    fn resources(input: &ListUserTagsRequest, scope: &Scope) -> Resources {
        users::resource(scope, &input.user_name)
    }

    async fn run(cx: &mut Cx<'_>, input: ListUserTagsRequest) -> Result<ListUserTagsResponse, Error> {
        let user = users::find(cx, &input.user_name).await?;
        let (tags, next) = tags::page(&user.tags, input.marker.as_deref(), input.max_items)?;
        Ok(ListUserTagsResponse { tags, is_truncated: Some(next.is_some()), marker: next })
    }
}
