//! IAM users, and which one a request means.

mod attach_user_policy;
mod create_user;
mod delete_user;
mod delete_user_permissions_boundary;
mod delete_user_policy;
mod detach_user_policy;
mod get_user;
mod get_user_policy;
mod list_attached_user_policies;
mod list_service_specific_credentials;
mod list_signing_certificates;
mod list_ssh_public_keys;
mod list_user_policies;
mod list_user_tags;
mod list_users;
mod put_user_permissions_boundary;
mod put_user_policy;
mod tag_user;
mod untag_user;
mod update_user;

use std::sync::Arc;

use fault::Context as _;
use model::{IamUser, KeyOwner};
use store::Folded;
use wire::generated::iam::{Error, op};

use crate::caller::Caller;
use crate::cx::Cx;
use crate::handler::{Resources, Scope};
use crate::registry::{Route, route};

/// Users of one account (IAM quotas).
pub(super) const USERS_MAX: usize = 5000;
/// Groups that one user may be in (IAM quotas).
pub(super) const GROUPS_PER_USER_MAX: usize = 10;

pub(super) fn routes() -> Vec<Route> {
    vec![
        route::<op::AttachUserPolicy>(),
        route::<op::CreateUser>(),
        route::<op::DeleteUser>(),
        route::<op::DeleteUserPermissionsBoundary>(),
        route::<op::DeleteUserPolicy>(),
        route::<op::DetachUserPolicy>(),
        route::<op::GetUser>(),
        route::<op::GetUserPolicy>(),
        route::<op::ListAttachedUserPolicies>(),
        route::<op::ListSSHPublicKeys>(),
        route::<op::ListServiceSpecificCredentials>(),
        route::<op::ListSigningCertificates>(),
        route::<op::ListUserPolicies>(),
        route::<op::ListUserTags>(),
        route::<op::ListUsers>(),
        route::<op::PutUserPermissionsBoundary>(),
        route::<op::PutUserPolicy>(),
        route::<op::TagUser>(),
        route::<op::UntagUser>(),
        route::<op::UpdateUser>(),
    ]
}

/// A user of the caller's account, by name.
pub(super) fn resource(scope: &Scope, name: &str) -> Resources {
    Resources::of_caller(format!("arn:aws:iam::{}:user/{name}", scope.account))
}

/// The user that a request names, or who calls.
pub(super) fn meant_resource(scope: &Scope, name: Option<&str>) -> Resources {
    match (name, &scope.caller_user) {
        (Some(name), _) => resource(scope, name),
        (None, Some(arn)) => Resources::of_caller(arn.clone()),
        // Root, or a session that has to name a user and is told so.
        (None, None) => Resources::any(),
    }
}

/// A user of the caller's account.
pub(super) async fn find(cx: &mut Cx<'_>, name: &str) -> Result<Arc<IamUser>, Error> {
    let found = look_up(cx, name).await?;
    found.ok_or_else(|| Error::no_such_entity(format!("The user with name {name} cannot be found.")))
}

/// The same, if it is there.
pub(super) async fn look_up(cx: &mut Cx<'_>, name: &str) -> fault::Result<Option<Arc<IamUser>>> {
    let account = cx.caller.account().cloned().fault("a caller of iam has no account")?;
    let key = (account, Folded::of(name));
    cx.tx.get::<IamUser>(&key).await
}

/// The same, to be changed.
pub(super) async fn to_change(cx: &mut Cx<'_>, name: &str) -> Result<IamUser, Error> {
    find(cx, name).await.map(Arc::unwrap_or_clone)
}

/// Whom a request is about.
pub(super) enum Meant {
    /// The account's root, which calls.
    Root,
    /// A user.
    User(Arc<IamUser>),
}

impl Meant {
    /// Whom the request names, or who calls.
    pub(super) async fn of(cx: &mut Cx<'_>, name: Option<&str>) -> Result<Self, Error> {
        match (name, &cx.caller) {
            (Some(name), _) => find(cx, name).await.map(Self::User),
            (None, Caller::Root { .. }) => Ok(Self::Root),
            (None, Caller::User(caller)) => Ok(Self::User(Arc::clone(&caller.user))),
            (None, _) => Err(must_name_a_user()),
        }
    }

    /// The same, where root has nothing of the kind.
    pub(super) async fn user(cx: &mut Cx<'_>, name: Option<&str>) -> Result<Arc<IamUser>, Error> {
        match Self::of(cx, name).await? {
            Self::User(user) => Ok(user),
            Self::Root => Err(must_name_a_user()),
        }
    }

    /// Whose access keys theirs are.
    pub(super) fn key_owner(&self) -> KeyOwner {
        match self {
            Self::Root => KeyOwner::Root,
            Self::User(user) => KeyOwner::User(user.id.clone()),
        }
    }

    /// The user's name; root has none.
    pub(super) fn name(&self) -> Option<String> {
        match self {
            Self::Root => None,
            Self::User(user) => Some(user.name.clone()),
        }
    }
}

fn must_name_a_user() -> Error {
    let message = "Must specify userName when calling with non-User credentials";
    wire::ServiceError::other("ValidationError", 400, message)
}
