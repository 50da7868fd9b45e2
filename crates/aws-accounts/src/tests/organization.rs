//! Tests of discovery.

use std::sync::Arc;

use wire::generated::organizations::types::{Account, AccountStatus};

use super::plane::Failing;
use super::stand::{Stand, connection};
use crate::discovery::{Found, Under};
use provision::Refusal;

fn member(parent: &str, id: &str, status: AccountStatus) -> (String, Account) {
    let account = Account {
        id: Some(id.into()),
        name: Some(format!("Account {id}")),
        email: Some(format!("{id}@technova.example")),
        status: Some(status),
        ..Account::default()
    };
    (parent.into(), account)
}

async fn stand() -> Stand {
    let stand = Stand::new().await;
    let unit = |parent: &str, id: &str, name: &str| (parent.to_owned(), id.to_owned(), name.to_owned());
    let mut state = stand.plane.state.lock().unwrap();
    state.units = vec![
        unit("r-ab12", "ou-ab12-11111111", "Workloads"),
        unit("r-ab12", "ou-ab12-22222222", "Sandbox"),
        unit("r-ab12", "ou-ab12-33333333", "Security"),
        unit("ou-ab12-11111111", "ou-ab12-44444444", "Production"),
    ];
    state.members = vec![
        member("r-ab12", "111111111111", AccountStatus::Active),
        member("ou-ab12-44444444", "222222222222", AccountStatus::Active),
        member("ou-ab12-44444444", "333333333333", AccountStatus::Suspended),
        member("ou-ab12-44444444", "444444444444", AccountStatus::PendingClosure),
    ];
    drop(state);
    stand
}

#[tokio::test]
async fn an_organization_is_read_with_its_units_and_accounts() {
    let found: Found = stand().await.backend.discover(Arc::new(connection())).await.unwrap();
    let units: Vec<&str> = found.units.iter().map(|unit| unit.name.as_str()).collect();
    assert_eq!(units, ["Workloads", "Sandbox", "Security", "Production"]);
    assert_eq!(found.units[3].under, Under::Unit("ou-ab12-11111111".parse().unwrap()));
    let accounts: Vec<(&str, bool)> =
        found.accounts.iter().map(|account| (account.id.as_str(), account.active)).collect();
    assert_eq!(
        accounts,
        [("111111111111", true), ("222222222222", true), ("333333333333", false), ("444444444444", false)]
    );
    assert_eq!(found.accounts[0].under, Under::Root);
    assert_eq!(found.accounts[1].email, "222222222222@technova.example");
}

#[tokio::test]
async fn an_organization_that_may_not_be_looked_at_says_who_may() {
    let stand = stand().await;
    let how = Failing::Refusing(400, "AccessDeniedException", "You don't have permissions");
    stand.plane.fail(0, Some("organizations.ListRoots"), how);
    match stand.backend.discover(Arc::new(connection())).await {
        Err(Refusal::Refused(text)) => assert!(text.contains("management account"), "{text}"),
        other => panic!("{other:?}"),
    }
}
