//! `iam:UpdateLoginProfile`: an administrator sets a user's password, or has the user choose another.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::UpdateLoginProfile;
use wire::generated::iam::types::UpdateLoginProfileRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{login_profiles, users};

impl Handler for UpdateLoginProfile {
    fn resources(input: &UpdateLoginProfileRequest, scope: &Scope) -> Resources {
        users::resource(scope, &input.user_name)
    }

    async fn run(cx: &mut Cx<'_>, input: UpdateLoginProfileRequest) -> Result<Unit, Error> {
        let user = users::find(cx, &input.user_name).await?;
        let mut profile = login_profiles::profile(cx, &user).await?;
        if let Some(password) = input.password {
            let hash = login_profiles::hash(cx, &user, &password).await?;
            profile = login_profiles::set(profile, hash, cx.now);
        }
        if let Some(reset_required) = input.password_reset_required {
            profile.reset_required = reset_required;
        }
        cx.tx.put(&profile).await?;
        Ok(Unit {})
    }
}
