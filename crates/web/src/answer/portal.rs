//! `/start`: the accounts and roles of whoever is signed in.

use fault::Context as _;
use http::StatusCode;
use wire::generated::vestibule::{op, types};

use crate::pages::accounts::{AccountRow, AccountsPage, RoleRow};
use crate::visit::{Answer, Member, Stop, Visit, redirect};

/// Accounts asked for at once.
const PAGE_ACCOUNTS: i32 = 1000;

/// `HEAD`: the AWS CLI asks where a start URL of ours leads; only a URL that looks like AWS's satisfies it.
/// It is never contacted.
pub(crate) async fn head(visit: &Visit<'_>) -> Answer {
    let founded = api::founded(visit.app).await?;
    let (_, instance) = founded.fault("there is no organization yet: run `vestibule init`")?;
    Ok(redirect(StatusCode::FOUND, &instance.issuer_url()))
}

/// The list.
pub(crate) async fn show(visit: &Visit<'_>) -> Answer {
    let member = visit.member().await?;
    let query = visit.query()?;
    let accounts = accounts(visit, &member).await?.into_iter().map(row).collect();
    let page = AccountsPage::new(visit.hall(&member), query.get("q").unwrap_or_default(), accounts);
    visit.page(StatusCode::OK, &page)
}

/// What the member may enter.
pub(crate) async fn accounts(
    visit: &Visit<'_>,
    member: &Member<'_>,
) -> Result<Vec<types::AccountAccess>, Stop> {
    let (mut accounts, mut next_token) = (Vec::new(), None);
    loop {
        let asked =
            types::ListAccessRequest { max_results: Some(PAGE_ACCOUNTS), next_token, ..Default::default() };
        let answered = visit.call::<op::ListAccess>(member.presented(), asked).await;
        let answered = answered.map_err(|error| visit.refused(&error))?;
        accounts.extend(answered.accounts);
        next_token = answered.next_token;
        if next_token.is_none() {
            return Ok(accounts);
        }
    }
}

fn row(account: types::AccountAccess) -> AccountRow {
    let types::AccountAccess { account_id, account_name, email_address, role_names } = account;
    let roles = role_names.iter().map(|name| RoleRow::new(&account_id, name)).collect();
    AccountRow { name: account_name, id: account_id, email: email_address, roles }
}
