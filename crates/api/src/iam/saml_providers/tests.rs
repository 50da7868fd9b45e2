//! Tests of SAML providers.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use wire::ServiceError as _;
use wire::generated::iam::{Error, op, types};

use crate::testing::World;

const ARN: &str = "arn:aws:iam::111111111111:saml-provider/Corp";

/// An identity provider's metadata with a certificate that ends with a year.
fn metadata(year: i32) -> String {
    let mut parameters = rcgen::CertificateParams::new(vec!["idp.example.com".to_owned()]).unwrap();
    parameters.not_after = rcgen::date_time_ymd(year, 1, 1);
    let key = rcgen::KeyPair::generate().unwrap();
    let certificate = STANDARD.encode(parameters.self_signed(&key).unwrap().der());
    format!(
        r#"<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata"
            xmlns:ds="http://www.w3.org/2000/09/xmldsig#" entityID="https://idp.example.com/{}">
        <md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
        <md:KeyDescriptor use="signing"><ds:KeyInfo><ds:X509Data><ds:X509Certificate>{certificate}
        </ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>
        </md:IDPSSODescriptor></md:EntityDescriptor>"#,
        "x".repeat(400)
    )
}

async fn create(world: &World, name: &str, document: String) -> Result<String, Error> {
    let input = types::CreateSAMLProviderRequest {
        name: name.to_owned(),
        saml_metadata_document: document,
        tags: Some(vec![types::Tag { key: "team".to_owned(), value: "a".to_owned() }]),
        ..Default::default()
    };
    Ok(world.call::<op::CreateSAMLProvider>(input).await?.saml_provider_arn.unwrap())
}

async fn get(world: &World) -> types::GetSAMLProviderResponse {
    let input = types::GetSAMLProviderRequest { saml_provider_arn: ARN.to_owned() };
    world.call::<op::GetSAMLProvider>(input).await.unwrap()
}

#[tokio::test]
async fn a_provider_holds_for_a_hundred_years_from_its_last_metadata() {
    let world = World::new().await;
    assert_eq!(create(&world, "Corp", metadata(2031)).await.unwrap(), ARN);
    let again = create(&world, "Corp", metadata(2031)).await.unwrap_err();
    let text = "Provider with name Corp already exists.";
    assert_eq!((again.code(), again.message()), ("EntityAlreadyExists", text));
    let found = get(&world).await;
    let year = |found: &types::GetSAMLProviderResponse| {
        let lasts = found.valid_until.unwrap().millis() - found.create_date.unwrap().millis();
        model::Duration(lasts).secs() / 86_400
    };
    assert_eq!(year(&found), 36_524);
    assert_eq!(found.assertion_encryption_mode, Some(types::AssertionEncryptionModeType::Allowed));
    assert_eq!(found.saml_provider_uuid.unwrap().len(), 32);
    let update = types::UpdateSAMLProviderRequest {
        saml_provider_arn: ARN.to_owned(),
        saml_metadata_document: Some(metadata(2032)),
        ..Default::default()
    };
    world.clock.advance(model::Duration::from_days(1));
    world.call::<op::UpdateSAMLProvider>(update).await.unwrap();
    assert_eq!(year(&get(&world).await), 36_525);
}

#[tokio::test]
async fn what_is_no_metadata_changes_nothing() {
    let world = World::new().await;
    create(&world, "Corp", metadata(2031)).await.unwrap();
    let before = get(&world).await;
    for document in ["a".repeat(1000), format!("<!DOCTYPE a [<!ENTITY b 'c'>]>{}", metadata(2031))] {
        let refused = create(&world, "Other", document.clone()).await.unwrap_err();
        assert_eq!((refused.code(), refused.message()), ("InvalidInput", "Could not parse metadata"));
        let update = types::UpdateSAMLProviderRequest {
            saml_provider_arn: ARN.to_owned(),
            saml_metadata_document: Some(document),
            ..Default::default()
        };
        assert_eq!(world.call::<op::UpdateSAMLProvider>(update).await.unwrap_err().code(), "InvalidInput");
    }
    assert_eq!(get(&world).await, before);
    let reserved = create(&world, "AWSSSO_0123456789abcdef_DO_NOT_DELETE", metadata(2031)).await;
    assert_eq!(reserved.unwrap_err().code(), "UnmodifiableEntity");
}

#[tokio::test]
async fn providers_are_tagged_and_untagged() {
    let world = World::new().await;
    create(&world, "Corp", metadata(2031)).await.unwrap();
    let tag = types::TagSAMLProviderRequest {
        saml_provider_arn: ARN.to_owned(),
        tags: vec![types::Tag { key: "cost".to_owned(), value: "1".to_owned() }],
    };
    world.call::<op::TagSAMLProvider>(tag).await.unwrap();
    let untag = types::UntagSAMLProviderRequest {
        saml_provider_arn: ARN.to_owned(),
        tag_keys: vec!["team".to_owned()],
    };
    world.call::<op::UntagSAMLProvider>(untag).await.unwrap();
    let list = types::ListSAMLProviderTagsRequest { saml_provider_arn: ARN.to_owned(), ..Default::default() };
    let listed = world.call::<op::ListSAMLProviderTags>(list).await.unwrap();
    assert_eq!(listed.tags, [types::Tag { key: "cost".to_owned(), value: "1".to_owned() }]);
}

#[tokio::test]
async fn identity_centers_own_provider_is_tagged_by_nobody() {
    let world = World::new().await;
    let provider = model::SamlProvider {
        account: "111111111111".parse().unwrap(),
        name: "AWSSSO_0123456789abcdef_DO_NOT_DELETE".to_owned(),
        metadata: metadata(2031),
        reserved: Some(world.founded.instance.id.clone()),
        tags: Vec::new(),
        created: world.app.clock.now(),
        valid_until: world.app.clock.now(),
    };
    let mut tx = world.app.store.begin();
    tx.put(&provider).await.unwrap();
    assert!(matches!(tx.commit().await.unwrap(), store::Committed::Done(_)));
    let tags = vec![types::Tag { key: "a".to_owned(), value: "b".to_owned() }];
    let tag = types::TagSAMLProviderRequest { saml_provider_arn: provider.arn(), tags };
    let refused = world.call::<op::TagSAMLProvider>(tag).await.unwrap_err();
    let text = "Cannot perform the operation on the protected SAML provider \
                'AWSSSO_0123456789abcdef_DO_NOT_DELETE' - this SAML provider is only modifiable by AWS";
    assert_eq!((refused.code(), refused.message()), ("UnmodifiableEntity", text));
    let untag =
        types::UntagSAMLProviderRequest { saml_provider_arn: provider.arn(), tag_keys: vec!["a".to_owned()] };
    assert_eq!(world.call::<op::UntagSAMLProvider>(untag).await.unwrap_err().message(), text);
    let update = types::UpdateSAMLProviderRequest {
        saml_provider_arn: provider.arn(),
        saml_metadata_document: Some(metadata(2032)),
        ..Default::default()
    };
    assert_eq!(world.call::<op::UpdateSAMLProvider>(update).await.unwrap_err().message(), text);
}
