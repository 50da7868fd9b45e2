//! `iam:AddClientIDToOpenIDConnectProvider`: one more audience; one that is there already is no error.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::AddClientIDToOpenIDConnectProvider;
use wire::generated::iam::types::AddClientIDToOpenIDConnectProviderRequest;

use super::{check_client_ids, resource, to_change};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for AddClientIDToOpenIDConnectProvider {
    fn resources(input: &AddClientIDToOpenIDConnectProviderRequest, _: &Scope) -> Resources {
        resource(&input.open_id_connect_provider_arn)
    }

    async fn run(cx: &mut Cx<'_>, input: AddClientIDToOpenIDConnectProviderRequest) -> Result<Unit, Error> {
        let mut provider = to_change(cx, &input.open_id_connect_provider_arn).await?;
        if !provider.client_ids.contains(&input.client_id) {
            provider.client_ids.push(input.client_id);
            check_client_ids(&provider.client_ids)?;
            cx.tx.put(&provider).await?;
        }
        Ok(Unit {})
    }
}
