//! Handshakes as operations handle them: found by whom they concern, moved from state to state, shown.

use std::sync::Arc;

use fault::Context as _;
use model::id::Fresh as _;
use model::{
    Account, AccountId, Duration, Handshake, HandshakeAction, HandshakeId, HandshakeParty, HandshakeState,
    Organization, ResponsibilityTransfer, StandaloneAccount, Tag, TransferId, limits,
};
use store::Folded;
use store::record::handshake::HandshakeByParty;
use wire::Timestamp;
use wire::generated::organizations::Error;
use wire::generated::organizations::types::{
    self, ActionType, ConstraintViolationExceptionReason, HandshakeConstraintViolationException,
    HandshakeConstraintViolationExceptionReason, HandshakePartyType, HandshakeResource,
    HandshakeResourceType as Kind, InvalidInputExceptionReason,
};

use super::{invalid, view, violation};
use crate::cx::Cx;
use crate::page;

/// A handshake to be sent.
pub(super) struct New {
    pub(super) action: HandshakeAction,
    pub(super) state: HandshakeState,
    pub(super) party: HandshakeParty,
    pub(super) life: Duration,
    pub(super) parent: Option<HandshakeId>,
    pub(super) transfer: Option<TransferId>,
    pub(super) notes: String,
    pub(super) tags: Vec<Tag>,
}

impl New {
    pub(super) fn requested(action: HandshakeAction, party: HandshakeParty, life: Duration) -> Self {
        Self {
            action,
            state: HandshakeState::Requested,
            party,
            life,
            parent: None,
            transfer: None,
            notes: String::new(),
            tags: Vec::new(),
        }
    }
}

/// Sends a handshake. What the party forgot by now goes.
pub(super) async fn send(cx: &mut Cx<'_>, new: New) -> Result<Handshake, Error> {
    let mut held = 0;
    for known in of_party(cx, &new.party.to_string()).await? {
        if known.is_forgotten(cx.now) {
            cx.tx.delete::<Handshake>(&known.id).await?;
            continue;
        }
        held += 1;
        if known.action == new.action && known.is_pending(cx.now) && known.parent == new.parent {
            return Err(Error::duplicate_handshake(
                "A handshake with the same action and target already exists.",
            ));
        }
    }
    if held >= limits::HANDSHAKES_PER_PARTY_MAX {
        return Err(violation(
            ConstraintViolationExceptionReason::HandshakeRateLimitExceeded,
            "You attempted to exceed the number of handshakes that you can send in one day.",
        ));
    }
    let handshake = Handshake {
        id: HandshakeId::fresh(cx.entropy()),
        action: new.action,
        written: new.state,
        party: new.party,
        requested: cx.now,
        expires: cx.now.plus(new.life),
        ended: None,
        parent: new.parent,
        transfer: new.transfer,
        notes: new.notes,
        tags: new.tags,
    };
    cx.tx.put(&handshake).await?;
    Ok(handshake)
}

async fn of_party(cx: &mut Cx<'_>, party: &str) -> fault::Result<Vec<Arc<Handshake>>> {
    let max = limits::HANDSHAKES_PER_PARTY_MAX.saturating_mul(2);
    cx.tx.all::<HandshakeByParty>((&Folded::of(party),), max).await
}

/// Every handshake that is for an account, by its id or by its e-mail address, and still remembered.
pub(super) async fn for_account(cx: &mut Cx<'_>, account: &AccountId) -> fault::Result<Vec<Arc<Handshake>>> {
    let mut found = of_party(cx, account.as_str()).await?;
    if let Some(email) = email_of(cx, account).await? {
        found.extend(of_party(cx, &email).await?);
    }
    let management = cx.organization().await?.map(|organization| organization.management_account.clone());
    if management.as_ref() == Some(account) {
        found.extend(of_party(cx, &HandshakeParty::Organization.to_string()).await?);
    }
    found.retain(|handshake| !handshake.is_forgotten(cx.now));
    Ok(found)
}

/// The e-mail address of an account, in the organization or not.
async fn email_of(cx: &mut Cx<'_>, account: &AccountId) -> fault::Result<Option<String>> {
    if let Some(member) = cx.tx.get::<Account>(account).await? {
        return Ok(Some(member.email.clone()));
    }
    Ok(cx.tx.get::<StandaloneAccount>(account).await?.map(|alone| alone.email.clone()))
}

/// Who looks at a handshake.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// The organization that sent it.
    Sender,
    /// Whom it is for.
    Recipient,
}

/// A handshake that concerns the caller. To everybody else it is not there.
pub(super) async fn find(cx: &mut Cx<'_>, id: &str) -> Result<(Handshake, Vec<Side>), Error> {
    let not_found =
        || Error::handshake_not_found("We can't find a handshake with the HandshakeId that you specified.");
    let id: HandshakeId = id.parse().map_err(|_| not_found())?;
    let found = cx.tx.get::<Handshake>(&id).await?.filter(|handshake| !handshake.is_forgotten(cx.now));
    let handshake = found.map(Arc::unwrap_or_clone).ok_or_else(not_found)?;
    let caller = cx.caller.account().cloned().ok_or_else(not_found)?;
    let management = cx.organization().await?.map(|organization| organization.management_account.clone());
    let mut sides = Vec::new();
    if management.as_ref() == Some(&caller) {
        sides.push(Side::Sender);
    }
    let is_recipient = match &handshake.party {
        HandshakeParty::Account(id) => *id == caller,
        HandshakeParty::Email(email) => {
            email_of(cx, &caller).await?.is_some_and(|own| own.eq_ignore_ascii_case(email))
        }
        HandshakeParty::Organization => management.as_ref() == Some(&caller),
    };
    if is_recipient {
        sides.push(Side::Recipient);
    }
    if sides.is_empty() { Err(not_found()) } else { Ok((handshake, sides)) }
}

/// The handshake that the caller may move as `side`, while it waits for that.
pub(super) async fn find_pending(
    cx: &mut Cx<'_>,
    id: &str,
    side: Side,
    wanted: HandshakeState,
) -> Result<Handshake, Error> {
    let (handshake, sides) = find(cx, id).await?;
    if !sides.contains(&side) {
        return Err(Error::access_denied("You don't have permissions to access this resource."));
    }
    if handshake.state(cx.now) == wanted {
        let there = "The specified handshake is already in the requested state.";
        return Err(Error::handshake_already_in_state(there));
    }
    if !handshake.is_pending(cx.now) {
        return Err(bad_transition());
    }
    Ok(handshake)
}

/// What a caller hears whose step does not lead on from where the handshake is.
pub(super) fn bad_transition() -> Error {
    Error::invalid_handshake_transition(
        "You can't perform the operation on the handshake in its current state.",
    )
}

/// Ends a handshake, and the proposal that it carries with it.
pub(super) async fn end(
    cx: &mut Cx<'_>,
    handshake: Handshake,
    written: HandshakeState,
) -> fault::Result<Handshake> {
    if let Some(id) = &handshake.transfer
        && let Some(transfer) = cx.tx.get::<ResponsibilityTransfer>(id).await?
    {
        let transfer = ResponsibilityTransfer { written, ..ResponsibilityTransfer::clone(&transfer) };
        cx.tx.put(&transfer).await?;
    }
    let handshake = Handshake { written, ended: Some(cx.now), ..handshake };
    cx.tx.put(&handshake).await?;
    Ok(handshake)
}

/// A refusal with a handshake's own kind of reason.
pub(super) fn constraint(reason: HandshakeConstraintViolationExceptionReason, message: &str) -> Error {
    HandshakeConstraintViolationException { message: Some(message.to_owned()), reason: Some(reason) }.into()
}

/// What a listing is asked for: one action, or the parts of one handshake.
pub(super) fn filter(
    asked: Option<types::HandshakeFilter>,
) -> Result<impl Fn(&Handshake) -> bool + use<>, Error> {
    let asked = asked.unwrap_or_default();
    if asked.action_type.is_some() && asked.parent_handshake_id.is_some() {
        return Err(invalid(
            InvalidInputExceptionReason::MaxLimitExceededFilter,
            "You can specify only one filter parameter for the operation.",
        ));
    }
    Ok(move |handshake: &Handshake| {
        let parent = handshake.parent.as_ref().map(HandshakeId::as_str);
        asked.action_type.as_ref().is_none_or(|wanted| action(handshake.action) == *wanted)
            && asked.parent_handshake_id.as_deref().is_none_or(|wanted| parent == Some(wanted))
    })
}

/// A page of handshakes that are at hand.
pub(super) async fn page(
    cx: &mut Cx<'_>,
    found: Vec<Arc<Handshake>>,
    token: Option<&str>,
    size: Option<i32>,
) -> Result<(Vec<types::Handshake>, Option<String>), Error> {
    let id = |handshake: &Arc<Handshake>| handshake.id.to_string();
    let (shown, next) = page::of_list(found, id, token, Some(size.unwrap_or(super::PAGE_MAX)))?;
    let mut views = Vec::with_capacity(shown.len());
    for handshake in shown {
        views.push(show(cx, &handshake).await?);
    }
    Ok((views, next))
}

/// The action as AWS names it.
fn action(action: HandshakeAction) -> ActionType {
    match action {
        HandshakeAction::Invite => ActionType::Invite,
        HandshakeAction::EnableAllFeatures => ActionType::EnableAllFeatures,
        HandshakeAction::ApproveAllFeatures => ActionType::ApproveAllFeatures,
        HandshakeAction::TransferResponsibility => ActionType::TransferResponsibility,
    }
}

/// The state as AWS names it.
fn state(state: HandshakeState) -> types::HandshakeState {
    match state {
        HandshakeState::Requested => types::HandshakeState::Requested,
        HandshakeState::Open => types::HandshakeState::Open,
        HandshakeState::Canceled => types::HandshakeState::Canceled,
        HandshakeState::Accepted => types::HandshakeState::Accepted,
        HandshakeState::Declined => types::HandshakeState::Declined,
        HandshakeState::Expired => types::HandshakeState::Expired,
    }
}

/// `arn:aws:organizations::<management account>:handshake/<organization>/invite/h-..`.
pub(super) fn arn(organization: &Organization, handshake: &Handshake) -> String {
    let word = action(handshake.action).as_str().to_ascii_lowercase();
    view::arn(organization, "handshake", &format!("{word}/{}", handshake.id))
}

/// The ARN that a permission for the handshake under this id has to cover.
pub(super) async fn arn_of(cx: &mut Cx<'_>, id: &str) -> fault::Result<String> {
    let Some(organization) = cx.organization().await? else { return Ok("*".to_owned()) };
    let found = match id.parse::<HandshakeId>() {
        Ok(id) => cx.tx.get::<Handshake>(&id).await?,
        Err(_) => None,
    };
    Ok(match found {
        Some(handshake) => arn(&organization, &handshake),
        None => view::arn(&organization, "handshake", &format!("invite/{id}")),
    })
}

/// A handshake as its parties see it.
pub(super) async fn show(cx: &mut Cx<'_>, handshake: &Handshake) -> fault::Result<types::Handshake> {
    let organization = cx.organization().await?.fault("showing a handshake of an organization")?;
    let management = cx.tx.get::<Account>(&organization.management_account).await?;
    let management = management.fault("reading the management account")?;
    let own = party(organization.id.to_string(), HandshakePartyType::Organization);
    let other = match &handshake.party {
        HandshakeParty::Account(id) => Some(party(id.to_string(), HandshakePartyType::Account)),
        HandshakeParty::Email(email) => Some(party(email.clone(), HandshakePartyType::Email)),
        HandshakeParty::Organization => None,
    };
    Ok(types::Handshake {
        id: Some(handshake.id.to_string()),
        arn: Some(arn(&organization, handshake)),
        parties: Some(std::iter::once(own).chain(other).collect()),
        state: Some(state(handshake.state(cx.now))),
        requested_timestamp: Some(Timestamp::from_millis(handshake.requested.0)),
        expiration_timestamp: Some(Timestamp::from_millis(handshake.expires.0)),
        action: Some(action(handshake.action)),
        resources: Some(resources(&organization, &management, handshake)),
    })
}

fn party(id: String, kind: HandshakePartyType) -> types::HandshakeParty {
    types::HandshakeParty { id, r#type: kind }
}

fn resources(
    organization: &Organization,
    management: &Account,
    handshake: &Handshake,
) -> Vec<HandshakeResource> {
    let plain =
        |kind, value: String| HandshakeResource { value: Some(value), r#type: Some(kind), resources: None };
    let features = if organization.billing_only { "CONSOLIDATED_BILLING" } else { "ALL" };
    let details = [
        plain(Kind::MasterEmail, management.email.clone()),
        plain(Kind::MasterName, management.name.clone()),
        plain(Kind::OrganizationFeatureSet, features.to_owned()),
    ];
    let mut own = plain(Kind::Organization, organization.id.to_string());
    if handshake.action == HandshakeAction::Invite {
        own.resources = Some(details.to_vec());
    }
    let mut resources = vec![own];
    match &handshake.party {
        HandshakeParty::Account(id) => resources.push(plain(Kind::Account, id.to_string())),
        HandshakeParty::Email(email) => resources.push(plain(Kind::Email, email.clone())),
        HandshakeParty::Organization => {}
    }
    resources.extend(handshake.parent.iter().map(|id| plain(Kind::ParentHandshake, id.to_string())));
    resources.extend(handshake.transfer.iter().map(|id| plain(Kind::ResponsibilityTransfer, id.to_string())));
    if !handshake.notes.is_empty() {
        resources.push(plain(Kind::Notes, handshake.notes.clone()));
    }
    resources
}

/// Whom a caller wants to reach: an account by its id or its e-mail address.
pub(super) fn target(given: &types::HandshakeParty) -> Result<HandshakeParty, Error> {
    match given.r#type {
        HandshakePartyType::Account => given.id.parse().map(HandshakeParty::Account).map_err(|_| {
            invalid(
                InvalidInputExceptionReason::InvalidPattern,
                "You provided a value that does not match the required pattern.",
            )
        }),
        HandshakePartyType::Email => {
            let parts = given
                .id
                .split_once('@')
                .filter(|(local, domain)| !local.is_empty() && domain.contains('.') && !domain.contains('@'));
            if parts.is_none() || given.id.contains(char::is_whitespace) {
                return Err(invalid(
                    InvalidInputExceptionReason::InvalidEmailAddressTarget,
                    "You specified an invalid email address for the invited account owner.",
                ));
            }
            Ok(HandshakeParty::Email(given.id.clone()))
        }
        _ => Err(invalid(
            InvalidInputExceptionReason::InvalidPartyTypeTarget,
            "You specified the wrong type of entity (account, organization, or email) as a party.",
        )),
    }
}
