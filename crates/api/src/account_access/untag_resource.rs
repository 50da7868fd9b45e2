//! `account-access:UntagResource`: keys that are not there are no error.

use std::sync::Arc;

use wire::generated::account_access::{Error, op, types};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::UntagResource {
    fn resources(input: &types::UntagResourceRequest, _: &Scope) -> Resources {
        super::on(&input.resource_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::UntagResourceRequest,
    ) -> Result<types::UntagResourceResponse, Error> {
        let mut application = Arc::unwrap_or_clone(super::find(cx, &input.resource_arn).await?);
        application.tags.retain(|tag| !input.tag_keys.contains(&tag.key));
        application.updated = cx.now;
        cx.tx.put(&application).await?;
        Ok(types::UntagResourceResponse {})
    }
}
