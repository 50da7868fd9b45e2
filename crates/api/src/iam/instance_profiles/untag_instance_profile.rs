//! `iam:UntagInstanceProfile`: takes tags away from an instance profile.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::UntagInstanceProfile;
use wire::generated::iam::types::UntagInstanceProfileRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{instance_profiles, tags};

impl Handler for UntagInstanceProfile {
    fn resources(input: &UntagInstanceProfileRequest, scope: &Scope) -> Resources {
        instance_profiles::resource(scope, &input.instance_profile_name)
    }

    async fn run(cx: &mut Cx<'_>, input: UntagInstanceProfileRequest) -> Result<Unit, Error> {
        let mut profile = instance_profiles::to_change(cx, &input.instance_profile_name).await?;
        tags::take_exact(&mut profile.tags, &input.tag_keys);
        cx.tx.put(&profile).await?;
        Ok(Unit {})
    }
}
