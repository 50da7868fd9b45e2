//! Trusted token issuers, and the tokens of clients' requests, through the real dispatcher.

use model::{TrustedTokenIssuer, limits};
use wire::generated::sso_admin::{Error, op, types};

use crate::sso_admin::tests::refusal;
use crate::testing::World;

fn asked(world: &World, name: &str, token: Option<&str>) -> types::CreateTrustedTokenIssuerRequest {
    let configuration = types::OidcJwtConfiguration {
        issuer_url: "https://login.technova.example".to_owned(),
        claim_attribute_path: "email".to_owned(),
        identity_store_attribute_path: "emails.value".to_owned(),
        jwks_retrieval_option: types::JwksRetrievalOption::OpenIdDiscovery,
    };
    types::CreateTrustedTokenIssuerRequest {
        instance_arn: world.instance_arn(),
        name: name.to_owned(),
        trusted_token_issuer_type: types::TrustedTokenIssuerType::OidcJwt,
        trusted_token_issuer_configuration: types::TrustedTokenIssuerConfiguration::OidcJwtConfiguration(
            configuration,
        ),
        client_token: token.map(str::to_owned),
        tags: Some(vec![types::Tag { key: "team".to_owned(), value: "identity".to_owned() }]),
    }
}

impl World {
    pub(in crate::sso_admin) async fn issuer(&self, name: &str) -> String {
        self.try_issuer(name, None).await.unwrap()
    }

    async fn try_issuer(&self, name: &str, token: Option<&str>) -> Result<String, Error> {
        let made = self.call::<op::CreateTrustedTokenIssuer>(asked(self, name, token)).await?;
        Ok(made.trusted_token_issuer_arn.unwrap())
    }

    async fn describe_issuer(&self, arn: &str) -> Result<types::DescribeTrustedTokenIssuerResponse, Error> {
        let input = types::DescribeTrustedTokenIssuerRequest { trusted_token_issuer_arn: arn.to_owned() };
        self.call::<op::DescribeTrustedTokenIssuer>(input).await
    }

    pub(in crate::sso_admin) async fn delete_issuer(&self, arn: &str) -> Result<(), Error> {
        let input = types::DeleteTrustedTokenIssuerRequest { trusted_token_issuer_arn: arn.to_owned() };
        self.call::<op::DeleteTrustedTokenIssuer>(input).await.map(|_| ())
    }
}

#[tokio::test]
async fn an_issuer_is_shown_as_it_was_made_and_changed_by_what_is_given() {
    let world = World::new().await;
    let arn = world.issuer("okta").await;
    let prefix = format!("arn:aws:sso::111111111111:trustedTokenIssuer/{}/tti-", world.founded.instance.id);
    assert!(arn.starts_with(&prefix), "{arn}");
    let made = world.describe_issuer(&arn).await.unwrap();
    assert_eq!(made.name.as_deref(), Some("okta"));
    assert_eq!(
        made.trusted_token_issuer_configuration,
        Some(asked(&world, "okta", None).trusted_token_issuer_configuration)
    );
    let change = types::OidcJwtUpdateConfiguration {
        claim_attribute_path: Some("sub".to_owned()),
        ..Default::default()
    };
    let update = types::UpdateTrustedTokenIssuerRequest {
        trusted_token_issuer_arn: arn.clone(),
        name: None,
        trusted_token_issuer_configuration: Some(
            types::TrustedTokenIssuerUpdateConfiguration::OidcJwtConfiguration(change),
        ),
    };
    world.call::<op::UpdateTrustedTokenIssuer>(update).await.unwrap();
    let changed = world.describe_issuer(&arn).await.unwrap();
    let types::TrustedTokenIssuerConfiguration::OidcJwtConfiguration(configuration) =
        changed.trusted_token_issuer_configuration.unwrap()
    else {
        panic!("no configuration")
    };
    assert_eq!(configuration.claim_attribute_path, "sub");
    assert_eq!(configuration.identity_store_attribute_path, "emails.value");
    assert_eq!(changed.name.as_deref(), Some("okta"));
    world.delete_issuer(&arn).await.unwrap();
    assert_eq!(refusal(world.delete_issuer(&arn).await).0, "ResourceNotFoundException");
    assert_eq!(refusal(world.describe_issuer(&arn).await).0, "ResourceNotFoundException");
}

#[tokio::test]
async fn the_same_request_under_the_same_token_makes_one_issuer_and_another_request_conflicts() {
    let world = World::new().await;
    let first = world.try_issuer("okta", Some("retry-1")).await.unwrap();
    assert_eq!(world.try_issuer("okta", Some("retry-1")).await.unwrap(), first);
    let (code, message) = refusal(world.try_issuer("entra", Some("retry-1")).await);
    assert_eq!(code, "ConflictException");
    assert!(message.starts_with("IdempotentParameterMismatch"), "{message}");
    assert_ne!(world.try_issuer("okta", Some("retry-2")).await.unwrap(), first);
    assert_ne!(world.try_issuer("okta", None).await.unwrap(), first);
    world.clock.advance(limits::CLIENT_TOKEN_LIFE);
    assert_ne!(world.try_issuer("okta", Some("retry-1")).await.unwrap(), first, "it is forgotten");
}

#[tokio::test]
async fn an_arn_of_another_account_instance_or_partition_names_no_issuer() {
    let world = World::new().await;
    let arn = world.issuer("okta").await;
    for other in [
        arn.replace("111111111111", "222222222222"),
        arn.replace(world.founded.instance.id.as_str(), "ssoins-0000000000000000"),
        arn.replace("arn:aws:", "arn:aws-cn:"),
    ] {
        assert_eq!(refusal(world.describe_issuer(&other).await).0, "ResourceNotFoundException", "{other}");
    }
}

#[tokio::test]
async fn issuers_are_listed_page_by_page_while_they_come_and_go() {
    let world = World::new().await;
    let mut made = Vec::new();
    for number in 0..4 {
        made.push(world.issuer(&format!("issuer-{number}")).await);
    }
    made.sort();
    let list = async |token: Option<String>| {
        let input = types::ListTrustedTokenIssuersRequest {
            instance_arn: world.instance_arn(),
            max_results: Some(2),
            next_token: token,
        };
        let page = world.call::<op::ListTrustedTokenIssuers>(input).await.unwrap();
        let issuers = page.trusted_token_issuers.unwrap().into_iter();
        let arns: Vec<String> = issuers.map(|issuer| issuer.trusted_token_issuer_arn.unwrap()).collect();
        (arns, page.next_token)
    };
    let (first, token) = list(None).await;
    assert_eq!(first, made[..2]);
    world.delete_issuer(&made[1]).await.unwrap();
    world.delete_issuer(&made[2]).await.unwrap();
    assert_eq!(list(token).await, (vec![made[3].clone()], None));
    let bad = types::ListTrustedTokenIssuersRequest {
        instance_arn: world.instance_arn(),
        next_token: Some("====".to_owned()),
        ..Default::default()
    };
    assert_eq!(refusal(world.call::<op::ListTrustedTokenIssuers>(bad).await).0, "ValidationException");
}

#[tokio::test]
async fn an_instance_has_room_for_so_many_issuers() {
    let world = World::new().await;
    let arn = world.issuer("okta").await;
    let (_, instance, id) = model::TokenIssuerId::from_arn(&arn).unwrap();
    let issuer = world.app.store.begin().get::<TrustedTokenIssuer>(&(instance, id)).await.unwrap().unwrap();
    for number in 1..limits::TOKEN_ISSUERS_MAX {
        let id = format!("tti-00000000-0000-4000-8000-{number:012}").parse().unwrap();
        world.put(&TrustedTokenIssuer { id, ..TrustedTokenIssuer::clone(&issuer) }).await;
    }
    let refused = world.try_issuer("one more", None).await;
    assert_eq!(refusal(refused).0, "ValidationException", "the name has a space");
    assert_eq!(refusal(world.try_issuer("more", None).await).0, "ServiceQuotaExceededException");
}
