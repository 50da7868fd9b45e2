//! Accounts that are kept elsewhere: steps one by one, broken off anywhere, throttled, dead for a while.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use fault::Fault;
use model::{AccountId, Duration};
use provision::in_memory::{InMemory, Trouble};
use provision::{Answer, Refusal};

use crate::chance::Chance;

/// What accounts call their backend.
pub(crate) const NAME: &str = "abroad";

pub(crate) type Abroad = InMemory<Distance>;

/// What comes between the servers and the accounts, by chance.
pub(crate) struct Distance {
    chance: Arc<Chance>,
    dead: Mutex<BTreeSet<AccountId>>,
}

/// Accounts at a distance.
pub(crate) fn abroad(chance: Arc<Chance>) -> Abroad {
    InMemory::new(NAME, Distance { chance, dead: Mutex::default() })
}

impl Distance {
    /// The account stops answering, or answers again.
    pub(crate) fn turn(&self, account: &AccountId) {
        let mut dead = self.dead();
        if !dead.remove(account) {
            dead.insert(account.clone());
        }
    }

    /// All accounts answer again.
    pub(crate) fn recover(&self) {
        self.dead().clear();
    }

    fn dead(&self) -> MutexGuard<'_, BTreeSet<AccountId>> {
        self.dead.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Trouble for Distance {
    fn ask<'a>(&'a self, account: &'a AccountId) -> Answer<'a, ()> {
        Box::pin(async move {
            if self.dead().contains(account) {
                // Whoever asks goes away by itself.
                std::future::pending::<()>().await;
            }
            self.chance.pause().await;
            if self.chance.strikes(20) {
                let retry_after = self.chance.one_in(2).then_some(Duration::from_secs(3));
                return Err(Refusal::Throttled { retry_after });
            }
            if self.chance.strikes(20) {
                return Err(Refusal::Unreachable(Fault::new("the account cannot be reached")));
            }
            Ok(())
        })
    }

    /// Each is a call of its own.
    fn step<'a>(&'a self, account: &'a AccountId) -> Answer<'a, ()> {
        self.ask(account)
    }
}
