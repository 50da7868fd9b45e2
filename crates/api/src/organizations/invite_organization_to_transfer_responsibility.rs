//! `organizations:InviteOrganizationToTransferResponsibility`: offers another organization's management
//! account to pay its bills.

use model::id::Fresh as _;
use model::{
    HandshakeAction, HandshakeParty, HandshakeState, ResponsibilityTransfer, Timestamp, TransferId, limits,
};
use wire::generated::organizations::types::{
    ConstraintViolationExceptionReason, HandshakeConstraintViolationExceptionReason,
    InvalidInputExceptionReason, ResponsibilityTransferType,
};
use wire::generated::organizations::{Error, op, types};

use super::handshakes::{self, New};
use super::{invalid, tags, violation};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::rows::every;

/// Milliseconds of a day.
const DAY: i64 = 86_400_000;

impl Handler for op::InviteOrganizationToTransferResponsibility {
    fn resources(input: &types::InviteOrganizationToTransferResponsibilityRequest, _: &Scope) -> Resources {
        tags::needing(Resources::of_organization("*"), input.tags.as_deref())
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::InviteOrganizationToTransferResponsibilityRequest,
    ) -> Result<types::InviteOrganizationToTransferResponsibilityResponse, Error> {
        let organization = super::organization_with_all_features(cx).await?;
        if input.r#type != ResponsibilityTransferType::Billing {
            return Err(invalid(InvalidInputExceptionReason::InvalidEnum, "You specified an invalid value."));
        }
        let source = handshakes::target(&input.target)?;
        if source == HandshakeParty::Account(organization.management_account) {
            return Err(handshakes::constraint(
                HandshakeConstraintViolationExceptionReason::SourceAndTargetCannotMatch,
                "An account can't accept a transfer invitation if it is both the sender and recipient of \
                 the invitation.",
            ));
        }
        let start = Timestamp(input.start_timestamp.millis());
        check_start(start, cx.now)?;
        let offered = every::<ResponsibilityTransfer>(cx, ()).await?;
        let waiting = offered.iter().filter(|offer| offer.state(cx.now) == HandshakeState::Requested);
        if waiting.count() >= limits::TRANSFERS_MAX {
            return Err(violation(
                ConstraintViolationExceptionReason::ResponsibilityTransferMaxInboundQuotaViolation,
                "You have exceeded your inbound transfers limit.",
            ));
        }
        let id = TransferId::fresh(cx.entropy());
        let (life, action) = (limits::INVITATION_LIFE, HandshakeAction::TransferResponsibility);
        let new = New {
            transfer: Some(id.clone()),
            notes: input.notes.unwrap_or_default(),
            ..New::requested(action, source.clone(), life)
        };
        let sent = handshakes::send(cx, new).await?;
        let transfer = ResponsibilityTransfer {
            id,
            name: input.source_name,
            source,
            start,
            handshake: sent.id.clone(),
            written: HandshakeState::Requested,
            expires: sent.expires,
            tags: tags::with(&[], input.tags.unwrap_or_default())?,
        };
        cx.tx.put(&transfer).await?;
        let handshake = handshakes::show(cx, &sent).await?;
        Ok(types::InviteOrganizationToTransferResponsibilityResponse { handshake: Some(handshake) })
    }
}

/// Bills change hands with a month, and not with one that has begun.
fn check_start(start: Timestamp, now: Timestamp) -> Result<(), Error> {
    let refuse = |reason, message| Err(invalid(reason, message));
    if start.0.rem_euclid(DAY) != 0 {
        return refuse(
            InvalidInputExceptionReason::StartDateNotBeginningOfDay,
            "You provided an invalid start date. The start date must be the beginning of the day \
             (00:00:00.000).",
        );
    }
    if start.to_rfc3339().get(8..10) != Some("01") {
        return refuse(
            InvalidInputExceptionReason::StartDateNotBeginningOfMonth,
            "You provided an invalid start date. The start date must be the first day of the month.",
        );
    }
    if start <= now {
        return refuse(
            InvalidInputExceptionReason::StartDateTooEarly,
            "You provided an invalid start date. The start date is too early.",
        );
    }
    Ok(())
}
