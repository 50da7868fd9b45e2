//! `iam:UpdateOpenIDConnectProviderThumbprint`: other thumbprints in place of a provider's.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::UpdateOpenIDConnectProviderThumbprint;
use wire::generated::iam::types::UpdateOpenIDConnectProviderThumbprintRequest;

use super::{once, resource, thumbprints, to_change};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for UpdateOpenIDConnectProviderThumbprint {
    fn resources(input: &UpdateOpenIDConnectProviderThumbprintRequest, _: &Scope) -> Resources {
        resource(&input.open_id_connect_provider_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: UpdateOpenIDConnectProviderThumbprintRequest,
    ) -> Result<Unit, Error> {
        let mut provider = to_change(cx, &input.open_id_connect_provider_arn).await?;
        provider.thumbprints = once(thumbprints(input.thumbprint_list)?);
        cx.tx.put(&provider).await?;
        Ok(Unit {})
    }
}
