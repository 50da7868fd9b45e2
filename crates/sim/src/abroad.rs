//! Accounts that are kept elsewhere: steps one by one, broken off anywhere, throttled, dead for a while.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use fault::Fault;
use model::{AccountId, Duration, InstanceId};
use provision::desired::RoleShape;
use provision::plan::ObservedRole;
use provision::{AccountBackend, Capabilities, Observed, Refusal, Scope, Site, Step};
use store::{BoxFuture, Tx};

use crate::chance::Chance;

/// What accounts call their backend.
pub(crate) const NAME: &str = "abroad";

pub(crate) struct Abroad {
    chance: Arc<Chance>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    accounts: BTreeMap<(AccountId, InstanceId), Observed>,
    dead: BTreeSet<AccountId>,
    asked_now: BTreeSet<AccountId>,
    wrong: Vec<String>,
}

impl Abroad {
    pub(crate) fn new(chance: Arc<Chance>) -> Self {
        Self { chance, state: Mutex::default() }
    }

    /// The account stops answering, or answers again.
    pub(crate) fn turn(&self, account: &AccountId) {
        let dead = &mut self.locked().dead;
        if !dead.remove(account) {
            dead.insert(account.clone());
        }
    }

    /// All accounts answer again.
    pub(crate) fn recover(&self) {
        self.locked().dead.clear();
    }

    pub(crate) fn account(&self, account: &AccountId, instance: &InstanceId) -> Observed {
        self.locked().accounts.get(&(account.clone(), instance.clone())).cloned().unwrap_or_default()
    }

    /// What no worker may ever do, and one did.
    pub(crate) fn wrong(&self) -> Vec<String> {
        self.locked().wrong.clone()
    }

    fn locked(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn ask(&self, account: &AccountId) -> Result<(), Refusal> {
        let asked = Asked::new(self, account);
        if self.locked().dead.contains(account) {
            // Whoever asks goes away by itself.
            std::future::pending::<()>().await;
        }
        self.chance.pause().await;
        drop(asked);
        if self.chance.strikes(20) {
            let retry_after = self.chance.one_in(2).then_some(Duration::from_secs(3));
            return Err(Refusal::Throttled { retry_after });
        }
        if self.chance.strikes(20) {
            return Err(Fault::new("the account cannot be reached").into());
        }
        Ok(())
    }
}

/// Somebody who asks, until the answer or until they go away.
struct Asked<'a>(&'a Abroad, &'a AccountId);

impl<'a> Asked<'a> {
    fn new(abroad: &'a Abroad, account: &'a AccountId) -> Self {
        let mut state = abroad.locked();
        if !state.asked_now.insert(account.clone()) {
            state.wrong.push(format!("two worked on account {account} at once"));
        }
        drop(state);
        Self(abroad, account)
    }
}

impl Drop for Asked<'_> {
    fn drop(&mut self) {
        self.0.locked().asked_now.remove(self.1);
    }
}

impl AccountBackend for Abroad {
    fn capabilities(&self) -> Capabilities {
        Capabilities { name: NAME, transactional: false }
    }

    fn observe<'a>(
        &'a self,
        _: &'a mut Tx,
        site: Site<'a>,
        scope: Scope<'a>,
    ) -> BoxFuture<'a, Result<Observed, Refusal>> {
        Box::pin(async move {
            self.ask(site.account).await?;
            let mut observed = self.account(site.account, site.instance);
            if let Scope::Set { set, .. } = scope {
                observed.roles.retain(|_, role| role.set == *set);
            }
            Ok(observed)
        })
    }

    fn apply<'a>(
        &'a self,
        _: &'a mut Tx,
        site: Site<'a>,
        steps: &'a [Step],
    ) -> BoxFuture<'a, Result<(), Refusal>> {
        Box::pin(async move {
            for step in steps {
                self.ask(site.account).await?;
                let key = (site.account.clone(), site.instance.clone());
                take(self.locked().accounts.entry(key).or_default(), step);
            }
            Ok(())
        })
    }
}

/// Does a step, as the account would.
fn take(account: &mut Observed, step: &Step) {
    let mut on = |role: &str, change: &dyn Fn(&mut RoleShape)| {
        if let Some(role) = account.roles.get_mut(role) {
            change(&mut role.shape);
        }
    };
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
            account.roles.entry(new.name.clone()).or_insert(ObservedRole { set: new.set.clone(), shape });
        }
        Step::UpdateRole { role, description, max_session } => on(role, &|shape| {
            shape.description.clone_from(description);
            shape.max_session = *max_session;
        }),
        Step::UpdateTrust { role, document } => on(role, &|shape| shape.trust_policy.clone_from(document)),
        Step::PutBoundary { role, policy_arn } => {
            on(role, &|shape| shape.boundary = Some(policy_arn.clone()))
        }
        Step::DeleteBoundary { role } => on(role, &|shape| shape.boundary = None),
        Step::PutInlinePolicy { role, name, document } => on(role, &|shape| {
            shape.inline_policies.insert(name.clone(), document.clone());
        }),
        Step::DeleteInlinePolicy { role, name } => on(role, &|shape| {
            shape.inline_policies.remove(name);
        }),
        Step::AttachPolicy { role, policy_arn } => on(role, &|shape| {
            shape.attached_policies.insert(policy_arn.clone());
        }),
        Step::DetachPolicy { role, policy_arn } => on(role, &|shape| {
            shape.attached_policies.remove(policy_arn);
        }),
        Step::DeleteRole { role } => {
            account.roles.remove(role);
        }
    }
}
