//! The dry run is what then happens.

use model::{
    Account, AccountStatus, Assignment, CustomerPolicyReference, Instance, InstanceSettings, PermissionSet,
    ProvisionStatus, Quota, Sources,
};

use super::elsewhere;
use super::stand::{Stand, account, group, instance, set};

/// Names that do not change between the dry run and the deed.
async fn with_stable_names(stand: &Stand) {
    let settings = InstanceSettings { role_names_stable: true, ..InstanceSettings::default() };
    stand.put(&Instance { settings, ..instance() }).await;
}

#[tokio::test]
async fn the_dry_run_says_what_then_happens_in_every_account_and_changes_nothing() {
    for local in [true, false] {
        let stand = if local { Stand::new().await } else { elsewhere::stand().await.0 };
        with_stable_names(&stand).await;
        stand.create(&set(1), 0, group(1)).await.unwrap();
        stand.create(&set(1), 2, group(1)).await.unwrap();
        stand.work().await;
        let own = CustomerPolicyReference { name: "Own".into(), path: "/".into() };
        let edited = PermissionSet { customer_policies: vec![own], revision: 2, ..set(1) };
        stand.put(&edited).await;
        stand.put(&stand.policy(&account(0), "/", "Own")).await;
        stand.put(&stand.policy(&account(1), "/", "Own")).await;
        stand.put(&Account { status: AccountStatus::Suspended, ..stand.account_row(3) }).await;
        let all: Vec<_> = (0..4).chain([77]).map(account).collect();
        let before = (stand.roles(0).await, stand.roles(2).await);
        let previews = stand.provisioner.preview(&stand.store, &edited, &all).await;
        assert_eq!(before, (stand.roles(0).await, stand.roles(2).await));
        assert!(previews.iter().map(|preview| &preview.account).eq(&all));
        let words = |step: &crate::Step| step.to_string().split(' ').next().unwrap_or_default().to_owned();
        assert_eq!(previews[0].steps.iter().map(words).collect::<Vec<_>>(), ["attach"]);
        assert_eq!(words(&previews[1].steps[0]), "create");
        for (number, preview) in [0, 1, 2, 3, 77].into_iter().zip(&previews) {
            let request = stand.provision(&edited, Some(number)).await.unwrap();
            stand.work().await;
            let failure = match stand.status(&request).await {
                ProvisionStatus::Failed(reason) => Some(reason),
                _ => None,
            };
            assert_eq!(preview.failure, failure, "account {number}");
            assert_eq!(failure.is_some(), number >= 2 || !local, "account {number}");
        }
    }
}

#[tokio::test]
async fn an_account_takes_permission_sets_up_to_the_quota_and_goes_on_with_those_it_has() {
    for local in [true, false] {
        let stand = if local { Stand::new().await } else { elsewhere::stand().await.0 };
        stand.put(&set(3)).await;
        let quotas = [(Quota::PermissionSetsPerAccount, 2)].into();
        stand
            .put(&Instance { settings: InstanceSettings { quotas, ..Default::default() }, ..instance() })
            .await;
        for number in 1..=2 {
            stand.create(&set(number), 1, group(1)).await.unwrap();
            stand.work().await;
        }
        let preview = stand.provisioner.preview(&stand.store, &set(3), &[account(1)]).await;
        let request = stand.create(&set(3), 1, group(1)).await.unwrap();
        stand.work().await;
        let ProvisionStatus::Failed(reason) = stand.status(&request).await else { panic!("{local}") };
        assert!(reason.contains(&format!("more than 2 for id {}", account(1))), "{reason}");
        assert_eq!(preview[0].failure.as_ref(), Some(&reason));
        if local {
            let third = Assignment {
                instance: instance().id,
                account: account(1),
                permission_set: set(3).id,
                principal: group(1),
                created: model::Timestamp(1),
                sources: Sources::direct(),
            };
            let mut tx = stand.store.begin();
            tx.put(&third).await.unwrap();
            let whole = stand.provisioner.reconcile_account(&mut tx, &instance().id, &account(1)).await;
            assert_eq!(whole.unwrap_err().into_fault().unwrap(), reason);
        }
        let elsewhere = stand.create(&set(3), 2, group(1)).await.unwrap();
        let edit = stand.provision(&set(2), Some(1)).await.unwrap();
        stand.work().await;
        assert_eq!(stand.status(&elsewhere).await, ProvisionStatus::Succeeded);
        assert_eq!(stand.status(&edit).await, ProvisionStatus::Succeeded);
        stand.delete(&set(1), 1, group(1)).await.unwrap();
        stand.work().await;
        let request = stand.create(&set(3), 1, group(1)).await.unwrap();
        stand.work().await;
        assert_eq!(stand.status(&request).await, ProvisionStatus::Succeeded);
    }
}

#[tokio::test]
async fn names_that_are_taken_are_found_beforehand() {
    let stand = Stand::new().await;
    with_stable_names(&stand).await;
    let preview = stand.provisioner.preview(&stand.store, &set(1), &[account(1)]).await;
    let crate::Step::CreateRole(role) = &preview[0].steps[1] else { panic!("{preview:?}") };
    let arrangement: &dyn crate::conformance::Arrangement = &stand;
    arrangement.add_role(&account(1), &role.name).await;
    let preview = stand.provisioner.preview(&stand.store, &set(1), &[account(1)]).await;
    let reason = preview[0].failure.clone().unwrap();
    assert_eq!(reason, format!("Received a 409 status error: Role with name {} already exists.", role.name));
}

#[tokio::test(start_paused = true)]
async fn an_account_that_does_not_answer_is_named_and_the_others_are_shown() {
    let (stand, backend) = elsewhere::stand().await;
    backend.die(account(1));
    let previews = stand.provisioner.preview(&stand.store, &set(1), &[account(1), account(2)]).await;
    assert!(previews[0].failure.as_ref().unwrap().contains("could not be reached"), "{previews:?}");
    assert_eq!((previews[1].failure.as_deref(), previews[1].steps.is_empty()), (None, false));
}

#[tokio::test]
async fn with_stable_names_a_role_made_again_is_called_as_before() {
    let stand = Stand::new().await;
    with_stable_names(&stand).await;
    let live = async || {
        stand.create(&set(1), 1, group(1)).await.unwrap();
        stand.work().await;
        let name = stand.roles(1).await[0].name.clone();
        stand.delete(&set(1), 1, group(1)).await.unwrap();
        stand.work().await;
        assert!(stand.roles(1).await.is_empty());
        name
    };
    let first = live().await;
    assert!(first.starts_with("AWSReservedSSO_Set1_") && first.len() == 20 + 16, "{first}");
    assert_eq!(live().await, first);
    stand.create(&set(1), 2, group(1)).await.unwrap();
    stand.work().await;
    assert_ne!(stand.roles(2).await[0].name, first, "another account");
}
