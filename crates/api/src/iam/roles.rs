//! Finding roles, and making sure that what is protected stays as it is.

use std::sync::Arc;

use model::{Duration, Role};
use policy::Kind;
use provision::protect;
use store::Folded;
use wire::generated::iam::Error;

use super::{account, document};
use crate::cx::Cx;

/// Roles of one account (IAM quotas: 1000 by default, 5000 at most; provisioned ones count too).
pub(super) const ROLES_MAX: usize = 5000;
/// A trust policy (IAM quotas: 2048, and 4096 on request).
const TRUST_CHARS_MAX: usize = 4096;
/// Longest session of a role that says nothing of it.
pub(super) const SESSION_DEFAULT: Duration = Duration::from_hours(1);

/// A role of the caller's account.
pub(super) async fn find(cx: &mut Cx<'_>, name: &str) -> Result<Arc<Role>, Error> {
    let key = (account(cx)?, Folded::of(name));
    let found = cx.tx.get::<Role>(&key).await?;
    found.ok_or_else(|| Error::no_such_entity(format!("The role with name {name} cannot be found.")))
}

/// The same, to be changed: not if an Identity Center instance owns it.
pub(super) async fn to_change(cx: &mut Cx<'_>, name: &str) -> Result<Role, Error> {
    let role = find(cx, name).await?;
    if protect::is_reserved(&role) {
        return Err(Error::unmodifiable_entity(protect::message(&role.name)));
    }
    Ok(Arc::unwrap_or_clone(role))
}

/// The same, to be described or tagged: those that are linked to an AWS service, too.
pub(super) async fn to_describe(cx: &mut Cx<'_>, name: &str) -> Result<Role, Error> {
    let role = find(cx, name).await?;
    if protect::is_reserved(&role) && !protect::is_service_linked(&role) {
        return Err(Error::unmodifiable_entity(protect::message(&role.name)));
    }
    Ok(Arc::unwrap_or_clone(role))
}

/// Refuses what cannot be a trust policy.
pub(super) fn check_trust(text: &str) -> Result<(), Error> {
    document::check(text, Kind::Trust)?;
    if Kind::Trust.size_of(text) > TRUST_CHARS_MAX {
        return Err(quota("ACLSizePerRole", TRUST_CHARS_MAX));
    }
    Ok(())
}

pub(super) fn quota(name: &str, most: usize) -> Error {
    Error::limit_exceeded(format!("Cannot exceed quota for {name}: {most}"))
}
