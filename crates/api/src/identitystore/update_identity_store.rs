//! `identitystore:UpdateIdentityStore`: replaces the network settings of an identity store.

use std::sync::Arc;

use model::NetworkAccess;
use wire::generated::identitystore::Error;
use wire::generated::identitystore::op::UpdateIdentityStore;
use wire::generated::identitystore::types::{
    NetworkConfiguration, UpdateIdentityStoreRequest, UpdateIdentityStoreResponse,
};

use super::ids;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::network;

impl Handler for UpdateIdentityStore {
    fn resources(input: &UpdateIdentityStoreRequest, scope: &Scope) -> Resources {
        ids::on_store(&input.identity_store_id, scope)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: UpdateIdentityStoreRequest,
    ) -> Result<UpdateIdentityStoreResponse, Error> {
        let mut instance = Arc::unwrap_or_clone(ids::instance(cx, &input.identity_store_id).await?);
        if let Some(network) = input.network_configuration {
            let network = access(network);
            if !network::lets_in(cx, &network) {
                return Err(Error::validation(format!(
                    "this would lock you out: nobody comes through a VPC endpoint here, and your address {} \
                     is not in `ApiAllowSourceIps`",
                    cx.origin.address
                )));
            }
            instance.settings.identity_store_network = Some(network);
            cx.tx.put(&instance).await?;
        }
        Ok(UpdateIdentityStoreResponse {
            identity_store_id: instance.identity_store_id.to_string(),
            identity_store_arn: instance.identity_store_arn(),
        })
    }
}

fn access(network: NetworkConfiguration) -> NetworkAccess {
    NetworkAccess {
        vpc_endpoint_required: network.vpce_access_required,
        api_source_vpcs: network.api_restrict_source_vpcs.unwrap_or_default(),
        api_source_addresses: network.api_allow_source_ips.unwrap_or_default(),
        scim_source_addresses: network.scim_allow_source_ips.unwrap_or_default(),
    }
}
