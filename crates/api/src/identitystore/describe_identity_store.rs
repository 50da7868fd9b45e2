//! `identitystore:DescribeIdentityStore`: an identity store and its network settings.

use model::NetworkAccess;
use wire::generated::identitystore::Error;
use wire::generated::identitystore::op::DescribeIdentityStore;
use wire::generated::identitystore::types::{
    DescribeIdentityStoreRequest, DescribeIdentityStoreResponse, NetworkConfigurationDetails,
};

use super::ids;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for DescribeIdentityStore {
    fn resources(input: &DescribeIdentityStoreRequest, scope: &Scope) -> Resources {
        ids::on_store(&input.identity_store_id, scope)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: DescribeIdentityStoreRequest,
    ) -> Result<DescribeIdentityStoreResponse, Error> {
        let instance = ids::instance(cx, &input.identity_store_id).await?;
        Ok(DescribeIdentityStoreResponse {
            identity_store_id: instance.identity_store_id.to_string(),
            identity_store_arn: instance.identity_store_arn(),
            network_configuration: instance.settings.identity_store_network.clone().map(shown),
        })
    }
}

fn shown(network: NetworkAccess) -> NetworkConfigurationDetails {
    let some = |list: Vec<String>| (!list.is_empty()).then_some(list);
    NetworkConfigurationDetails {
        vpce_access_required: network.vpc_endpoint_required,
        api_restrict_source_vpcs: some(network.api_source_vpcs),
        api_allow_source_ips: some(network.api_source_addresses),
        scim_allow_source_ips: some(network.scim_source_addresses),
    }
}
