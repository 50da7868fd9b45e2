//! An account's entities in full, as the authorization details show them.

use std::sync::Arc;

use model::{AccountId, CustomerPolicy, IamGroup, IamUser, InstanceProfile, LastUsed, Role};
use policy::managed::{self, ManagedPolicy};
use store::record::iam_user::InstanceProfileByRole;
use wire::Timestamp;
use wire::generated::iam::Error;
use wire::generated::iam::types::{
    AttachedPolicy, EntityType, GetAccountAuthorizationDetailsResponse, GroupDetail, ManagedPolicyDetail,
    Policy, PolicyDetail, PolicyVersion, RoleDetail, UserDetail,
};

use super::super::usage::Usage;
use super::super::{account, document, groups, roles, tags, validation_error, view};
use crate::cx::Cx;
use crate::page;
use crate::rows::every;

/// Instance profiles that one role is shown in.
const PROFILES_MAX: usize = 1000;

/// One entity, by its kind.
enum Entity {
    User(Arc<IamUser>),
    Group(Arc<IamGroup>),
    Role(Arc<Role>),
    Policy(Arc<CustomerPolicy>),
    AwsPolicy(ManagedPolicy<'static>),
}

/// A page of the entities of the wanted kinds. What belongs to them is read for those on the page alone.
pub(super) async fn details(
    cx: &mut Cx<'_>,
    wanted: &[EntityType],
    marker: Option<&str>,
    size: Option<i32>,
) -> Result<GetAccountAuthorizationDetailsResponse, Error> {
    let account = account(cx)?;
    let wants = |kind: EntityType| wanted.is_empty() || wanted.contains(&kind);
    let usage = match wants(EntityType::LocalManagedPolicy) || wants(EntityType::AWSManagedPolicy) {
        true => Usage::of_all(cx, &account).await?,
        false => Usage::default(),
    };
    let found = entities(cx, &account, wants, &usage).await?;
    let paged = page::of_list(found, |(key, _)| key.clone(), marker, size);
    let (found, marker) = paged.map_err(|_| validation_error("Marker and Filter do not match"))?;
    // All lists are there, empty ones too.
    let (mut users, mut groups, mut roles, mut policies) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for (_, entity) in found {
        match entity {
            Entity::User(user) => users.push(user_detail(cx, &user).await?),
            Entity::Group(group) => groups.push(group_detail(&group)),
            Entity::Role(role) => roles.push(role_detail(cx, &role).await?),
            Entity::Policy(policy) => {
                let versions = policy.versions.iter().rev().map(view::version).collect();
                policies.push(policy_detail(view::policy(&policy, &usage), versions));
            }
            Entity::AwsPolicy(policy) => {
                let version = view::aws_version(&policy);
                policies.push(policy_detail(view::aws_policy(&policy, &usage), vec![version]));
            }
        }
    }
    Ok(GetAccountAuthorizationDetailsResponse {
        user_detail_list: Some(users),
        group_detail_list: Some(groups),
        role_detail_list: Some(roles),
        policies: Some(policies),
        is_truncated: Some(marker.is_some()),
        marker,
    })
}

/// The entities of the wanted kinds, each with the key that orders them; of AWS's policies, those in use.
async fn entities(
    cx: &mut Cx<'_>,
    account: &AccountId,
    wants: impl Fn(EntityType) -> bool,
    usage: &Usage,
) -> fault::Result<Vec<(String, Entity)>> {
    let mut found = Vec::new();
    if wants(EntityType::User) {
        let users = every::<IamUser>(cx, (account,)).await?;
        found.extend(users.into_iter().map(|user| (key('1', &user.name), Entity::User(user))));
    }
    if wants(EntityType::Group) {
        let groups = every::<IamGroup>(cx, (account,)).await?;
        found.extend(groups.into_iter().map(|group| (key('2', &group.name), Entity::Group(group))));
    }
    if wants(EntityType::Role) {
        let roles = every::<Role>(cx, (account,)).await?;
        found.extend(roles.into_iter().map(|role| (key('3', &role.name), Entity::Role(role))));
    }
    if wants(EntityType::LocalManagedPolicy) {
        let own = every::<CustomerPolicy>(cx, (account,)).await?;
        found.extend(own.into_iter().map(|policy| (key('4', &policy.name), Entity::Policy(policy))));
    }
    if wants(EntityType::AWSManagedPolicy) {
        let used = managed::iter().filter(|policy| usage.has(&policy.arn("aws")));
        found.extend(used.map(|policy| (key('5', policy.name()), Entity::AwsPolicy(policy))));
    }
    Ok(found)
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
