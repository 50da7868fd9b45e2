//! Identity stores themselves.

use wire::ServiceError as _;
use wire::generated::identitystore::op;
use wire::generated::identitystore::types::{
    DescribeIdentityStoreRequest, ListIdentityStoresRequest, NetworkConfiguration,
    NetworkConfigurationDetails, UpdateIdentityStoreRequest,
};

use super::refused;
use crate::testing::World;

#[tokio::test]
async fn the_account_sees_its_own_identity_store() {
    let world = World::new().await;
    let listed = world.call::<op::ListIdentityStores>(ListIdentityStoresRequest::default()).await.unwrap();
    let arn = format!("arn:aws:identitystore::111111111111:identitystore/{}", world.store_id());
    assert_eq!(listed.identity_stores.len(), 1);
    assert_eq!(listed.identity_stores[0].identity_store_arn, arn);
    assert_eq!(listed.next_token, None);
    let unknown = DescribeIdentityStoreRequest { identity_store_id: "d-0000000000".to_owned() };
    let refusal = world.call::<op::DescribeIdentityStore>(unknown).await;
    refused(refusal, "ResourceNotFoundException", "IDENTITY_STORE not found.");
}

#[tokio::test]
async fn network_settings_are_replaced_as_a_whole() {
    let world = World::new().await;
    let describe = async || {
        let request = DescribeIdentityStoreRequest { identity_store_id: world.store_id() };
        world.call::<op::DescribeIdentityStore>(request).await.unwrap().network_configuration
    };
    let update = async |network: Option<NetworkConfiguration>| {
        let request = UpdateIdentityStoreRequest {
            identity_store_id: world.store_id(),
            network_configuration: network,
        };
        world.call::<op::UpdateIdentityStore>(request).await.unwrap();
    };
    assert_eq!(describe().await, None);
    let ips = Some(vec!["192.0.2.0/24".to_owned()]);
    update(Some(NetworkConfiguration {
        vpce_access_required: true,
        api_allow_source_ips: ips.clone(),
        ..NetworkConfiguration::default()
    }))
    .await;
    update(None).await;
    let kept = NetworkConfigurationDetails {
        vpce_access_required: true,
        api_allow_source_ips: ips,
        ..NetworkConfigurationDetails::default()
    };
    assert_eq!(describe().await, Some(kept));
    update(Some(NetworkConfiguration::default())).await;
    assert_eq!(describe().await, Some(NetworkConfigurationDetails::default()));
}

/// Settings that let in this network alone.
fn only(network: &str) -> UpdateIdentityStoreRequest {
    UpdateIdentityStoreRequest {
        identity_store_id: String::new(),
        network_configuration: Some(NetworkConfiguration {
            vpce_access_required: true,
            api_allow_source_ips: Some(vec![network.to_owned()]),
            ..NetworkConfiguration::default()
        }),
    }
}

#[tokio::test]
async fn once_only_some_addresses_may_reach_an_identity_store_no_others_do() {
    let world = World::new().await;
    let (key, secret) = world.founded.root_access_key.clone();
    let call_from = async |address: &str| {
        let signed = world.signed_by_key(&key, &secret, "identitystore");
        let from = crate::Origin { address: address.parse().unwrap(), ..crate::testing::origin() };
        let request = DescribeIdentityStoreRequest { identity_store_id: world.store_id() };
        let answer = crate::call::<op::DescribeIdentityStore>(
            &world.app,
            crate::Presented::Http(&signed),
            &from,
            request,
        );
        answer.await.map(|_| ()).map_err(|error| error.code().to_owned())
    };
    let update = async |request: UpdateIdentityStoreRequest| {
        let signed = world.signed_by_key(&key, &secret, "identitystore");
        let request = UpdateIdentityStoreRequest { identity_store_id: world.store_id(), ..request };
        let answer = world.call_as::<op::UpdateIdentityStore>(crate::Presented::Http(&signed), request).await;
        answer.map(|_| ()).map_err(|error| error.code().to_owned())
    };
    let (inside, outside) = ("192.0.2.77", "198.51.100.1");
    assert_eq!(call_from(outside).await, Ok(()));
    // Whoever asks is at 192.0.2.1.
    assert_eq!(update(only("198.51.100.0/24")).await, Err("ValidationException".to_owned()));
    update(only("192.0.2.0/24")).await.unwrap();
    assert_eq!(call_from(inside).await, Ok(()));
    assert_eq!(call_from(outside).await, Err("AccessDeniedException".to_owned()));
    let listed = world.call::<op::ListIdentityStores>(ListIdentityStoresRequest::default()).await;
    assert_eq!(listed.unwrap().identity_stores.len(), 1);
    // Allowed addresses are an exception to what is closed: alone they close nothing.
    let open = NetworkConfiguration {
        vpce_access_required: false,
        ..only("192.0.2.0/24").network_configuration.unwrap()
    };
    update(UpdateIdentityStoreRequest { network_configuration: Some(open), ..only("") }).await.unwrap();
    assert_eq!(call_from(outside).await, Ok(()));
}
