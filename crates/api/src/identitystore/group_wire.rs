//! Groups and memberships in AWS's form.

use model::{Group, Membership};
use wire::generated::identitystore::{Error, SERVICE, types};
use wire::{Structure as _, Timestamp};

use super::ids;
use super::user_wire::{set, shown_external_ids};

/// Two shapes of AWS's model say the same of a group.
macro_rules! shown_as {
    ($shape:ident, $group:expr) => {{
        let group: &Group = $group;
        types::$shape {
            identity_store_id: group.store.to_string(),
            group_id: group.id.to_string(),
            group_arn: ids::arn(&group.id),
            revision: group.meta.revision.to_string(),
            display_name: set(&group.display_name),
            external_ids: shown_external_ids(&group.external_ids),
            description: set(&group.description),
            created_at: Some(Timestamp::from_millis(group.meta.created.0)),
            updated_at: Some(Timestamp::from_millis(group.meta.updated.0)),
            created_by: set(&group.meta.created_by),
            updated_by: set(&group.meta.updated_by),
        }
    }};
}

/// What is asked of every group, new or changed.
pub(super) fn check(group: &Group) -> Result<(), Error> {
    if group.display_name.is_empty() {
        return Err(Error::validation("displayName is a required attribute"));
    }
    super::refuse_reserved(&group.display_name)
}

/// Holds a changed group to the bounds that the model sets for new ones.
pub(super) fn check_bounds(group: &Group) -> Result<(), Error> {
    Ok(wire::validate::validate(&SERVICE, &shown(group).into_fields())?)
}

/// A group as ListGroups shows it.
pub(super) fn shown(group: &Group) -> types::Group {
    shown_as!(Group, group)
}

/// The same as DescribeGroup shows it.
pub(super) fn described(group: &Group) -> types::DescribeGroupResponse {
    shown_as!(DescribeGroupResponse, group)
}

/// A membership as the listings show it.
pub(super) fn shown_membership(membership: &Membership) -> types::GroupMembership {
    types::GroupMembership {
        identity_store_id: membership.store.to_string(),
        membership_id: membership.id.to_string(),
        membership_arn: ids::arn(&membership.id),
        group_id: Some(membership.group.to_string()),
        member_id: Some(ids::member(&membership.user)),
        created_at: Some(Timestamp::from_millis(membership.meta.created.0)),
        updated_at: Some(Timestamp::from_millis(membership.meta.updated.0)),
        created_by: set(&membership.meta.created_by),
        updated_by: set(&membership.meta.updated_by),
    }
}

/// The same as DescribeGroupMembership shows it.
pub(super) fn described_membership(membership: &Membership) -> types::DescribeGroupMembershipResponse {
    types::DescribeGroupMembershipResponse {
        identity_store_id: membership.store.to_string(),
        membership_id: membership.id.to_string(),
        membership_arn: ids::arn(&membership.id),
        group_id: membership.group.to_string(),
        member_id: ids::member(&membership.user),
        created_at: Some(Timestamp::from_millis(membership.meta.created.0)),
        updated_at: Some(Timestamp::from_millis(membership.meta.updated.0)),
        created_by: set(&membership.meta.created_by),
        updated_by: set(&membership.meta.updated_by),
    }
}
