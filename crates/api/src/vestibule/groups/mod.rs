//! Groups in groups. AWS's identity store knows users in groups only, and shows only those; this is ours.

mod add_group_to_group;
mod list_nested_groups;
mod remove_group_from_group;

use std::sync::Arc;

use model::{Group, GroupId, IdentityStoreId};
use wire::generated::vestibule::Error;

use crate::cx::Cx;
use crate::handler::{Resources, Scope};

/// The identity store and both groups as resources of permissions.
fn on_groups(scope: &Scope, store: &str, groups: &[&str]) -> Resources {
    let store = Resources::of_instance(super::store_arn(scope, store));
    groups.iter().fold(store, |needed, group| needed.and(format!("arn:aws:identitystore:::group/{group}")))
}

/// An identity store in sight of the caller's account.
async fn store(cx: &mut Cx<'_>, id: &str) -> Result<IdentityStoreId, Error> {
    let not_found = || Error::resource_not_found(format!("there is no identity store `{id}`"));
    let store: IdentityStoreId = id.parse().map_err(|_| not_found())?;
    cx.visible_store(&store).await?.ok_or_else(not_found)?;
    Ok(store)
}

/// A group of an identity store.
async fn group(cx: &mut Cx<'_>, store: &IdentityStoreId, id: &str) -> Result<Arc<Group>, Error> {
    let not_found = || Error::resource_not_found(format!("there is no group `{id}`"));
    let key: GroupId = id.parse().map_err(|_| not_found())?;
    cx.tx.get::<Group>(&(store.clone(), key)).await?.ok_or_else(not_found)
}
