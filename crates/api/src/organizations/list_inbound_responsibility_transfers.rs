//! `organizations:ListInboundResponsibilityTransfers`: the other organizations whose bills this one offered
//! to pay.

use std::sync::Arc;

use model::ResponsibilityTransfer;
use wire::generated::organizations::{Error, op, types};

use super::transfers;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;
use crate::rows::every;

impl Handler for op::ListInboundResponsibilityTransfers {
    fn resources(_: &types::ListInboundResponsibilityTransfersRequest, _: &Scope) -> Resources {
        Resources::of_organization("*")
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::ListInboundResponsibilityTransfersRequest,
    ) -> Result<types::ListInboundResponsibilityTransfersResponse, Error> {
        let organization = super::organization(cx).await?;
        let found = match &input.id {
            Some(id) => vec![Arc::new(transfers::find(cx, id).await?)],
            None => every::<ResponsibilityTransfer>(cx, ()).await?,
        };
        let size = Some(input.max_results.unwrap_or(super::PAGE_MAX));
        let id = |transfer: &Arc<ResponsibilityTransfer>| transfer.id.to_string();
        let (found, next_token) = page::of_list(found, id, input.next_token.as_deref(), size)?;
        let mut shown = Vec::with_capacity(found.len());
        for transfer in found {
            shown.push(transfers::show(cx, &organization, &transfer).await?);
        }
        Ok(types::ListInboundResponsibilityTransfersResponse {
            responsibility_transfers: Some(shown),
            next_token,
        })
    }
}
