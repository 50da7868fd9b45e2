//! `sso:ListAccounts`: the accounts assigned to the signed-in user.

use wire::generated::sso::Error;
use wire::generated::sso::op::ListAccounts;
use wire::generated::sso::types::{AccountInfo, ListAccountsRequest, ListAccountsResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::{access, page};

impl Handler for ListAccounts {
    fn resources(_: &ListAccountsRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(cx: &mut Cx<'_>, input: ListAccountsRequest) -> Result<ListAccountsResponse, Error> {
        let portal = super::portal(cx)?;
        let ids: Vec<_> = access::of(cx, &portal).await?.into_keys().collect();
        let accounts = access::open_accounts(cx, &ids).await?;
        let id = |account: &std::sync::Arc<model::Account>| account.id.to_string();
        let (accounts, next_token) =
            page::of_list(accounts, id, input.next_token.as_deref(), input.max_results)?;
        let info = |account: &std::sync::Arc<model::Account>| AccountInfo {
            account_id: Some(account.id.to_string()),
            account_name: Some(account.name.clone()),
            email_address: Some(account.email.clone()),
        };
        Ok(ListAccountsResponse { next_token, account_list: Some(accounts.iter().map(info).collect()) })
    }
}
