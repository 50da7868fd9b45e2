//! How entities and policies look to callers. Lists show less than single looks do, as with AWS.

use aws_lc_rs::digest::{SHA256, digest};
use model::{
    AccountId, CustomerPolicy, IamGroup, IamUser, InstanceProfile, LastUsed, LoginProfile, PolicyVersion,
    Role,
};
use policy::managed::ManagedPolicy;
use wire::Timestamp;
use wire::generated::iam::types;

use super::usage::Usage;
use super::{document, tags};

/// A role in a list: without boundary, tags and last use.
pub(super) fn listed_role(role: &Role) -> types::Role {
    types::Role {
        path: role.path.clone(),
        role_name: role.name.clone(),
        role_id: role.id.clone(),
        arn: role.arn(),
        create_date: Timestamp::from_millis(role.created.0),
        assume_role_policy_document: Some(document::encoded(&role.trust_policy)),
        description: Some(role.description.clone()).filter(|text| !text.is_empty()),
        max_session_duration: i32::try_from(role.max_session.secs()).ok(),
        ..types::Role::default()
    }
}

/// A role where it is shown with the least: as what was just made, and in an instance profile.
pub(super) fn bare_role(role: &Role) -> types::Role {
    types::Role { description: None, max_session_duration: None, ..listed_role(role) }
}

/// A role in full.
pub(super) fn role(role: &Role, last_use: Option<&LastUsed>) -> types::Role {
    let last_used = types::RoleLastUsed {
        last_used_date: last_use.map(|last| Timestamp::from_millis(last.time.0)),
        region: last_use.map(|last| last.region.clone()),
    };
    types::Role {
        permissions_boundary: boundary(role.boundary.as_ref()),
        tags: Some(tags::view(&role.tags)).filter(|tags| !tags.is_empty()),
        role_last_used: Some(last_used),
        ..listed_role(role)
    }
}

fn boundary(arn: Option<&String>) -> Option<types::AttachedPermissionsBoundary> {
    arn.map(|arn| types::AttachedPermissionsBoundary {
        permissions_boundary_type: Some("Policy".into()),
        permissions_boundary_arn: Some(arn.clone()),
    })
}

/// A user in a list: without boundary and tags.
pub(super) fn listed_user(user: &IamUser) -> types::User {
    types::User {
        path: user.path.clone(),
        user_name: user.name.clone(),
        user_id: user.id.clone(),
        arn: user.arn(),
        create_date: Timestamp::from_millis(user.created.0),
        ..types::User::default()
    }
}

/// A user in full.
pub(super) fn user(user: &IamUser) -> types::User {
    types::User {
        permissions_boundary: boundary(user.boundary.as_ref()),
        tags: Some(tags::view(&user.tags)).filter(|tags| !tags.is_empty()),
        ..listed_user(user)
    }
}

/// An account's root, which has no path, and the account's alias for a name.
pub(super) fn root(account: &AccountId, opened: model::Timestamp, alias: Option<String>) -> types::User {
    types::User {
        user_name: alias.unwrap_or_default(),
        user_id: account.to_string(),
        arn: format!("arn:aws:iam::{account}:root"),
        create_date: Timestamp::from_millis(opened.0),
        ..types::User::default()
    }
}

/// A group.
pub(super) fn group(group: &IamGroup) -> types::Group {
    types::Group {
        path: group.path.clone(),
        group_name: group.name.clone(),
        group_id: group.id.clone(),
        arn: group.arn(),
        create_date: Timestamp::from_millis(group.created.0),
    }
}

/// A user's login profile.
pub(super) fn login_profile(user: &IamUser, profile: &LoginProfile) -> types::LoginProfile {
    types::LoginProfile {
        user_name: user.name.clone(),
        create_date: Timestamp::from_millis(profile.created.0),
        password_reset_required: Some(profile.reset_required),
    }
}

/// An instance profile in a list: without tags.
pub(super) fn listed_instance_profile(
    profile: &InstanceProfile,
    role: Option<&Role>,
) -> types::InstanceProfile {
    types::InstanceProfile {
        path: profile.path.clone(),
        instance_profile_name: profile.name.clone(),
        instance_profile_id: profile.id.clone(),
        arn: profile.arn(),
        create_date: Timestamp::from_millis(profile.created.0),
        roles: role.map(bare_role).into_iter().collect(),
        tags: None,
    }
}

/// An instance profile in full.
pub(super) fn instance_profile(profile: &InstanceProfile, role: Option<&Role>) -> types::InstanceProfile {
    types::InstanceProfile { tags: Some(tags::view(&profile.tags)), ..listed_instance_profile(profile, role) }
}

/// A policy of the account's in a list: without description and tags.
pub(super) fn listed_policy(policy: &CustomerPolicy, usage: &Usage) -> types::Policy {
    let arn = policy.arn();
    types::Policy {
        policy_name: Some(policy.name.clone()),
        policy_id: Some(policy.id.clone()),
        path: Some(policy.path.clone()),
        default_version_id: policy.default_version().map(|version| version.id.clone()),
        attachment_count: Some(usage.attached(&arn)),
        permissions_boundary_usage_count: Some(usage.boundary(&arn)),
        is_attachable: Some(true),
        create_date: Some(Timestamp::from_millis(policy.created.0)),
        update_date: Some(Timestamp::from_millis(policy.updated.0)),
        arn: Some(arn),
        ..types::Policy::default()
    }
}

/// A policy of the account's in full.
pub(super) fn policy(policy: &CustomerPolicy, usage: &Usage) -> types::Policy {
    types::Policy {
        description: Some(policy.description.clone()).filter(|text| !text.is_empty()),
        tags: Some(tags::view(&policy.tags)),
        ..listed_policy(policy, usage)
    }
}

/// One of AWS's own policies.
pub(super) fn aws_policy(policy: &ManagedPolicy<'_>, usage: &Usage) -> types::Policy {
    let arn = policy.arn("aws");
    types::Policy {
        policy_name: Some(policy.name().to_owned()),
        policy_id: Some(aws_policy_id(policy.name())),
        path: Some(policy.path().to_owned()),
        default_version_id: Some(policy.version().to_owned()),
        attachment_count: Some(usage.attached(&arn)),
        permissions_boundary_usage_count: Some(usage.boundary(&arn)),
        is_attachable: Some(true),
        create_date: time(policy.created()),
        update_date: time(policy.updated()),
        arn: Some(arn),
        ..types::Policy::default()
    }
}

/// A version of one of AWS's own policies: only the default one is kept.
pub(super) fn aws_version(policy: &ManagedPolicy<'_>) -> types::PolicyVersion {
    types::PolicyVersion {
        document: Some(document::encoded(policy.document())),
        version_id: Some(policy.version().to_owned()),
        is_default_version: Some(true),
        create_date: time(policy.updated()),
    }
}

/// A version of a policy of the account's.
pub(super) fn version(version: &PolicyVersion) -> types::PolicyVersion {
    types::PolicyVersion {
        document: Some(document::encoded(&version.document)),
        version_id: Some(version.id.clone()),
        is_default_version: Some(version.is_default),
        create_date: Some(Timestamp::from_millis(version.created.0)),
    }
}

/// The library does not know the ids of AWS's policies; this one is at least always the same.
fn aws_policy_id(name: &str) -> String {
    let letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let hash = digest(&SHA256, name.as_bytes());
    let letters = hash.as_ref().iter().filter_map(|byte| letters.get(usize::from(byte % 32)));
    "ANPA".chars().chain(letters.take(17).map(|letter| char::from(*letter))).collect()
}

/// The library's dates: `2015-02-06T18:39:46+00:00`.
fn time(text: &str) -> Option<Timestamp> {
    Timestamp::from_iso8601(text)
}
