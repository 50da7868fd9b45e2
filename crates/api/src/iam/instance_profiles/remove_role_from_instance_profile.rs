//! `iam:RemoveRoleFromInstanceProfile`: takes a role out of an instance profile.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::RemoveRoleFromInstanceProfile;
use wire::generated::iam::types::RemoveRoleFromInstanceProfileRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{instance_profiles, roles};

impl Handler for RemoveRoleFromInstanceProfile {
    fn resources(input: &RemoveRoleFromInstanceProfileRequest, scope: &Scope) -> Resources {
        instance_profiles::resource(scope, &input.instance_profile_name)
    }

    async fn run(cx: &mut Cx<'_>, input: RemoveRoleFromInstanceProfileRequest) -> Result<Unit, Error> {
        let mut profile = instance_profiles::to_change(cx, &input.instance_profile_name).await?;
        let role = roles::to_change(cx, &input.role_name).await?;
        if profile.role.as_ref() != Some(&role.id) {
            return Err(Error::no_such_entity(format!(
                "Role {} in Instance Profile {} cannot be found.",
                role.name, profile.name
            )));
        }
        profile.role = None;
        cx.tx.put(&profile).await?;
        Ok(Unit {})
    }
}
