//! From where an identity store may be reached: what `UpdateIdentityStore` says holds before any permission.
//! Only its own API is bound by it, and not the process that owns the database.

use model::NetworkAccess;
use policy::Network;
use wire::{OperationInfo, Refusal};

use crate::authorize::Refused;
use crate::cx::Cx;
use crate::handler::Resources;
use crate::instances;

/// Refuses a request to an identity store from where it may not be reached.
pub(crate) async fn admit(cx: &mut Cx<'_>, info: &OperationInfo, on: &Resources) -> Result<(), Refused> {
    if info.service.name != "identitystore" || cx.caller.is_operator() {
        return Ok(());
    }
    for arn in &on.arns {
        let Some(instance) = instances::named(cx, arn).await? else { continue };
        if let Some(network) = &instance.settings.identity_store_network
            && !lets_in(cx, network)
        {
            let code = info.service.refusals.access_denied;
            let sentence = "the network settings of the identity store do not allow access from this address";
            return Err(Refused::Denied(Refusal::other(code.name, code.status, sentence)));
        }
    }
    Ok(())
}

/// Whether these settings let in whoever calls. What is no network allows nobody.
pub(crate) fn lets_in(cx: &Cx<'_>, network: &NetworkAccess) -> bool {
    let mut allowed = network.api_source_addresses.iter().filter_map(|text| Network::parse(text));
    !network.closes_api() || cx.caller.is_operator() || allowed.any(|net| net.contains(cx.origin.address))
}
