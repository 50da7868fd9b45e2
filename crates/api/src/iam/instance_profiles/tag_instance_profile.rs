//! `iam:TagInstanceProfile`: adds tags to an instance profile, over those of the same keys.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::TagInstanceProfile;
use wire::generated::iam::types::TagInstanceProfileRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{instance_profiles, tags};

impl Handler for TagInstanceProfile {
    fn resources(input: &TagInstanceProfileRequest, scope: &Scope) -> Resources {
        instance_profiles::resource(scope, &input.instance_profile_name)
    }

    async fn run(cx: &mut Cx<'_>, input: TagInstanceProfileRequest) -> Result<Unit, Error> {
        let mut profile = instance_profiles::to_change(cx, &input.instance_profile_name).await?;
        profile.tags = tags::with_exact(&profile.tags, input.tags)?;
        cx.tx.put(&profile).await?;
        Ok(Unit {})
    }
}
