//! `iam:ChangePassword`: a user changes the own password.

use model::LoginProfile;
use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::ChangePassword;
use wire::generated::iam::types::ChangePasswordRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{login_profiles, users};

impl Handler for ChangePassword {
    fn resources(_: &ChangePasswordRequest, scope: &Scope) -> Resources {
        users::meant_resource(scope, None)
    }

    async fn run(cx: &mut Cx<'_>, input: ChangePasswordRequest) -> Result<Unit, Error> {
        let Some(user) = cx.caller.user().cloned() else {
            return Err(Error::invalid_user_type("Only IAM Users can change their own password"));
        };
        let profile = login_profiles::profile(cx, &user).await?;
        login_profiles::must_know(cx, &user, &profile.hash, &input.old_password).await?;
        let hash = login_profiles::hash(cx, &user, &input.new_password).await?;
        login_profiles::must_be_new(cx, &profile, &input.new_password).await?;
        let changed = login_profiles::set(profile, hash, cx.now);
        cx.tx.put(&LoginProfile { reset_required: false, ..changed }).await?;
        Ok(Unit {})
    }
}
