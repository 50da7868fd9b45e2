//! Tests of OpenID Connect providers.

use wire::ServiceError as _;
use wire::generated::iam::{Error, op, types};

use crate::testing::World;

const ARN: &str = "arn:aws:iam::111111111111:oidc-provider/id.example.com/team";

async fn create(world: &World, url: &str) -> Result<String, Error> {
    let input = types::CreateOpenIDConnectProviderRequest {
        url: url.to_owned(),
        client_id_list: Some(vec!["web".to_owned(), "web".to_owned()]),
        thumbprint_list: Some(vec!["AB".repeat(20)]),
        tags: Some(vec![types::Tag { key: "team".to_owned(), value: "a".to_owned() }]),
    };
    let made = world.call::<op::CreateOpenIDConnectProvider>(input).await?;
    Ok(made.open_id_connect_provider_arn.unwrap())
}

async fn get(world: &World) -> Result<types::GetOpenIDConnectProviderResponse, Error> {
    let input = types::GetOpenIDConnectProviderRequest { open_id_connect_provider_arn: ARN.to_owned() };
    world.call::<op::GetOpenIDConnectProvider>(input).await
}

#[tokio::test]
async fn a_provider_lives_from_its_making_to_its_end() {
    let world = World::new().await;
    assert_eq!(create(&world, "https://id.example.com/team").await.unwrap(), ARN);
    let again = create(&world, "https://id.example.com/team").await.unwrap_err();
    let text = "Provider with url https://id.example.com/team already exists.";
    assert_eq!((again.code(), again.message()), ("EntityAlreadyExists", text));

    let arn = || ARN.to_owned();
    let add = types::AddClientIDToOpenIDConnectProviderRequest {
        open_id_connect_provider_arn: arn(),
        client_id: "cli".to_owned(),
    };
    world.call::<op::AddClientIDToOpenIDConnectProvider>(add.clone()).await.unwrap();
    world.call::<op::AddClientIDToOpenIDConnectProvider>(add).await.unwrap();
    let remove = types::RemoveClientIDFromOpenIDConnectProviderRequest {
        open_id_connect_provider_arn: arn(),
        client_id: "web".to_owned(),
    };
    world.call::<op::RemoveClientIDFromOpenIDConnectProvider>(remove.clone()).await.unwrap();
    world.call::<op::RemoveClientIDFromOpenIDConnectProvider>(remove).await.unwrap();
    let update = types::UpdateOpenIDConnectProviderThumbprintRequest {
        open_id_connect_provider_arn: arn(),
        thumbprint_list: vec!["0C".repeat(20)],
    };
    world.call::<op::UpdateOpenIDConnectProviderThumbprint>(update).await.unwrap();
    let found = get(&world).await.unwrap();
    assert_eq!(found.url.as_deref(), Some("id.example.com/team"));
    assert_eq!(found.client_id_list.unwrap(), ["cli"]);
    assert_eq!(found.thumbprint_list.unwrap(), ["0c".repeat(20)]);

    let listed = world
        .call::<op::ListOpenIDConnectProviders>(types::ListOpenIDConnectProvidersRequest {})
        .await
        .unwrap();
    assert_eq!(listed.open_id_connect_provider_list.unwrap()[0].arn.as_deref(), Some(ARN));
    let delete = types::DeleteOpenIDConnectProviderRequest { open_id_connect_provider_arn: arn() };
    world.call::<op::DeleteOpenIDConnectProvider>(delete.clone()).await.unwrap();
    let twice = world.call::<op::DeleteOpenIDConnectProvider>(delete).await.unwrap_err();
    let text = format!("OpenId connect Provider {ARN} cannot be found.");
    assert_eq!((twice.code(), twice.message()), ("NoSuchEntity", &*text));
    let gone = get(&world).await.unwrap_err();
    let text = format!("OpenIDConnect Provider not found for arn {ARN}");
    assert_eq!((gone.code(), gone.message()), ("NoSuchEntity", &*text));
}

#[tokio::test]
async fn a_provider_is_an_https_issuer_without_a_query() {
    let world = World::new().await;
    for url in [
        "http://id.example.com",
        "https://",
        "https:///a",
        "https://a b",
        "https://a.b?c",
        "https://a@b",
        "a.b",
    ] {
        let refused = create(&world, url).await.unwrap_err();
        let text = "Invalid Open ID Connect Provider URL";
        assert_eq!((refused.code(), refused.message()), ("ValidationError", text), "{url}");
    }
    let input = types::CreateOpenIDConnectProviderRequest {
        url: "https://id.example.com".to_owned(),
        thumbprint_list: Some(vec!["ab".repeat(20); 6]),
        ..Default::default()
    };
    let refused = world.call::<op::CreateOpenIDConnectProvider>(input.clone()).await.unwrap_err();
    assert_eq!(refused.message(), "Thumbprint list must contain fewer than 5 entries.");
    let ids = (0..101).map(|number| format!("c{number}")).collect();
    let input = types::CreateOpenIDConnectProviderRequest {
        client_id_list: Some(ids),
        thumbprint_list: None,
        ..input
    };
    let refused = world.call::<op::CreateOpenIDConnectProvider>(input).await.unwrap_err();
    assert_eq!(refused.code(), "LimitExceeded");
}

#[tokio::test]
async fn providers_are_tagged_and_untagged() {
    let world = World::new().await;
    create(&world, "https://id.example.com/team").await.unwrap();
    let arn = || ARN.to_owned();
    let tag = types::TagOpenIDConnectProviderRequest {
        open_id_connect_provider_arn: arn(),
        tags: vec![types::Tag { key: "cost".to_owned(), value: "1".to_owned() }],
    };
    world.call::<op::TagOpenIDConnectProvider>(tag).await.unwrap();
    let untag = types::UntagOpenIDConnectProviderRequest {
        open_id_connect_provider_arn: arn(),
        tag_keys: vec!["team".to_owned()],
    };
    world.call::<op::UntagOpenIDConnectProvider>(untag).await.unwrap();
    let list = types::ListOpenIDConnectProviderTagsRequest {
        open_id_connect_provider_arn: arn(),
        ..Default::default()
    };
    let listed = world.call::<op::ListOpenIDConnectProviderTags>(list).await.unwrap();
    assert_eq!(listed.tags, [types::Tag { key: "cost".to_owned(), value: "1".to_owned() }]);
}
