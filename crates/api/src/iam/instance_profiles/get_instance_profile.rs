//! `iam:GetInstanceProfile`: one instance profile with the role in it.

use wire::generated::iam::Error;
use wire::generated::iam::op::GetInstanceProfile;
use wire::generated::iam::types::{GetInstanceProfileRequest, GetInstanceProfileResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{instance_profiles, view};

impl Handler for GetInstanceProfile {
    fn resources(input: &GetInstanceProfileRequest, scope: &Scope) -> Resources {
        instance_profiles::resource(scope, &input.instance_profile_name)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: GetInstanceProfileRequest,
    ) -> Result<GetInstanceProfileResponse, Error> {
        let profile = instance_profiles::find(cx, &input.instance_profile_name).await?;
        let role = instance_profiles::role(cx, &profile).await?;
        Ok(GetInstanceProfileResponse { instance_profile: view::instance_profile(&profile, role.as_ref()) })
    }
}
