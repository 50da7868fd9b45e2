//! Transfers of responsibility: the offer to pay another organization's bills. There is no other organization
//! here, so nobody can accept one; it waits, is renamed, withdrawn, or becomes too old.

use fault::Context as _;
use model::{Account, HandshakeParty, HandshakeState, Organization, ResponsibilityTransfer, TransferId};
use wire::Timestamp;
use wire::generated::organizations::Error;
use wire::generated::organizations::types::{
    self, ResponsibilityTransferStatus as Status, ResponsibilityTransferType, TransferParticipant,
};

use super::view;
use crate::cx::Cx;

/// A transfer by its id.
pub(super) async fn find(cx: &mut Cx<'_>, id: &str) -> Result<ResponsibilityTransfer, Error> {
    let not_found =
        || Error::responsibility_transfer_not_found("We can't find a transfer that you specified.");
    let id: TransferId = id.parse().map_err(|_| not_found())?;
    let found = cx.tx.get::<ResponsibilityTransfer>(&id).await?;
    found.map(std::sync::Arc::unwrap_or_clone).ok_or_else(not_found)
}

/// `arn:aws:organizations::<management account>:transfer/<organization>/billing/inbound/rt-..`.
pub(super) fn arn(organization: &Organization, id: &str) -> String {
    view::arn(organization, "transfer", &format!("billing/inbound/{id}"))
}

/// The ARN that a permission for the transfer under this id has to cover.
pub(super) async fn arn_of(cx: &mut Cx<'_>, id: &str) -> fault::Result<String> {
    let organization = cx.organization().await?;
    Ok(organization.map_or("*".to_owned(), |organization| arn(&organization, id)))
}

/// A transfer as callers see it.
pub(super) async fn show(
    cx: &mut Cx<'_>,
    organization: &Organization,
    transfer: &ResponsibilityTransfer,
) -> fault::Result<types::ResponsibilityTransfer> {
    let management = cx.tx.get::<Account>(&organization.management_account).await?;
    let management = management.fault("reading the management account")?;
    let (account, email) = match &transfer.source {
        HandshakeParty::Account(id) => (Some(id.to_string()), None),
        HandshakeParty::Email(email) => (None, Some(email.clone())),
        HandshakeParty::Organization => (None, None),
    };
    let source = TransferParticipant { management_account_id: account, management_account_email: email };
    let target = TransferParticipant {
        management_account_id: Some(management.id.to_string()),
        management_account_email: Some(management.email.clone()),
    };
    let status = match transfer.state(cx.now) {
        HandshakeState::Requested | HandshakeState::Open => Status::Requested,
        HandshakeState::Canceled => Status::Canceled,
        HandshakeState::Accepted => Status::Accepted,
        HandshakeState::Declined => Status::Declined,
        HandshakeState::Expired => Status::Expired,
    };
    let waits = status == Status::Requested;
    Ok(types::ResponsibilityTransfer {
        arn: Some(arn(organization, transfer.id.as_str())),
        name: Some(transfer.name.clone()),
        id: Some(transfer.id.to_string()),
        r#type: Some(ResponsibilityTransferType::Billing),
        status: Some(status),
        source: Some(source),
        target: Some(target),
        start_timestamp: Some(Timestamp::from_millis(transfer.start.0)),
        end_timestamp: None,
        active_handshake_id: waits.then(|| transfer.handshake.to_string()),
    })
}
