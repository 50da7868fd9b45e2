//! Entities of IAM as decisions see them: the whole ARN of one that a request names without its path, and
//! what it adds to the condition keys.

use model::{AccountId, CustomerPolicy, IamGroup, IamUser, InstanceProfile, Role, Tag};
use store::Folded;

use crate::cx::Cx;

/// An entity that an action is wanted on.
pub(crate) struct Entity {
    /// Its ARN, with its path.
    pub(crate) arn: String,
    tags: Vec<Tag>,
    boundary: Option<String>,
}

/// The entity that an ARN of IAM names; one without a path is looked for by its name alone.
pub(crate) async fn at(cx: &mut Cx<'_>, arn: &str) -> fault::Result<Option<Entity>> {
    let named = arn.strip_prefix("arn:aws:iam::").and_then(|rest| rest.split_once(':'));
    let Some((account, resource)) = named else { return Ok(None) };
    let (Ok(account), Some((kind, path_and_name))) = (account.parse::<AccountId>(), resource.split_once('/'))
    else {
        return Ok(None);
    };
    let name = path_and_name.rsplit('/').next().unwrap_or_default();
    let key = (account, Folded::of(name));
    let found = match kind {
        "role" => cx.tx.get::<Role>(&key).await?.as_deref().map(Entity::from),
        "user" => cx.tx.get::<IamUser>(&key).await?.as_deref().map(Entity::from),
        "group" => cx.tx.get::<IamGroup>(&key).await?.as_deref().map(Entity::from),
        "instance-profile" => cx.tx.get::<InstanceProfile>(&key).await?.as_deref().map(Entity::from),
        "policy" => cx.tx.get::<CustomerPolicy>(&key).await?.as_deref().map(Entity::from),
        _ => None,
    };
    // What a path leads to and is not there is something else. Policies are always named by their whole ARN.
    let is_whole = kind == "policy" || path_and_name.contains('/');
    Ok(found.filter(|entity| !is_whole || entity.arn == arn))
}

impl Entity {
    /// The condition keys that the entity adds to a request for `action` on it.
    pub(crate) fn keys(&self, action: &str) -> impl Iterator<Item = (String, String)> {
        let tag = |Tag { key, value }: &Tag| {
            ["aws", "iam"].map(|prefix| (format!("{prefix}:ResourceTag/{key}"), value.clone()))
        };
        let boundary = self.boundary.iter().filter(|_| is_bounded(action));
        let boundary = boundary.map(|arn| ("iam:PermissionsBoundary".to_owned(), arn.clone()));
        self.tags.iter().flat_map(tag).chain(boundary).collect::<Vec<_>>().into_iter()
    }
}

/// Whether `iam:PermissionsBoundary` is a key of an action: of those that change what a user or a role may do
/// (Service Authorization Reference).
fn is_bounded(action: &str) -> bool {
    let changes = ["Attach", "Detach", "Put", "Delete"];
    let what = ["UserPolicy", "RolePolicy", "UserPermissionsBoundary", "RolePermissionsBoundary"];
    let changed = |verb: &str| action.strip_prefix("iam:")?.strip_prefix(verb);
    changes.iter().filter_map(|verb| changed(verb)).any(|rest| what.contains(&rest))
}

impl From<&Role> for Entity {
    fn from(role: &Role) -> Self {
        Self { arn: role.arn(), tags: role.tags.clone(), boundary: role.boundary.clone() }
    }
}

impl From<&IamUser> for Entity {
    fn from(user: &IamUser) -> Self {
        Self { arn: user.arn(), tags: user.tags.clone(), boundary: user.boundary.clone() }
    }
}

impl From<&IamGroup> for Entity {
    fn from(group: &IamGroup) -> Self {
        Self { arn: group.arn(), tags: Vec::new(), boundary: None }
    }
}

impl From<&InstanceProfile> for Entity {
    fn from(profile: &InstanceProfile) -> Self {
        Self { arn: profile.arn(), tags: profile.tags.clone(), boundary: None }
    }
}

impl From<&CustomerPolicy> for Entity {
    fn from(policy: &CustomerPolicy) -> Self {
        Self { arn: policy.arn(), tags: policy.tags.clone(), boundary: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_boundary_is_a_key_of_what_changes_permissions_only() {
        for action in ["iam:PutUserPolicy", "iam:DetachRolePolicy", "iam:DeleteUserPermissionsBoundary"] {
            assert!(is_bounded(action), "{action}");
        }
        for action in ["iam:GetUserPolicy", "iam:DeleteUser", "iam:PutGroupPolicy", "sts:AssumeRole"] {
            assert!(!is_bounded(action), "{action}");
        }
    }
}
