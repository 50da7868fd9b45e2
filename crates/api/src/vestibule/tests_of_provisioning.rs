//! Provisioning that can be watched, tried and repaired, through the real dispatcher and the real worker.

use model::{Duration, PermissionSet, Provisioned, Role, limits};
use store::{Folded, Page};
use wire::ServiceError as _;
use wire::generated::sso_admin;
use wire::generated::vestibule::{op, types};

use crate::testing::World;

const DEV: &str = "222222222222";
const PROD: &str = "333333333333";
const ORGANIZATION: &str = r#"
organization:
  accounts:
    - { id: "222222222222", name: Dev, email: dev@example.com }
    - { id: "333333333333", name: Prod, email: prod@example.com }
groups: [{ name: Developers, description: Build }]
permission_sets:
  - { name: Build, managed_policies: ["arn:aws:iam::aws:policy/ReadOnlyAccess"] }
assignments:
  - { group: Developers, permission_set: Build, accounts: [Dev, Prod] }
"#;

impl World {
    /// One permission set in two accounts.
    async fn with_a_set_in_two_accounts() -> (Self, PermissionSet) {
        let world = Self::new().await;
        let document = types::ApplyOrganizationRequest { document: ORGANIZATION.to_owned(), dry_run: None };
        world.call::<op::ApplyOrganization>(document).await.unwrap();
        let found = world.app.store.begin().scan::<PermissionSet>((), Page::first(1)).await.unwrap();
        let set = PermissionSet::clone(&found.items[0]);
        (world, set)
    }

    /// Gives a permission set a policy that an account has to have, as an administrator does.
    async fn refer_to_own_policy(&self, set: &PermissionSet) {
        let input = sso_admin::types::AttachCustomerManagedPolicyReferenceToPermissionSetRequest {
            instance_arn: self.instance_arn(),
            permission_set_arn: set.id.arn(&set.instance),
            customer_managed_policy_reference: sso_admin::types::CustomerManagedPolicyReference {
                name: "Own".to_owned(),
                path: None,
            },
        };
        self.call::<sso_admin::op::AttachCustomerManagedPolicyReferenceToPermissionSet>(input).await.unwrap();
    }

    async fn provision_everywhere(&self, set: &PermissionSet) -> String {
        let input = sso_admin::types::ProvisionPermissionSetRequest {
            instance_arn: self.instance_arn(),
            permission_set_arn: set.id.arn(&set.instance),
            target_type: sso_admin::types::ProvisionTargetType::AllProvisionedAccounts,
            target_id: None,
        };
        let reply = self.call::<sso_admin::op::ProvisionPermissionSet>(input).await.unwrap();
        reply.permission_set_provisioning_status.unwrap().request_id.unwrap()
    }

    fn preview_of(&self, set: &PermissionSet) -> types::PreviewProvisioningRequest {
        types::PreviewProvisioningRequest {
            instance_arn: self.instance_arn(),
            permission_set_arn: set.id.arn(&set.instance),
            ..Default::default()
        }
    }

    async fn drift(&self) -> Vec<types::DriftedAccount> {
        self.app.provisioner.look_for_drift(&self.app.store).await.unwrap();
        let input = types::ListDriftRequest { instance_arn: self.instance_arn(), ..Default::default() };
        self.call::<op::ListDrift>(input).await.unwrap().accounts
    }

    /// Deletes the role of a permission set behind everybody's back.
    async fn delete_role(&self, set: &PermissionSet, account: &str) -> String {
        let mut tx = self.app.store.begin();
        let account: model::AccountId = account.parse().unwrap();
        let key = (set.instance.clone(), set.id.clone(), account.clone());
        let name = tx.get::<Provisioned>(&key).await.unwrap().unwrap().role_name.clone();
        assert!(tx.delete::<Role>(&(account, Folded::of(&name))).await.unwrap());
        assert!(matches!(tx.commit().await.unwrap(), store::Committed::Done(_)));
        name
    }
}

#[tokio::test]
async fn the_preview_names_accounts_that_would_fail_and_why() {
    let (world, set) = World::with_a_set_in_two_accounts().await;
    let unchanged = world.call::<op::PreviewProvisioning>(world.preview_of(&set)).await.unwrap().accounts;
    assert!(unchanged.iter().all(|account| account.outcome == types::PreviewOutcome::Unchanged));
    world.refer_to_own_policy(&set).await;
    let first = types::PreviewProvisioningRequest { max_results: Some(1), ..world.preview_of(&set) };
    let first = world.call::<op::PreviewProvisioning>(first).await.unwrap();
    let [dev] = first.accounts.as_slice() else { panic!("one asked for") };
    assert_eq!((dev.account_id.as_str(), &dev.outcome), (DEV, &types::PreviewOutcome::Fail));
    assert!(dev.steps[0].starts_with("attach arn:aws:iam::222222222222:policy/Own to role AWSReservedSSO_"));
    let rest = types::PreviewProvisioningRequest { next_token: first.next_token, ..world.preview_of(&set) };
    let rest = world.call::<op::PreviewProvisioning>(rest).await.unwrap();
    assert_eq!((rest.accounts[0].account_id.as_str(), &rest.next_token), (PROD, &None));
    // It is what then happens.
    let request_id = world.provision_everywhere(&set).await;
    world.provision().await;
    let asked = types::ListProvisioningProgressRequest {
        instance_arn: world.instance_arn(),
        request_id,
        ..Default::default()
    };
    let progress = world.call::<op::ListProvisioningProgress>(asked).await.unwrap().accounts;
    let reasons: Vec<_> = progress.iter().map(|account| account.failure_reason.clone()).collect();
    assert_eq!(reasons, [dev.failure_reason.clone(), rest.accounts[0].failure_reason.clone()]);
    assert_eq!(
        reasons[0].as_deref(),
        Some("Received a 404 status error: Not supported policy arn:aws:iam::222222222222:policy/Own.")
    );
}

#[tokio::test]
async fn an_account_without_the_set_can_be_previewed_and_one_that_is_not_there_cannot() {
    let (world, set) = World::with_a_set_in_two_accounts().await;
    let management = world.founded.organization.management_account.to_string();
    let at = |account: &str| types::PreviewProvisioningRequest {
        account_id: Some(account.to_owned()),
        ..world.preview_of(&set)
    };
    let found = world.call::<op::PreviewProvisioning>(at(&management)).await.unwrap().accounts;
    assert_eq!(found[0].outcome, types::PreviewOutcome::Change);
    let refused = world.call::<op::PreviewProvisioning>(at("999999999999")).await.unwrap_err();
    assert_eq!(refused.code(), "ResourceNotFoundException");
    let mut unknown = world.preview_of(&set);
    unknown.permission_set_arn.replace_range(unknown.permission_set_arn.len() - 2.., "00");
    let refused = world.call::<op::PreviewProvisioning>(unknown).await.unwrap_err();
    assert_eq!(refused.code(), "ResourceNotFoundException");
}

#[tokio::test]
async fn progress_is_shown_account_by_account_and_page_by_page() {
    let (world, set) = World::with_a_set_in_two_accounts().await;
    let request_id = world.provision_everywhere(&set).await;
    let asked = |next_token| types::ListProvisioningProgressRequest {
        instance_arn: world.instance_arn(),
        request_id: request_id.clone(),
        max_results: Some(1),
        next_token,
    };
    assert!(world.call::<op::ListProvisioningProgress>(asked(None)).await.unwrap().accounts.is_empty());
    world.provision().await;
    let first = world.call::<op::ListProvisioningProgress>(asked(None)).await.unwrap();
    let second = world.call::<op::ListProvisioningProgress>(asked(first.next_token)).await.unwrap();
    let found = [&first.accounts[0], &second.accounts[0]];
    assert_eq!(found.map(|account| account.account_id.as_str()), [DEV, PROD]);
    assert!(found.iter().all(|a| a.status == types::ProgressStatus::Succeeded && a.settled_at.is_some()));
    assert_eq!(second.next_token, None);
    let unknown = types::ListProvisioningProgressRequest {
        request_id: "00000000-0000-4000-8000-000000000000".to_owned(),
        ..asked(None)
    };
    let refused = world.call::<op::ListProvisioningProgress>(unknown).await.unwrap_err();
    assert_eq!(refused.code(), "ResourceNotFoundException");
}

#[tokio::test]
async fn drift_is_listed_and_repaired_when_asked() {
    let (world, set) = World::with_a_set_in_two_accounts().await;
    assert!(world.drift().await.is_empty());
    let name = world.delete_role(&set, DEV).await;
    let detect = types::DetectDriftRequest { instance_arn: world.instance_arn(), account_id: None };
    world.call::<op::DetectDrift>(detect).await.unwrap();
    let drift = world.drift().await;
    assert_eq!(drift.len(), 1);
    assert_eq!((drift[0].account_id.as_str(), drift[0].failure_reason.as_deref()), (DEV, None));
    assert_eq!(drift[0].differences[0], format!("role {name} is gone"));
    let repair = |account: &str| types::RepairDriftRequest {
        instance_arn: world.instance_arn(),
        account_id: account.to_owned(),
    };
    let refused = world.call::<op::RepairDrift>(repair("999999999999")).await.unwrap_err();
    assert_eq!(refused.code(), "ResourceNotFoundException");
    world.call::<op::RepairDrift>(repair(DEV)).await.unwrap();
    assert!(world.drift().await.is_empty());
    let key = (DEV.parse().unwrap(), Folded::of(&name));
    assert!(world.app.store.begin().get::<Role>(&key).await.unwrap().is_some(), "under the same name");
    world.clock.advance(Duration::from_secs(1));
    let look =
        types::LookupEventsRequest { event_name: Some("RepairDrift".to_owned()), ..Default::default() };
    let events = world.call::<op::LookupEvents>(look).await.unwrap().events;
    assert_eq!(events.len(), 3, "two that were asked, and what the worker did");
}

#[tokio::test]
async fn settings_of_drift_are_kept_within_their_bounds_and_followed() {
    let (world, set) = World::with_a_set_in_two_accounts().await;
    let asked = types::GetInstanceSettingsRequest { instance_arn: world.instance_arn() };
    let settings = world.call::<op::GetInstanceSettings>(asked.clone()).await.unwrap();
    assert_eq!(settings.drift_policy, types::DriftPolicy::Report);
    assert_eq!(settings.role_naming, types::RoleNaming::Fresh);
    assert_eq!(settings.drift_interval, limits::DRIFT_INTERVAL_DEFAULT.to_string());
    let update = types::UpdateInstanceSettingsRequest {
        instance_arn: world.instance_arn(),
        drift_policy: Some(types::DriftPolicy::Repair),
        drift_interval: Some("PT15M".to_owned()),
        role_naming: Some(types::RoleNaming::Stable),
        ..Default::default()
    };
    let too_often =
        types::UpdateInstanceSettingsRequest { drift_interval: Some("PT1M".to_owned()), ..update.clone() };
    let refused = world.call::<op::UpdateInstanceSettings>(too_often).await.unwrap_err();
    assert_eq!(refused.code(), "ValidationException");
    world.call::<op::UpdateInstanceSettings>(update).await.unwrap();
    let settings = world.call::<op::GetInstanceSettings>(asked).await.unwrap();
    assert_eq!(
        (settings.drift_policy, settings.role_naming, settings.drift_interval.as_str()),
        (types::DriftPolicy::Repair, types::RoleNaming::Stable, "PT15M")
    );
    assert!(world.drift().await.is_empty());
    let name = world.delete_role(&set, DEV).await;
    world.clock.advance(Duration::from_mins(15));
    assert!(world.drift().await.is_empty(), "repaired at once");
    let key = (DEV.parse().unwrap(), Folded::of(&name));
    assert!(world.app.store.begin().get::<Role>(&key).await.unwrap().is_some());
}

#[tokio::test]
async fn the_organization_file_has_the_settings_and_comes_back_with_them() {
    let world = World::new().await;
    let apply = async |document: String| {
        let input = types::ApplyOrganizationRequest { document, dry_run: None };
        world.call::<op::ApplyOrganization>(input).await.unwrap().changes
    };
    let line = r#"provisioning: { role_names: "stable", drift: "off", drift_interval: "PT1H" }"#;
    let changes = apply(format!("{line}\n")).await;
    assert_eq!(changes.len(), 1);
    assert_eq!(changes[0].detail.as_deref(), Some("role_names, drift, drift_interval"));
    let exported = world.call::<op::ExportOrganization>(types::ExportOrganizationRequest {}).await.unwrap();
    assert!(exported.document.contains(line), "{}", exported.document);
    assert_eq!(apply(exported.document).await, []);
    assert_eq!(apply("provisioning: { drift: report }\n".to_owned()).await.len(), 1);
    let asked = types::GetInstanceSettingsRequest { instance_arn: world.instance_arn() };
    let settings = world.call::<op::GetInstanceSettings>(asked).await.unwrap();
    assert_eq!(
        (settings.drift_policy, settings.role_naming, settings.drift_interval.as_str()),
        (types::DriftPolicy::Report, types::RoleNaming::Stable, "PT1H"),
        "what is not given stays"
    );
}
