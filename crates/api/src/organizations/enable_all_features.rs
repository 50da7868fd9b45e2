//! `organizations:EnableAllFeatures`: begins to turn an organization that has only billing into one with all
//! features. Every account that was invited has to agree; those that were created do already.

use model::{Account, HandshakeAction, HandshakeParty, HandshakeState, limits};
use wire::generated::organizations::types::HandshakeConstraintViolationExceptionReason as Reason;
use wire::generated::organizations::{Error, op, types};

use super::handshakes::{self, New};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::rows::every;

impl Handler for op::EnableAllFeatures {
    fn resources(_: &types::EnableAllFeaturesRequest, _: &Scope) -> Resources {
        Resources::of_organization("*")
    }

    async fn run(
        cx: &mut Cx<'_>,
        _: types::EnableAllFeaturesRequest,
    ) -> Result<types::EnableAllFeaturesResponse, Error> {
        let organization = super::organization(cx).await?;
        if !organization.billing_only {
            return Err(handshakes::constraint(
                Reason::OrganizationAlreadyHasAllFeatures,
                "The handshake request is invalid because the organization has already enabled all \
                 features.",
            ));
        }
        let members = every::<Account>(cx, ()).await?;
        let asked: Vec<_> = members
            .iter()
            .filter(|account| account.invited && account.id != organization.management_account)
            .map(|account| account.id.clone())
            .collect();
        let state = if asked.is_empty() { HandshakeState::Open } else { HandshakeState::Requested };
        let life = limits::ALL_FEATURES_LIFE;
        let own = New::requested(HandshakeAction::EnableAllFeatures, HandshakeParty::Organization, life);
        let sent = match handshakes::send(cx, New { state, ..own }).await {
            Err(Error::DuplicateHandshakeException(_)) => {
                return Err(handshakes::constraint(
                    Reason::OrganizationIsAlreadyPendingAllFeaturesMigration,
                    "The handshake request is invalid because the organization has already started the \
                     process to enable all features.",
                ));
            }
            sent => sent?,
        };
        for account in asked {
            let party = HandshakeParty::Account(account);
            let part = New::requested(HandshakeAction::ApproveAllFeatures, party, life);
            handshakes::send(cx, New { parent: Some(sent.id.clone()), ..part }).await?;
        }
        let handshake = handshakes::show(cx, &sent).await?;
        Ok(types::EnableAllFeaturesResponse { handshake: Some(handshake) })
    }
}
