//! What a giver gives at the moment a request is carried out.
//!
//! A request may wait while the organization moves on. So it is asked again here, in the commit that changes
//! the assignment, whether the rule still covers the account and what the grant's time is: whichever order
//! things come in, what is written is what the rules and grants say then.

use fault::Fault;
use model::{
    Account, AccountId, AccountStatus, AssignmentRule, AssignmentSource, Duration, Giver, Grant, GrantId,
    Instance, InstanceId, PermissionSet, Principal, ProvisionKind, ProvisionRequest, ProvisionStatus, RuleId,
    Timestamp, Unreached, Window, limits,
};
use store::Tx;
use store::record::identity::has_principal;

use crate::backend::Refusal;
use crate::scope::Landscape;

/// One assignment as a request names it.
#[derive(Clone, Copy)]
pub(crate) struct Assigning<'a> {
    pub(crate) set: &'a PermissionSet,
    pub(crate) account: &'a AccountId,
    pub(crate) principal: &'a Principal,
    pub(crate) giver: &'a Giver,
}

/// What the giver gives; refused when it gives nothing (any more).
pub(crate) async fn given(
    tx: &mut Tx,
    of: Assigning<'_>,
    now: Timestamp,
) -> Result<AssignmentSource, Refusal> {
    let given = match of.giver {
        Giver::Direct => Some(AssignmentSource::Direct),
        Giver::Rule(id) => rule_gives(tx, of, id).await?.then(|| AssignmentSource::Rule(id.clone())),
        Giver::Grant(id) => {
            let window = grant_gives(tx, of, id, now).await?;
            window.map(|window| AssignmentSource::Grant(id.clone(), window))
        }
    };
    given.ok_or_else(|| Refusal::Refused(format!("{} does not give this assignment any more", of.giver)))
}

/// Refused when the giver gives it again, so that it is not taken.
pub(crate) async fn must_be_taken(tx: &mut Tx, of: Assigning<'_>, now: Timestamp) -> Result<(), Refusal> {
    if *of.giver == Giver::Direct {
        return Ok(());
    }
    match given(tx, of, now).await {
        Ok(_) => Err(Refusal::Refused(format!("{} gives this assignment again", of.giver))),
        Err(Refusal::Refused(_)) => Ok(()),
        Err(fault) => Err(fault),
    }
}

/// Remembers that an account refused a rule or a grant, until it does not any more.
pub(crate) async fn remember(
    tx: &mut Tx,
    request: &ProvisionRequest,
    status: &ProvisionStatus,
    now: Timestamp,
) -> Result<(), Fault> {
    let (ProvisionKind::CreateAssignment { account, giver, .. }
    | ProvisionKind::DeleteAssignment { account, giver, .. }) = &request.kind
    else {
        return Ok(());
    };
    if *giver == Giver::Direct {
        return Ok(());
    }
    let key = (request.instance.clone(), giver.to_string(), account.clone());
    let held = tx.get::<Unreached>(&key).await?;
    let ProvisionStatus::Failed(reason) = status else {
        if held.is_some() {
            tx.delete::<Unreached>(&key).await?;
        }
        return Ok(());
    };
    let set = (request.instance.clone(), request.permission_set.clone());
    let set_revision = tx.get::<PermissionSet>(&set).await?.map_or(0, |set| set.revision);
    let tries = held.map_or(0, |held| held.tries).saturating_add(1);
    let again = now.plus(wait_after(tries));
    let (instance, giver, account) = key;
    tx.put(&Unreached { instance, giver, account, reason: reason.clone(), set_revision, tries, again }).await
}

/// Twice as long after each try.
fn wait_after(tries: u64) -> Duration {
    let doubled = u32::try_from(tries.saturating_sub(1)).unwrap_or(u32::MAX).min(32);
    let wait = limits::UNREACHED_WAIT_MIN.0.saturating_mul(1 << doubled);
    Duration(wait).min(limits::UNREACHED_WAIT_MAX)
}

async fn rule_gives(tx: &mut Tx, of: Assigning<'_>, id: &RuleId) -> Result<bool, Fault> {
    let key: (InstanceId, RuleId) = (of.set.instance.clone(), id.clone());
    let Some(rule) = tx.get::<AssignmentRule>(&key).await? else { return Ok(false) };
    if rule.principal != *of.principal || rule.permission_set != of.set.id {
        return Ok(false);
    }
    let around = Landscape::around(tx, of.account).await?;
    Ok(around.covered(&rule.scope).contains(of.account) && is_there(tx, &key.0, of.principal).await?)
}

/// When a grant gives it; not at all when it is over.
async fn grant_gives(
    tx: &mut Tx,
    of: Assigning<'_>,
    id: &GrantId,
    now: Timestamp,
) -> Result<Option<Window>, Fault> {
    let key = (of.set.instance.clone(), id.clone());
    let Some(grant) = tx.get::<Grant>(&key).await? else { return Ok(None) };
    let is_of =
        grant.account == *of.account && grant.permission_set == of.set.id && grant.principal == *of.principal;
    let account = tx.get::<Account>(of.account).await?;
    let is_open = account.is_some_and(|account| account.status == AccountStatus::Active);
    let gives = is_of && is_open && is_there(tx, &key.0, of.principal).await?;
    Ok(Some(grant.effective()).filter(|window| gives && now < window.until))
}

/// Whether somebody is there whom a rule or a grant could give something.
pub(crate) async fn is_there(
    tx: &mut Tx,
    instance: &InstanceId,
    principal: &Principal,
) -> Result<bool, Fault> {
    let Some(instance) = tx.get::<Instance>(instance).await? else { return Ok(false) };
    has_principal(tx, &instance.identity_store_id, principal).await
}
