//! `iam:ListRoleTags`: the tags of a role.

use wire::generated::iam::Error;
use wire::generated::iam::op::ListRoleTags;
use wire::generated::iam::types::{ListRoleTagsRequest, ListRoleTagsResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{roles, tags};

impl Handler for ListRoleTags {
    fn resources(input: &ListRoleTagsRequest, scope: &Scope) -> Resources {
        roles::resource(scope, &input.role_name)
    }

    async fn run(cx: &mut Cx<'_>, input: ListRoleTagsRequest) -> Result<ListRoleTagsResponse, Error> {
        let role = roles::find(cx, &input.role_name).await?;
        let (tags, next) = tags::page(&role.tags, input.marker.as_deref(), input.max_items)?;
        Ok(ListRoleTagsResponse { tags, is_truncated: Some(next.is_some()), marker: next })
    }
}
