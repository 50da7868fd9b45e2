//! `organizations:InviteAccountToOrganization`: asks an account that stands alone to join.

use model::{Account, HandshakeAction, HandshakeParty, limits};
use store::Folded;
use store::record::handshake::HandshakeByParty;
use store::record::organization::AccountByEmail;
use wire::generated::organizations::types::{
    ConstraintViolationExceptionReason, HandshakeConstraintViolationExceptionReason,
};
use wire::generated::organizations::{Error, op, types};

use super::account_creation::has_room;
use super::handshakes::{self, New};
use super::{tags, violation};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::InviteAccountToOrganization {
    fn resources(input: &types::InviteAccountToOrganizationRequest, scope: &Scope) -> Resources {
        tags::needing(super::resource(scope, &input.target.id), input.tags.as_deref())
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::InviteAccountToOrganizationRequest,
    ) -> Result<types::InviteAccountToOrganizationResponse, Error> {
        super::organization(cx).await?;
        let party = handshakes::target(&input.target)?;
        let is_member = match &party {
            HandshakeParty::Account(id) => cx.tx.exists::<Account>(id).await?,
            HandshakeParty::Email(email) => {
                cx.tx.find::<AccountByEmail>((&Folded::of(email),)).await?.is_some()
            }
            HandshakeParty::Organization => false,
        };
        if is_member {
            return Err(handshakes::constraint(
                HandshakeConstraintViolationExceptionReason::AlreadyInAnOrganization,
                "The handshake request is invalid because the invited account is already a member of an \
                 organization.",
            ));
        }
        if is_changing_features(cx).await? {
            return Err(handshakes::constraint(
                HandshakeConstraintViolationExceptionReason::InviteDisabledDuringEnableAllFeatures,
                "You can't issue new invitations to join an organization while it's in the process of \
                 enabling all features.",
            ));
        }
        if !has_room(cx).await? {
            return Err(violation(
                ConstraintViolationExceptionReason::AccountNumberLimitExceeded,
                "You attempted to exceed the limit on the number of accounts in an organization.",
            ));
        }
        let new = New {
            notes: input.notes.unwrap_or_default(),
            tags: tags::with(&[], input.tags.unwrap_or_default())?,
            ..New::requested(HandshakeAction::Invite, party, limits::INVITATION_LIFE)
        };
        let sent = handshakes::send(cx, new).await?;
        let handshake = handshakes::show(cx, &sent).await?;
        Ok(types::InviteAccountToOrganizationResponse { handshake: Some(handshake) })
    }
}

/// Whether the members are being asked for all features.
async fn is_changing_features(cx: &mut Cx<'_>) -> fault::Result<bool> {
    let party = Folded::of(&HandshakeParty::Organization.to_string());
    let own = cx.tx.all::<HandshakeByParty>((&party,), limits::HANDSHAKES_PER_PARTY_MAX).await?;
    let asking = |action| action == HandshakeAction::EnableAllFeatures;
    Ok(own.iter().any(|handshake| asking(handshake.action) && handshake.is_pending(cx.now)))
}
