//! `organizations:AcceptHandshake`: whom a handshake is for says yes, and what it proposes happens.

use std::sync::Arc;

use model::{
    Account, Handshake, HandshakeAction, HandshakeState, Organization, ParentId, PolicyType,
    StandaloneAccount,
};
use wire::generated::organizations::types::HandshakeConstraintViolationExceptionReason;
use wire::generated::organizations::{Error, op, types};

use super::account_creation::has_room;
use super::handshakes::{self, Side};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::rows::every;

impl Handler for op::AcceptHandshake {
    fn resources(_: &types::AcceptHandshakeRequest, _: &Scope) -> Resources {
        Resources::none_needed()
    }

    async fn more_resources(
        cx: &mut Cx<'_>,
        input: &types::AcceptHandshakeRequest,
    ) -> fault::Result<Vec<String>> {
        Ok(vec![handshakes::arn_of(cx, &input.handshake_id).await?])
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::AcceptHandshakeRequest,
    ) -> Result<types::AcceptHandshakeResponse, Error> {
        let state = HandshakeState::Accepted;
        let handshake = handshakes::find_pending(cx, &input.handshake_id, Side::Recipient, state).await?;
        match handshake.action {
            HandshakeAction::Invite => join(cx, &handshake).await?,
            HandshakeAction::ApproveAllFeatures => approve(cx, &handshake).await?,
            HandshakeAction::EnableAllFeatures => complete(cx, &handshake).await?,
            // Only the management account of another organization could, and there is none here.
            HandshakeAction::TransferResponsibility => {
                return Err(handshakes::constraint(
                    HandshakeConstraintViolationExceptionReason::TargetAccountValidationFailure,
                    "Billing transfer is not available for your account.",
                ));
            }
        }
        let ended = handshakes::end(cx, handshake, state).await?;
        let handshake = handshakes::show(cx, &ended).await?;
        Ok(types::AcceptHandshakeResponse { handshake: Some(handshake) })
    }
}

/// The caller's account comes under the root, with what is in it.
async fn join(cx: &mut Cx<'_>, handshake: &Handshake) -> Result<(), Error> {
    let Some(organization) = cx.organization().await? else { return Err(handshakes::bad_transition()) };
    let Some(id) = cx.caller.account().cloned() else { return Err(handshakes::bad_transition()) };
    if cx.tx.exists::<Account>(&id).await? {
        return Err(already_in());
    }
    let Some(alone) = cx.tx.get::<StandaloneAccount>(&id).await? else {
        return Err(Error::access_denied("You don't have permissions to access this resource."));
    };
    if !has_room(cx).await? {
        return Err(handshakes::constraint(
            HandshakeConstraintViolationExceptionReason::AccountNumberLimitExceeded,
            "You attempted to exceed the limit on the number of accounts in an organization.",
        ));
    }
    let account = Account {
        id: id.clone(),
        parent: ParentId::Root(organization.root_id.clone()),
        name: alone.name.clone(),
        email: alone.email.clone(),
        status: alone.status,
        invited: true,
        joined: cx.now,
        backend: String::new(),
        tags: handshake.tags.clone(),
    };
    cx.tx.try_put(&account).await?.map_err(|_| already_in())?;
    cx.tx.delete::<StandaloneAccount>(&id).await?;
    Ok(())
}

fn already_in() -> Error {
    handshakes::constraint(
        HandshakeConstraintViolationExceptionReason::AlreadyInAnOrganization,
        "The handshake request is invalid because the invited account is already a member of an \
         organization.",
    )
}

/// One member agrees to all features; when it is the last, the organization can complete them.
async fn approve(cx: &mut Cx<'_>, handshake: &Handshake) -> Result<(), Error> {
    let Some(parent) = &handshake.parent else { return Ok(()) };
    let others = every::<Handshake>(cx, ()).await?;
    let waits = |other: &Arc<Handshake>| {
        other.id != handshake.id
            && other.parent.as_ref() == Some(parent)
            && other.written != HandshakeState::Accepted
    };
    if others.iter().any(waits) {
        return Ok(());
    }
    if let Some(parent) = others.iter().find(|other| other.id == *parent) {
        let parent = Handshake { written: HandshakeState::Open, ..Handshake::clone(parent) };
        cx.tx.put(&parent).await?;
    }
    Ok(())
}

/// All members agreed: the organization has all features from now on.
async fn complete(cx: &mut Cx<'_>, handshake: &Handshake) -> Result<(), Error> {
    if handshake.state(cx.now) != HandshakeState::Open {
        return Err(handshakes::bad_transition());
    }
    let organization = super::organization(cx).await?;
    let policy_types = vec![PolicyType::ServiceControl];
    Ok(cx.tx.put(&Organization { billing_only: false, policy_types, ..organization }).await?)
}
