//! From where an identity store and an instance may be reached: what `UpdateIdentityStore` and
//! `UpdateInstance` say holds before any permission. The process that owns the database is not bound by it.
//!
//! An identity store is reached by its own API; an instance by everybody who signs in or is signed in, and by
//! whoever administers it or what is in it.

use std::sync::Arc;

use model::{Instance, InstanceNetwork, NetworkAccess};
use policy::Network;
use wire::{Auth, OperationInfo, Refusal};

use crate::authorize::Refused;
use crate::cx::Cx;
use crate::handler::Resources;
use crate::instances;

/// The services whose signed operations are about what instances and identity stores hold.
const ADMINISTRATION: [&str; 3] = ["identitystore", "sso-admin", "vestibule"];
/// What people sign in by, and use as who they are. Nothing of it is signed.
const PORTAL: [&str; 4] = ["account-access-runtime", "sso", "sso-oidc", "vestibule"];

/// Refuses a request from where what it is about may not be reached.
pub(crate) async fn admit(cx: &mut Cx<'_>, info: &OperationInfo, on: &Resources) -> Result<(), Refused> {
    if cx.caller.is_operator() {
        return Ok(());
    }
    let service = info.service.name;
    let reached = if info.auth != Auth::SigV4 && PORTAL.contains(&service) {
        cx.home_instance().await?.into_iter().collect()
    } else if ADMINISTRATION.contains(&service) {
        named(cx, on).await?
    } else {
        Vec::new()
    };
    for instance in reached {
        let settings = &instance.settings;
        let (admitted, what) = match service {
            "identitystore" => {
                let network = settings.identity_store_network.as_ref();
                (network.is_none_or(|network| lets_in(cx, network)), "identity store")
            }
            _ => (settings.network.as_ref().is_none_or(|network| admits(cx, network)), "instance"),
        };
        if !admitted {
            let code = info.service.refusals.access_denied;
            let sentence =
                format!("the network settings of the {what} do not allow access from this address");
            return Err(Refused::Denied(Refusal::other(code.name, code.status, sentence)));
        }
    }
    Ok(())
}

/// Every instance that a request names.
async fn named(cx: &mut Cx<'_>, on: &Resources) -> fault::Result<Vec<Arc<Instance>>> {
    let mut found = Vec::new();
    for arn in &on.arns {
        found.extend(instances::named(cx, arn).await?);
    }
    Ok(found)
}

/// Whether these settings of an identity store let in whoever calls.
pub(crate) fn lets_in(cx: &Cx<'_>, network: &NetworkAccess) -> bool {
    !network.closes_api() || is_among(cx, &network.api_source_addresses)
}

/// Whether these settings of an instance let in whoever calls.
pub(crate) fn admits(cx: &Cx<'_>, network: &InstanceNetwork) -> bool {
    !network.vpc_endpoint_required || is_among(cx, &network.source_addresses)
}

/// Whether whoever calls is in one of these networks. What is no network has nobody in it.
fn is_among(cx: &Cx<'_>, networks: &[String]) -> bool {
    let mut allowed = networks.iter().filter_map(|text| Network::parse(text));
    cx.caller.is_operator() || allowed.any(|network| network.contains(cx.origin.address))
}
