//! `sso:TagResource`: puts tags on an instance or on something in one.

use wire::generated::sso_admin::{Error, op, types};

use super::tags::{self, Tagged};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::TagResource {
    fn resources(input: &types::TagResourceRequest, _: &Scope) -> Resources {
        Resources::of_organization(&input.resource_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::TagResourceRequest,
    ) -> Result<types::TagResourceResponse, Error> {
        let resource = Tagged::find(cx, input.instance_arn.as_deref(), &input.resource_arn).await?;
        let tags = tags::with(resource.tags(), input.tags)?;
        resource.put(cx, tags).await?;
        Ok(types::TagResourceResponse {})
    }
}
