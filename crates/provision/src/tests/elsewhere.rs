//! A backend whose accounts are not in the store, as real ones are not: it does steps one by one, remembers
//! what it did when a transaction is dropped, and can break between any two of its operations.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use fault::Fault;
use model::{Account, AccountId, Duration, InstanceId, ProvisionStatus};
use store::{BoxFuture, Memory, Store, Tx};
use testkit::{TestClock, TestEntropy};

use crate::conformance::{self, Arrangement};
use crate::desired::RoleShape;
use crate::plan::ObservedRole;
use crate::{AccountBackend, Capabilities, Observed, Refusal, Scope, Site, Step};

use super::stand::{Stand, account, group, instance, set};

#[derive(Default)]
pub(crate) struct Elsewhere {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// Operations until it breaks.
    fuse: Option<usize>,
    /// Accounts that never answer.
    dead: BTreeSet<AccountId>,
    /// Accounts that are asked too often, with what they say about waiting.
    throttled: BTreeMap<AccountId, Option<Duration>>,
    /// How often each account was asked something.
    calls: BTreeMap<AccountId, usize>,
    /// Accounts that are being asked something now, and the most that ever were.
    asked_now: BTreeSet<AccountId>,
    asked_at_once: usize,
    accounts: BTreeMap<(AccountId, InstanceId), Observed>,
    policies: BTreeSet<String>,
    own_roles: BTreeSet<(AccountId, String)>,
}

impl Elsewhere {
    /// Breaks after this many operations; `None` mends it.
    pub(crate) fn break_after(&self, operations: Option<usize>) {
        self.state.lock().unwrap().fuse = operations;
    }

    /// The account never answers again.
    pub(crate) fn die(&self, account: AccountId) {
        self.state.lock().unwrap().dead.insert(account);
    }

    /// It answers after all.
    pub(crate) fn revive(&self, account: &AccountId) {
        self.state.lock().unwrap().dead.remove(account);
    }

    /// The account says that it is asked too often, or is done saying so.
    pub(crate) fn throttle(&self, account: AccountId, retry_after: Option<Option<Duration>>) {
        let throttled = &mut self.state.lock().unwrap().throttled;
        match retry_after {
            Some(retry_after) => _ = throttled.insert(account, retry_after),
            None => _ = throttled.remove(&account),
        }
    }

    /// How often the account was asked something.
    pub(crate) fn calls(&self, account: &AccountId) -> usize {
        self.state.lock().unwrap().calls.get(account).copied().unwrap_or(0)
    }

    /// The most accounts that were asked at one moment.
    pub(crate) fn asked_at_once(&self) -> usize {
        self.state.lock().unwrap().asked_at_once
    }

    /// Changes an account behind everybody's back.
    pub(crate) fn meddle(&self, account: &AccountId, change: impl FnOnce(&mut Observed)) {
        let mut state = self.state.lock().unwrap();
        change(state.accounts.entry((account.clone(), instance().id)).or_default());
    }

    /// As an account across a network: it takes its time, and knows whether two ask it at once.
    async fn ask(&self, account: &AccountId) -> Result<(), Refusal> {
        let (dead, throttled) = {
            let mut state = self.state.lock().unwrap();
            *state.calls.entry(account.clone()).or_default() += 1;
            assert!(state.asked_now.insert(account.clone()), "two work on account {account} at once");
            state.asked_at_once = state.asked_at_once.max(state.asked_now.len());
            (state.dead.contains(account), state.throttled.get(account).copied())
        };
        let left = Left(self, account);
        if dead {
            std::future::pending::<()>().await;
        }
        for _ in 0..8 {
            tokio::task::yield_now().await;
        }
        drop(left);
        throttled.map_or(Ok(()), |retry_after| Err(Refusal::Throttled { retry_after }))
    }

    pub(crate) fn account(&self, account: &AccountId, instance: &InstanceId) -> Observed {
        self.state
            .lock()
            .unwrap()
            .accounts
            .get(&(account.clone(), instance.clone()))
            .cloned()
            .unwrap_or_default()
    }
}

/// Whoever asked goes away, also when dropped.
struct Left<'a>(&'a Elsewhere, &'a AccountId);

impl Drop for Left<'_> {
    fn drop(&mut self) {
        self.0.state.lock().unwrap().asked_now.remove(self.1);
    }
}

impl State {
    fn operation(&mut self) -> Result<(), Refusal> {
        match &mut self.fuse {
            Some(0) => Err(Fault::new("the account cannot be reached").into()),
            Some(left) => {
                *left -= 1;
                Ok(())
            }
            None => Ok(()),
        }
    }

    fn must_have(&self, account: &AccountId, arn: &str) -> Result<(), Refusal> {
        if !arn.contains(account.as_str()) || self.policies.contains(arn) {
            return Ok(());
        }
        Err(Refusal::Refused(format!("Received a 404 status error: Not supported policy {arn}.")))
    }

    fn would_take(&self, account: &AccountId, step: &Step) -> Result<(), Refusal> {
        match step {
            Step::AttachPolicy { policy_arn, .. } | Step::PutBoundary { policy_arn, .. } => {
                self.must_have(account, policy_arn)
            }
            Step::CreateRole(new) => {
                new.boundary.iter().try_for_each(|arn| self.must_have(account, arn))?;
                if self.own_roles.contains(&(account.clone(), new.name.clone())) {
                    return Err(Refusal::Refused(format!(
                        "Received a 409 status error: Role with name {} already exists.",
                        new.name
                    )));
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn step(&mut self, site: Site<'_>, step: &Step) -> Result<(), Refusal> {
        self.operation()?;
        self.would_take(site.account, step)?;
        let account = self.accounts.entry((site.account.clone(), site.instance.clone())).or_default();
        change(account, step);
        Ok(())
    }
}

fn change(account: &mut Observed, step: &Step) {
    let mut on = |role: &String, change: &dyn Fn(&mut RoleShape)| {
        change(&mut account.roles.get_mut(role).unwrap().shape);
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

impl AccountBackend for Elsewhere {
    fn capabilities(&self) -> Capabilities {
        Capabilities { name: "elsewhere", transactional: false }
    }

    fn observe<'a>(
        &'a self,
        _: &'a mut Tx,
        site: Site<'a>,
        scope: Scope<'a>,
    ) -> BoxFuture<'a, Result<Observed, Refusal>> {
        Box::pin(async move {
            self.ask(site.account).await?;
            let mut state = self.state.lock().unwrap();
            state.operation()?;
            let key = (site.account.clone(), site.instance.clone());
            let mut observed = state.accounts.get(&key).cloned().unwrap_or_default();
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
            self.ask(site.account).await?;
            let mut state = self.state.lock().unwrap();
            steps.iter().try_for_each(|step| state.step(site, step))
        })
    }

    fn rehearse<'a>(
        &'a self,
        _: &'a mut Tx,
        site: Site<'a>,
        steps: &'a [Step],
    ) -> BoxFuture<'a, Result<(), Refusal>> {
        Box::pin(async move {
            self.ask(site.account).await?;
            let state = self.state.lock().unwrap();
            steps.iter().try_for_each(|step| state.would_take(site.account, step))
        })
    }
}

struct Arranged {
    backend: Arc<Elsewhere>,
    store: Store,
}

impl Arrangement for Arranged {
    fn backend(&self) -> &dyn AccountBackend {
        self.backend.as_ref()
    }

    fn store(&self) -> &Store {
        &self.store
    }

    fn add_policy<'a>(&'a self, account: &'a AccountId, path: &'a str, name: &'a str) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            let arn = format!("arn:aws:iam::{account}:policy{path}{name}");
            self.backend.state.lock().unwrap().policies.insert(arn);
        })
    }

    fn add_role<'a>(&'a self, account: &'a AccountId, name: &'a str) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            self.backend.state.lock().unwrap().own_roles.insert((account.clone(), name.to_owned()));
        })
    }
}

/// A stand whose accounts are elsewhere.
pub(crate) async fn stand() -> (Stand, Arc<Elsewhere>) {
    let backend = Arc::new(Elsewhere::default());
    let (clock, entropy) = (Arc::new(TestClock::default()), Arc::new(TestEntropy::default()));
    (Stand::over(Arc::new(Memory::new()), backend.clone(), clock, entropy).await, backend)
}

#[tokio::test]
async fn a_backend_without_transactions_conforms() {
    let backend = Arc::new(Elsewhere::default());
    let store = Store::new(Arc::new(Memory::new()));
    conformance::all(&Arranged { backend, store }).await;
}

#[tokio::test]
async fn accounts_are_provisioned_by_the_backend_that_they_name() {
    let mut stand = Stand::new().await;
    let foreign = Arc::new(Elsewhere::default());
    stand.provisioner = stand.provisioner.with(foreign.clone());
    stand.put(&Account { backend: "elsewhere".into(), ..stand.account_row(2) }).await;
    stand.put(&Account { backend: "nowhere".into(), ..stand.account_row(3) }).await;
    let lost = stand.create(&set(1), 3, group(1)).await.unwrap();
    stand.create(&set(1), 1, group(1)).await.unwrap();
    stand.create(&set(1), 2, group(1)).await.unwrap();
    let fault = stand.provisioner.run_until_idle(&stand.store).await.unwrap_err();
    assert!(fault.to_string().contains("kept by `nowhere`"), "{fault}");
    assert_eq!((stand.roles(1).await.len(), stand.roles(2).await.len()), (1, 0));
    assert_eq!(foreign.account(&account(2), &instance().id).roles.len(), 1);
    assert!(foreign.account(&account(1), &instance().id).roles.is_empty());
    assert_eq!(stand.status(&lost).await, ProvisionStatus::InProgress);
}
