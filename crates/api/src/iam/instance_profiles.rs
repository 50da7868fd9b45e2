//! Finding instance profiles and the role in them.

use std::sync::Arc;

use model::{InstanceProfile, Role};
use store::Folded;
use store::record::iam::RoleById;
use wire::generated::iam::{Error, types};

use super::{account, view};
use crate::cx::Cx;
use crate::handler::{Resources, Scope};

/// Instance profiles of one account (IAM quotas).
pub(super) const PROFILES_MAX: usize = 1000;

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

/// The role in an instance profile, unless it is gone.
pub(super) async fn role(cx: &mut Cx<'_>, profile: &InstanceProfile) -> fault::Result<Option<Arc<Role>>> {
    match &profile.role {
        Some(id) => cx.tx.find::<RoleById>((&profile.account, id)).await,
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
        listed.push(view::listed_instance_profile(profile, role.as_deref()));
    }
    Ok(listed)
}
