//! Whose turn it is: several servers share the work, account by account.
//!
//! Whoever works on an account's roles holds its lease, so that two never change one account at once. It is
//! short, and renewed for as long as the account is waited for ([`Provisioner::while_ours`]): that of a
//! server that died runs out soon, and another takes its work over. An account that did not answer, or
//! was asked too often, is left alone by everybody for a while that doubles each time, cut to a random length
//! so that accounts which failed together do not come back together.
//!
//! The commit that settles a request checks the lease, so one that was lost meanwhile settles nothing.

use std::collections::BTreeSet;
use std::future::Future;

use fault::Fault;
use model::id::to_hex;
use model::{AccountId, Duration, Entropy, ProvisionLease, Timestamp, limits};
use store::{Committed, Page, Store, Tx};

use crate::account::Provisioner;
use crate::backend::Refusal;

/// Bytes of chance in the name that a worker leases under.
const OWNER_BYTES: usize = 8;
/// Leases read at once.
const PAGE: usize = 500;

impl Provisioner {
    /// Takes those of the accounts that are nobody's at the moment, and gives those.
    pub(crate) async fn claim(
        &self,
        store: &Store,
        accounts: BTreeSet<AccountId>,
    ) -> Result<BTreeSet<AccountId>, Fault> {
        let accounts: Vec<AccountId> = accounts.into_iter().collect();
        let mut attempts = store.attempts();
        loop {
            let mut tx = attempts.begin().await?;
            let (now, mut ours) = (self.clock.now(), BTreeSet::new());
            let held = tx.get_many::<ProvisionLease>(&accounts).await?;
            for (account, held) in accounts.iter().zip(held) {
                if held.as_ref().is_none_or(|held| held.until <= now || held.owner == self.owner()) {
                    let failures = held.map_or(0, |held| held.failures);
                    tx.put(&self.lease(account, failures)).await?;
                    ours.insert(account.clone());
                }
            }
            if let Committed::Done(_) = tx.commit().await? {
                return Ok(ours);
            }
        }
    }

    /// Those of the accounts whose lease still is ours. Reading it here makes the commit rely on it.
    pub(crate) async fn still_ours<'a>(
        &self,
        tx: &mut Tx,
        accounts: &'a BTreeSet<AccountId>,
    ) -> Result<BTreeSet<&'a AccountId>, Fault> {
        let now = self.clock.now();
        let keys: Vec<AccountId> = accounts.iter().cloned().collect();
        let held = tx.get_many::<ProvisionLease>(&keys).await?;
        let ours = accounts.iter().zip(held).filter(|(_, held)| {
            held.as_ref().is_some_and(|held| held.owner == self.owner() && now < held.until)
        });
        Ok(ours.map(|(account, _)| account).collect())
    }

    /// Does work on an account of ours, and keeps the account meanwhile. The work is dropped, and there is no
    /// outcome, once the account cannot be kept: before anybody else may have it.
    pub(crate) async fn while_ours<T>(
        &self,
        store: &Store,
        account: &AccountId,
        work: impl Future<Output = T>,
    ) -> Option<T> {
        let every = std::time::Duration::from_millis(limits::PROVISION_LEASE_RENEWED.0.unsigned_abs());
        let keeping = async {
            loop {
                tokio::time::sleep(every).await;
                // Twice as long is left of the lease as this may take.
                match tokio::time::timeout(every, self.renew(store, account)).await {
                    Ok(Ok(true)) => {}
                    Ok(Ok(false)) => break,
                    Ok(Err(fault)) => {
                        tracing::warn!(%account, fault = fault.chain(), "the lease of an account is lost");
                        break;
                    }
                    Err(_) => {
                        tracing::warn!(%account, "the lease of an account could not be renewed in time");
                        break;
                    }
                }
            }
        };
        tokio::select! {
            biased;
            outcome = work => Some(outcome),
            () = keeping => None,
        }
    }

    /// False when the account is not ours any more.
    async fn renew(&self, store: &Store, account: &AccountId) -> Result<bool, Fault> {
        let one = BTreeSet::from([account.clone()]);
        let mut attempts = store.attempts();
        loop {
            let mut tx = attempts.begin().await?;
            if self.still_ours(&mut tx, &one).await?.is_empty() {
                return Ok(false);
            }
            let failures = tx.get::<ProvisionLease>(account).await?.map_or(0, |held| held.failures);
            tx.put(&self.lease(account, failures)).await?;
            if let Committed::Done(_) = tx.commit().await? {
                return Ok(true);
            }
        }
    }

    /// Gives accounts back, in the commit in which the work on them ends.
    pub(crate) async fn release(
        &self,
        tx: &mut Tx,
        accounts: impl IntoIterator<Item = &AccountId>,
    ) -> Result<(), Fault> {
        for account in accounts {
            tx.delete::<ProvisionLease>(account).await?;
        }
        Ok(())
    }

    /// The same as a commit of its own, for accounts whose work could not be committed.
    pub(crate) async fn give_back(&self, store: &Store, accounts: &BTreeSet<AccountId>) -> Result<(), Fault> {
        let mut attempts = store.attempts();
        loop {
            let mut tx = attempts.begin().await?;
            let ours = self.still_ours(&mut tx, accounts).await?;
            self.release(&mut tx, ours).await?;
            if let Committed::Done(_) = tx.commit().await? {
                return Ok(());
            }
        }
    }

    /// Has everybody leave an account of ours alone for a while, and says until when.
    pub(crate) async fn back_off(
        &self,
        store: &Store,
        account: &AccountId,
        refusal: &Refusal,
    ) -> Result<Timestamp, Fault> {
        let mut attempts = store.attempts();
        loop {
            let mut tx = attempts.begin().await?;
            let until = self.back_off_in(&mut tx, account, refusal).await?;
            if let Committed::Done(_) = tx.commit().await? {
                return Ok(until);
            }
        }
    }

    /// The same as part of a commit.
    pub(crate) async fn back_off_in(
        &self,
        tx: &mut Tx,
        account: &AccountId,
        refusal: &Refusal,
    ) -> Result<Timestamp, Fault> {
        let now = self.clock.now();
        let Some(held) = tx.get::<ProvisionLease>(account).await? else { return Ok(now) };
        if held.owner != self.owner() {
            return Ok(held.until);
        }
        let at_least = match refusal {
            Refusal::Throttled { retry_after } => retry_after.unwrap_or(Duration(0)),
            Refusal::Refused(_) | Refusal::Unreachable(_) | Refusal::Fault(_) => Duration(0),
        };
        let until = now.plus(backoff(held.failures, self.entropy.as_ref()).max(at_least));
        let failures = held.failures.saturating_add(1);
        tx.put(&ProvisionLease { account: account.clone(), owner: String::new(), until, failures }).await?;
        Ok(until)
    }

    /// Takes back what a server left behind that died. Only where no other server can be alive.
    pub(crate) async fn forget_leases(&self, store: &Store) -> Result<(), Fault> {
        let mut after = None;
        loop {
            let mut tx = store.begin();
            let page = tx.scan::<ProvisionLease>((), Page::first(PAGE).after(after)).await?;
            for lease in page.items.iter().filter(|lease| !lease.owner.is_empty()) {
                tx.delete::<ProvisionLease>(&lease.account).await?;
            }
            // Nobody else writes here; should somebody, the lease runs out by itself.
            let (Committed::Done(_) | Committed::Conflict) = tx.commit().await?;
            after = page.next;
            if after.is_none() {
                return Ok(());
            }
        }
    }

    /// The lease that work on an account is done under, from now on.
    pub(crate) fn lease(&self, account: &AccountId, failures: u32) -> ProvisionLease {
        let until = self.clock.now().plus(limits::PROVISION_LEASE);
        ProvisionLease { account: account.clone(), owner: self.owner().to_owned(), until, failures }
    }

    /// The name that this worker leases under: another one after each start, because what the last one did
    /// is not known any more.
    fn owner(&self) -> &str {
        self.owner.get_or_init(|| {
            let mut name = [0u8; OWNER_BYTES];
            self.entropy.fill(&mut name);
            to_hex(&name)
        })
    }
}

/// How long an account is left alone after it failed one time more: anything up to a bound that doubles each
/// time.
fn backoff(failures: u32, entropy: &dyn Entropy) -> Duration {
    let doubled = limits::PROVISION_BACKOFF_FIRST.0.saturating_mul(1 << failures.min(16));
    let bound = doubled.min(limits::PROVISION_BACKOFF_MAX.0).unsigned_abs();
    let mut chance = [0u8; 8];
    entropy.fill(&mut chance);
    let wait = u64::from_le_bytes(chance) % bound.saturating_add(1);
    Duration(i64::try_from(wait).unwrap_or(limits::PROVISION_BACKOFF_MAX.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::Clock as _;

    use crate::tests::stand::{Stand, account};

    struct Always(u8);
    impl Entropy for Always {
        fn fill(&self, buffer: &mut [u8]) {
            buffer.fill(self.0);
        }
    }

    #[test]
    fn waits_double_up_to_a_minute_and_are_cut_to_a_random_length() {
        let longest = |failures| {
            (0..=255).map(|byte| backoff(failures, &Always(byte))).max().map(|wait| wait.0).unwrap()
        };
        for (failures, bound) in [(0, 1_000), (1, 2_000), (5, 32_000), (6, 60_000), (u32::MAX, 60_000)] {
            let longest = longest(failures);
            assert!(longest <= bound && longest > bound / 2, "{failures}: {longest} of {bound}");
            assert_eq!(backoff(failures, &Always(0)), Duration(0));
        }
    }

    #[tokio::test]
    async fn an_account_is_one_workers_until_it_gives_it_back_or_its_lease_runs_out() {
        let stand = Stand::new().await;
        let (one, two) = (&stand.provisioner, stand.another_worker());
        let both = || BTreeSet::from([account(1), account(2)]);
        let first = BTreeSet::from([account(1)]);
        assert_eq!(one.claim(&stand.store, first.clone()).await.unwrap(), first);
        assert_eq!(two.claim(&stand.store, both()).await.unwrap(), BTreeSet::from([account(2)]));
        assert!(one.claim(&stand.store, first.clone()).await.unwrap() == first, "its own again");
        two.give_back(&stand.store, &both()).await.unwrap();
        assert_eq!(one.claim(&stand.store, both()).await.unwrap(), both(), "what is another's stays so");
        stand.clock.advance(limits::PROVISION_LEASE);
        assert_eq!(two.claim(&stand.store, both()).await.unwrap(), both());
        let mut tx = stand.store.begin();
        assert!(one.still_ours(&mut tx, &both()).await.unwrap().is_empty());
        assert_eq!(two.still_ours(&mut tx, &both()).await.unwrap().len(), 2);
    }

    #[tokio::test]
    async fn nobody_takes_an_account_that_is_left_alone_before_its_time() {
        let stand = Stand::new().await;
        let one = BTreeSet::from([account(1)]);
        stand.provisioner.claim(&stand.store, one.clone()).await.unwrap();
        let wait = Duration::from_secs(30);
        let throttled = Refusal::Throttled { retry_after: Some(wait) };
        let until = stand.provisioner.back_off(&stand.store, &account(1), &throttled).await.unwrap();
        assert!(until >= stand.clock.now().plus(wait), "as long as the account said");
        assert!(stand.provisioner.claim(&stand.store, one.clone()).await.unwrap().is_empty());
        stand.provisioner.forget_leases(&stand.store).await.unwrap();
        assert!(stand.another_worker().claim(&stand.store, one.clone()).await.unwrap().is_empty());
        stand.clock.advance(wait.max(until.since(model::Timestamp(0))));
        assert_eq!(stand.another_worker().claim(&stand.store, one.clone()).await.unwrap(), one);
    }
}
