//! `sso:ListAccounts`: the accounts assigned to the signed-in user.

use wire::generated::sso::Error;
use wire::generated::sso::op::ListAccounts;
use wire::generated::sso::types::{AccountInfo, ListAccountsRequest, ListAccountsResponse};

use crate::access::Entrance;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::{access, page};

impl Handler for ListAccounts {
    fn resources(_: &ListAccountsRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(cx: &mut Cx<'_>, input: ListAccountsRequest) -> Result<ListAccountsResponse, Error> {
        let portal = super::portal(cx)?;
        let access = access::of(cx, &portal).await?;
        let (entrances, next_token) =
            page::of_list(access.at(cx.now), account_id, input.next_token.as_deref(), input.max_results)?;
        let info = |account: &model::Account| AccountInfo {
            account_id: Some(account.id.to_string()),
            account_name: Some(account.name.clone()),
            email_address: Some(account.email.clone()),
        };
        let accounts = entrances.into_iter().map(|entrance| info(entrance.account));
        Ok(ListAccountsResponse { next_token, account_list: Some(accounts.collect()) })
    }
}

fn account_id<'a>(entrance: &Entrance<'a>) -> &'a str {
    entrance.account.id.as_str()
}
