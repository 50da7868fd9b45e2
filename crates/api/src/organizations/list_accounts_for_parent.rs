//! `organizations:ListAccountsForParent`: the accounts directly under a root or unit.

use store::record::organization::AccountByParent;
use wire::generated::organizations::Error;
use wire::generated::organizations::op::ListAccountsForParent;
use wire::generated::organizations::types::{ListAccountsForParentRequest, ListAccountsForParentResponse};

use super::{tree, view};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for ListAccountsForParent {
    fn resources(input: &ListAccountsForParentRequest, scope: &Scope) -> Resources {
        super::resource(scope, &input.parent_id)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: ListAccountsForParentRequest,
    ) -> Result<ListAccountsForParentResponse, Error> {
        let organization = super::organization(cx).await?;
        let parent = tree::parent(cx, &organization, &input.parent_id).await?;
        let page = super::asked(input.next_token.as_deref(), input.max_results)?;
        let found = cx.tx.list::<AccountByParent>((&parent,), page).await?;
        let accounts = view::accounts(cx, &organization, &found.items).await?;
        Ok(ListAccountsForParentResponse { accounts: Some(accounts), next_token: page::token(found.next) })
    }
}
