//! From where an identity store may be reached: what `UpdateIdentityStore` says holds before any permission.
//! Only its own API is bound by it, and not the process that owns the database.

use model::NetworkAccess;
use policy::Network;
use wire::{OperationInfo, Refusal};

use crate::authorize::Refused;
use crate::cx::Cx;

/// What names the identity store that a request is about.
const STORE: &str = "IdentityStoreId";

/// Refuses a request to the identity store from where it may not be reached.
pub(crate) async fn admit(cx: &mut Cx<'_>, info: &OperationInfo) -> Result<(), Refused> {
    let is_of_store = info.input.members.iter().any(|member| member.name == STORE);
    if info.service.name != "identitystore" || !is_of_store || cx.caller.is_operator() {
        return Ok(());
    }
    let Some(home) = cx.home_instance().await? else { return Ok(()) };
    match &home.settings.identity_store_network {
        Some(network) if !lets_in(cx, network) => {
            let code = info.service.refusals.access_denied;
            let sentence = "the network settings of the identity store do not allow access from this address";
            Err(Refused::Denied(Refusal::other(code.name, code.status, sentence)))
        }
        _ => Ok(()),
    }
}

/// Whether these settings let in whoever calls. What is no network allows nobody.
pub(crate) fn lets_in(cx: &Cx<'_>, network: &NetworkAccess) -> bool {
    let mut allowed = network.api_source_addresses.iter().filter_map(|text| Network::parse(text));
    !network.closes_api() || cx.caller.is_operator() || allowed.any(|net| net.contains(cx.origin.address))
}
