//! `iam:DisableOutboundWebIdentityFederation`: no more tokens for other parties; those that are out run out.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::DisableOutboundWebIdentityFederation;

use super::{outbound_disabled, settings};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for DisableOutboundWebIdentityFederation {
    fn resources(_: &Unit, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(cx: &mut Cx<'_>, _: Unit) -> Result<Unit, Error> {
        let mut settings = settings(cx).await?;
        match settings.outbound_federation.as_mut().filter(|held| held.enabled) {
            Some(held) => held.enabled = false,
            None => return Err(outbound_disabled(&settings)),
        }
        cx.tx.put(&settings).await?;
        Ok(Unit {})
    }
}
