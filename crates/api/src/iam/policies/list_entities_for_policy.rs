//! `iam:ListEntitiesForPolicy`: the groups, users and roles that a managed policy is attached to or bounds.

use std::collections::BTreeMap;

use store::record::iam::{PolicyUse, RoleByPolicy};
use store::record::iam_user::{IamGroupByPolicy, IamUserByPolicy};
use wire::generated::iam::Error;
use wire::generated::iam::op::ListEntitiesForPolicy;
use wire::generated::iam::types::{
    EntityType, ListEntitiesForPolicyRequest, ListEntitiesForPolicyResponse, PolicyGroup, PolicyRole,
    PolicyUsageType, PolicyUser,
};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{account, policies};
use crate::page;
use crate::rows::every_in;

impl Handler for ListEntitiesForPolicy {
    fn resources(input: &ListEntitiesForPolicyRequest, _: &Scope) -> Resources {
        Resources::of_caller(input.policy_arn.clone())
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: ListEntitiesForPolicyRequest,
    ) -> Result<ListEntitiesForPolicyResponse, Error> {
        if policies::look_up(cx, &input.policy_arn).await?.is_none() {
            return Err(policies::not_attachable(&input.policy_arn));
        }
        let (found, next) = page::of_list(
            entities(cx, &input).await?.into_values(),
            Entity::place,
            input.marker.as_deref(),
            input.max_items,
        )?;
        let (mut groups, mut users, mut roles) = (Vec::new(), Vec::new(), Vec::new());
        for entity in found {
            match entity {
                Entity::Group(group) => groups.push(group),
                Entity::User(user) => users.push(user),
                Entity::Role(role) => roles.push(role),
            }
        }
        Ok(ListEntitiesForPolicyResponse {
            policy_groups: Some(groups),
            policy_users: Some(users),
            policy_roles: Some(roles),
            is_truncated: Some(next.is_some()),
            marker: next,
        })
    }
}

enum Entity {
    Group(PolicyGroup),
    User(PolicyUser),
    Role(PolicyRole),
}

impl Entity {
    /// Where it stands among all: groups, users, roles, each by name.
    fn place(&self) -> String {
        let (kind, name) = match self {
            Self::Group(group) => (1, &group.group_name),
            Self::User(user) => (2, &user.user_name),
            Self::Role(role) => (3, &role.role_name),
        };
        format!("{kind} {}", name.as_deref().unwrap_or_default())
    }
}

/// All entities that the request asks for, each once, by their place.
async fn entities(
    cx: &mut Cx<'_>,
    input: &ListEntitiesForPolicyRequest,
) -> Result<BTreeMap<String, Entity>, Error> {
    let account = account(cx)?;
    let is_in_path = |path: &str| path.starts_with(input.path_prefix.as_deref().unwrap_or("/"));
    let mut found = Vec::new();
    for how in ways(input) {
        let used = (&account, input.policy_arn.as_str(), how);
        if wants(input, &EntityType::Group) {
            let groups = every_in::<IamGroupByPolicy>(cx, used).await?;
            found.extend(groups.iter().filter(|group| is_in_path(&group.path)).map(|group| {
                let (group_name, group_id) = (Some(group.name.clone()), Some(group.id.clone()));
                Entity::Group(PolicyGroup { group_name, group_id })
            }));
        }
        if wants(input, &EntityType::User) {
            let users = every_in::<IamUserByPolicy>(cx, used).await?;
            found.extend(users.iter().filter(|user| is_in_path(&user.path)).map(|user| {
                let (user_name, user_id) = (Some(user.name.clone()), Some(user.id.clone()));
                Entity::User(PolicyUser { user_name, user_id })
            }));
        }
        if wants(input, &EntityType::Role) {
            let roles = every_in::<RoleByPolicy>(cx, used).await?;
            found.extend(roles.iter().filter(|role| is_in_path(&role.path)).map(|role| {
                let (role_name, role_id) = (Some(role.name.clone()), Some(role.id.clone()));
                Entity::Role(PolicyRole { role_name, role_id })
            }));
        }
    }
    Ok(found.into_iter().map(|entity| (entity.place(), entity)).collect())
}

/// Whether entities of this kind are asked for.
fn wants(input: &ListEntitiesForPolicyRequest, kind: &EntityType) -> bool {
    input.entity_filter.as_ref().is_none_or(|wanted| wanted == kind)
}

/// In which ways the entities that are asked for use the policy.
fn ways(input: &ListEntitiesForPolicyRequest) -> &'static [PolicyUse] {
    match input.policy_usage_filter {
        Some(PolicyUsageType::PermissionsPolicy) => &[PolicyUse::Attached],
        Some(PolicyUsageType::PermissionsBoundary) => &[PolicyUse::Boundary],
        _ => &[PolicyUse::Attached, PolicyUse::Boundary],
    }
}
