//! `identitystore`: the users and groups of an identity store, and who is in which group.
//!
//! Texts of refusals are AWS's own where they are known (`docs/aws-notes.md`).

mod attributes;
mod create_group;
mod create_group_membership;
mod create_user;
mod delete_group;
mod delete_group_membership;
mod delete_user;
mod describe_group;
mod describe_group_membership;
mod describe_identity_store;
mod describe_user;
mod get_group_id;
mod get_group_membership_id;
mod get_user_id;
mod group_wire;
mod ids;
mod is_member_in_groups;
mod list_group_memberships;
mod list_group_memberships_for_member;
mod list_groups;
mod list_identity_stores;
mod list_users;
pub(crate) mod nested;
pub(crate) mod roster;
#[cfg(test)]
mod tests;
mod update_group;
mod update_identity_store;
mod update_user;
mod user_wire;

use std::sync::Arc;

use model::identity::Meta;
use model::{Group, GroupId, IdentityStoreId, Membership, MembershipId, User, UserId};
use store::{Exists, Table};
use wire::generated::identitystore::types::{
    ConflictException, ConflictExceptionReason, ResourceNotFoundException, ResourceType,
};
use wire::generated::identitystore::{Error, op};

use crate::cx::Cx;
use crate::page::BadToken;
use crate::registry::{Route, route};
use roster::NotAdded;

pub(crate) fn routes() -> Vec<Route> {
    vec![
        route::<op::CreateGroup>(),
        route::<op::CreateGroupMembership>(),
        route::<op::CreateUser>(),
        route::<op::DeleteGroup>(),
        route::<op::DeleteGroupMembership>(),
        route::<op::DeleteUser>(),
        route::<op::DescribeGroup>(),
        route::<op::DescribeGroupMembership>(),
        route::<op::DescribeIdentityStore>(),
        route::<op::DescribeUser>(),
        route::<op::GetGroupId>(),
        route::<op::GetGroupMembershipId>(),
        route::<op::GetUserId>(),
        route::<op::IsMemberInGroups>(),
        route::<op::ListGroupMemberships>(),
        route::<op::ListGroupMembershipsForMember>(),
        route::<op::ListGroups>(),
        route::<op::ListIdentityStores>(),
        route::<op::ListUsers>(),
        route::<op::UpdateGroup>(),
        route::<op::UpdateIdentityStore>(),
        route::<op::UpdateUser>(),
    ]
}

/// Names that neither a user nor a group may have.
const RESERVED_NAMES: [&str; 2] = ["Administrator", "AWSAdministrators"];

fn refuse_reserved(name: &str) -> Result<(), Error> {
    if RESERVED_NAMES.iter().any(|reserved| reserved.eq_ignore_ascii_case(name)) {
        return Err(Error::validation(
            "Administrator and AWSAdministrators are reserved names and can't be used for users or groups.",
        ));
    }
    Ok(())
}

async fn user(cx: &mut Cx<'_>, store: IdentityStoreId, id: UserId) -> Result<Arc<User>, Error> {
    let found = cx.tx.get::<User>(&(store, id.clone())).await?;
    found.ok_or_else(|| not_found(ResourceType::User, id.as_str()))
}

async fn group(cx: &mut Cx<'_>, store: IdentityStoreId, id: GroupId) -> Result<Arc<Group>, Error> {
    let found = cx.tx.get::<Group>(&(store, id.clone())).await?;
    found.ok_or_else(|| not_found(ResourceType::Group, id.as_str()))
}

/// The group and the member of a membership that a request names by its id alone: a permission for one group
/// does not reach into others.
async fn parties(cx: &mut Cx<'_>, store: &str, membership: &str) -> fault::Result<Vec<String>> {
    let store = match ids::store(cx, store).await {
        Ok(store) => store,
        Err(Error::Fault(fault)) => return Err(fault),
        // Refused by the operation itself.
        Err(_) => return Ok(Vec::new()),
    };
    let Ok(id) = ids::read::<MembershipId>(membership) else { return Ok(Vec::new()) };
    let found = cx.tx.get::<Membership>(&(store, id)).await?;
    let parties = found.map(|membership| vec![ids::arn(&membership.group), ids::arn(&membership.user)]);
    Ok(parties.unwrap_or_default())
}

/// There is nothing of this kind under this id.
fn not_found(kind: ResourceType, id: &str) -> Error {
    not_found_saying(kind.clone(), id, format!("{kind} not found."))
}

fn not_found_saying(kind: ResourceType, id: &str, message: impl Into<String>) -> Error {
    Error::from(ResourceNotFoundException {
        resource_type: Some(kind),
        resource_id: (!id.is_empty()).then(|| id.to_owned()),
        message: Some(message.into()),
        ..ResourceNotFoundException::default()
    })
}

/// Somebody else holds what the request wants to be unique.
fn taken(exists: &Exists) -> Error {
    let message = match exists.index {
        Table::UserByName => "Duplicate UserName",
        Table::UserByEmail => "Duplicate Email",
        Table::GroupByName => "Duplicate GroupDisplayName",
        Table::MembershipByGroup | Table::MembershipByUser => "Member and Group relationship already exists.",
        _ => "Duplicate ExternalId",
    };
    conflict(message, ConflictExceptionReason::UniquenessConstraintViolation)
}

fn conflict(message: &str, reason: ConflictExceptionReason) -> Error {
    Error::from(ConflictException {
        message: Some(message.to_owned()),
        reason: Some(reason),
        ..ConflictException::default()
    })
}

/// Refuses to change what is no longer as the caller saw it.
fn check_revision(expected: Option<&str>, meta: &Meta) -> Result<(), Error> {
    if expected.is_none_or(|expected| expected == meta.revision.to_string()) {
        return Ok(());
    }
    let text = "The requested resource was being concurrently modified by another request.";
    Err(conflict(text, ConflictExceptionReason::ConcurrentModification))
}

/// The history of something new.
fn born(cx: &Cx<'_>) -> Meta {
    Meta::new(cx.now, &cx.caller.arn())
}

/// The history of something changed.
fn changed(cx: &Cx<'_>, before: &Meta) -> Meta {
    before.changed(cx.now, &cx.caller.arn())
}

impl From<NotAdded> for Error {
    fn from(not_added: NotAdded) -> Self {
        match not_added {
            NotAdded::Taken(exists) => taken(&exists),
            NotAdded::NoUser(id) => {
                not_found_saying(ResourceType::User, id.as_str(), "Member does not exist")
            }
            NotAdded::NoGroup(id) => {
                not_found_saying(ResourceType::Group, id.as_str(), "Group does not exist")
            }
            NotAdded::Full => Self::service_quota_exceeded(
                "The request would cause the number of users or groups in the identity store to exceed the \
                 maximum allowed.",
            ),
            NotAdded::UserFull => Self::service_quota_exceeded(format!(
                "a user can be in at most {} groups: remove the user from another group first",
                model::limits::GROUPS_PER_USER_MAX
            )),
            NotAdded::Fault(fault) => Self::Fault(fault),
        }
    }
}

impl From<BadToken> for Error {
    fn from(_: BadToken) -> Self {
        Self::validation("Invalid NextToken")
    }
}
