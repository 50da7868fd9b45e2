//! `iam:RemoveClientIDFromOpenIDConnectProvider`: one audience less; one that is not there is no error.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::RemoveClientIDFromOpenIDConnectProvider;
use wire::generated::iam::types::RemoveClientIDFromOpenIDConnectProviderRequest;

use super::{resource, to_change};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for RemoveClientIDFromOpenIDConnectProvider {
    fn resources(input: &RemoveClientIDFromOpenIDConnectProviderRequest, _: &Scope) -> Resources {
        resource(&input.open_id_connect_provider_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: RemoveClientIDFromOpenIDConnectProviderRequest,
    ) -> Result<Unit, Error> {
        let mut provider = to_change(cx, &input.open_id_connect_provider_arn).await?;
        provider.client_ids.retain(|id| *id != input.client_id);
        cx.tx.put(&provider).await?;
        Ok(Unit {})
    }
}
