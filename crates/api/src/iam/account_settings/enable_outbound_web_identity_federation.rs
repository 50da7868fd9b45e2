//! `iam:EnableOutboundWebIdentityFederation`: from now on the account's workloads get tokens for other
//! parties.

use model::OutboundFederation;
use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::EnableOutboundWebIdentityFederation;
use wire::generated::iam::types::EnableOutboundWebIdentityFederationResponse;

use super::settings;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::outbound;

impl Handler for EnableOutboundWebIdentityFederation {
    fn resources(_: &Unit, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(cx: &mut Cx<'_>, _: Unit) -> Result<EnableOutboundWebIdentityFederationResponse, Error> {
        let mut settings = settings(cx).await?;
        let federation = match settings.outbound_federation.take() {
            Some(held) if held.enabled => {
                return Err(Error::feature_enabled(format!(
                    "Outbound identity federation is already enabled for account {}",
                    settings.account
                )));
            }
            Some(held) => OutboundFederation { enabled: true, ..held },
            None => outbound::fresh(cx)?,
        };
        let issuer = outbound::issuer(&cx.app.deployment.public_url, &settings.account, &federation);
        settings.outbound_federation = Some(federation);
        cx.tx.put(&settings).await?;
        Ok(EnableOutboundWebIdentityFederationResponse { issuer_identifier: Some(issuer) })
    }
}
