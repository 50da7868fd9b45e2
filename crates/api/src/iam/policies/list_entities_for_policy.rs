//! `iam:ListEntitiesForPolicy`: the groups, users and roles that a managed policy is attached to or bounds.

use model::{IamGroup, IamUser, Role};
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
use crate::rows::every;

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
            entities(cx, &input).await?,
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

/// All entities that the request asks for.
async fn entities(cx: &mut Cx<'_>, input: &ListEntitiesForPolicyRequest) -> Result<Vec<Entity>, Error> {
    let account = account(cx)?;
    let mut found = Vec::new();
    if wants(input, &EntityType::Group) {
        for group in every::<IamGroup>(cx, (&account,)).await? {
            if uses(input, &group.path, &group.attached_policies, None) {
                let (group_name, group_id) = (Some(group.name.clone()), Some(group.id.clone()));
                found.push(Entity::Group(PolicyGroup { group_name, group_id }));
            }
        }
    }
    if wants(input, &EntityType::User) {
        for user in every::<IamUser>(cx, (&account,)).await? {
            if uses(input, &user.path, &user.attached_policies, user.boundary.as_deref()) {
                let (user_name, user_id) = (Some(user.name.clone()), Some(user.id.clone()));
                found.push(Entity::User(PolicyUser { user_name, user_id }));
            }
        }
    }
    if wants(input, &EntityType::Role) {
        for role in every::<Role>(cx, (&account,)).await? {
            if uses(input, &role.path, &role.attached_policies, role.boundary.as_deref()) {
                let (role_name, role_id) = (Some(role.name.clone()), Some(role.id.clone()));
                found.push(Entity::Role(PolicyRole { role_name, role_id }));
            }
        }
    }
    Ok(found)
}

/// Whether entities of this kind are asked for.
fn wants(input: &ListEntitiesForPolicyRequest, kind: &EntityType) -> bool {
    input.entity_filter.as_ref().is_none_or(|wanted| wanted == kind)
}

/// Whether an entity uses the policy in the way that is asked for.
fn uses(
    input: &ListEntitiesForPolicyRequest,
    path: &str,
    attached: &[String],
    boundary: Option<&str>,
) -> bool {
    let attached = attached.contains(&input.policy_arn);
    let bounded = boundary == Some(input.policy_arn.as_str());
    let usage = match input.policy_usage_filter {
        Some(PolicyUsageType::PermissionsPolicy) => attached,
        Some(PolicyUsageType::PermissionsBoundary) => bounded,
        _ => attached || bounded,
    };
    usage && path.starts_with(input.path_prefix.as_deref().unwrap_or("/"))
}
