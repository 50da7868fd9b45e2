//! `iam:AddRoleToInstanceProfile`: puts a role into an instance profile, which holds one.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::AddRoleToInstanceProfile;
use wire::generated::iam::types::AddRoleToInstanceProfileRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{instance_profiles, roles};

impl Handler for AddRoleToInstanceProfile {
    fn resources(input: &AddRoleToInstanceProfileRequest, scope: &Scope) -> Resources {
        let role = format!("arn:aws:iam::{}:role/{}", scope.account, input.role_name);
        instance_profiles::resource(scope, &input.instance_profile_name)
            .with("iam:PassedToService", "ec2.amazonaws.com")
            .needing_on("iam:PassRole", role)
    }

    async fn run(cx: &mut Cx<'_>, input: AddRoleToInstanceProfileRequest) -> Result<Unit, Error> {
        let mut profile = instance_profiles::to_change(cx, &input.instance_profile_name).await?;
        let role = roles::to_change(cx, &input.role_name).await?;
        if instance_profiles::role(cx, &profile).await?.is_some() {
            return Err(roles::quota("InstanceSessionsPerInstanceProfile", 1));
        }
        profile.role = Some(role.id);
        cx.tx.put(&profile).await?;
        Ok(Unit {})
    }
}
