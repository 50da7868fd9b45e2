//! `account-access:ListTagsForResource`.

use wire::generated::account_access::{Error, op, types};

use super::tags;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::ListTagsForResource {
    fn resources(input: &types::ListTagsForResourceRequest, _: &Scope) -> Resources {
        super::on(&input.resource_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::ListTagsForResourceRequest,
    ) -> Result<types::ListTagsForResourceResponse, Error> {
        let found = super::find(cx, &input.resource_arn).await?;
        Ok(types::ListTagsForResourceResponse { tags: Some(tags::shown(&found.tags)) })
    }
}
