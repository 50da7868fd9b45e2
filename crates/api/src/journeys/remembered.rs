//! What servers remember of who may enter what never outlives a change of it.

use model::{
    Account, AccountStatus, Assignment, Group, Membership, PermissionSet, Principal, Provisioned, Role,
};
use store::{Committed, Page, Stored, Tx};
use wire::generated::sso;

use super::DEV;
use crate::testing::World;
use crate::{App, Presented};

/// Ada has one permission set by name, and another by group.
const PEOPLE: &str = r#"
organization:
  accounts:
    - { name: Management, email: management@technova.example, management: true }
    - { id: "222222222222", name: Dev, email: dev@technova.example }
users:
  - { user_name: ada, given_name: Ada, family_name: Moreau }
groups:
  - { name: Developers, members: [ada] }
permission_sets:
  - { name: Own }
  - { name: Shared }
assignments:
  - { user: ada, permission_set: Own, accounts: [Dev] }
  - { group: Developers, permission_set: Shared, accounts: [Dev] }
"#;

/// What a change leaves her: whether she sees the account, and may enter it by name and by group.
type Left = (bool, bool, bool);

const ALL: Left = (true, true, true);

/// Two servers that remember her access, and what it is after a change behind their backs.
async fn left_by(change: impl AsyncFnOnce(&mut Tx)) -> Left {
    let world = World::of(PEOPLE).await;
    let cookie = world.sign_in("ada").await;
    let other = world.another_server();
    for _ in 0..2 {
        assert_eq!(seen_by(&world, &world.app, &cookie).await, ALL);
        assert_eq!(seen_by(&world, &other, &cookie).await, ALL);
    }
    let mut tx = world.app.store.begin();
    change(&mut tx).await;
    assert!(matches!(tx.commit().await.unwrap(), Committed::Done(_)));
    let left = seen_by(&world, &world.app, &cookie).await;
    assert_eq!(seen_by(&world, &other, &cookie).await, left);
    left
}

async fn seen_by(world: &World, server: &App, cookie: &str) -> Left {
    let by = Presented::Cookie(cookie);
    let list = sso::types::ListAccountsRequest::default();
    let origin = crate::testing::origin();
    let listed = crate::call::<sso::op::ListAccounts>(server, by, &origin, list).await.unwrap();
    let mut enters = [false; 2];
    for (enters, name) in enters.iter_mut().zip(["Own", "Shared"]) {
        *enters = world.credentials_from(server, cookie, name).await.is_ok();
    }
    (!listed.account_list.unwrap_or_default().is_empty(), enters[0], enters[1])
}

async fn all<T: Stored + Clone>(tx: &mut Tx) -> Vec<T> {
    tx.scan::<T>((), Page::first(10)).await.unwrap().items.iter().map(|item| T::clone(item)).collect()
}

async fn delete_all<T: Stored + Clone>(tx: &mut Tx, which: impl Fn(&T) -> bool) {
    for noun in all::<T>(tx).await.iter().filter(|noun| which(noun)) {
        assert!(tx.delete::<T>(&noun.key()).await.unwrap());
    }
}

#[tokio::test]
async fn a_membership_that_ends_ends_what_the_group_gave() {
    let left = left_by(async |tx| delete_all::<Membership>(tx, |_| true).await).await;
    assert_eq!(left, (true, true, false));
}

#[tokio::test]
async fn a_group_that_is_gone_gives_nothing() {
    assert_eq!(left_by(async |tx| delete_all::<Group>(tx, |_| true).await).await, (true, true, false));
}

#[tokio::test]
async fn an_assignment_that_ends_ends_its_way_in() {
    let own = |assignment: &Assignment| matches!(assignment.principal, Principal::User(_));
    assert_eq!(left_by(async |tx| delete_all(tx, own).await).await, (true, false, true));
    assert_eq!(left_by(async |tx| delete_all::<Assignment>(tx, |_| true).await).await, (false, false, false));
}

#[tokio::test]
async fn a_closed_account_is_neither_seen_nor_entered() {
    let left = left_by(async |tx| {
        let dev = tx.get::<Account>(&DEV.parse().unwrap()).await.unwrap().unwrap();
        tx.put(&Account { status: AccountStatus::Suspended, ..Account::clone(&dev) }).await.unwrap();
    });
    assert_eq!(left.await, (false, false, false));
}

#[tokio::test]
async fn a_permission_set_is_entered_by_its_present_name_only() {
    let left = left_by(async |tx| {
        for set in all::<PermissionSet>(tx).await.into_iter().filter(|set| set.name == "Own") {
            tx.put(&PermissionSet { name: "Renamed".to_owned(), ..set }).await.unwrap();
        }
    });
    assert_eq!(left.await, (true, false, true));
}

#[tokio::test]
async fn what_is_provisioned_no_more_is_not_entered() {
    let own = |provisioned: &Provisioned| provisioned.role_name.contains("_Own_");
    assert_eq!(left_by(async |tx| delete_all(tx, own).await).await, (true, false, true));
    let own = |role: &Role| role.name.contains("_Own_");
    assert_eq!(left_by(async |tx| delete_all(tx, own).await).await, (true, false, true));
}
