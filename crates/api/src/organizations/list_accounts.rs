//! `organizations:ListAccounts`: all accounts of the organization, by id.

use model::Account;
use wire::generated::organizations::Error;
use wire::generated::organizations::op::ListAccounts;
use wire::generated::organizations::types::{ListAccountsRequest, ListAccountsResponse};

use super::view;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for ListAccounts {
    fn resources(_: &ListAccountsRequest, _: &Scope) -> Resources {
        Resources::of_organization("*")
    }

    async fn run(cx: &mut Cx<'_>, input: ListAccountsRequest) -> Result<ListAccountsResponse, Error> {
        let organization = super::organization(cx).await?;
        let page = super::asked(input.next_token.as_deref(), input.max_results)?;
        let found = cx.tx.scan::<Account>((), page).await?;
        let accounts = view::accounts(cx, &organization, &found.items).await?;
        Ok(ListAccountsResponse { accounts: Some(accounts), next_token: page::token(found.next) })
    }
}
