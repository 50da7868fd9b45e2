//! `organizations:TerminateResponsibilityTransfer`: ends a transfer that was accepted. One that still waits
//! for an answer is cancelled by its handshake.

use wire::generated::organizations::{Error, op, types};

use super::transfers;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::TerminateResponsibilityTransfer {
    fn resources(_: &types::TerminateResponsibilityTransferRequest, _: &Scope) -> Resources {
        super::found_later()
    }

    async fn more_resources(
        cx: &mut Cx<'_>,
        input: &types::TerminateResponsibilityTransferRequest,
    ) -> fault::Result<Vec<String>> {
        Ok(vec![transfers::arn_of(cx, &input.id).await?])
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::TerminateResponsibilityTransferRequest,
    ) -> Result<types::TerminateResponsibilityTransferResponse, Error> {
        super::organization(cx).await?;
        // None of ours was ever accepted: see the module of transfers.
        transfers::find(cx, &input.id).await?;
        Err(Error::invalid_responsibility_transfer_transition(
            "The responsibility transfer can't transition to the requested state because it's not in a \
             valid state for this operation.",
        ))
    }
}
