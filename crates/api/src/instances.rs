//! Instances: the server's own, by which people sign in, and those of single accounts ("account instances"),
//! which hold users, groups and applications for their account alone. Whatever an account instance holds is
//! its owner's: nobody else sees or touches it, the management account included.
//!
//! Source: Identity Center User Guide, "Organization and account instances of IAM Identity Center".

use std::sync::Arc;

use model::{AccountId, IdentityStoreId, Instance, InstanceId};
use store::record::instance::{AccountInstanceByOwner, InstanceByStore};
use store::{Page, Tx};

use crate::cx::Cx;

/// What AWS says to whoever wants of an account instance what only the organization's does
/// (cartography-cncf/cartography, pull request 1998).
pub(crate) const NOT_SUPPORTED: &str = "The operation is not supported for this Identity Center instance";

/// The server's own instance. Ids of account instances sort before its own (`model::InstanceId`), so it is
/// found behind them, however many there are.
pub(crate) async fn home(tx: &mut Tx) -> fault::Result<Option<Arc<Instance>>> {
    let last = tx.scan::<Instance>((), Page::last(1)).await?.items.pop();
    Ok(last.filter(|instance| !instance.id.is_of_account()))
}

/// The account instance of an account.
pub(crate) async fn of_account(cx: &mut Cx<'_>, owner: &AccountId) -> fault::Result<Option<Arc<Instance>>> {
    cx.tx.find::<AccountInstanceByOwner>((owner,)).await
}

/// The instance of an identity store.
pub(crate) async fn of_store(cx: &mut Cx<'_>, id: &IdentityStoreId) -> fault::Result<Option<Arc<Instance>>> {
    match cx.home_instance().await?.filter(|home| home.identity_store_id == *id) {
        Some(home) => Ok(Some(home)),
        None => cx.tx.find::<InstanceByStore>((id,)).await,
    }
}

/// The instance that an ARN names: itself, its identity store, or something in it. Nothing but the services
/// whose ARNs those are is believed: the path of a role may look like an instance too.
pub(crate) async fn named(cx: &mut Cx<'_>, arn: &str) -> fault::Result<Option<Arc<Instance>>> {
    if let Some(store) = store_in(arn) {
        return of_store(cx, &store).await;
    }
    let Some(id) = instance_in(arn) else { return Ok(None) };
    match cx.home_instance().await?.filter(|home| home.id == id) {
        Some(home) => Ok(Some(home)),
        None => cx.tx.get::<Instance>(&id).await,
    }
}

/// The identity store in `arn:aws:identitystore::<account>:identitystore/<store>`.
pub(crate) fn store_in(arn: &str) -> Option<IdentityStoreId> {
    let (_, id) = arn.strip_prefix("arn:aws:identitystore::")?.split_once(":identitystore/")?;
    id.parse().ok()
}

/// The instance in `arn:aws:sso:::instance/<instance>`,
/// `arn:aws:sso::<account>:application/<instance>/apl-..`, `arn:aws:vestibule:::rule/<instance>/..` and the
/// like.
fn instance_in(arn: &str) -> Option<InstanceId> {
    let resource = arn.strip_prefix("arn:aws:sso:").or(arn.strip_prefix("arn:aws:vestibule:"))?;
    resource.split('/').nth(1)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_arns_of_what_is_in_instances_name_one() {
        let id = "ins-0123456789abcdef";
        for names in [
            format!("arn:aws:sso:::instance/{id}"),
            format!("arn:aws:sso:::permissionSet/{id}/ps-0123456789abcdef"),
            format!("arn:aws:sso::222222222222:application/{id}/apl-0123456789abcdef"),
            format!("arn:aws:vestibule:::rule/{id}/0123"),
        ] {
            assert_eq!(instance_in(&names).unwrap().as_str(), id, "{names}");
        }
        for other in [
            format!("arn:aws:iam::333333333333:role/{id}/Admin"),
            format!("arn:aws:organizations::111111111111:account/{id}"),
            format!("arn:aws-cn:sso:::instance/{id}"),
            format!("arn:aws:sso:::account/222222222222/{id}"),
            id.to_owned(),
        ] {
            assert_eq!(instance_in(&other), None, "{other}");
        }
        let store = "arn:aws:identitystore::222222222222:identitystore/d-0123456789";
        assert_eq!(store_in(store).unwrap().as_str(), "d-0123456789");
        for other in
            ["arn:aws:identitystore:::user/d-0123456789", "arn:aws:iam::1:identitystore/d-0123456789"]
        {
            assert_eq!(store_in(other), None, "{other}");
        }
    }
}
