//! `account-access:TagResource`.

use std::sync::Arc;

use model::AccessApplication;
use wire::generated::account_access::{Error, op, types};

use super::tags;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::TagResource {
    fn resources(input: &types::TagResourceRequest, _: &Scope) -> Resources {
        super::on(&input.resource_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::TagResourceRequest,
    ) -> Result<types::TagResourceResponse, Error> {
        let found = super::find(cx, &input.resource_arn).await?;
        let tags = tags::with(&found.tags, input.tags)?;
        let updated = cx.now;
        cx.tx.put(&AccessApplication { tags, updated, ..Arc::unwrap_or_clone(found) }).await?;
        Ok(types::TagResourceResponse {})
    }
}
