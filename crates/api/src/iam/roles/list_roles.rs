//! `iam:ListRoles`: the account's roles by name. A page may hold fewer than asked for: the path is looked at
//! after it is read.

use model::Role;
use wire::generated::iam::Error;
use wire::generated::iam::op::ListRoles;
use wire::generated::iam::types::{ListRolesRequest, ListRolesResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{account, view};
use crate::page;

impl Handler for ListRoles {
    fn resources(input: &ListRolesRequest, scope: &Scope) -> Resources {
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        Resources::of_caller(format!("arn:aws:iam::{}:role{prefix}", scope.account))
    }

    async fn run(cx: &mut Cx<'_>, input: ListRolesRequest) -> Result<ListRolesResponse, Error> {
        let account = account(cx)?;
        let page = page::asked(input.marker.as_deref(), input.max_items)?;
        let found = cx.tx.scan::<Role>((&account,), page).await?;
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let wanted = found.items.iter().filter(|role| role.path.starts_with(prefix));
        let next = page::token(found.next);
        Ok(ListRolesResponse {
            roles: wanted.map(|role| view::listed_role(role)).collect(),
            is_truncated: Some(next.is_some()),
            marker: next,
        })
    }
}
