//! `iam:ListGroups`: the account's groups by name. A page may hold fewer than asked for: the path is
//! looked at after it is read.

use model::IamGroup;
use wire::generated::iam::Error;
use wire::generated::iam::op::ListGroups;
use wire::generated::iam::types::{ListGroupsRequest, ListGroupsResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{account, view};
use crate::page;

impl Handler for ListGroups {
    fn resources(input: &ListGroupsRequest, scope: &Scope) -> Resources {
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        Resources::of_caller(format!("arn:aws:iam::{}:group{prefix}", scope.account))
    }

    async fn run(cx: &mut Cx<'_>, input: ListGroupsRequest) -> Result<ListGroupsResponse, Error> {
        let account = account(cx)?;
        let page = page::asked(input.marker.as_deref(), input.max_items)?;
        let found = cx.tx.scan::<IamGroup>((&account,), page).await?;
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let wanted = found.items.iter().filter(|group| group.path.starts_with(prefix));
        let next = page::token(found.next);
        Ok(ListGroupsResponse {
            groups: wanted.map(|group| view::group(group)).collect(),
            is_truncated: Some(next.is_some()),
            marker: next,
        })
    }
}
