//! Identity stores themselves.

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
