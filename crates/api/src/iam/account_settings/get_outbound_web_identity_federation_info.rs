//! `iam:GetOutboundWebIdentityFederationInfo`: whose tokens the account's workloads get for other parties.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::GetOutboundWebIdentityFederationInfo;
use wire::generated::iam::types::GetOutboundWebIdentityFederationInfoResponse;

use super::{outbound_disabled, settings};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::outbound;

impl Handler for GetOutboundWebIdentityFederationInfo {
    fn resources(_: &Unit, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(cx: &mut Cx<'_>, _: Unit) -> Result<GetOutboundWebIdentityFederationInfoResponse, Error> {
        let settings = settings(cx).await?;
        let held = settings.outbound_federation.as_ref().filter(|held| held.enabled);
        let held = held.ok_or_else(|| outbound_disabled(&settings))?;
        Ok(GetOutboundWebIdentityFederationInfoResponse {
            issuer_identifier: Some(outbound::issuer(&cx.app.deployment.public_url, &settings.account, held)),
            jwt_vending_enabled: Some(true),
        })
    }
}
