//! What actions are wanted on, as decisions see it: the whole ARN of an entity of IAM that a request names
//! without its path, and what a resource adds to the condition keys: its tags above all.

use model::{
    AccessApplication, Account, AccountId, Application, ApplicationId, CustomerPolicy, IamGroup, IamUser,
    Instance, InstanceId, InstanceProfile, MfaDevice, OidcProvider, OrganizationPolicy, OrganizationalUnit,
    PermissionSet, PermissionSetId, Role, SamlProvider, Tag, TokenIssuerId, TrustedTokenIssuer,
};
use store::Folded;

use crate::cx::Cx;

/// A resource that an action is wanted on.
pub(crate) struct Entity {
    /// Its ARN, with its path.
    pub(crate) arn: String,
    tags: Vec<Tag>,
    boundary: Option<String>,
}

/// The resource that an ARN names, where resources of its kind have tags.
pub(crate) async fn at(cx: &mut Cx<'_>, arn: &str) -> fault::Result<Option<Entity>> {
    let rest = arn.strip_prefix("arn:aws:");
    let Some((service, rest)) = rest.and_then(|rest| rest.split_once(':')) else { return Ok(None) };
    let Some((_, rest)) = rest.split_once(':') else { return Ok(None) };
    let Some((account, resource)) = rest.split_once(':') else { return Ok(None) };
    let Some((kind, name)) = resource.split_once('/') else { return Ok(None) };
    match service {
        "iam" => of_iam(cx, arn, account, (kind, name)).await,
        "organizations" => of_organization(cx, arn, (kind, name)).await,
        "sso" => of_identity_center(cx, arn).await,
        "account-access" => of_account_access(cx, arn, (kind, name)).await,
        _ => Ok(None),
    }
}

/// An entity of IAM, wherever its path leads.
async fn of_iam(
    cx: &mut Cx<'_>,
    arn: &str,
    account: &str,
    (kind, path_and_name): (&str, &str),
) -> fault::Result<Option<Entity>> {
    let Ok(account) = account.parse::<AccountId>() else { return Ok(None) };
    let name = path_and_name.rsplit('/').next().unwrap_or_default();
    let key = (account.clone(), Folded::of(name));
    Ok(match kind {
        "role" => cx.tx.get::<Role>(&key).await?.as_deref().map(Entity::from),
        "user" => cx.tx.get::<IamUser>(&key).await?.as_deref().map(Entity::from),
        "group" => cx.tx.get::<IamGroup>(&key).await?.as_deref().map(Entity::from),
        "instance-profile" => cx.tx.get::<InstanceProfile>(&key).await?.as_deref().map(Entity::from),
        // Policies are named by their ARN: what is at another path is another one.
        "policy" => {
            let found = cx.tx.get::<CustomerPolicy>(&key).await?;
            found.as_deref().map(Entity::from).filter(|entity| entity.arn == arn)
        }
        "saml-provider" => {
            let found = cx.tx.get::<SamlProvider>(&(account, path_and_name.to_owned())).await?;
            found.map(|provider| Entity::tagged(arn, &provider.tags))
        }
        "oidc-provider" => {
            let found = cx.tx.get::<OidcProvider>(&(account, path_and_name.to_owned())).await?;
            found.map(|provider| Entity::tagged(arn, &provider.tags))
        }
        "mfa" => {
            let found = cx.tx.get::<MfaDevice>(&(account, arn.to_owned())).await?;
            found.map(|device| Entity::tagged(arn, &device.tags))
        }
        _ => None,
    })
}

/// An account, a unit, the root or a policy of the organization.
async fn of_organization(
    cx: &mut Cx<'_>,
    arn: &str,
    (kind, path): (&str, &str),
) -> fault::Result<Option<Entity>> {
    let id = path.rsplit('/').next().unwrap_or_default();
    let tags = match kind {
        "account" => match id.parse() {
            Ok(id) => cx.tx.get::<Account>(&id).await?.map(|account| account.tags.clone()),
            Err(_) => None,
        },
        "ou" => match id.parse() {
            Ok(id) => cx.tx.get::<OrganizationalUnit>(&id).await?.map(|unit| unit.tags.clone()),
            Err(_) => None,
        },
        "policy" => match id.parse() {
            Ok(id) => cx.tx.get::<OrganizationPolicy>(&id).await?.map(|policy| policy.tags.clone()),
            Err(_) => None,
        },
        "root" => {
            let organization = cx.organization().await?;
            let root = organization.filter(|organization| organization.root_id.as_str() == id);
            root.map(|organization| organization.root_tags.clone())
        }
        _ => None,
    };
    Ok(tags.map(|tags| Entity::tagged(arn, &tags)))
}

/// An instance, or something in one.
async fn of_identity_center(cx: &mut Cx<'_>, arn: &str) -> fault::Result<Option<Entity>> {
    let tags = if let Ok(key) = PermissionSetId::from_arn(arn) {
        cx.tx.get::<PermissionSet>(&key).await?.map(|set| set.tags.clone())
    } else if let Ok(id) = InstanceId::from_arn(arn) {
        cx.tx.get::<Instance>(&id).await?.map(|instance| instance.tags.clone())
    } else if let Some((_, instance, id)) = ApplicationId::from_arn(arn) {
        cx.tx.get::<Application>(&(instance, id)).await?.map(|application| application.tags.clone())
    } else if let Some((_, instance, id)) = TokenIssuerId::from_arn(arn) {
        cx.tx.get::<TrustedTokenIssuer>(&(instance, id)).await?.map(|issuer| issuer.tags.clone())
    } else {
        None
    };
    Ok(tags.map(|tags| Entity::tagged(arn, &tags)))
}

/// Account access of an instance.
async fn of_account_access(
    cx: &mut Cx<'_>,
    arn: &str,
    (kind, id): (&str, &str),
) -> fault::Result<Option<Entity>> {
    let Ok(id) = id.parse() else { return Ok(None) };
    let found = cx.tx.get::<AccessApplication>(&id).await?;
    let found = found.filter(|application| kind == "application" && application.arn() == arn);
    Ok(found.map(|application| Entity::tagged(arn, &application.tags)))
}

impl Entity {
    fn tagged(arn: &str, tags: &[Tag]) -> Self {
        Self { arn: arn.to_owned(), tags: tags.to_vec(), boundary: None }
    }

    /// The condition keys that the entity adds to a request for `action` on it.
    pub(crate) fn keys(&self, action: &str) -> impl Iterator<Item = (String, String)> {
        // IAM's tags go by two names.
        let own_name = self.arn.starts_with("arn:aws:iam:").then_some("iam");
        let prefixes: Vec<&str> = std::iter::once("aws").chain(own_name).collect();
        let tag = |Tag { key, value }: &Tag| -> Vec<_> {
            prefixes.iter().map(|prefix| (format!("{prefix}:ResourceTag/{key}"), value.clone())).collect()
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
