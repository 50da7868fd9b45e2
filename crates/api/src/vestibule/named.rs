//! What requests name by ARN or id: looked up, with the words for what is not there.

use std::sync::Arc;

use model::{Account, AccountId, Instance, InstanceId, PermissionSet, PermissionSetId, Principal};
use store::record::identity::has_principal;
use wire::generated::vestibule::Error;
use wire::generated::vestibule::types::PrincipalType;

use crate::cx::Cx;
use crate::instances::NOT_SUPPORTED;

/// An instance in sight of the caller's account. All that is asked of one here is about accounts and their
/// roles, which account instances have not.
pub(super) async fn instance(cx: &mut Cx<'_>, arn: &str) -> Result<Arc<Instance>, Error> {
    let not_found = || Error::resource_not_found(format!("there is no instance `{arn}`"));
    let id = InstanceId::from_arn(arn).ok().filter(|id| id.arn() == arn).ok_or_else(not_found)?;
    let found = cx.visible_instance(&id).await?.ok_or_else(not_found)?;
    match found.id.is_of_account() {
        true => Err(Error::validation(NOT_SUPPORTED)),
        false => Ok(found),
    }
}

/// A permission set of an instance.
pub(super) async fn set(cx: &mut Cx<'_>, of: &InstanceId, arn: &str) -> Result<Arc<PermissionSet>, Error> {
    let not_found = || Error::resource_not_found(format!("there is no permission set `{arn}`"));
    let key = set_key(of, arn).ok_or_else(not_found)?;
    cx.tx.get::<PermissionSet>(&key).await?.ok_or_else(not_found)
}

/// The id in the ARN of a permission set, whether there is one or not.
pub(super) fn set_id(of: &InstanceId, arn: &str) -> Result<PermissionSetId, Error> {
    let found = set_key(of, arn).map(|(_, id)| id);
    found.ok_or_else(|| Error::resource_not_found(format!("there is no permission set `{arn}`")))
}

/// The id in an ARN of ours, written as we write it: what policies say of ours does not hold for another.
fn set_key(of: &InstanceId, arn: &str) -> Option<(InstanceId, PermissionSetId)> {
    let key = PermissionSetId::from_arn(arn).ok()?;
    (key.0 == *of && key.1.arn(of) == arn).then_some(key)
}

/// An account of the organization.
pub(super) async fn account(cx: &mut Cx<'_>, id: &str) -> Result<Arc<Account>, Error> {
    let key = account_id(id)?;
    let not_found = || Error::resource_not_found(format!("there is no account `{id}` in the organization"));
    cx.tx.get::<Account>(&key).await?.ok_or_else(not_found)
}

/// The id of an account, whether there is one or not.
pub(super) fn account_id(id: &str) -> Result<AccountId, Error> {
    id.parse().map_err(|bad: model::BadId| Error::validation(bad.to_string()))
}

/// A user or a group that is there.
pub(super) async fn principal(
    cx: &mut Cx<'_>,
    instance: &Instance,
    kind: &PrincipalType,
    id: &str,
) -> Result<Principal, Error> {
    let principal = principal_id(kind, id)?;
    let exists = has_principal(&mut cx.tx, &instance.identity_store_id, &principal).await?;
    let what = kind.as_str().to_ascii_lowercase();
    let not_found = || Error::resource_not_found(format!("there is no {what} `{id}`"));
    exists.then_some(principal).ok_or_else(not_found)
}

/// A user or a group by its id, whether there is one or not.
pub(super) fn principal_id(kind: &PrincipalType, id: &str) -> Result<Principal, Error> {
    Principal::read(kind.as_str(), id).map_err(|bad| Error::validation(bad.to_string()))
}

/// The principal that a filter names; both parts or neither.
pub(super) fn filtered_principal(
    kind: Option<&PrincipalType>,
    id: Option<&str>,
) -> Result<Option<Principal>, Error> {
    match (kind, id) {
        (None, None) => Ok(None),
        (Some(kind), Some(id)) => principal_id(kind, id).map(Some),
        _ => Err(Error::validation("`PrincipalType` and `PrincipalId` are given together")),
    }
}

/// An account as a resource of permissions.
pub(super) fn account_arn(id: &str) -> String {
    format!("arn:aws:sso:::account/{id}")
}

/// Something of ours in an instance, as a resource of permissions.
pub(super) fn own_arn(instance_arn: &str, kind: &str, id: &str) -> String {
    let instance = instance_arn.rsplit('/').next().unwrap_or(instance_arn);
    format!("arn:aws:vestibule:::{kind}/{instance}/{id}")
}

/// A moment as answers have it.
pub(super) fn moment(time: model::Timestamp) -> wire::Timestamp {
    wire::Timestamp::from_millis(time.0)
}
