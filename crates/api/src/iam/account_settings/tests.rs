//! Tests of what accounts set for themselves.

use wire::generated::iam::{Error, op, types};
use wire::{ServiceError as _, Unit};

use crate::testing::World;

async fn alias(world: &World, alias: &str) -> Result<Unit, Error> {
    let input = types::CreateAccountAliasRequest { account_alias: alias.to_owned() };
    world.call::<op::CreateAccountAlias>(input).await
}

async fn aliases(world: &World) -> Vec<String> {
    let input = types::ListAccountAliasesRequest::default();
    world.call::<op::ListAccountAliases>(input).await.unwrap().account_aliases
}

#[tokio::test]
async fn an_alias_is_replaced_and_given_up_by_its_name() {
    let world = World::new().await;
    alias(&world, "acme").await.unwrap();
    let again = alias(&world, "acme").await.unwrap_err();
    let text = "The account alias acme already exists.";
    assert_eq!((again.code(), again.message()), ("EntityAlreadyExists", text));
    alias(&world, "acme-prod").await.unwrap();
    assert_eq!(aliases(&world).await, ["acme-prod"]);
    let delete = |alias: &str| types::DeleteAccountAliasRequest { account_alias: alias.to_owned() };
    let other = world.call::<op::DeleteAccountAlias>(delete("acme")).await.unwrap_err();
    assert_eq!(other.code(), "NoSuchEntity");
    world.call::<op::DeleteAccountAlias>(delete("acme-prod")).await.unwrap();
    assert!(aliases(&world).await.is_empty());
    for bad in ["a", "-ab", "ab-", "a--b", "Acme"] {
        assert_eq!(alias(&world, bad).await.unwrap_err().code(), "ValidationError", "{bad}");
    }
}

#[tokio::test]
async fn an_alias_is_taken_by_one_account_of_all() {
    let world = World::new().await;
    let mut tx = world.app.store.begin();
    let other = model::IamSettings::of("222222222222".parse().unwrap());
    tx.put(&model::IamSettings { alias: Some("acme".to_owned()), ..other }).await.unwrap();
    assert!(matches!(tx.commit().await.unwrap(), store::Committed::Done(_)));
    assert_eq!(alias(&world, "acme").await.unwrap_err().code(), "EntityAlreadyExists");
}

#[tokio::test]
async fn a_password_policy_is_set_as_a_whole() {
    let world = World::new().await;
    let none = world.call::<op::GetAccountPasswordPolicy>(Unit {}).await.unwrap_err();
    let text = "The Password Policy with domain name 111111111111 cannot be found.";
    assert_eq!((none.code(), none.message()), ("NoSuchEntity", text));
    let update = types::UpdateAccountPasswordPolicyRequest {
        minimum_password_length: Some(14),
        require_symbols: Some(true),
        max_password_age: Some(90),
        ..Default::default()
    };
    world.call::<op::UpdateAccountPasswordPolicy>(update).await.unwrap();
    let held = world.call::<op::GetAccountPasswordPolicy>(Unit {}).await.unwrap().password_policy;
    assert_eq!((held.minimum_password_length, held.max_password_age), (Some(14), Some(90)));
    assert_eq!((held.expire_passwords, held.require_numbers), (Some(true), Some(false)));
    assert_eq!((held.hard_expiry, held.password_reuse_prevention), (None, None));
    world.call::<op::UpdateAccountPasswordPolicy>(Default::default()).await.unwrap();
    let held = world.call::<op::GetAccountPasswordPolicy>(Unit {}).await.unwrap().password_policy;
    assert_eq!((held.minimum_password_length, held.require_symbols), (Some(6), Some(false)));
    assert_eq!((held.expire_passwords, held.max_password_age), (Some(false), None));
    world.call::<op::DeleteAccountPasswordPolicy>(Unit {}).await.unwrap();
    let none = world.call::<op::DeleteAccountPasswordPolicy>(Unit {}).await.unwrap_err();
    assert_eq!(none.message(), "The account policy with name PasswordPolicy cannot be found.");
}

#[tokio::test]
async fn the_summary_has_every_key_of_the_model() {
    let world = World::new().await;
    let update = types::SetSecurityTokenServicePreferencesRequest {
        global_endpoint_token_version: types::GlobalEndpointTokenVersion::V2Token,
    };
    world.call::<op::SetSecurityTokenServicePreferences>(update).await.unwrap();
    let summary = world.call::<op::GetAccountSummary>(Unit {}).await.unwrap().summary_map.unwrap();
    assert_eq!(summary.len(), 34);
    assert_eq!((summary["GlobalEndpointTokenVersion"], summary["Roles"]), (2, 0));
    assert_eq!(summary["RolesQuota"], 5000);
}

#[tokio::test]
async fn root_access_is_the_management_accounts_to_set_once_iam_is_trusted() {
    let world = World::new().await;
    let list = || types::ListOrganizationsFeaturesRequest {};
    let early = world.call::<op::ListOrganizationsFeatures>(list()).await.unwrap_err();
    assert_eq!(early.code(), "ServiceAccessNotEnabledException");
    let mut tx = world.app.store.begin();
    let service = "iam.amazonaws.com".to_owned();
    tx.put(&model::TrustedService { service, since: world.app.clock.now() }).await.unwrap();
    assert!(matches!(tx.commit().await.unwrap(), store::Committed::Done(_)));
    let none = world.call::<op::ListOrganizationsFeatures>(list()).await.unwrap();
    assert!(none.enabled_features.unwrap().is_empty());
    let enable = types::EnableOrganizationsRootSessionsRequest {};
    let enabled = world.call::<op::EnableOrganizationsRootSessions>(enable).await.unwrap();
    assert_eq!(enabled.enabled_features.unwrap(), [types::FeatureType::RootSessions]);
    let enable = types::EnableOrganizationsRootCredentialsManagementRequest {};
    world.call::<op::EnableOrganizationsRootCredentialsManagement>(enable).await.unwrap();
    let disable = types::DisableOrganizationsRootSessionsRequest {};
    let left = world.call::<op::DisableOrganizationsRootSessions>(disable).await.unwrap();
    assert_eq!(left.enabled_features.unwrap(), [types::FeatureType::RootCredentialsManagement]);
    assert_eq!(left.organization_id, Some(world.founded.organization.id.to_string()));
}

#[tokio::test]
async fn an_issuer_stays_the_same_while_its_feature_goes_off_and_on() {
    let world = World::new().await;
    let off = world.call::<op::GetOutboundWebIdentityFederationInfo>(Unit {}).await.unwrap_err();
    assert_eq!(off.code(), "FeatureDisabled");
    let first = world.call::<op::EnableOutboundWebIdentityFederation>(Unit {}).await.unwrap();
    let issuer = first.issuer_identifier.unwrap();
    assert!(issuer.starts_with("http://127.0.0.1:8080/outbound/"), "{issuer}");
    let twice = world.call::<op::EnableOutboundWebIdentityFederation>(Unit {}).await.unwrap_err();
    assert_eq!(twice.code(), "FeatureEnabled");
    world.call::<op::DisableOutboundWebIdentityFederation>(Unit {}).await.unwrap();
    let off = world.call::<op::GetOutboundWebIdentityFederationInfo>(Unit {}).await.unwrap_err();
    assert_eq!(off.message(), "Outbound identity federation is disabled for account 111111111111");
    let twice = world.call::<op::DisableOutboundWebIdentityFederation>(Unit {}).await.unwrap_err();
    assert_eq!(twice.code(), "FeatureDisabled");
    let again = world.call::<op::EnableOutboundWebIdentityFederation>(Unit {}).await.unwrap();
    assert_eq!(again.issuer_identifier.as_ref(), Some(&issuer));
    let info = world.call::<op::GetOutboundWebIdentityFederationInfo>(Unit {}).await.unwrap();
    assert_eq!((info.jwt_vending_enabled, info.issuer_identifier), (Some(true), Some(issuer)));
}
