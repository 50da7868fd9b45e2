//! `iam:ListUsers`: the account's users by name. A page may hold fewer than asked for: the path is looked
//! at after it is read.

use model::IamUser;
use wire::generated::iam::Error;
use wire::generated::iam::op::ListUsers;
use wire::generated::iam::types::{ListUsersRequest, ListUsersResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{account, view};
use crate::page;

impl Handler for ListUsers {
    fn resources(input: &ListUsersRequest, scope: &Scope) -> Resources {
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        Resources::of_caller(format!("arn:aws:iam::{}:user{prefix}", scope.account))
    }

    async fn run(cx: &mut Cx<'_>, input: ListUsersRequest) -> Result<ListUsersResponse, Error> {
        let account = account(cx)?;
        let page = page::asked(input.marker.as_deref(), input.max_items)?;
        let found = cx.tx.scan::<IamUser>((&account,), page).await?;
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let wanted = found.items.iter().filter(|user| user.path.starts_with(prefix));
        let next = page::token(found.next);
        Ok(ListUsersResponse {
            users: wanted.map(|user| view::listed_user(user)).collect(),
            is_truncated: Some(next.is_some()),
            marker: next,
        })
    }
}
