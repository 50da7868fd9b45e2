//! An account's entities in full, as the authorization details show them.

use std::sync::Arc;

use model::{AccountId, CustomerPolicy, IamGroup, IamUser, InstanceProfile, LastUsed, Role};
use policy::managed;
use store::record::iam_user::InstanceProfileByRole;
use wire::Timestamp;
use wire::generated::iam::Error;
use wire::generated::iam::types::{
    AttachedPolicy, EntityType, GetAccountAuthorizationDetailsResponse, GroupDetail, ManagedPolicyDetail,
    Policy, PolicyDetail, PolicyVersion, RoleDetail, UserDetail,
};

use super::super::usage::Usage;
use super::super::{account, document, groups, roles, tags, view};
use crate::cx::Cx;
use crate::rows::every;

/// Instance profiles that one role is shown in.
const PROFILES_MAX: usize = 1000;

/// One entity, by its kind.
pub(super) enum Entity {
    User(UserDetail),
    Group(GroupDetail),
    Role(Box<RoleDetail>),
    Policy(Box<ManagedPolicyDetail>),
}

/// The entities of the wanted kinds, each with the key that orders them.
pub(super) async fn entities(cx: &mut Cx<'_>, wanted: &[EntityType]) -> Result<Vec<(String, Entity)>, Error> {
    let account = account(cx)?;
    let wants = |kind: EntityType| wanted.is_empty() || wanted.contains(&kind);
    let mut found = Vec::new();
    if wants(EntityType::User) {
        for user in every::<IamUser>(cx, (&account,)).await? {
            found.push((key('1', &user.name), Entity::User(user_detail(cx, &user).await?)));
        }
    }
    if wants(EntityType::Group) {
        let groups = every::<IamGroup>(cx, (&account,)).await?;
        found.extend(groups.iter().map(|group| (key('2', &group.name), Entity::Group(group_detail(group)))));
    }
    if wants(EntityType::Role) {
        for role in every::<Role>(cx, (&account,)).await? {
            found.push((key('3', &role.name), Entity::Role(Box::new(role_detail(cx, &role).await?))));
        }
    }
    let kinds = (wants(EntityType::LocalManagedPolicy), wants(EntityType::AWSManagedPolicy));
    found.extend(policies(cx, &account, kinds).await?);
    Ok(found)
}

/// The account's own policies, and those of AWS's that somebody uses.
async fn policies(
    cx: &mut Cx<'_>,
    account: &AccountId,
    (own, aws): (bool, bool),
) -> fault::Result<Vec<(String, Entity)>> {
    let mut found = Vec::new();
    if !own && !aws {
        return Ok(found);
    }
    let usage = Usage::of(cx, account).await?;
    if own {
        for policy in every::<CustomerPolicy>(cx, (account,)).await? {
            let versions = policy.versions.iter().rev().map(view::version).collect();
            let detail = policy_detail(view::policy(&policy, &usage), versions);
            found.push((key('4', &policy.name), Entity::Policy(Box::new(detail))));
        }
    }
    for policy in managed::iter().filter(|_| aws) {
        let arn = policy.arn("aws");
        if usage.attached(&arn) + usage.boundary(&arn) > 0 {
            let detail = policy_detail(view::aws_policy(&policy, &usage), vec![view::aws_version(&policy)]);
            found.push((key('5', policy.name()), Entity::Policy(Box::new(detail))));
        }
    }
    Ok(found)
}

/// The reply with these entities; all its lists are there, empty ones too.
pub(super) fn reply(entities: Vec<Entity>, marker: Option<String>) -> GetAccountAuthorizationDetailsResponse {
    let (mut users, mut groups, mut roles, mut policies) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for entity in entities {
        match entity {
            Entity::User(user) => users.push(user),
            Entity::Group(group) => groups.push(group),
            Entity::Role(role) => roles.push(*role),
            Entity::Policy(policy) => policies.push(*policy),
        }
    }
    GetAccountAuthorizationDetailsResponse {
        user_detail_list: Some(users),
        group_detail_list: Some(groups),
        role_detail_list: Some(roles),
        policies: Some(policies),
        is_truncated: Some(marker.is_some()),
        marker,
    }
}

fn key(kind: char, name: &str) -> String {
    format!("{kind} {} {name}", name.to_ascii_lowercase())
}

fn time(time: model::Timestamp) -> Option<Timestamp> {
    Some(Timestamp::from_millis(time.0))
}

fn inline(held: &[(String, String)]) -> Vec<PolicyDetail> {
    let detail = |(name, text): &(String, String)| PolicyDetail {
        policy_name: Some(name.clone()),
        policy_document: Some(document::encoded(text)),
    };
    held.iter().map(detail).collect()
}

fn attached(held: &[String]) -> Vec<AttachedPolicy> {
    let attached = |arn: &String| AttachedPolicy {
        policy_name: arn.rsplit('/').next().map(str::to_owned),
        policy_arn: Some(arn.clone()),
    };
    held.iter().map(attached).collect()
}

async fn user_detail(cx: &mut Cx<'_>, user: &IamUser) -> fault::Result<UserDetail> {
    let groups = groups::of(cx, user).await?;
    Ok(UserDetail {
        path: Some(user.path.clone()),
        user_name: Some(user.name.clone()),
        user_id: Some(user.id.clone()),
        arn: Some(user.arn()),
        create_date: time(user.created),
        user_policy_list: Some(inline(&user.inline_policies)).filter(|list| !list.is_empty()),
        group_list: Some(groups.iter().map(|group| group.name.clone()).collect()),
        attached_managed_policies: Some(attached(&user.attached_policies)),
        permissions_boundary: view::user(user).permissions_boundary,
        tags: Some(tags::view(&user.tags)),
    })
}

fn group_detail(group: &IamGroup) -> GroupDetail {
    GroupDetail {
        path: Some(group.path.clone()),
        group_name: Some(group.name.clone()),
        group_id: Some(group.id.clone()),
        arn: Some(group.arn()),
        create_date: time(group.created),
        group_policy_list: Some(inline(&group.inline_policies)),
        attached_managed_policies: Some(attached(&group.attached_policies)),
    }
}

async fn role_detail(cx: &mut Cx<'_>, role: &Role) -> fault::Result<RoleDetail> {
    let profiles = cx.tx.all::<InstanceProfileByRole>((&role.account, &role.id), PROFILES_MAX).await?;
    let role = &roles::trust::shown(cx, role).await?;
    let last_use = cx.tx.get::<LastUsed>(&role.id).await?;
    let shown = view::role(role, last_use.as_deref());
    let profile = |profile: &Arc<InstanceProfile>| view::instance_profile(profile, Some(role));
    Ok(RoleDetail {
        path: Some(role.path.clone()),
        role_name: Some(role.name.clone()),
        role_id: Some(role.id.clone()),
        arn: Some(role.arn()),
        create_date: time(role.created),
        assume_role_policy_document: shown.assume_role_policy_document,
        instance_profile_list: Some(profiles.iter().map(profile).collect()),
        role_policy_list: Some(inline(&role.inline_policies)),
        attached_managed_policies: Some(attached(&role.attached_policies)),
        permissions_boundary: shown.permissions_boundary,
        tags: Some(tags::view(&role.tags)),
        role_last_used: shown.role_last_used,
    })
}

fn policy_detail(policy: Policy, versions: Vec<PolicyVersion>) -> ManagedPolicyDetail {
    ManagedPolicyDetail {
        policy_name: policy.policy_name,
        policy_id: policy.policy_id,
        arn: policy.arn,
        path: policy.path,
        default_version_id: policy.default_version_id,
        attachment_count: policy.attachment_count,
        permissions_boundary_usage_count: policy.permissions_boundary_usage_count,
        is_attachable: policy.is_attachable,
        description: policy.description,
        create_date: policy.create_date,
        update_date: policy.update_date,
        policy_version_list: Some(versions),
    }
}
