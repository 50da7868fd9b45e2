//! Accounts that others keep: slow, dead, asked too often, shared between servers, and all at once.

use std::collections::BTreeSet;
use std::sync::Arc;

use model::{
    Account, Assignment, CustomerPolicyReference, Duration, PermissionSet, ProvisionRequest, ProvisionStatus,
    RequestId, limits,
};
use store::Page;
use store::record::request::PartByAccount;

use super::elsewhere::{self, Elsewhere};
use super::stand::{Stand, account, group, instance, set};

/// A stand with accounts of both kinds: the first `local` ones are kept in the store.
async fn mixed(local: u64, all: u64) -> (Stand, Arc<Elsewhere>) {
    let (stand, backend) = elsewhere::stand().await;
    for number in 0..all {
        let row = stand.account_row(number);
        let backend = if number < local { String::new() } else { row.backend.clone() };
        stand.put(&Account { backend, ..row }).await;
    }
    (stand, backend)
}

async fn parts(stand: &Stand, whole: &RequestId) -> Vec<Arc<ProvisionRequest>> {
    stand.store.begin().list::<PartByAccount>((whole,), Page::first(1000)).await.unwrap().items
}

#[tokio::test(start_paused = true)]
async fn a_dead_account_holds_up_nobody() {
    let (stand, backend) = mixed(2, 6).await;
    backend.die(account(3));
    let dead = stand.create(&set(1), 3, group(1)).await.unwrap();
    let mut others = Vec::new();
    for number in [0, 1, 2, 4, 5] {
        others.push(stand.create(&set(1), number, group(1)).await.unwrap());
    }
    let begun = tokio::time::Instant::now();
    let (end, ended) = tokio::sync::oneshot::channel::<()>();
    let watch = async {
        let mut news = stand.store.watch(store::Table::ProvisionRequests);
        while !is_settled(&stand, &others).await {
            news.changed().await.unwrap();
        }
        assert_eq!(begun.elapsed().as_secs(), 0, "nobody waited for it");
        let late = stand.create(&set(2), 4, group(1)).await.unwrap();
        while !is_settled(&stand, std::slice::from_ref(&late)).await {
            news.changed().await.unwrap();
        }
        assert_eq!(begun.elapsed().as_secs(), 0, "nor those who came while it was waited for");
        end.send(()).unwrap();
    };
    tokio::join!(stand.provisioner.run(&stand.store, async { _ = ended.await }), watch);
    assert_eq!(stand.status(&dead).await, ProvisionStatus::InProgress);
    assert_eq!(backend.calls(&account(3)), 1);
}

async fn is_settled(stand: &Stand, requests: &[RequestId]) -> bool {
    for request in requests {
        if stand.status(request).await == ProvisionStatus::InProgress {
            return false;
        }
    }
    true
}

#[tokio::test(start_paused = true)]
async fn an_account_that_does_not_answer_is_given_up_in_the_end() {
    let (stand, backend) = mixed(0, 4).await;
    backend.die(account(1));
    let request = stand.create(&set(1), 1, group(1)).await.unwrap();
    let fault = stand.provisioner.run_until_idle(&stand.store).await.unwrap_err();
    assert!(fault.to_string().contains("did not answer in time"), "{fault}");
    stand.clock.advance(Duration::from_mins(16));
    stand.work().await;
    assert!(matches!(stand.status(&request).await, ProvisionStatus::Failed(_)));
}

#[tokio::test]
async fn an_account_that_is_asked_too_often_is_asked_less_and_less() {
    let (stand, backend) = mixed(0, 4).await;
    backend.throttle(account(1), Some(None));
    let request = stand.create(&set(1), 1, group(1)).await.unwrap();
    for _ in 0..600 {
        stand.clock.advance(Duration::from_secs(1));
        assert_eq!(stand.work().await, 0);
    }
    let calls = backend.calls(&account(1));
    assert!((5..=60).contains(&calls), "{calls} calls in ten minutes");
    let other = stand.create(&set(1), 2, group(1)).await.unwrap();
    stand.work().await;
    assert_eq!(stand.status(&other).await, ProvisionStatus::Succeeded, "others are asked as before");
    backend.throttle(account(1), None);
    stand.clock.advance(limits::PROVISION_BACKOFF_MAX);
    assert_eq!(stand.work().await, 1);
    assert_eq!(stand.status(&request).await, ProvisionStatus::Succeeded);
}

#[tokio::test]
async fn an_account_that_says_how_long_to_wait_is_left_alone_that_long() {
    let (stand, backend) = mixed(0, 4).await;
    backend.throttle(account(1), Some(Some(Duration::from_mins(3))));
    stand.create(&set(1), 1, group(1)).await.unwrap();
    stand.work().await;
    backend.throttle(account(1), None);
    stand.clock.advance(Duration::from_secs(179));
    assert_eq!(stand.work().await, 0);
    assert_eq!(stand.another_worker().run_until_idle(&stand.store).await.unwrap(), 0, "by everybody");
    stand.clock.advance(Duration::from_secs(1));
    assert_eq!(stand.work().await, 1);
}

#[tokio::test]
async fn many_accounts_are_worked_on_at_once_but_not_more_than_the_limit() {
    let (stand, backend) = mixed(0, 100).await;
    for number in 0..100 {
        stand.create(&set(1), number, group(1)).await.unwrap();
        stand.create(&set(2), number, group(1)).await.unwrap();
    }
    assert_eq!(stand.work().await, 200);
    assert_eq!(backend.asked_at_once(), limits::PROVISION_ACCOUNTS_AT_ONCE_MAX);
    assert_eq!(backend.overlaps(), []);
}

#[tokio::test]
async fn two_workers_share_accounts_and_never_work_on_one_at_once() {
    let (stand, _backend) = mixed(20, 60).await;
    let mut requests = Vec::new();
    for number in 0..60 {
        requests.push(stand.create(&set(1), number, group(1)).await.unwrap());
        requests.push(stand.create(&set(2), number, group(2)).await.unwrap());
    }
    let second = stand.another_worker();
    let (one, two) =
        tokio::join!(stand.provisioner.run_until_idle(&stand.store), second.run_until_idle(&stand.store));
    let (one, two) = (one.unwrap(), two.unwrap());
    assert_eq!(one + two, requests.len(), "each request is settled once");
    assert!(one > 0 && two > 0, "{one} {two}");
    assert!(is_settled(&stand, &requests).await);
}

#[tokio::test(start_paused = true)]
async fn the_work_of_a_server_that_died_is_taken_over_once_its_lease_is_over() {
    let (stand, backend) = mixed(0, 4).await;
    backend.die(account(1));
    let request = stand.create(&set(1), 1, group(1)).await.unwrap();
    // Dropped while it waits for the account: as when the process is killed.
    let killed = stand.another_worker();
    tokio::select! {
        _ = killed.run_until_idle(&stand.store) => panic!("it waits for the account"),
        () = tokio::time::sleep(std::time::Duration::from_secs(1)) => {}
    }
    backend.revive(&account(1));
    assert_eq!(stand.work().await, 0, "the other may still be at work");
    stand.clock.advance(limits::PROVISION_LEASE);
    assert_eq!(stand.work().await, 1);
    assert_eq!(stand.status(&request).await, ProvisionStatus::Succeeded);
    assert_eq!(stand.assigned(&set(1), 1).await, [group(1)]);
}

#[tokio::test(start_paused = true)]
async fn a_server_keeps_its_account_for_as_long_as_it_waits_for_it_and_no_longer() {
    let (stand, backend) = mixed(0, 4).await;
    backend.die(account(1));
    let request = stand.create(&set(1), 1, group(1)).await.unwrap();
    let waiting = stand.another_worker();
    let meanwhile = async {
        for _ in 0..50 {
            tokio::time::sleep(std::time::Duration::from_secs(1)).await;
            stand.clock.advance(Duration::from_secs(1));
            assert_eq!(stand.work().await, 0, "the other waits for the account");
        }
        // It has not been heard of for too long, and somebody else has the account.
        backend.revive(&account(1));
        stand.clock.advance(limits::PROVISION_LEASE);
        let one = BTreeSet::from([account(1)]);
        assert_eq!(stand.provisioner.claim(&stand.store, one.clone()).await.unwrap(), one);
    };
    let (waited, ()) = tokio::join!(waiting.run_until_idle(&stand.store), meanwhile);
    assert_eq!(waited.unwrap(), 0, "it left the account, and did not wait to the end");
    assert_eq!(stand.work().await, 1);
    assert_eq!(stand.status(&request).await, ProvisionStatus::Succeeded);
    assert_eq!(backend.calls(&account(1)), 3, "one of the first, and what it takes of the second");
}

#[tokio::test]
async fn an_account_is_free_as_soon_as_its_last_request_is_settled() {
    let (stand, _backend) = mixed(0, 4).await;
    for number in [1, 2] {
        stand.create(&set(number), 1, group(1)).await.unwrap();
    }
    let mut leases = Vec::new();
    let (end, ended) = tokio::sync::oneshot::channel::<()>();
    let watch = async {
        let mut news = stand.store.watch(store::Table::ProvisionRequests);
        for left in [1, 0] {
            news.changed().await.unwrap();
            let mut tx = stand.store.begin();
            let held = tx.scan::<model::ProvisionLease>((), Page::first(10)).await.unwrap().items.len();
            leases.push((left, held));
        }
        end.send(()).unwrap();
    };
    tokio::join!(stand.provisioner.run(&stand.store, async { _ = ended.await }), watch);
    assert_eq!(leases, [(1, 1), (0, 0)]);
}

#[tokio::test]
async fn a_request_for_all_accounts_shows_how_far_each_of_them_is() {
    let (stand, backend) = mixed(2, 4).await;
    for number in 0..4 {
        stand.create(&set(1), number, group(1)).await.unwrap();
    }
    stand.work().await;
    let policy = CustomerPolicyReference { name: "Own".into(), path: "/".into() };
    stand.put(&PermissionSet { customer_policies: vec![policy], revision: 2, ..set(1) }).await;
    stand.put(&stand.policy(&account(0), "/", "Own")).await;
    backend.throttle(account(3), Some(None));
    let whole = stand.provision(&set(1), None).await.unwrap();
    assert_eq!(stand.work().await, 3, "three parts of four");
    assert_eq!(stand.status(&whole).await, ProvisionStatus::InProgress);
    let words = |parts: &[Arc<ProvisionRequest>]| -> Vec<&'static str> {
        let word = |part: &Arc<ProvisionRequest>| match part.status {
            ProvisionStatus::InProgress => "waits",
            ProvisionStatus::Succeeded => "done",
            ProvisionStatus::Failed(_) => "failed",
        };
        parts.iter().map(word).collect()
    };
    let found = parts(&stand, &whole).await;
    assert_eq!(words(&found), ["done", "failed", "failed", "waits"]);
    assert!(found[..3].iter().all(|part| part.settled.is_some()) && found[3].settled.is_none());
    backend.throttle(account(3), None);
    stand.clock.advance(Duration::from_mins(1));
    assert_eq!(stand.work().await, 2, "the last part and the whole");
    let ProvisionStatus::Failed(reason) = stand.status(&whole).await else { panic!("one account refused") };
    assert!(reason.contains("arn:aws:iam::100000000001:policy/Own"), "the first of them: {reason}");
    assert_eq!(words(&parts(&stand, &whole).await), ["done", "failed", "failed", "failed"]);
}

#[tokio::test]
async fn an_account_that_lost_the_set_meanwhile_does_not_get_it_back() {
    let (stand, backend) = mixed(0, 4).await;
    for number in [1, 2] {
        stand.create(&set(1), number, group(1)).await.unwrap();
    }
    stand.work().await;
    backend.throttle(account(2), Some(None));
    let whole = stand.provision(&set(1), None).await.unwrap();
    stand.work().await;
    let removed = stand.delete(&set(1), 2, group(1)).await.unwrap();
    // The part was asked for first; it is as if the other had overtaken it.
    let part = parts(&stand, &whole).await[1].clone();
    stand.put(&ProvisionRequest { created: model::Timestamp(i64::MAX / 2), ..(*part).clone() }).await;
    backend.throttle(account(2), None);
    stand.clock.advance(Duration::from_mins(1));
    stand.work().await;
    assert_eq!(stand.status(&removed).await, ProvisionStatus::Succeeded);
    assert_eq!(stand.status(&whole).await, ProvisionStatus::Succeeded);
    assert!(backend.account(&account(2), &instance().id).roles.is_empty());
}

#[tokio::test]
async fn reconciling_an_account_elsewhere_is_left_to_the_worker() {
    let (stand, backend) = mixed(0, 4).await;
    let assignment = Assignment {
        instance: instance().id,
        account: account(1),
        permission_set: set(1).id,
        principal: group(1),
        created: model::Timestamp(1),
        sources: model::Sources::direct(),
    };
    let reconcile = async || {
        let mut tx = stand.store.begin();
        let steps = stand.provisioner.reconcile_account(&mut tx, &instance().id, &account(1)).await.unwrap();
        let _ = tx.commit().await.unwrap();
        assert!(steps.is_empty());
        let before = backend.calls(&account(1));
        let settled = stand.work().await;
        (settled, backend.calls(&account(1)) > before)
    };
    stand.put(&assignment).await;
    assert_eq!(reconcile().await, (1, true));
    assert_eq!(backend.account(&account(1), &instance().id).roles.len(), 1);
    assert_eq!(reconcile().await, (0, false), "nothing to do");
    let mut tx = stand.store.begin();
    tx.delete::<Assignment>(&store::Stored::key(&assignment)).await.unwrap();
    let _ = tx.commit().await.unwrap();
    assert_eq!(reconcile().await, (1, true));
    assert!(backend.account(&account(1), &instance().id).roles.is_empty());
}

#[tokio::test]
async fn an_account_that_somebody_else_keeps_since_is_worked_on_there() {
    let (stand, backend) = mixed(4, 4).await;
    let request = stand.create(&set(1), 1, group(1)).await.unwrap();
    stand.put(&stand.account_row(1)).await;
    assert_eq!(stand.work().await, 1);
    assert_eq!(stand.status(&request).await, ProvisionStatus::Succeeded);
    assert!(stand.roles(1).await.is_empty());
    assert_eq!(backend.account(&account(1), &instance().id).roles.len(), 1);
}
