//! `organizations:ListOutboundResponsibilityTransfers`: who pays this organization's bills: nobody else,
//! because no other organization is here to offer it.

use wire::generated::organizations::{Error, op, types};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::ListOutboundResponsibilityTransfers {
    fn resources(_: &types::ListOutboundResponsibilityTransfersRequest, _: &Scope) -> Resources {
        Resources::of_organization("*")
    }

    async fn run(
        cx: &mut Cx<'_>,
        _: types::ListOutboundResponsibilityTransfersRequest,
    ) -> Result<types::ListOutboundResponsibilityTransfersResponse, Error> {
        super::organization(cx).await?;
        Ok(types::ListOutboundResponsibilityTransfersResponse {
            responsibility_transfers: Some(Vec::new()),
            next_token: None,
        })
    }
}
