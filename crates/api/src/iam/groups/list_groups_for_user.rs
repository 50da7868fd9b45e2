//! `iam:ListGroupsForUser`: the groups that a user is in, by name.

use wire::generated::iam::Error;
use wire::generated::iam::op::ListGroupsForUser;
use wire::generated::iam::types::{Group, ListGroupsForUserRequest, ListGroupsForUserResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{groups, users, view};
use crate::page;

impl Handler for ListGroupsForUser {
    fn resources(input: &ListGroupsForUserRequest, scope: &Scope) -> Resources {
        users::resource(scope, &input.user_name)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: ListGroupsForUserRequest,
    ) -> Result<ListGroupsForUserResponse, Error> {
        let user = users::find(cx, &input.user_name).await?;
        let groups = groups::of(cx, &user).await?;
        let groups = groups.iter().map(|group| view::group(group));
        let key = |group: &Group| group.group_name.to_lowercase();
        let (groups, next) = page::of_list(groups, key, input.marker.as_deref(), input.max_items)?;
        Ok(ListGroupsForUserResponse { groups, is_truncated: Some(next.is_some()), marker: next })
    }
}
