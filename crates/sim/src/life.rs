//! What happens in a run: administrators call, workers work, accounts fail, time passes, and anything may be
//! killed anywhere.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use api::{App, Handler};
use fault::{Context as _, Result};
use futures_util::future::{BoxFuture, FutureExt as _, join_all};
use model::Duration;
use wire::ServiceError as _;
use wire::generated::{identitystore, sso_admin, vestibule};

use crate::organization;
use crate::world::World;

const ROUNDS: usize = 40;
const GROUPS: usize = 3;
const SETS: usize = 3;
/// Every grant is over when a run is checked.
const GRANT_MINUTES_MAX: usize = 15;
/// Nobody's work takes so long that it is polled more often than this.
const POLLS_MAX: usize = 100_000;

/// What became of a call.
pub(crate) struct Called {
    pub(crate) request_id: String,
    /// What was called, for messages.
    pub(crate) what: String,
    pub(crate) outcome: Outcome,
    /// A text that is in the store if and only if the call took effect, with the permission set it is in.
    pub(crate) mark: Option<(String, String)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Done,
    Refused,
    /// Our side failed: it may have happened or not.
    Faulted,
    /// The server died under it: it may have happened or not.
    Killed,
}

/// A run as it was lived.
pub(crate) struct Life {
    pub(crate) calls: Vec<Called>,
    pub(crate) sets: Vec<String>,
    pub(crate) groups: Vec<String>,
    pub(crate) units: Vec<String>,
}

/// Founds what is administered, and lets it be.
pub(crate) async fn live(world: &World) -> Result<Life> {
    let mut life = begin(world).await?;
    world.chance.harm(true);
    for round in 0..ROUNDS {
        let mut busy: Vec<BoxFuture<'_, Option<Called>>> = Vec::new();
        // A server has one worker.
        let mut workers = vec![0, 1];
        for number in 0..=world.chance.below(4) {
            let polls = if world.chance.one_in(3) { 1 + world.chance.below(20) } else { POLLS_MAX };
            if workers.is_empty() || world.chance.one_in(2) {
                busy.push(administrate(world, &life, round * 10 + number, polls).boxed());
            } else {
                let server = workers.swap_remove(world.chance.below(workers.len()));
                busy.push(work(world, server, polls).boxed());
            }
        }
        life.calls.extend(join_all(busy).await.into_iter().flatten());
        if world.chance.one_in(5) {
            let account = world.chance.pick(&world.accounts).fault("there are no accounts")?;
            world.abroad.trouble.turn(&account.id);
        }
        let longest = if world.chance.one_in(8) { 1200 } else { 30 };
        world.clock.advance(Duration::from_secs(i64::try_from(world.chance.below(longest)).unwrap_or(1)));
    }
    Ok(life)
}

async fn begin(world: &World) -> Result<Life> {
    let instance = world.instance.id.arn();
    let (mut sets, mut groups) = (Vec::new(), Vec::new());
    for number in 0..SETS {
        let input = sso_admin::types::CreatePermissionSetRequest {
            name: format!("Set{number}"),
            instance_arn: instance.clone(),
            ..Default::default()
        };
        let made = world.call::<sso_admin::op::CreatePermissionSet>(0, input).await;
        let set = made.fault("making a permission set")?.permission_set;
        sets.push(set.and_then(|set| set.permission_set_arn).fault("a set has no ARN")?);
    }
    for number in 0..GROUPS {
        let input = identitystore::types::CreateGroupRequest {
            identity_store_id: world.instance.identity_store_id.to_string(),
            display_name: Some(format!("Group{number}")),
            ..Default::default()
        };
        let made = world.call::<identitystore::op::CreateGroup>(0, input).await;
        groups.push(made.fault("making a group")?.group_id);
    }
    Ok(Life { calls: Vec::new(), sets, groups, units: organization::units(world).await? })
}

/// One call of an administrator.
async fn administrate(world: &World, life: &Life, number: usize, polls: usize) -> Option<Called> {
    let instance_arn = world.instance.id.arn();
    let permission_set_arn = world.chance.pick(&life.sets)?.clone();
    let principal_id = world.chance.pick(&life.groups)?.clone();
    let target_id = world.chance.pick(&world.accounts)?.id.to_string();
    let (principal_type, target_type) =
        (sso_admin::types::PrincipalType::Group, sso_admin::types::TargetType::AwsAccount);
    match world.chance.below(16) {
        0..3 => {
            let input = sso_admin::types::CreateAccountAssignmentRequest {
                instance_arn,
                target_id,
                target_type,
                permission_set_arn,
                principal_type,
                principal_id,
            };
            Some(ask::<sso_admin::op::CreateAccountAssignment>(world, input, polls, None).await)
        }
        3..6 => {
            let input = sso_admin::types::DeleteAccountAssignmentRequest {
                instance_arn,
                target_id,
                target_type,
                permission_set_arn,
                principal_type,
                principal_id,
            };
            Some(ask::<sso_admin::op::DeleteAccountAssignment>(world, input, polls, None).await)
        }
        6 => {
            let sid = format!("Edit{number}");
            let statement =
                format!(r#"{{"Sid":"{sid}","Effect":"Allow","Action":"s3:Get*","Resource":"*"}}"#);
            let mark = (permission_set_arn.clone(), sid.clone());
            let input = sso_admin::types::PutInlinePolicyToPermissionSetRequest {
                instance_arn,
                permission_set_arn,
                inline_policy: format!(r#"{{"Version":"2012-10-17","Statement":[{statement}]}}"#),
            };
            Some(ask::<sso_admin::op::PutInlinePolicyToPermissionSet>(world, input, polls, Some(mark)).await)
        }
        7 => Some(provision(world, permission_set_arn, polls).await),
        8..12 => {
            let about = (permission_set_arn, principal_id, target_id);
            administrate_givers(world, life, number, polls, about).await
        }
        _ => organization::reorganize(world, life, polls).await,
    }
}

/// One call of an administrator of rules and grants: about a permission set, a group and an account.
async fn administrate_givers(
    world: &World,
    life: &Life,
    number: usize,
    polls: usize,
    (permission_set_arn, principal_id, account_id): (String, String, String),
) -> Option<Called> {
    let instance_arn = world.instance.id.arn();
    match world.chance.below(4) {
        0 => {
            let input = vestibule::types::CreateRuleRequest {
                instance_arn,
                name: format!("Rule{number}"),
                principal_type: vestibule::types::PrincipalType::Group,
                principal_id,
                permission_set_arn,
                scope: organization::rule_scope(world, life)?,
                ..Default::default()
            };
            Some(ask::<vestibule::op::CreateRule>(world, input, polls, None).await)
        }
        1 => {
            let input = vestibule::types::ListRulesRequest {
                instance_arn: instance_arn.clone(),
                ..Default::default()
            };
            let rules = world.call::<vestibule::op::ListRules>(0, input).await.ok()?.rules;
            let rule_id = world.chance.pick(&rules)?.rule_id.clone();
            let input = vestibule::types::DeleteRuleRequest { instance_arn, rule_id };
            Some(ask::<vestibule::op::DeleteRule>(world, input, polls, None).await)
        }
        2 => {
            let input = vestibule::types::CreateGrantRequest {
                instance_arn,
                principal_type: vestibule::types::PrincipalType::Group,
                principal_id,
                permission_set_arn,
                account_id,
                duration: Some(format!("PT{}M", 1 + world.chance.below(GRANT_MINUTES_MAX))),
                ..Default::default()
            };
            Some(ask::<vestibule::op::CreateGrant>(world, input, polls, None).await)
        }
        _ => {
            let input = vestibule::types::ListGrantsRequest {
                instance_arn: instance_arn.clone(),
                ..Default::default()
            };
            let grants = world.call::<vestibule::op::ListGrants>(1, input).await.ok()?.grants;
            let grant_id = world.chance.pick(&grants)?.grant_id.clone();
            let input = vestibule::types::RevokeGrantRequest { instance_arn, grant_id, reason: None };
            Some(ask::<vestibule::op::RevokeGrant>(world, input, polls, None).await)
        }
    }
}

/// Asks that a set's edits reach all its accounts.
pub(crate) async fn provision(world: &World, permission_set_arn: String, polls: usize) -> Called {
    let input = sso_admin::types::ProvisionPermissionSetRequest {
        instance_arn: world.instance.id.arn(),
        permission_set_arn,
        target_type: sso_admin::types::ProvisionTargetType::AllProvisionedAccounts,
        ..Default::default()
    };
    ask::<sso_admin::op::ProvisionPermissionSet>(world, input, polls, None).await
}

pub(crate) async fn ask<O: Handler>(
    world: &World,
    input: O::Input,
    polls: usize,
    mark: Option<(String, String)>,
) -> Called {
    let request_id = world.next_request_id();
    let server = world.chance.below(2);
    let what = O::INFO.name.to_owned();
    let call = world.call_as::<O>(server, &request_id, input);
    let outcome = match Mortal::new(call, polls).await {
        None => Outcome::Killed,
        Some(Ok(_)) => Outcome::Done,
        Some(Err(error)) => match error.into_refusal().status {
            500.. => Outcome::Faulted,
            _ => Outcome::Refused,
        },
    };
    Called { request_id, what, outcome, mark }
}

/// A server's worker, for as long as it lives.
async fn work(world: &World, server: usize, polls: usize) -> Option<Called> {
    let [first, second] = &world.servers;
    let app = if server == 0 { first } else { second };
    let _ = Mortal::new(toil(app), polls).await;
    None
}

async fn toil(app: &App) -> Result<()> {
    app.provisioner.run_until_idle(&app.store).await?;
    app.provisioner.look_for_drift(&app.store).await?;
    Ok(())
}

/// Nothing fails any more, and the workers go on until nothing is left to do.
pub(crate) async fn settle(world: &World) -> Result<()> {
    world.chance.harm(false);
    world.abroad.trouble.recover();
    // Longer than anything is tried.
    for _ in 0..18 {
        for app in &world.servers {
            toil(app).await?;
        }
        world.clock.advance(Duration::from_mins(1));
    }
    Ok(())
}

/// Work that dies when it was polled often enough.
struct Mortal<F> {
    work: Pin<Box<F>>,
    polls: usize,
}

impl<F: Future> Mortal<F> {
    fn new(work: F, polls: usize) -> Self {
        Self { work: Box::pin(work), polls }
    }
}

impl<F: Future> Future for Mortal<F> {
    type Output = Option<F::Output>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let Some(left) = self.polls.checked_sub(1) else { return Poll::Ready(None) };
        self.polls = left;
        self.work.as_mut().poll(context).map(Some)
    }
}
