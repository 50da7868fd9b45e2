//! Roles changed behind our back: found, put down, on the trail, repaired or left as the instance says.

use std::sync::Arc;

use model::{
    AuditEvent, CustomerPolicy, CustomerPolicyReference, DriftPolicy, Duration, Inspection, InspectionRound,
    InspectionWish, Instance, InstanceSettings, PermissionSet,
};
use store::{Folded, Page};

use super::elsewhere::{self, Elsewhere};
use super::stand::{Stand, account, group, instance, set};

/// Two permission sets in two accounts, provisioned.
async fn provisioned() -> (Stand, Arc<Elsewhere>) {
    let (stand, backend) = elsewhere::stand().await;
    for number in [1, 2] {
        stand.create(&set(1), number, group(1)).await.unwrap();
        stand.create(&set(2), number, group(1)).await.unwrap();
    }
    stand.work().await;
    (stand, backend)
}

async fn policy(stand: &Stand, policy: DriftPolicy) {
    let settings = InstanceSettings { drift_policy: Some(policy), ..InstanceSettings::default() };
    stand.put(&Instance { settings, ..instance() }).await;
}

async fn ask(stand: &Stand, number: u64, wish: InspectionWish) {
    let mut tx = stand.store.begin();
    stand.provisioner.ask_inspection(&mut tx, &instance().id, &account(number), wish).await.unwrap();
    let _ = tx.commit().await.unwrap();
}

async fn look(stand: &Stand) -> usize {
    stand.provisioner.look_for_drift(&stand.store).await.unwrap()
}

async fn found(stand: &Stand, number: u64) -> Inspection {
    let key = (instance().id, account(number));
    Inspection::clone(&*stand.store.begin().get::<Inspection>(&key).await.unwrap().unwrap())
}

async fn trail(stand: &Stand) -> Vec<String> {
    let events = stand.store.begin().scan::<AuditEvent>((), Page::first(100)).await.unwrap().items;
    events.iter().map(|event| event.name.clone()).collect()
}

async fn role_of(stand: &Stand, number: u64, of: u8) -> String {
    stand.provisioned(&set(of), number).await.unwrap().role_name.clone()
}

/// Changes in account 1, each with words of what is found.
async fn meddle(stand: &Stand, backend: &Elsewhere) -> Vec<String> {
    let (gone, changed) = (role_of(stand, 1, 1).await, role_of(stand, 1, 2).await);
    backend.meddle(&account(1), |standing| {
        standing.roles.remove(&gone).unwrap();
        let shape = &mut standing.roles.get_mut(&changed).unwrap().shape;
        shape.trust_policy = "{}".into();
        shape.attached_policies = ["arn:aws:iam::aws:policy/AdministratorAccess".to_owned()].into();
        shape.inline_policies.clear();
        standing.provider = None;
    });
    vec![
        "SAML provider AWSSSO_".to_owned(),
        format!("role {gone} is gone"),
        format!("role {gone} lacks inline policy AwsSSOInlinePolicy"),
        format!("role {gone} lacks policy arn:aws:iam::aws:policy/ReadOnlyAccess"),
        format!("role {changed} has another trust policy"),
        format!("role {changed} has policy arn:aws:iam::aws:policy/AdministratorAccess"),
        format!("role {changed} lacks inline policy AwsSSOInlinePolicy"),
        format!("role {changed} lacks policy arn:aws:iam::aws:policy/ReadOnlyAccess"),
    ]
}

#[tokio::test]
async fn every_change_is_found_and_put_down_once_and_left_as_it_is() {
    let (stand, backend) = provisioned().await;
    assert_eq!(look(&stand).await, 2, "the first round");
    assert_eq!(trail(&stand).await, Vec::<String>::new(), "nothing to report");
    let expected = meddle(&stand, &backend).await;
    let meddled = backend.account(&account(1), &instance().id);
    assert_eq!(look(&stand).await, 0, "nothing is due");
    stand.clock.advance(Duration::from_days(1));
    assert_eq!(look(&stand).await, 2);
    let row = found(&stand, 1).await;
    assert_eq!(row.differences.len(), expected.len(), "{:?}", row.differences);
    for (difference, words) in row.differences.iter().zip(&expected) {
        assert!(difference.starts_with(words), "{difference}: {words}");
    }
    assert_eq!(trail(&stand).await, ["DetectDrift"]);
    stand.clock.advance(Duration::from_days(1));
    look(&stand).await;
    assert_eq!(trail(&stand).await, ["DetectDrift"], "it is no news");
    assert_eq!(backend.account(&account(1), &instance().id), meddled, "left as it is");
    assert!(found(&stand, 2).await.differences.is_empty());
}

#[tokio::test]
async fn what_is_asked_to_be_repaired_is_and_that_is_on_the_trail() {
    let (stand, backend) = provisioned().await;
    let before = backend.account(&account(1), &instance().id);
    look(&stand).await;
    meddle(&stand, &backend).await;
    ask(&stand, 1, InspectionWish::Look).await;
    assert_eq!(look(&stand).await, 1);
    assert!(!found(&stand, 1).await.differences.is_empty());
    ask(&stand, 1, InspectionWish::Repair).await;
    ask(&stand, 1, InspectionWish::Look).await;
    assert_eq!(look(&stand).await, 1);
    assert_eq!(backend.account(&account(1), &instance().id), before, "names and all");
    let row = found(&stand, 1).await;
    assert!(row.differences.is_empty() && row.wanted.is_none());
    assert_eq!(trail(&stand).await, ["DetectDrift", "RepairDrift"]);
}

#[tokio::test]
async fn an_instance_may_have_everything_repaired_at_once_or_nothing_looked_at() {
    let (stand, backend) = provisioned().await;
    let before = backend.account(&account(1), &instance().id);
    policy(&stand, DriftPolicy::Off).await;
    meddle(&stand, &backend).await;
    assert_eq!(look(&stand).await, 0);
    policy(&stand, DriftPolicy::Repair).await;
    assert_eq!(look(&stand).await, 2);
    assert_eq!(backend.account(&account(1), &instance().id), before);
    assert_eq!(trail(&stand).await, ["RepairDrift"]);
}

#[tokio::test]
async fn an_edit_that_was_not_provisioned_is_no_drift_and_repair_does_not_push_it() {
    let (stand, backend) = provisioned().await;
    stand.put(&PermissionSet { description: "Edited".into(), revision: 2, ..set(1) }).await;
    look(&stand).await;
    assert!(found(&stand, 1).await.differences.is_empty());
    let behind = role_of(&stand, 1, 1).await;
    backend.meddle(&account(1), |standing| _ = standing.roles.remove(&behind));
    policy(&stand, DriftPolicy::Repair).await;
    ask(&stand, 1, InspectionWish::Look).await;
    look(&stand).await;
    let standing = backend.account(&account(1), &instance().id);
    assert_eq!(standing.roles[&behind].shape.description, "Edited", "made anew, from what there is");
    assert_eq!(stand.provisioned(&set(1), 1).await.unwrap().revision, 2);
    assert_eq!(stand.provisioned(&set(1), 2).await.unwrap().revision, 1);
}

#[tokio::test]
async fn a_role_that_nobody_provisioned_is_found_and_goes() {
    let (stand, backend) = provisioned().await;
    let name = role_of(&stand, 1, 1).await;
    backend.meddle(&account(1), |standing| {
        let twin = standing.roles[&name].clone();
        standing.roles.insert("AWSReservedSSO_Set1_ffffffffffffffff".into(), twin);
    });
    ask(&stand, 1, InspectionWish::Look).await;
    look(&stand).await;
    let differences = found(&stand, 1).await.differences;
    let last = differences.last().unwrap();
    assert!(last.starts_with("role AWSReservedSSO_Set1_ffffffffffffffff was not provisioned"), "{last}");
    ask(&stand, 1, InspectionWish::Repair).await;
    look(&stand).await;
    assert_eq!(backend.account(&account(1), &instance().id).roles.len(), 2);
}

#[tokio::test]
async fn a_policy_that_vanished_is_found_and_keeps_its_role_from_being_repaired() {
    let stand = Stand::new().await;
    let own = CustomerPolicyReference { name: "Own".into(), path: "/".into() };
    let with_own = PermissionSet { customer_policies: vec![own], ..set(1) };
    stand.put(&with_own).await;
    stand.put(&stand.policy(&account(1), "/", "Own")).await;
    stand.create(&with_own, 1, group(1)).await.unwrap();
    stand.work().await;
    let mut tx = stand.store.begin();
    tx.delete::<CustomerPolicy>(&(account(1), Folded::of("Own"))).await.unwrap();
    let _ = tx.commit().await.unwrap();
    ask(&stand, 1, InspectionWish::Repair).await;
    look(&stand).await;
    let row = found(&stand, 1).await;
    assert!(row.differences[0].ends_with("lacks policy arn:aws:iam::100000000001:policy/Own"), "{row:?}");
    assert!(row.failure.contains("Not supported policy arn:aws:iam::100000000001:policy/Own"), "{row:?}");
    stand.put(&stand.policy(&account(1), "/", "Own")).await;
    ask(&stand, 1, InspectionWish::Repair).await;
    look(&stand).await;
    let row = found(&stand, 1).await;
    assert!(row.differences.is_empty() && row.failure.is_empty(), "{row:?}");
}

#[tokio::test]
async fn an_account_that_cannot_be_looked_at_is_put_down_and_holds_up_no_other() {
    let (stand, backend) = provisioned().await;
    meddle(&stand, &backend).await;
    backend.throttle(account(2), Some(None));
    assert_eq!(look(&stand).await, 2);
    assert!(found(&stand, 2).await.failure.contains("could not be reached"));
    assert!(!found(&stand, 1).await.differences.is_empty());
    backend.throttle(account(2), None);
    stand.clock.advance(Duration::from_days(1));
    look(&stand).await;
    assert_eq!(found(&stand, 2).await.failure, "");
}

#[tokio::test]
async fn a_round_goes_on_where_it_was_left() {
    let (stand, backend) = provisioned().await;
    let began = model::Clock::now(&*stand.clock);
    let after = account(1).to_string();
    stand.put(&InspectionRound { instance: instance().id, began, after, complete: false }).await;
    let calls = backend.calls(&account(1));
    assert_eq!(look(&stand).await, 1);
    assert_eq!(backend.calls(&account(1)), calls);
    let mut tx = stand.store.begin();
    stand.provisioner.ask_round(&mut tx, &instance().id).await.unwrap();
    let _ = tx.commit().await.unwrap();
    assert_eq!(look(&stand).await, 2, "anew because somebody asked");
}

#[tokio::test]
async fn a_round_that_is_asked_for_while_one_goes_on_looks_at_every_account_again() {
    let (stand, backend) = provisioned().await;
    let calls = backend.calls(&account(1));
    let asking = async {
        tokio::task::yield_now().await;
        let mut tx = stand.store.begin();
        stand.provisioner.ask_round(&mut tx, &instance().id).await.unwrap();
        let _ = tx.commit().await.unwrap();
    };
    tokio::join!(look(&stand), asking);
    assert_eq!(backend.calls(&account(1)) - calls, 2);
}
