//! `iam:UpdateLoginProfile`: an administrator sets a user's password, or has the user choose another.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::UpdateLoginProfile;
use wire::generated::iam::types::UpdateLoginProfileRequest;

use super::{passwords, users};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for UpdateLoginProfile {
    fn resources(input: &UpdateLoginProfileRequest, scope: &Scope) -> Resources {
        users::resource(scope, &input.user_name)
    }

    async fn run(cx: &mut Cx<'_>, input: UpdateLoginProfileRequest) -> Result<Unit, Error> {
        let user = users::find(cx, &input.user_name).await?;
        let mut profile = passwords::profile(cx, &user).await?;
        if let Some(password) = input.password {
            let hash = passwords::hash(cx, &user, &password).await?;
            profile = passwords::set(profile, hash, cx.now);
        }
        if let Some(reset_required) = input.password_reset_required {
            profile.reset_required = reset_required;
        }
        cx.tx.put(&profile).await?;
        Ok(Unit {})
    }
}
