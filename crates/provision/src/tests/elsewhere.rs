//! Accounts that are not in the store ([`crate::in_memory`]), and fail as they are told.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use fault::Fault;
use model::{Account, AccountId, Duration, ProvisionStatus};
use store::{BoxFuture, Memory, Store};
use testkit::{TestClock, TestEntropy};

use crate::conformance::{self, Arrangement};
use crate::in_memory::{InMemory, Trouble};
use crate::{AccountBackend, Answer, Observed, Refusal, Site};

use super::stand::{Stand, account, group, instance, set};

pub(crate) type Elsewhere = InMemory<Told>;

/// Failures that a test tells.
#[derive(Default)]
pub(crate) struct Told(Mutex<Failures>);

#[derive(Default)]
struct Failures {
    /// Operations until everything breaks.
    fuse: Option<usize>,
    /// Accounts that never answer.
    dead: BTreeSet<AccountId>,
    /// Accounts that are asked too often, with what they say about waiting.
    throttled: BTreeMap<AccountId, Option<Duration>>,
}

impl Elsewhere {
    fn told() -> Arc<Self> {
        Arc::new(Self::new("elsewhere", Told::default()))
    }

    /// Breaks after this many operations; `None` mends it.
    pub(crate) fn break_after(&self, operations: Option<usize>) {
        self.trouble.0.lock().unwrap().fuse = operations;
    }

    /// The account never answers again.
    pub(crate) fn die(&self, account: AccountId) {
        self.trouble.0.lock().unwrap().dead.insert(account);
    }

    /// It answers after all.
    pub(crate) fn revive(&self, account: &AccountId) {
        self.trouble.0.lock().unwrap().dead.remove(account);
    }

    /// The account says that it is asked too often, or is done saying so.
    pub(crate) fn throttle(&self, account: AccountId, retry_after: Option<Option<Duration>>) {
        let throttled = &mut self.trouble.0.lock().unwrap().throttled;
        match retry_after {
            Some(retry_after) => _ = throttled.insert(account, retry_after),
            None => _ = throttled.remove(&account),
        }
    }

    /// Changes an account behind everybody's back.
    pub(crate) fn meddle(&self, account: &AccountId, change: impl FnOnce(&mut Observed)) {
        self.change(Site { instance: &instance().id, account }, change);
    }
}

impl Told {
    fn operation(&self) -> Result<(), Refusal> {
        match &mut self.0.lock().unwrap().fuse {
            Some(0) => Err(Refusal::Unreachable(Fault::new("the account cannot be reached"))),
            Some(left) => {
                *left -= 1;
                Ok(())
            }
            None => Ok(()),
        }
    }
}

impl Trouble for Told {
    /// As an account across a network: it takes its time.
    fn ask<'a>(&'a self, account: &'a AccountId) -> Answer<'a, ()> {
        Box::pin(async move {
            if self.0.lock().unwrap().dead.contains(account) {
                std::future::pending::<()>().await;
            }
            for _ in 0..8 {
                tokio::task::yield_now().await;
            }
            let throttled = self.0.lock().unwrap().throttled.get(account).copied();
            throttled.map_or(Ok(()), |retry_after| Err(Refusal::Throttled { retry_after }))?;
            self.operation()
        })
    }

    fn step<'a>(&'a self, _: &'a AccountId) -> Answer<'a, ()> {
        Box::pin(async { self.operation() })
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
        self.backend.add_policy(format!("arn:aws:iam::{account}:policy{path}{name}"));
        Box::pin(async {})
    }

    fn add_role<'a>(&'a self, account: &'a AccountId, name: &'a str) -> BoxFuture<'a, ()> {
        self.backend.add_role(account, name);
        Box::pin(async {})
    }
}

/// A stand whose accounts are elsewhere.
pub(crate) async fn stand() -> (Stand, Arc<Elsewhere>) {
    let backend = Elsewhere::told();
    let (clock, entropy) = (Arc::new(TestClock::default()), Arc::new(TestEntropy::default()));
    (Stand::over(Arc::new(Memory::new()), backend.clone(), clock, entropy).await, backend)
}

#[tokio::test]
async fn a_backend_without_transactions_conforms() {
    let backend = Elsewhere::told();
    let store = Store::new(Arc::new(Memory::new()));
    conformance::all(&Arranged { backend, store }).await;
}

#[tokio::test]
async fn accounts_are_provisioned_by_the_backend_that_they_name() {
    let mut stand = Stand::new().await;
    let foreign = Elsewhere::told();
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
