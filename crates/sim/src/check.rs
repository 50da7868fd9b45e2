//! What must hold when a run is over.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fault::{Context as _, Result};
use model::{
    Account, AccountStatus, Assignment, AssignmentRule, AssignmentSource, AuditEvent, GroupNesting,
    OrganizationalUnit, ParentId, PermissionSet, ProvisionRequest, ProvisionStatus, Provisioned, Role,
    RoleOwner, RuleScope,
};
use provision::desired::INLINE_POLICY_NAME;
use store::{Page, Stored, Tx};

use crate::abroad;
use crate::life::{Called, Life, Outcome};
use crate::world::{MANAGEMENT, World};

/// Everything that is wrong.
pub(crate) async fn check(world: &World, life: &Life) -> Result<Vec<String>> {
    let mut tx = world.store().begin();
    let overlaps = world.abroad.overlaps();
    let mut wrong: Vec<String> =
        overlaps.iter().map(|account| format!("two worked on account {account} at once")).collect();
    for request in everything::<ProvisionRequest>(&mut tx).await? {
        if request.status == ProvisionStatus::InProgress {
            wrong.push(format!("request {} is in progress for ever: {:?}", request.id, request.kind));
        }
    }
    wrong.extend(accounts(world, &mut tx).await?);
    wrong.extend(givers(&mut tx).await?);
    wrong.extend(nesting(&mut tx).await?);
    wrong.extend(trail(&mut tx, &life.calls).await?);
    Ok(wrong)
}

/// Roles stand where, and only where, somebody is assigned; each is what its set is now, or was when its
/// account was closed.
async fn accounts(world: &World, tx: &mut Tx) -> Result<Vec<String>> {
    let mut wrong = Vec::new();
    let assigned: BTreeSet<_> = everything::<Assignment>(tx)
        .await?
        .iter()
        .map(|assignment| (assignment.account.clone(), assignment.permission_set.clone()))
        .collect();
    let provisioned = everything::<Provisioned>(tx).await?;
    let recorded: BTreeSet<_> =
        provisioned.iter().map(|row| (row.account.clone(), row.permission_set.clone())).collect();
    if assigned != recorded {
        wrong.push(format!("assigned is {assigned:?}, and on record as provisioned {recorded:?}"));
    }
    for account in &world.accounts {
        let mut expected = BTreeMap::new();
        for row in provisioned.iter().filter(|row| row.account == account.id) {
            let key = (row.instance.clone(), row.permission_set.clone());
            let set = tx.get::<PermissionSet>(&key).await?.fault("a provisioned set is gone")?;
            expected.insert(row.role_name.clone(), set.inline_policy.clone());
        }
        let standing = standing(world, tx, account).await?;
        let held = tx.get::<Account>(&account.id).await?.fault("an account is gone")?;
        let fits = match held.status {
            AccountStatus::Active => standing == expected,
            AccountStatus::Suspended => standing.keys().eq(expected.keys()),
        };
        if !fits {
            wrong.push(format!("account {}: stands {standing:?}, should {expected:?}", account.id));
        }
    }
    Ok(wrong)
}

/// What rules and grants gave is what the rules give now: the grants are over.
async fn givers(tx: &mut Tx) -> Result<Vec<String>> {
    let (mut given, mut wanted) = (BTreeSet::new(), BTreeSet::new());
    for assignment in everything::<Assignment>(tx).await? {
        for source in assignment.sources.iter().filter(|source| **source != AssignmentSource::Direct) {
            let what = (assignment.account.clone(), assignment.permission_set.clone());
            given.insert((format!("{source:?}"), what, assignment.principal.clone()));
        }
    }
    let accounts = everything::<Account>(tx).await?;
    let units = everything::<OrganizationalUnit>(tx).await?;
    for rule in everything::<AssignmentRule>(tx).await? {
        for account in accounts.iter().filter(|account| covers(&rule.scope, account, &units)) {
            let what = (account.id.clone(), rule.permission_set.clone());
            let source = AssignmentSource::Rule(rule.id.clone());
            wanted.insert((format!("{source:?}"), what, rule.principal.clone()));
        }
    }
    let differs = |word: &str, found: Vec<_>| (!found.is_empty()).then(|| format!("{word}: {found:?}"));
    let missing = differs("rules give and nobody has", wanted.difference(&given).collect());
    let extra = differs("somebody has and nothing gives", given.difference(&wanted).collect());
    Ok(missing.into_iter().chain(extra).collect())
}

/// Whether a rule covers an account, for the scopes that rules have in a run.
fn covers(scope: &RuleScope, account: &Account, units: &[Arc<OrganizationalUnit>]) -> bool {
    let is_in = |wanted: &ParentId| {
        let above = units.iter().find(|unit| ParentId::Ou(unit.id.clone()) == account.parent);
        account.parent == *wanted || above.is_some_and(|unit| unit.parent == *wanted)
    };
    let says = |wanted: &model::TagCondition| {
        account.tags.iter().any(|tag| tag.key == wanted.key && wanted.values.contains(&tag.value))
    };
    account.status == AccountStatus::Active
        && account.id.as_str() != MANAGEMENT
        && (scope.names.is_empty() || scope.names.contains(&account.name))
        && (scope.under.is_empty() || scope.under.iter().any(is_in))
        && scope.tags.iter().all(says)
}

/// Groups within groups never go in a circle.
async fn nesting(tx: &mut Tx) -> Result<Vec<String>> {
    let nestings = everything::<GroupNesting>(tx).await?;
    let mut reached: BTreeSet<_> =
        nestings.iter().map(|nesting| (nesting.parent.clone(), nesting.member.clone())).collect();
    loop {
        let further: Vec<_> = reached
            .iter()
            .flat_map(|(parent, member)| {
                let below = nestings.iter().filter(move |nesting| nesting.parent == *member);
                below.map(move |nesting| (parent.clone(), nesting.member.clone()))
            })
            .filter(|pair| !reached.contains(pair))
            .collect();
        if further.is_empty() {
            break;
        }
        reached.extend(further);
    }
    let circles = reached.iter().filter(|(parent, member)| parent == member);
    Ok(circles.map(|(group, _)| format!("group {group} is in itself")).collect())
}

/// The roles of permission sets that stand in an account, and their inline policies.
async fn standing(world: &World, tx: &mut Tx, account: &Account) -> Result<BTreeMap<String, String>> {
    if account.backend == abroad::NAME {
        let observed = world.abroad.account(&account.id, &world.instance.id);
        let inline = |mut role: provision::plan::ObservedRole| {
            role.shape.inline_policies.remove(INLINE_POLICY_NAME).unwrap_or_default()
        };
        return Ok(observed.roles.into_iter().map(|(name, role)| (name, inline(role))).collect());
    }
    let roles = everything::<Role>(tx).await?;
    let ours = roles
        .into_iter()
        .filter(|role| role.account == account.id && matches!(role.owner, RoleOwner::Reserved { .. }));
    let inline = |role: &Role| role.inline_policies.first().map(|(_, text)| text.clone()).unwrap_or_default();
    Ok(ours.map(|role| (role.name.clone(), inline(&role))).collect())
}

/// Each call that was answered is on the trail once; of those that were not, those that took effect.
async fn trail(tx: &mut Tx, calls: &[Called]) -> Result<Vec<String>> {
    let mut wrong = Vec::new();
    let mut events: BTreeMap<String, Vec<serde_json::Value>> = BTreeMap::new();
    for event in everything::<AuditEvent>(tx).await? {
        let event: serde_json::Value = serde_json::from_str(&event.json).fault("reading an event")?;
        let id = event.get("requestID").and_then(serde_json::Value::as_str).unwrap_or_default().to_owned();
        events.entry(id).or_default().push(event);
    }
    let mut effects: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for Called { request_id, what, outcome, mark } in calls {
        let found = events.get(request_id).map_or(&[][..], Vec::as_slice);
        let succeeded = found.iter().filter(|event| event.get("errorCode").is_none()).count();
        let fits = match outcome {
            Outcome::Done => found.len() == 1 && succeeded == 1,
            Outcome::Refused => found.len() == 1 && succeeded == 0,
            Outcome::Faulted | Outcome::Killed => found.len() <= 1,
        };
        if !fits {
            wrong
                .push(format!("{what} {request_id} was {outcome:?}, and on the trail {} times", found.len()));
        }
        if let (Some((set, sid)), 1) = (mark, succeeded) {
            effects.entry(set).or_default().insert(sid);
        }
    }
    for set in everything::<PermissionSet>(tx).await? {
        let recorded = effects.get(set.id.arn(&set.instance).as_str());
        let sid = set.inline_policy.split('"').find(|word| word.starts_with("Edit"));
        match (sid, recorded) {
            (None, None) => {}
            (Some(sid), Some(recorded)) if recorded.contains(sid) => {}
            (sid, _) => wrong.push(format!("{}: its policy is {sid:?}, which no event says", set.name)),
        }
    }
    Ok(wrong)
}

async fn everything<T: Stored>(tx: &mut Tx) -> Result<Vec<Arc<T>>> {
    let (mut found, mut after) = (Vec::new(), None);
    loop {
        let page = tx.scan::<T>((), Page::first(1000).after(after)).await?;
        found.extend(page.items);
        after = page.next;
        if after.is_none() {
            return Ok(found);
        }
    }
}
