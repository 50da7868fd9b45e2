//! `organizations:UntagResource`: takes tags away from an account, a unit, the root or a policy.

use wire::Unit;
use wire::generated::organizations::Error;
use wire::generated::organizations::op::UntagResource;
use wire::generated::organizations::types::UntagResourceRequest;

use super::tags::Tagged;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for UntagResource {
    fn resources(_: &UntagResourceRequest, _: &Scope) -> Resources {
        super::found_later()
    }

    async fn more_resources(cx: &mut Cx<'_>, input: &UntagResourceRequest) -> fault::Result<Vec<String>> {
        Ok(vec![super::arn_of_target(cx, &input.resource_id).await?])
    }

    async fn run(cx: &mut Cx<'_>, input: UntagResourceRequest) -> Result<Unit, Error> {
        let tagged = Tagged::find(cx, &input.resource_id).await?;
        let kept = tagged.tags().iter().filter(|tag| !input.tag_keys.contains(&tag.key)).cloned().collect();
        tagged.put(cx, kept).await?;
        Ok(Unit {})
    }
}
