//! A backend whose accounts are in memory and not in the store, as foreign ones are not: it does steps one by
//! one and remembers what it did when a transaction is dropped. Tests and the simulation stand on it, each
//! with its own [`Trouble`].

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

use fault::Fault;
use model::{AccountId, InstanceId, limits};
use store::Tx;

use crate::backend::{AccountBackend, Answer, Capabilities, Refusal, Scope, Site};
use crate::desired::RoleShape;
use crate::plan::{Observed, ObservedRole, Step};

/// What may come between a backend and its accounts.
pub trait Trouble: Send + Sync + 'static {
    /// An account is asked something: the time that takes, and whether it answers.
    fn ask<'a>(&'a self, account: &'a AccountId) -> Answer<'a, ()>;

    /// An account is about to do one step.
    fn step<'a>(&'a self, account: &'a AccountId) -> Answer<'a, ()>;
}

/// Accounts in memory.
pub struct InMemory<T> {
    name: &'static str,
    /// What comes between.
    pub trouble: T,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    accounts: BTreeMap<(AccountId, InstanceId), Observed>,
    /// ARNs of the accounts' own policies.
    policies: BTreeSet<String>,
    /// Roles that are nobody's instance's.
    own_roles: BTreeSet<(AccountId, String)>,
    calls: BTreeMap<AccountId, usize>,
    asked_now: BTreeSet<AccountId>,
    asked_at_once: usize,
    overlaps: Vec<AccountId>,
}

impl<T: Trouble> InMemory<T> {
    /// Accounts that call their backend `name`, with nothing in them.
    pub fn new(name: &'static str, trouble: T) -> Self {
        Self { name, trouble, state: Mutex::default() }
    }

    /// What stands in an account.
    pub fn account(&self, account: &AccountId, instance: &InstanceId) -> Observed {
        self.locked().accounts.get(&(account.clone(), instance.clone())).cloned().unwrap_or_default()
    }

    /// Changes an account behind everybody's back.
    pub fn change(&self, site: Site<'_>, change: impl FnOnce(&mut Observed)) {
        let key = (site.account.clone(), site.instance.clone());
        change(self.locked().accounts.entry(key).or_default());
    }

    /// Puts a policy of an account's own into it.
    pub fn add_policy(&self, arn: String) {
        self.locked().policies.insert(arn);
    }

    /// Puts a role of an account's own into it.
    pub fn add_role(&self, account: &AccountId, name: &str) {
        self.locked().own_roles.insert((account.clone(), name.to_owned()));
    }

    /// How often an account was asked something.
    pub fn calls(&self, account: &AccountId) -> usize {
        self.locked().calls.get(account).copied().unwrap_or(0)
    }

    /// The most accounts that were asked at one moment.
    pub fn asked_at_once(&self) -> usize {
        self.locked().asked_at_once
    }

    /// Accounts that were asked by two at once, which may never be.
    pub fn overlaps(&self) -> Vec<AccountId> {
        self.locked().overlaps.clone()
    }

    fn locked(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Asks, and is with the account until what comes back is dropped.
    async fn ask<'a>(&'a self, account: &'a AccountId) -> Result<Asking<'a>, Refusal> {
        let asking = self.go_in(account)?;
        self.trouble.ask(account).await?;
        Ok(asking)
    }

    fn go_in<'a>(&'a self, account: &'a AccountId) -> Result<Asking<'a>, Refusal> {
        let mut state = self.locked();
        *state.calls.entry(account.clone()).or_default() += 1;
        if !state.asked_now.insert(account.clone()) {
            state.overlaps.push(account.clone());
            return Err(Refusal::Refused(format!("two work on account {account} at once")));
        }
        state.asked_at_once = state.asked_at_once.max(state.asked_now.len());
        Ok(Asking { state: &self.state, account })
    }
}

/// Somebody who asks, until the answer or until they go away.
struct Asking<'a> {
    state: &'a Mutex<State>,
    account: &'a AccountId,
}

impl Drop for Asking<'_> {
    fn drop(&mut self) {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).asked_now.remove(self.account);
    }
}

impl<T: Trouble> AccountBackend for InMemory<T> {
    fn capabilities(&self) -> Capabilities {
        Capabilities { name: self.name, transactional: false }
    }

    fn observe<'a>(&'a self, _: &'a mut Tx, site: Site<'a>, scope: Scope<'a>) -> Answer<'a, Observed> {
        Box::pin(async move {
            let _asking = self.ask(site.account).await?;
            let mut observed = self.account(site.account, site.instance);
            if let Scope::Set { set, .. } = scope {
                observed.roles.retain(|_, role| role.set == *set);
            }
            Ok(observed)
        })
    }

    fn apply<'a>(&'a self, _: &'a mut Tx, site: Site<'a>, steps: &'a [Step]) -> Answer<'a, ()> {
        Box::pin(async move {
            let _asking = self.ask(site.account).await?;
            for step in steps {
                self.trouble.step(site.account).await?;
                let mut state = self.locked();
                state.would_take(site.account, step)?;
                let key = (site.account.clone(), site.instance.clone());
                take(state.accounts.entry(key).or_default(), step)?;
            }
            Ok(())
        })
    }

    fn rehearse<'a>(&'a self, _: &'a mut Tx, site: Site<'a>, steps: &'a [Step]) -> Answer<'a, ()> {
        Box::pin(async move {
            let _asking = self.ask(site.account).await?;
            let mut account = self.account(site.account, site.instance);
            let state = self.locked();
            steps.iter().try_for_each(|step| {
                state.would_take(site.account, step)?;
                take(&mut account, step)
            })
        })
    }
}

impl State {
    fn must_have(&self, account: &AccountId, arn: &str) -> Result<(), Refusal> {
        if !arn.contains(account.as_str()) || self.policies.contains(arn) {
            return Ok(());
        }
        Err(Refusal::no_policy(arn))
    }

    fn would_take(&self, account: &AccountId, step: &Step) -> Result<(), Refusal> {
        match step {
            Step::AttachPolicy { policy_arn, .. } | Step::PutBoundary { policy_arn, .. } => {
                self.must_have(account, policy_arn)
            }
            Step::CreateRole(new) => {
                new.boundary.iter().try_for_each(|arn| self.must_have(account, arn))?;
                match self.own_roles.contains(&(account.clone(), new.name.clone())) {
                    true => Err(Refusal::name_taken(&new.name)),
                    false => Ok(()),
                }
            }
            _ => Ok(()),
        }
    }
}

/// Does a step, as IAM would; it knows nothing of the plan that the step comes from.
pub fn take(account: &mut Observed, step: &Step) -> Result<(), Refusal> {
    let roles = &mut account.roles;
    match step {
        Step::CreateProvider(provider) | Step::UpdateProvider(provider) => {
            account.provider = Some(provider.clone());
        }
        Step::DeleteProvider { .. } => account.provider = None,
        Step::CreateRole(new) => {
            let shape = RoleShape {
                description: new.description.clone(),
                trust_policy: new.trust_policy.clone(),
                max_session: new.max_session,
                inline_policies: BTreeMap::new(),
                attached_policies: BTreeSet::new(),
                boundary: new.boundary.clone(),
            };
            roles.entry(new.name.clone()).or_insert(ObservedRole { set: new.set.clone(), shape });
        }
        Step::UpdateRole { role, description, max_session } => {
            let shape = shape_of(roles, role)?;
            shape.description.clone_from(description);
            shape.max_session = *max_session;
        }
        Step::UpdateTrust { role, document } => shape_of(roles, role)?.trust_policy.clone_from(document),
        Step::PutBoundary { role, policy_arn } => {
            shape_of(roles, role)?.boundary = Some(policy_arn.clone());
        }
        Step::DeleteBoundary { role } => shape_of(roles, role)?.boundary = None,
        Step::PutInlinePolicy { role, name, document } => {
            shape_of(roles, role)?.inline_policies.insert(name.clone(), document.clone());
        }
        Step::DeleteInlinePolicy { role, name } => _ = shape_of(roles, role)?.inline_policies.remove(name),
        Step::AttachPolicy { role, policy_arn } => {
            let attached = &mut shape_of(roles, role)?.attached_policies;
            if attached.insert(policy_arn.clone()) && attached.len() > limits::MANAGED_POLICIES_PER_ROLE_MAX {
                attached.remove(policy_arn);
                return Err(Refusal::over_quota("PoliciesPerRole", limits::MANAGED_POLICIES_PER_ROLE_MAX));
            }
        }
        Step::DetachPolicy { role, policy_arn } => {
            _ = shape_of(roles, role)?.attached_policies.remove(policy_arn);
        }
        Step::DeleteRole { role } => delete(roles, role)?,
    }
    Ok(())
}

fn shape_of<'a>(
    roles: &'a mut BTreeMap<String, ObservedRole>,
    role: &str,
) -> Result<&'a mut RoleShape, Refusal> {
    let held = roles.get_mut(role).map(|role| &mut role.shape);
    held.ok_or_else(|| Fault::new(format!("there is no role {role} to change")).into())
}

fn delete(roles: &mut BTreeMap<String, ObservedRole>, role: &str) -> Result<(), Refusal> {
    let is_bare = |shape: &RoleShape| shape.attached_policies.is_empty() && shape.inline_policies.is_empty();
    match roles.get(role) {
        Some(held) if !is_bare(&held.shape) => {
            let why = "Received a 409 status error: Cannot delete entity, must detach all policies first.";
            Err(Refusal::Refused(why.to_owned()))
        }
        _ => {
            roles.remove(role);
            Ok(())
        }
    }
}
