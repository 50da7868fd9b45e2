//! What requests bring about, over the local backend.

use std::collections::BTreeSet;
use std::sync::Arc;

use fault::Fault;
use model::{
    Account, AccountStatus, Assignment, CustomerPolicyReference, Duration, Giver, PermissionSet, Principal,
    ProvisionStatus, Role, RoleOwner, SamlProvider, Sources,
};
use store::{BoxFuture, Capabilities, Commit, Committed, Engine, Memory, Page, Snapshot};
use testkit::{TestClock, TestEntropy};

use super::stand::{Stand, account, group, instance, set};
use crate::request::NotTaken;
use crate::{Local, Naming, conformance};

fn failure(status: ProvisionStatus) -> String {
    match status {
        ProvisionStatus::Failed(reason) => reason,
        other => panic!("{other:?}"),
    }
}

fn edited(number: u8) -> PermissionSet {
    PermissionSet { description: "Edited".into(), revision: 2, ..set(number) }
}

#[tokio::test]
async fn local_backend_conforms() {
    conformance::all(&Stand::new().await).await;
}

#[tokio::test]
async fn assignment_and_role_appear_when_the_request_succeeds_and_not_before() {
    let stand = Stand::new().await;
    let request = stand.create(&set(1), 1, group(1)).await.unwrap();
    assert_eq!(stand.status(&request).await, ProvisionStatus::InProgress);
    assert!(stand.assigned(&set(1), 1).await.is_empty() && stand.roles(1).await.is_empty());
    assert_eq!(stand.work().await, 1);
    assert_eq!(stand.status(&request).await, ProvisionStatus::Succeeded);
    assert_eq!(stand.assigned(&set(1), 1).await, [group(1)]);

    let roles = stand.roles(1).await;
    let [role] = roles.as_slice() else { panic!("{roles:?}") };
    assert_eq!(role.path, "/aws-reserved/sso.amazonaws.com/eu-west-1/");
    assert!(role.name.starts_with("AWSReservedSSO_Set1_") && role.name.len() == 20 + 16, "{}", role.name);
    assert!(role.id.starts_with("AROA"));
    assert_eq!(role.description, "Number 1");
    assert_eq!(role.max_session, Duration::from_hours(12));
    assert_eq!(role.inline_policies, [("AwsSSOInlinePolicy".to_owned(), set(1).inline_policy)]);
    assert_eq!(role.attached_policies, set(1).managed_policies);
    assert_eq!(role.owner, RoleOwner::Reserved { instance: instance().id, permission_set: set(1).id });
    assert!(crate::protect::is_reserved(role));
    let row = stand.provisioned(&set(1), 1).await.unwrap();
    assert_eq!((row.role_name.as_str(), row.revision), (role.name.as_str(), 1));
}

#[tokio::test]
async fn account_gets_one_saml_provider_that_its_roles_trust() {
    let stand = Stand::new().await;
    stand.create(&set(1), 1, group(1)).await.unwrap();
    stand.create(&set(2), 1, group(1)).await.unwrap();
    stand.work().await;
    let page = stand.store.begin().scan::<SamlProvider>((&account(1),), Page::first(9)).await.unwrap();
    let [provider] = page.items.as_slice() else { panic!("{:?}", page.items) };
    assert_eq!(provider.reserved, Some(instance().id));
    assert!(provider.metadata.contains(&"QUJD".repeat(300)));
    let roles = stand.roles(1).await;
    assert_eq!(roles.len(), 2);
    assert!(roles.iter().all(|role| role.trust_policy.contains(&provider.arn())));
}

#[tokio::test]
async fn assigning_twice_succeeds_and_changes_nothing() {
    let stand = Stand::new().await;
    stand.create(&set(1), 1, group(1)).await.unwrap();
    stand.work().await;
    let before = stand.roles(1).await;
    let again = stand.create(&set(1), 1, group(1)).await.unwrap();
    stand.work().await;
    assert_eq!(stand.status(&again).await, ProvisionStatus::Succeeded);
    assert_eq!(stand.assigned(&set(1), 1).await, [group(1)]);
    assert_eq!(stand.roles(1).await, before);
}

#[tokio::test]
async fn second_request_about_the_same_assignment_conflicts_while_the_first_is_in_flight() {
    let stand = Stand::new().await;
    stand.create(&set(1), 1, group(1)).await.unwrap();
    assert!(matches!(stand.create(&set(1), 1, group(1)).await, Err(NotTaken::Conflict)));
    assert!(matches!(stand.delete(&set(1), 1, group(1)).await, Err(NotTaken::Conflict)));
    stand.create(&set(1), 1, group(2)).await.unwrap();
    stand.create(&set(1), 2, group(1)).await.unwrap();
    stand.create(&set(2), 1, group(1)).await.unwrap();
    stand.provision(&set(1), None).await.unwrap();
    assert!(matches!(stand.provision(&set(1), None).await, Err(NotTaken::Conflict)));
    stand.work().await;
    stand.delete(&set(1), 1, group(1)).await.unwrap();
}

#[tokio::test]
async fn role_goes_with_the_last_assignment_and_comes_back_under_another_name() {
    let stand = Stand::new().await;
    stand.create(&set(1), 1, group(1)).await.unwrap();
    stand.create(&set(1), 1, group(2)).await.unwrap();
    stand.work().await;
    let first = stand.roles(1).await[0].name.clone();
    stand.delete(&set(1), 1, group(1)).await.unwrap();
    stand.work().await;
    assert_eq!(stand.roles(1).await[0].name, first, "somebody is still assigned");
    stand.delete(&set(1), 1, group(2)).await.unwrap();
    stand.work().await;
    assert!(stand.roles(1).await.is_empty());
    assert!(stand.provisioned(&set(1), 1).await.is_none());
    stand.create(&set(1), 1, group(1)).await.unwrap();
    stand.work().await;
    assert_ne!(stand.roles(1).await[0].name, first);
}

#[tokio::test]
async fn deleting_what_is_not_assigned_fails_with_the_words_that_tools_look_for() {
    let stand = Stand::new().await;
    let request = stand.delete(&set(1), 1, group(1)).await.unwrap();
    stand.work().await;
    let reason = failure(stand.status(&request).await);
    assert!(reason.starts_with("Received a 404 status error: EntitlementItem doesn't exist"), "{reason}");
}

#[tokio::test]
async fn assignment_of_a_deleted_principal_can_still_be_deleted() {
    let stand = Stand::new().await;
    let gone = Principal::User("11111111-1111-4111-8111-111111111111".parse().unwrap());
    let assignment = Assignment {
        instance: instance().id,
        account: account(1),
        permission_set: set(1).id,
        principal: gone.clone(),
        created: model::Timestamp(1),
        sources: Sources::direct(),
    };
    stand.put(&assignment).await;
    let request = stand.delete(&set(1), 1, gone).await.unwrap();
    stand.work().await;
    assert_eq!(stand.status(&request).await, ProvisionStatus::Succeeded);
    assert!(stand.assigned(&set(1), 1).await.is_empty());
}

#[tokio::test]
async fn unknown_principal_account_or_set_fails_by_name_and_leaves_nothing() {
    let stand = Stand::new().await;
    let nobody = Principal::User("11111111-1111-4111-8111-111111111111".parse().unwrap());
    stand.put(&Account { status: AccountStatus::Suspended, ..stand.account_row(3) }).await;
    let cases = [
        (
            stand.create(&set(1), 1, nobody).await.unwrap(),
            "Received a 404 status error: the USER assignee 11111111-1111-4111-8111-111111111111 was not \
             found in directory d-0123456789",
        ),
        (stand.create(&set(1), 77, group(1)).await.unwrap(), "Could not find account with id 100000000077"),
        (stand.create(&set(9), 1, group(1)).await.unwrap(), "Could not find PermissionSet with id ps-"),
        (stand.provision(&set(9), None).await.unwrap(), "Could not find PermissionSet with id ps-"),
        (stand.create(&set(1), 3, group(1)).await.unwrap(), "your AWS account '100000000003'"),
    ];
    stand.work().await;
    for (request, words) in cases {
        let reason = failure(stand.status(&request).await);
        assert!(reason.contains(words), "{reason}");
    }
    for number in [1, 3, 77] {
        assert!(stand.roles(number).await.is_empty() && stand.assigned(&set(1), number).await.is_empty());
    }
}

#[tokio::test]
async fn missing_customer_policy_fails_by_arn_and_succeeds_once_it_is_there() {
    let stand = Stand::new().await;
    let policy = CustomerPolicyReference { name: "DenyBilling".into(), path: "/team/".into() };
    stand.put(&PermissionSet { customer_policies: vec![policy], revision: 2, ..set(1) }).await;
    let request = stand.create(&set(1), 1, group(1)).await.unwrap();
    let other = stand.create(&set(2), 1, group(1)).await.unwrap();
    stand.work().await;
    assert_eq!(
        failure(stand.status(&request).await),
        "Received a 404 status error: Not supported policy arn:aws:iam::100000000001:policy/team/DenyBilling."
    );
    assert_eq!(stand.status(&other).await, ProvisionStatus::Succeeded, "the same commit");
    assert!(stand.assigned(&set(1), 1).await.is_empty() && stand.provisioned(&set(1), 1).await.is_none());
    stand.put(&stand.policy(&account(1), "/team/", "DenyBilling")).await;
    let request = stand.create(&set(1), 1, group(1)).await.unwrap();
    stand.work().await;
    assert_eq!(stand.status(&request).await, ProvisionStatus::Succeeded);
}

#[tokio::test]
async fn edits_reach_roles_by_provisioning_only_and_roles_keep_their_names() {
    let stand = Stand::new().await;
    for number in 1..=3 {
        stand.create(&set(1), number, group(1)).await.unwrap();
    }
    stand.work().await;
    let names: Vec<String> = vec![stand.roles(1).await[0].name.clone(), stand.roles(2).await[0].name.clone()];
    stand.put(&edited(1)).await;
    stand.work().await;
    assert_eq!(stand.roles(1).await[0].description, "Number 1", "not pushed");
    stand.provision(&edited(1), Some(1)).await.unwrap();
    stand.work().await;
    assert_eq!(stand.roles(1).await[0].description, "Edited");
    assert_eq!(stand.roles(2).await[0].description, "Number 1");
    assert_eq!(stand.provisioned(&set(1), 2).await.unwrap().revision, 1);
    let request = stand.provision(&edited(1), None).await.unwrap();
    stand.work().await;
    assert_eq!(stand.status(&request).await, ProvisionStatus::Succeeded);
    for number in 1..=3 {
        assert_eq!(stand.roles(number).await[0].description, "Edited");
        assert_eq!(stand.provisioned(&set(1), number).await.unwrap().revision, 2);
    }
    assert_eq!(names, [stand.roles(1).await[0].name.clone(), stand.roles(2).await[0].name.clone()]);
}

#[tokio::test]
async fn one_account_that_refuses_does_not_keep_the_others_from_an_edit() {
    let stand = Stand::new().await;
    for number in 1..=3 {
        stand.create(&set(1), number, group(1)).await.unwrap();
    }
    stand.work().await;
    let policy = CustomerPolicyReference { name: "Own".into(), path: "/".into() };
    stand.put(&PermissionSet { customer_policies: vec![policy], ..edited(1) }).await;
    stand.put(&stand.policy(&account(1), "/", "Own")).await;
    stand.put(&stand.policy(&account(3), "/", "Own")).await;
    let request = stand.provision(&set(1), None).await.unwrap();
    stand.work().await;
    let reason = failure(stand.status(&request).await);
    assert!(reason.contains("arn:aws:iam::100000000002:policy/Own"), "{reason}");
    let mut found = Vec::new();
    for number in 1..=3 {
        found.push(stand.provisioned(&set(1), number).await.unwrap().revision);
    }
    assert_eq!(found, [2, 1, 2]);
}

#[tokio::test]
async fn provisioning_a_set_that_is_nowhere_succeeds_and_into_one_account_makes_its_role() {
    let stand = Stand::new().await;
    let nowhere = stand.provision(&set(1), None).await.unwrap();
    let one = stand.provision(&set(2), Some(2)).await.unwrap();
    stand.work().await;
    assert_eq!(stand.status(&nowhere).await, ProvisionStatus::Succeeded);
    assert_eq!(stand.status(&one).await, ProvisionStatus::Succeeded);
    assert_eq!(stand.roles(2).await.len(), 1);
    assert!(stand.assigned(&set(2), 2).await.is_empty());
}

#[tokio::test]
async fn drift_is_repaired_by_provisioning_again() {
    let stand = Stand::new().await;
    stand.create(&set(1), 1, group(1)).await.unwrap();
    stand.work().await;
    let role = stand.roles(1).await[0].clone();
    stand
        .put(&Role { attached_policies: vec!["arn:aws:iam::aws:policy/Other".into()], ..(*role).clone() })
        .await;
    stand.provision(&set(1), Some(1)).await.unwrap();
    stand.work().await;
    assert_eq!(stand.roles(1).await[0].attached_policies, role.attached_policies);
}

#[tokio::test]
async fn role_clash_is_named_and_repaired_once_it_is_out_of_the_way() {
    let stand = Stand::new().await;
    stand.create(&set(1), 1, group(1)).await.unwrap();
    stand.work().await;
    let provider = Naming::of_identity_center("eu-west-1").provider_name(&instance().id, &account(2));
    let theirs = SamlProvider {
        account: account(2),
        name: provider.clone(),
        metadata: String::new(),
        reserved: None,
        tags: Vec::new(),
        created: model::Timestamp(1),
        valid_until: model::Timestamp(2),
    };
    stand.put(&theirs).await;
    let request = stand.create(&set(1), 2, group(1)).await.unwrap();
    stand.work().await;
    assert_eq!(
        failure(stand.status(&request).await),
        format!("Received a 409 status error: SAMLProvider with name {provider} already exists.")
    );
    let mut tx = stand.store.begin();
    tx.delete::<SamlProvider>(&(account(2), provider)).await.unwrap();
    let _ = tx.commit().await.unwrap();
    let request = stand.create(&set(1), 2, group(1)).await.unwrap();
    stand.work().await;
    assert_eq!(stand.status(&request).await, ProvisionStatus::Succeeded);
}

#[tokio::test]
async fn reconciling_an_account_brings_what_is_assigned_and_takes_the_rest() {
    let stand = Stand::new().await;
    stand.create(&set(1), 1, group(1)).await.unwrap();
    stand.work().await;
    let first = stand.roles(1).await[0].name.clone();
    stand.put(&edited(1)).await;

    let reconcile = async |stand: &Stand, change: Option<Assignment>, delete: Option<u8>| {
        let mut tx = stand.store.begin();
        if let Some(assignment) = change {
            tx.put(&assignment).await.unwrap();
        }
        if let Some(number) = delete {
            let key = (instance().id, account(1), set(number).id, group(1));
            assert!(tx.delete::<Assignment>(&key).await.unwrap());
        }
        let steps = stand.provisioner.reconcile_account(&mut tx, &instance().id, &account(1)).await.unwrap();
        assert!(matches!(tx.commit().await.unwrap(), Committed::Done(_)));
        steps
    };
    let second = Assignment {
        instance: instance().id,
        account: account(1),
        permission_set: set(2).id,
        principal: group(1),
        created: model::Timestamp(1),
        sources: Sources::direct(),
    };
    let steps = reconcile(&stand, Some(second), None).await;
    assert!(steps.iter().any(|step| step.to_string().starts_with("create role AWSReservedSSO_Set2_")));
    let roles = stand.roles(1).await;
    assert_eq!(
        (roles.len(), roles[0].name.as_str(), roles[0].description.as_str()),
        (2, first.as_str(), "Edited")
    );
    assert_eq!(stand.provisioned(&set(1), 1).await.unwrap().revision, 2);
    assert_eq!(reconcile(&stand, None, None).await, Vec::new(), "again");
    reconcile(&stand, None, Some(1)).await;
    assert_eq!(stand.roles(1).await.len(), 1);
    assert!(stand.provisioned(&set(1), 1).await.is_none());
    reconcile(&stand, None, Some(2)).await;
    assert!(stand.roles(1).await.is_empty() && stand.provisioned(&set(2), 1).await.is_none());
}

/// Lets the others go on before each of its answers, as a store across a network does.
struct TakingTurns(Memory);

impl Engine for TakingTurns {
    fn capabilities(&self) -> Capabilities {
        self.0.capabilities()
    }

    fn snapshot(&self) -> BoxFuture<'_, Result<Box<dyn Snapshot>, Fault>> {
        Box::pin(async {
            tokio::task::yield_now().await;
            self.0.snapshot().await
        })
    }

    fn commit(&self, commit: Commit) -> BoxFuture<'_, Result<Committed, Fault>> {
        Box::pin(async {
            tokio::task::yield_now().await;
            self.0.commit(commit).await
        })
    }
}

#[tokio::test]
async fn two_workers_on_one_store_settle_each_request_once() {
    let (clock, entropy) = (Arc::new(TestClock::default()), Arc::new(TestEntropy::default()));
    let backend = Arc::new(Local::new(clock.clone(), entropy.clone()));
    let stand = Stand::over(Arc::new(TakingTurns(Memory::new())), backend, clock, entropy).await;
    let mut requests = Vec::new();
    for number in 0..4 {
        for principal in 0..3 {
            requests.push(stand.create(&set(1), number, group(principal)).await.unwrap());
            requests.push(stand.create(&set(2), number, group(principal)).await.unwrap());
        }
    }
    let second = stand.another_worker();
    let (one, two) =
        tokio::join!(stand.provisioner.run_until_idle(&stand.store), second.run_until_idle(&stand.store));
    assert_eq!(one.unwrap() + two.unwrap(), requests.len());
    for request in &requests {
        assert_eq!(stand.status(request).await, ProvisionStatus::Succeeded);
    }
    for number in 0..4 {
        let names: BTreeSet<String> =
            stand.roles(number).await.iter().map(|role| role.name.clone()).collect();
        let recorded = [stand.provisioned(&set(1), number).await, stand.provisioned(&set(2), number).await];
        assert_eq!(names, recorded.map(|row| row.unwrap().role_name.clone()).into());
    }
}

#[tokio::test]
async fn the_running_worker_can_move_between_threads() {
    fn moves(_: impl Send) {}
    let stand = Stand::new().await;
    moves(stand.provisioner.run(&stand.store, async {}));
}

#[tokio::test(start_paused = true)]
async fn running_worker_settles_what_comes_and_ends_when_told() {
    let stand = Stand::new().await;
    let (end, ended) = tokio::sync::oneshot::channel::<()>();
    let ask = async {
        let request = stand.create(&set(1), 1, group(1)).await.unwrap();
        let mut news = stand.store.watch(store::Table::ProvisionRequests);
        while stand.status(&request).await == ProvisionStatus::InProgress {
            news.changed().await.unwrap();
        }
        end.send(()).unwrap();
    };
    tokio::join!(stand.provisioner.run(&stand.store, async { _ = ended.await }), ask);
    assert_eq!(stand.roles(1).await.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn running_worker_finds_requests_that_it_was_not_told_of() {
    let stand = Stand::new().await;
    let engine = Arc::new(Memory::new());
    let here =
        Stand::over(engine.clone(), stand.backend.clone(), stand.clock.clone(), stand.entropy.clone()).await;
    // Another server's handle on the same data: this one hears nothing of its commits.
    let there = store::Store::new(engine);
    let ask = async {
        tokio::task::yield_now().await;
        let mut tx = there.begin();
        let asking = crate::request::Asking {
            instance: &instance().id,
            permission_set: &set(1).id,
            clock: here.clock.as_ref(),
            entropy: here.entropy.as_ref(),
        };
        crate::request::create_assignment(&mut tx, asking, account(1), group(1), Giver::Direct)
            .await
            .unwrap();
        let _ = tx.commit().await.unwrap();
        let mut news = here.store.watch(store::Table::ProvisionRequests);
        news.changed().await.unwrap();
    };
    here.provisioner.run(&here.store, ask).await;
    assert_eq!(here.roles(1).await.len(), 1);
}

#[tokio::test]
async fn reconciled_role_is_there_while_somebody_is_assigned_and_gone_after() {
    let stand = Stand::new().await;
    let reconcile = async || {
        let mut tx = stand.store.begin();
        crate::request::reconcile(&mut tx, stand.asking(&set(1)), account(1)).await.unwrap();
        let _ = tx.commit().await.unwrap();
        assert_eq!(stand.work().await, 1);
        (stand.roles(1).await.len(), stand.provisioned(&set(1), 1).await.is_some())
    };
    assert_eq!(reconcile().await, (0, false));
    let assignment = Assignment {
        instance: instance().id,
        account: account(1),
        permission_set: set(1).id,
        principal: group(1),
        created: model::Timestamp(1),
        sources: model::Sources::direct(),
    };
    stand.put(&assignment).await;
    assert_eq!(reconcile().await, (1, true));
    let mut tx = stand.store.begin();
    tx.delete::<Assignment>(&store::Stored::key(&assignment)).await.unwrap();
    let _ = tx.commit().await.unwrap();
    assert_eq!(reconcile().await, (0, false));
}
