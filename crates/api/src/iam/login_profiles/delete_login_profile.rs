//! `iam:DeleteLoginProfile`: takes a user's password away.

use model::LoginProfile;
use store::Stored as _;
use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::DeleteLoginProfile;
use wire::generated::iam::types::DeleteLoginProfileRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::login_profiles;
use crate::iam::users::{self, Meant};

impl Handler for DeleteLoginProfile {
    fn resources(input: &DeleteLoginProfileRequest, scope: &Scope) -> Resources {
        users::meant_resource(scope, input.user_name.as_deref())
    }

    async fn run(cx: &mut Cx<'_>, input: DeleteLoginProfileRequest) -> Result<Unit, Error> {
        let user = Meant::user(cx, input.user_name.as_deref()).await?;
        let profile = login_profiles::profile(cx, &user).await?;
        cx.tx.delete::<LoginProfile>(&profile.key()).await?;
        Ok(Unit {})
    }
}
