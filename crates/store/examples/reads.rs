//! Prints what typed transactions cost on the memory engine: `cargo run --release -p store --example reads`.

#![expect(clippy::unwrap_used, reason = "a measurement that fails has nothing to say")]
#![expect(clippy::disallowed_methods, reason = "it measures the machine's own time")]

use std::sync::Arc;
use std::time::{Duration, Instant};

use model::identity::Meta;
use model::{AuditEvent, Group, Membership, Timestamp};
use store::record::identity::{GroupByName, MembershipByUser};
use store::{Committed, Folded, Memory, Page, Store};

const TIME: Duration = Duration::from_secs(1);
const GROUPS: usize = 50_000;
const IN_GROUPS: usize = 20;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let store = Store::new(Arc::new(Memory::new()));
    fill(&store).await;
    let groups: Vec<Group> = (0..GROUPS).map(group).collect();
    // Spread over the table, as different users' rows are.
    let mut spread = groups.iter().step_by(7919).cycle();
    let mut next = || spread.next().unwrap();
    report(
        "begin, get one row",
        rate(async || drop(store.begin().get::<Group>(&key(next())).await.unwrap())).await,
    );
    let ten = async || {
        let mut tx = store.begin();
        for _ in 0..10 {
            tx.get::<Group>(&key(next())).await.unwrap();
        }
    };
    report("begin, get ten rows one by one", rate(ten).await);
    let find = async || {
        let group = next();
        let name = Folded::of(&group.display_name);
        drop(store.begin().find::<GroupByName>((&group.store, &name)).await.unwrap());
    };
    report("begin, find one row by a unique index", rate(find).await);
    let (member, user) = (group(0).store, membership(0).user);
    let list = async || {
        let page = Page::first(IN_GROUPS);
        let found = store.begin().list::<MembershipByUser>((&member, &user), page).await.unwrap();
        assert_eq!(found.items.len(), IN_GROUPS);
    };
    report("begin, list twenty rows by an index", rate(list).await);
    let mut at = 0;
    let append = async || {
        at += 1;
        let mut tx = store.begin();
        tx.get::<Group>(&key(next())).await.unwrap();
        tx.append(&event(at)).unwrap();
        assert!(matches!(tx.commit().await.unwrap(), Committed::Done(_)));
    };
    report("begin, get one row, append an event, commit", rate(append).await);
}

fn report(what: &str, rate: f64) {
    println!("{:>10.0}/s {:>8.2} us  {what}", rate, 1e6 / rate);
}

async fn rate(mut work: impl AsyncFnMut()) -> f64 {
    let (begun, mut count) = (Instant::now(), 0.0);
    while begun.elapsed() < TIME {
        for _ in 0..100 {
            work().await;
        }
        count += 100.0;
    }
    count / begun.elapsed().as_secs_f64()
}

fn meta() -> Meta {
    let by = "arn:aws:iam::111122223333:root".to_owned();
    Meta { created: Timestamp(1), created_by: by.clone(), updated: Timestamp(2), updated_by: by, revision: 1 }
}

fn group(n: usize) -> Group {
    Group {
        store: "d-0123456789".parse().unwrap(),
        id: format!("{n:08}-a0e1-700e-3d75-96c6bb641596").parse().unwrap(),
        display_name: format!("Group {n:06}"),
        description: "what it is for".to_owned(),
        external_ids: Vec::new(),
        meta: meta(),
    }
}

fn key(group: &Group) -> (model::IdentityStoreId, model::GroupId) {
    (group.store.clone(), group.id.clone())
}

fn membership(n: usize) -> Membership {
    Membership {
        store: group(n).store,
        id: format!("{n:08}-a0e1-700e-3d75-96c6bb641596").parse().unwrap(),
        group: group(n).id,
        user: "99999999-a0e1-700e-3d75-96c6bb641596".parse().unwrap(),
        meta: meta(),
    }
}

fn event(n: i64) -> AuditEvent {
    AuditEvent {
        time: Timestamp(n),
        id: format!("{n:08}-a0e1-700e-3d75-96c6bb641596"),
        name: "GetRoleCredentials".to_owned(),
        source: "sso.amazonaws.com".to_owned(),
        actor: "alice".to_owned(),
        json: format!("\"{}\"", "x".repeat(1200)),
    }
}

async fn fill(store: &Store) {
    let mut tx = store.begin();
    for n in 0..GROUPS {
        tx.put(&group(n)).await.unwrap();
    }
    for n in 0..IN_GROUPS {
        tx.put(&membership(n)).await.unwrap();
    }
    assert!(matches!(tx.commit().await.unwrap(), Committed::Done(_)));
}
