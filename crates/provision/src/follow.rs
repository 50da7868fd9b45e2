//! Follows rules and grants: what they give and what stands are compared ([`sight`]), and the difference
//! becomes requests like those of the API, for the worker to carry out.
//!
//! Level-triggered, as the worker is: it looks at rules, grants, the organization and the assignments, never
//! at what happened in between. It may be killed anywhere and run on every node at once: two that see the
//! same difference ask for the same thing, of which the store takes one. What it saw may be old by the time
//! a request is carried out; then [`crate::source`] has the last word.

mod sight;

use fault::Fault;
use model::{Timestamp, Unreached, limits};
use store::{Committed, Revision, Store, Table};

use self::sight::{Derived, Difference, Sight};
use crate::account::Provisioner;
use crate::request::{self, Asking, NotTaken};

/// What rules and grants depend on.
const TABLES: [Table; 11] = [
    Table::Accounts,
    Table::AssignmentRules,
    Table::Assignments,
    Table::Grants,
    Table::Groups,
    Table::Instances,
    Table::OrganizationalUnits,
    Table::Organizations,
    Table::PermissionSets,
    Table::Unreached,
    Table::Users,
];

/// Those whose changes are worth looking at once.
const NEWS: [Table; 7] = [
    Table::Accounts,
    Table::AssignmentRules,
    Table::Grants,
    Table::Groups,
    Table::OrganizationalUnits,
    Table::PermissionSets,
    Table::Users,
];

/// What is known not to need another look, and what need not be derived again for one.
#[derive(Default)]
pub(crate) struct Seen {
    state: Option<Revision>,
    due: Option<Timestamp>,
    derived: Derived,
}

impl Provisioner {
    /// Ends nowhere: whoever drops it may do so at any point.
    pub(crate) async fn follow(&self, store: &Store) {
        let mut news: Vec<_> = NEWS.iter().map(|table| store.watch(*table)).collect();
        let mut seen = Seen::default();
        loop {
            news.iter_mut().for_each(|news| _ = news.borrow_and_update());
            if let Err(fault) = self.follow_since(store, &mut seen).await {
                tracing::warn!(fault = fault.chain(), "following assignment rules and grants");
                seen = Seen::default();
            }
            let heard = news.iter_mut().map(|news| Box::pin(news.changed()));
            // Elapsed time and news come to the same: look again.
            let _ = tokio::time::timeout(self.rest(&seen), futures_util::future::select_all(heard)).await;
        }
    }

    /// How long to wait for news: no longer than until something ends or is to be tried again.
    fn rest(&self, seen: &Seen) -> std::time::Duration {
        let poll = limits::FOLLOW_POLL_INTERVAL;
        let rest = seen.due.map_or(poll, |due| due.since(self.clock.now()).clamp(model::Duration(1), poll));
        std::time::Duration::from_millis(rest.0.unsigned_abs())
    }

    /// Looks again, unless nothing changed since and nothing is due.
    pub(crate) async fn follow_since(&self, store: &Store, seen: &mut Seen) -> Result<(), Fault> {
        let state = store.attempts().begin().await?.state_of(&TABLES).await?;
        let is_due = seen.due.is_some_and(|due| due <= self.clock.now());
        if state.is_none() || state != seen.state || is_due {
            (_, seen.due) = self.look(store, &mut seen.derived).await?;
            seen.state = state;
        }
        Ok(())
    }

    /// Asks for everything that rules and grants give and that does not stand, and the other way round. Says
    /// for how much it asked.
    pub(crate) async fn follow_once(&self, store: &Store) -> Result<usize, Fault> {
        Ok(self.look(store, &mut Derived::default()).await?.0)
    }

    async fn look(&self, store: &Store, derived: &mut Derived) -> Result<(usize, Option<Timestamp>), Fault> {
        let now = self.clock.now();
        let mut sight = Sight::of(&mut store.attempts().begin().await?, derived, now).await?;
        let differing = sight.differing();
        forget_what_was_reached(store, &sight, &differing).await?;
        let (mut tried, mut asked) = (Vec::new(), 0);
        for different in differing {
            match sight.waits_until(&different, now) {
                Some(again) => sight.is_due_at(again),
                None => tried.push(different),
            }
        }
        for batch in tried.chunks(limits::PROVISION_BATCH_MAX) {
            asked += self.ask(store, batch).await?;
        }
        Ok((asked, sight.due))
    }

    /// Puts down requests in one commit, but for what is asked for already.
    async fn ask(&self, store: &Store, batch: &[Difference]) -> Result<usize, Fault> {
        let mut attempts = store.attempts();
        loop {
            let (mut tx, mut asked) = (attempts.begin().await?, 0);
            for Difference { gift, account, is_wanted } in batch {
                let (instance, giver, permission_set, principal) = gift;
                let (clock, entropy) = (self.clock.as_ref(), self.entropy.as_ref());
                let asking = Asking { instance, permission_set, clock, entropy };
                let (account, principal, giver) = (account.clone(), principal.clone(), giver.clone());
                let taken = if *is_wanted {
                    request::create_assignment(&mut tx, asking, account, principal, giver).await
                } else {
                    request::delete_assignment(&mut tx, asking, account, principal, giver).await
                };
                match taken {
                    Ok(_) => asked += 1,
                    Err(NotTaken::Conflict) => {}
                    Err(NotTaken::Fault(fault)) => return Err(fault),
                }
            }
            if let Committed::Done(_) = tx.commit().await? {
                return Ok(asked);
            }
        }
    }
}

/// Where a rule or a grant needs nothing any more, it does not matter that it was refused there.
async fn forget_what_was_reached(
    store: &Store,
    sight: &Sight,
    differing: &[Difference],
) -> Result<(), Fault> {
    for batch in sight.reached(differing).chunks(limits::PROVISION_BATCH_MAX) {
        let mut tx = store.begin();
        for place in batch {
            tx.delete::<Unreached>(place).await?;
        }
        // Whoever changed them first will be seen the next time.
        let _ = tx.commit().await?;
    }
    Ok(())
}
