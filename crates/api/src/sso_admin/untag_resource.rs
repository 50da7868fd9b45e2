//! `sso:UntagResource`: takes tags off an instance or something in one; keys that it does not have are no
//! error.

use model::Tag;
use wire::generated::sso_admin::{Error, op, types};

use super::tags::Tagged;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::UntagResource {
    fn resources(input: &types::UntagResourceRequest, _: &Scope) -> Resources {
        Resources::of_organization(&input.resource_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::UntagResourceRequest,
    ) -> Result<types::UntagResourceResponse, Error> {
        let resource = Tagged::find(cx, input.instance_arn.as_deref(), &input.resource_arn).await?;
        let stays = |tag: &&Tag| !input.tag_keys.contains(&tag.key);
        let tags = resource.tags().iter().filter(stays).cloned().collect();
        resource.put(cx, tags).await?;
        Ok(types::UntagResourceResponse {})
    }
}
