//! `organizations:UpdateResponsibilityTransfer`: another name for a transfer that is not over.

use model::HandshakeState;
use wire::generated::organizations::types::ConstraintViolationExceptionReason;
use wire::generated::organizations::{Error, op, types};

use super::{transfers, violation};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::UpdateResponsibilityTransfer {
    fn resources(_: &types::UpdateResponsibilityTransferRequest, _: &Scope) -> Resources {
        super::found_later()
    }

    async fn more_resources(
        cx: &mut Cx<'_>,
        input: &types::UpdateResponsibilityTransferRequest,
    ) -> fault::Result<Vec<String>> {
        Ok(vec![transfers::arn_of(cx, &input.id).await?])
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::UpdateResponsibilityTransferRequest,
    ) -> Result<types::UpdateResponsibilityTransferResponse, Error> {
        let organization = super::organization(cx).await?;
        let mut transfer = transfers::find(cx, &input.id).await?;
        if !matches!(transfer.state(cx.now), HandshakeState::Requested | HandshakeState::Accepted) {
            return Err(violation(
                ConstraintViolationExceptionReason::TransferResponsibilityUpdateNotAllowed,
                "You cannot update this transfer because it is no longer active. Transfers that have been \
                 withdrawn, declined, expired, or cancelled cannot be modified.",
            ));
        }
        transfer.name = input.name;
        cx.tx.put(&transfer).await?;
        let shown = transfers::show(cx, &organization, &transfer).await?;
        Ok(types::UpdateResponsibilityTransferResponse { responsibility_transfer: Some(shown) })
    }
}
