//! Instance profiles and the role in them.

mod add_role_to_instance_profile;
mod create_instance_profile;
mod delete_instance_profile;
mod get_instance_profile;
mod list_instance_profile_tags;
mod list_instance_profiles;
mod list_instance_profiles_for_role;
mod remove_role_from_instance_profile;
mod tag_instance_profile;
mod untag_instance_profile;

use std::sync::Arc;

use model::{InstanceProfile, Role};
use store::Folded;
use store::record::iam::RoleById;
use wire::generated::iam::{Error, op, types};

use super::roles::trust;
use super::{account, view};
use crate::cx::Cx;
use crate::handler::{Resources, Scope};
use crate::registry::{Route, route};

/// Instance profiles of one account (IAM quotas).
pub(super) const PROFILES_MAX: usize = 1000;

pub(super) fn routes() -> Vec<Route> {
    vec![
        route::<op::AddRoleToInstanceProfile>(),
        route::<op::CreateInstanceProfile>(),
        route::<op::DeleteInstanceProfile>(),
        route::<op::GetInstanceProfile>(),
        route::<op::ListInstanceProfileTags>(),
        route::<op::ListInstanceProfiles>(),
        route::<op::ListInstanceProfilesForRole>(),
        route::<op::RemoveRoleFromInstanceProfile>(),
        route::<op::TagInstanceProfile>(),
        route::<op::UntagInstanceProfile>(),
    ]
}

/// An instance profile of the caller's account, by name.
pub(super) fn resource(scope: &Scope, name: &str) -> Resources {
    Resources::of_caller(format!("arn:aws:iam::{}:instance-profile/{name}", scope.account))
}

/// An instance profile of the caller's account.
pub(super) async fn find(cx: &mut Cx<'_>, name: &str) -> Result<Arc<InstanceProfile>, Error> {
    let key = (account(cx)?, Folded::of(name));
    let found = cx.tx.get::<InstanceProfile>(&key).await?;
    found.ok_or_else(|| Error::no_such_entity(format!("Instance Profile {name} cannot be found.")))
}

/// The same, to be changed.
pub(super) async fn to_change(cx: &mut Cx<'_>, name: &str) -> Result<InstanceProfile, Error> {
    find(cx, name).await.map(Arc::unwrap_or_clone)
}

/// The role in an instance profile as it is shown, unless it is gone.
pub(super) async fn role(cx: &mut Cx<'_>, profile: &InstanceProfile) -> fault::Result<Option<Role>> {
    let Some(id) = &profile.role else { return Ok(None) };
    match cx.tx.find::<RoleById>((&profile.account, id)).await? {
        Some(role) => trust::shown(cx, &role).await.map(Some),
        None => Ok(None),
    }
}

/// Instance profiles as lists show them: without tags.
pub(super) async fn listed(
    cx: &mut Cx<'_>,
    profiles: &[Arc<InstanceProfile>],
) -> fault::Result<Vec<types::InstanceProfile>> {
    let mut listed = Vec::with_capacity(profiles.len());
    for profile in profiles {
        let role = role(cx, profile).await?;
        listed.push(view::listed_instance_profile(profile, role.as_ref()));
    }
    Ok(listed)
}
