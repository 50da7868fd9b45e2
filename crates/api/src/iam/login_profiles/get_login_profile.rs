//! `iam:GetLoginProfile`: whether a user has a password, and since when.

use wire::generated::iam::Error;
use wire::generated::iam::op::GetLoginProfile;
use wire::generated::iam::types::{GetLoginProfileRequest, GetLoginProfileResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::users::{self, Meant};
use crate::iam::{login_profiles, view};

impl Handler for GetLoginProfile {
    fn resources(input: &GetLoginProfileRequest, scope: &Scope) -> Resources {
        users::meant_resource(scope, input.user_name.as_deref())
    }

    async fn run(cx: &mut Cx<'_>, input: GetLoginProfileRequest) -> Result<GetLoginProfileResponse, Error> {
        let user = Meant::user(cx, input.user_name.as_deref()).await?;
        let profile = login_profiles::profile(cx, &user).await?;
        Ok(GetLoginProfileResponse { login_profile: view::login_profile(&user, &profile) })
    }
}
