//! Grants: assignments for a while, with what is said of them.

mod create_grant;
mod describe_grant;
mod list_grants;
mod revoke_grant;
mod update_grant;

use std::sync::Arc;

use model::{
    Assignment, AssignmentSource, Giver, Grant, GrantId, GrantStatus, Instance, Revocation, Timestamp, User,
    UserId, Window, limits,
};
use store::Folded;
use store::record::identity::{UserByEmail, UserByName};
use wire::generated::vestibule::{Error, types};

use super::named::{moment, own_arn};
use crate::access;
use crate::cx::Cx;
use crate::handler::Resources;

/// A grant as a resource of permissions.
fn on_grant(instance_arn: &str, id: &str) -> Resources {
    Resources::of_organization(own_arn(instance_arn, "grant", id))
}

/// A grant of an instance.
async fn grant(cx: &mut Cx<'_>, instance: &Instance, id: &str) -> Result<Arc<Grant>, Error> {
    let not_found = || Error::resource_not_found(format!("there is no grant `{id}`"));
    let key: GrantId = id.parse().map_err(|_| not_found())?;
    cx.tx.get::<Grant>(&(instance.id.clone(), key)).await?.ok_or_else(not_found)
}

/// The same, if it is not over: what is over is history.
async fn live_grant(cx: &mut Cx<'_>, instance: &Instance, id: &str) -> Result<Arc<Grant>, Error> {
    let grant = grant(cx, instance, id).await?;
    match grant.status(cx.now) {
        GrantStatus::Scheduled | GrantStatus::Active => Ok(grant),
        GrantStatus::Ended | GrantStatus::Revoked => {
            let end = grant.effective().until.to_rfc3339();
            Err(Error::conflict(format!("grant `{id}` ended at {end}: make a new one")))
        }
    }
}

/// What must hold for a grant's time.
pub(super) fn check_window(window: Window, now: Timestamp) -> Result<(), Error> {
    if window.until <= window.from.max(now) {
        return Err(Error::validation("a grant ends after it begins, and in the future"));
    }
    if window.until.since(window.from.max(now)) > limits::GRANT_LIFE_MAX {
        let days = limits::GRANT_LIFE_MAX.secs() / 86_400;
        return Err(Error::validation(format!(
            "a grant lasts {days} days at most: what has no end is an assignment or a rule"
        )));
    }
    Ok(())
}

/// Nobody approves what is given to themselves, or to a group that they are in.
pub(super) async fn check_approver(cx: &mut Cx<'_>, instance: &Instance, grant: &Grant) -> Result<(), Error> {
    let Some(approver) = user_called(cx, instance, &grant.approver).await? else { return Ok(()) };
    let theirs = access::principals(cx, &instance.identity_store_id, &approver).await?;
    if theirs.contains(&grant.principal) {
        let who = &grant.approver;
        return Err(Error::validation(format!(
            "`{who}` cannot approve their own access: name somebody else"
        )));
    }
    Ok(())
}

/// The user of that name, id or e-mail address, if it is one of ours.
async fn user_called(cx: &mut Cx<'_>, instance: &Instance, text: &str) -> Result<Option<UserId>, Error> {
    let store = &instance.identity_store_id;
    let text = text.trim();
    if let Ok(id) = text.parse::<UserId>()
        && cx.tx.exists::<User>(&(store.clone(), id.clone())).await?
    {
        return Ok(Some(id));
    }
    if let Some(user) = cx.tx.find::<UserByName>((store, &Folded::of(text))).await? {
        return Ok(Some(user.id.clone()));
    }
    Ok(cx.tx.find::<UserByEmail>((store, &Folded::of(text))).await?.map(|user| user.id.clone()))
}

/// Every grant of one assignment is held in one row, which is read whenever somebody enters by it.
pub(super) async fn check_room(cx: &mut Cx<'_>, grant: &Grant) -> Result<(), Error> {
    let Grant { instance, account, permission_set, principal, .. } = grant;
    let key = (instance.clone(), account.clone(), permission_set.clone(), principal.clone());
    let held = cx.tx.get::<Assignment>(&key).await?;
    if held.is_some_and(|held| held.sources.iter().count() >= limits::ASSIGNMENT_SOURCES_MAX) {
        let most = limits::ASSIGNMENT_SOURCES_MAX;
        return Err(Error::conflict(format!("{most} rules and grants give this assignment already")));
    }
    Ok(())
}

/// Ends a grant at once. What it gave is taken as it is when its time is over.
pub(super) async fn revoke(cx: &mut Cx<'_>, grant: &Grant, reason: String) -> fault::Result<Grant> {
    let revoked = Revocation { time: cx.now, by: cx.caller.arn(), reason };
    let grant = Grant { revoked: Some(revoked), ..grant.clone() };
    put(cx, &grant).await?;
    Ok(grant)
}

/// Whether a grant is not over yet.
pub(super) fn is_live(grant: &Grant, now: Timestamp) -> bool {
    matches!(grant.status(now), GrantStatus::Scheduled | GrantStatus::Active)
}

/// Keeps a grant. What it gives now holds at once, everywhere: the assignment says it already. Whoever
/// follows grants only clears away.
pub(super) async fn put(cx: &mut Cx<'_>, grant: &Grant) -> fault::Result<()> {
    cx.tx.put(grant).await?;
    let Grant { instance, id, account, permission_set, principal, .. } = grant;
    let key = (instance.clone(), account.clone(), permission_set.clone(), principal.clone());
    let held = cx.tx.get::<Assignment>(&key).await?;
    if let Some(held) = held.filter(|held| held.sources.by(&Giver::Grant(id.clone())).is_some()) {
        let mut assignment = Assignment::clone(&held);
        assignment.sources.add(AssignmentSource::Grant(id.clone(), grant.effective()));
        cx.tx.put(&assignment).await?;
    }
    Ok(())
}

/// A grant as answers have it.
fn shown(grant: &Grant, now: Timestamp) -> types::Grant {
    let given = |text: &String| (!text.is_empty()).then(|| text.clone());
    types::Grant {
        grant_id: grant.id.to_string(),
        status: match grant.status(now) {
            GrantStatus::Scheduled => types::GrantStatus::Scheduled,
            GrantStatus::Active => types::GrantStatus::Active,
            GrantStatus::Ended => types::GrantStatus::Ended,
            GrantStatus::Revoked => types::GrantStatus::Revoked,
        },
        principal_type: grant.principal.kind().into(),
        principal_id: grant.principal.id().to_owned(),
        permission_set_arn: grant.permission_set.arn(&grant.instance),
        account_id: grant.account.to_string(),
        start_time: moment(grant.window.from),
        end_time: moment(grant.window.until),
        reason: given(&grant.reason),
        ticket: given(&grant.ticket),
        approver: given(&grant.approver),
        created_at: moment(grant.created),
        created_by: grant.created_by.clone(),
        revoked_at: grant.revoked.as_ref().map(|at| moment(at.time)),
        revoked_by: grant.revoked.as_ref().map(|at| at.by.clone()),
        revocation_reason: grant.revoked.as_ref().and_then(|at| given(&at.reason)),
    }
}
