//! `iam:DeleteInstanceProfile`: ends an instance profile that has no role in it.

use model::InstanceProfile;
use store::Stored as _;
use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::DeleteInstanceProfile;
use wire::generated::iam::types::DeleteInstanceProfileRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::instance_profiles;

impl Handler for DeleteInstanceProfile {
    fn resources(input: &DeleteInstanceProfileRequest, scope: &Scope) -> Resources {
        instance_profiles::resource(scope, &input.instance_profile_name)
    }

    async fn run(cx: &mut Cx<'_>, input: DeleteInstanceProfileRequest) -> Result<Unit, Error> {
        let profile = instance_profiles::find(cx, &input.instance_profile_name).await?;
        if instance_profiles::role(cx, &profile).await?.is_some() {
            let what = "Cannot delete entity, must remove roles from instance profile first.";
            return Err(Error::delete_conflict(what));
        }
        cx.tx.delete::<InstanceProfile>(&profile.key()).await?;
        Ok(Unit {})
    }
}
