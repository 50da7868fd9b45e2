//! Long-lived access keys of IAM users and of the account's root.

mod create_access_key;
mod delete_access_key;
mod get_access_key_last_used;
mod list_access_keys;
mod update_access_key;

use std::sync::Arc;

use model::{AccessKey, AccountId, KeyOwner};
use store::record::credential::AccessKeyByOwner;
use wire::generated::iam::types::StatusType;
use wire::generated::iam::{Error, op};

use super::account;
use super::users::Meant;
use crate::cx::Cx;
use crate::registry::{Route, route};

/// Access keys of one user (IAM quotas).
pub(super) const KEYS_MAX: usize = 2;

pub(super) fn routes() -> Vec<Route> {
    vec![
        route::<op::CreateAccessKey>(),
        route::<op::DeleteAccessKey>(),
        route::<op::GetAccessKeyLastUsed>(),
        route::<op::ListAccessKeys>(),
        route::<op::UpdateAccessKey>(),
    ]
}

/// All keys of one owner.
pub(super) async fn of(
    cx: &mut Cx<'_>,
    account: &AccountId,
    owner: &KeyOwner,
) -> fault::Result<Vec<Arc<AccessKey>>> {
    cx.tx.all::<AccessKeyByOwner>((account, owner), KEYS_MAX).await
}

/// A key of those whom a request means, to be changed.
pub(super) async fn to_change(cx: &mut Cx<'_>, meant: &Meant, id: &str) -> Result<AccessKey, Error> {
    let (account, owner) = (account(cx)?, meant.key_owner());
    let found = cx.tx.get::<AccessKey>(&id.to_owned()).await?;
    let found = found.filter(|key| key.account == account && key.owner == owner);
    found
        .map(Arc::unwrap_or_clone)
        .ok_or_else(|| Error::no_such_entity(format!("The Access Key with id {id} cannot be found.")))
}

/// Whether a key may be used, in IAM's words.
pub(super) fn status(key: &AccessKey) -> StatusType {
    if key.active { StatusType::Active } else { StatusType::Inactive }
}
