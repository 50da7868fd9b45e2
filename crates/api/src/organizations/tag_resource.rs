//! `organizations:TagResource`: adds tags to an account, a unit, the root or a policy, over those of the same
//! keys.

use wire::Unit;
use wire::generated::organizations::Error;
use wire::generated::organizations::op::TagResource;
use wire::generated::organizations::types::TagResourceRequest;

use super::tags::{self, Tagged};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for TagResource {
    fn resources(_: &TagResourceRequest, _: &Scope) -> Resources {
        super::found_later()
    }

    async fn more_resources(cx: &mut Cx<'_>, input: &TagResourceRequest) -> fault::Result<Vec<String>> {
        Ok(vec![super::arn_of_target(cx, &input.resource_id).await?])
    }

    async fn run(cx: &mut Cx<'_>, input: TagResourceRequest) -> Result<Unit, Error> {
        let tagged = Tagged::find(cx, &input.resource_id).await?;
        let tags = tags::with(tagged.tags(), input.tags)?;
        tagged.put(cx, tags).await?;
        Ok(Unit {})
    }
}
