//! Roles: the account's own, and those that Identity Center provisioned, which stay as they are.

mod attach_role_policy;
mod create_role;
mod delete_role;
mod delete_role_permissions_boundary;
mod delete_role_policy;
mod detach_role_policy;
mod get_role;
mod get_role_policy;
mod list_attached_role_policies;
mod list_role_policies;
mod list_role_tags;
mod list_roles;
mod put_role_permissions_boundary;
mod put_role_policy;
mod tag_role;
pub(super) mod trust;
mod untag_role;
mod update_assume_role_policy;
mod update_role;
mod update_role_description;

use std::sync::Arc;

use model::{Duration, Role};
use policy::Kind;
use provision::protect;
use store::Folded;
use wire::generated::iam::{Error, op};

use super::{account, document};
use crate::cx::Cx;
use crate::handler::{Resources, Scope};
use crate::registry::{Route, route};

/// Roles of one account (IAM quotas: 1000 by default, 5000 at most; provisioned ones count too).
pub(super) const ROLES_MAX: usize = 5000;
/// A trust policy (IAM quotas: 2048, and 4096 on request).
pub(super) const TRUST_CHARS_MAX: usize = 4096;
/// Longest session of a role that says nothing of it.
pub(super) const SESSION_DEFAULT: Duration = Duration::from_hours(1);

pub(super) fn routes() -> Vec<Route> {
    vec![
        route::<op::AttachRolePolicy>(),
        route::<op::CreateRole>(),
        route::<op::DeleteRole>(),
        route::<op::DeleteRolePermissionsBoundary>(),
        route::<op::DeleteRolePolicy>(),
        route::<op::DetachRolePolicy>(),
        route::<op::GetRole>(),
        route::<op::GetRolePolicy>(),
        route::<op::ListAttachedRolePolicies>(),
        route::<op::ListRolePolicies>(),
        route::<op::ListRoleTags>(),
        route::<op::ListRoles>(),
        route::<op::PutRolePermissionsBoundary>(),
        route::<op::PutRolePolicy>(),
        route::<op::TagRole>(),
        route::<op::UntagRole>(),
        route::<op::UpdateAssumeRolePolicy>(),
        route::<op::UpdateRole>(),
        route::<op::UpdateRoleDescription>(),
    ]
}

/// A role of the caller's account, by name; its path is looked up where it is decided.
pub(super) fn resource(scope: &Scope, name: &str) -> Resources {
    Resources::of_caller(format!("arn:aws:iam::{}:role/{name}", scope.account))
}

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

/// A trust policy as it is kept; what cannot be one is refused.
async fn checked_trust(cx: &mut Cx<'_>, text: &str) -> Result<String, Error> {
    document::check(text, Kind::Trust)?;
    if Kind::Trust.size_of(text) > TRUST_CHARS_MAX {
        return Err(quota("ACLSizePerRole", TRUST_CHARS_MAX));
    }
    let account = account(cx)?;
    trust::bound(cx, &account, text).await
}

pub(super) fn quota(name: &str, most: usize) -> Error {
    Error::limit_exceeded(format!("Cannot exceed quota for {name}: {most}"))
}
