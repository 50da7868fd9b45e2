//! `iam:ListRoles`: the account's roles by name. A page may hold fewer than asked for: the path is looked at
//! after it is read.

use model::Role;
use wire::generated::iam::Error;
use wire::generated::iam::op::ListRoles;
use wire::generated::iam::types::{ListRolesRequest, ListRolesResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::roles::trust;
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
        let mut listed = Vec::with_capacity(found.items.len());
        for role in found.items.iter().filter(|role| role.path.starts_with(prefix)) {
            listed.push(view::listed_role(&trust::shown(cx, role).await?));
        }
        let next = page::token(found.next);
        Ok(ListRolesResponse { roles: listed, is_truncated: Some(next.is_some()), marker: next })
    }
}
