//! Follows rules and grants: what they give and what stands are compared, and the difference becomes requests
//! like those of the API, for the worker to carry out.
//!
//! Level-triggered, as the worker is: it looks at rules, grants, the organization and the assignments, never
//! at what happened in between. It may be killed anywhere and run on every node at once: two that see the
//! same difference ask for the same thing, of which the store takes one. What it saw may be old by the time
//! a request is carried out; then [`crate::source`] has the last word.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fault::Fault;
use model::{
    AccountId, AccountStatus, Assignment, AssignmentRule, AssignmentSource, Giver, Grant, Instance,
    InstanceId, PermissionSet, PermissionSetId, Principal, Timestamp, Unreached, limits,
};
use store::record::access::{AssignmentByGrant, AssignmentByRule};
use store::record::rule::GrantByEnd;
use store::{Committed, Index, Page, Revision, Store, Stored as _, Table, Tx};

use crate::account::Provisioner;
use crate::request::{self, Asking, NotTaken};
use crate::scope::{Landscape, every};
use crate::source::is_there;

/// Rows read at once.
const PAGE: usize = 1000;

/// What rules and grants depend on.
const TABLES: [Table; 9] = [
    Table::Accounts,
    Table::AssignmentRules,
    Table::Assignments,
    Table::Grants,
    Table::Groups,
    Table::OrganizationalUnits,
    Table::PermissionSets,
    Table::Unreached,
    Table::Users,
];

/// Those whose changes are worth looking at once.
const NEWS: [Table; 5] = [
    Table::Accounts,
    Table::AssignmentRules,
    Table::Grants,
    Table::OrganizationalUnits,
    Table::PermissionSets,
];

/// One assignment that one giver gives.
type Given = (InstanceId, Giver, AccountId, PermissionSetId, Principal);

/// What rules and grants give, and what stands of it.
#[derive(Default)]
struct Sight {
    wanted: BTreeSet<Given>,
    standing: BTreeSet<Given>,
    /// Where it was tried in vain, by instance, giver and account.
    unreached: BTreeMap<(InstanceId, String, AccountId), Arc<Unreached>>,
    /// How often each permission set was edited.
    revisions: BTreeMap<(InstanceId, PermissionSetId), u64>,
    /// When time alone will change something.
    due: Option<Timestamp>,
}

/// What is known not to need another look.
#[derive(Default)]
struct Seen {
    state: Option<Revision>,
    due: Option<Timestamp>,
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
    async fn follow_since(&self, store: &Store, seen: &mut Seen) -> Result<(), Fault> {
        let state = store.attempts().begin().await?.state_of(&TABLES).await?;
        let is_due = seen.due.is_some_and(|due| due <= self.clock.now());
        if state.is_none() || state != seen.state || is_due {
            let (_, due) = self.look(store).await?;
            *seen = Seen { state, due };
        }
        Ok(())
    }

    /// Asks for everything that rules and grants give and that does not stand, and the other way round. Says
    /// for how much it asked.
    pub(crate) async fn follow_once(&self, store: &Store) -> Result<usize, Fault> {
        Ok(self.look(store).await?.0)
    }

    async fn look(&self, store: &Store) -> Result<(usize, Option<Timestamp>), Fault> {
        let now = self.clock.now();
        let mut sight = Sight::of(&mut store.begin(), now).await?;
        let differing: Vec<Given> = sight.wanted.symmetric_difference(&sight.standing).cloned().collect();
        sight.forget_what_was_reached(store, &differing).await?;
        let (mut tried, mut asked) = (Vec::new(), 0);
        for given in differing {
            match sight.waits_until(&given, now) {
                Some(again) => sight.is_due_at(again),
                None => tried.push(given),
            }
        }
        for batch in tried.chunks(limits::PROVISION_BATCH_MAX) {
            asked += self.ask(store, &sight, batch).await?;
        }
        Ok((asked, sight.due))
    }

    /// Puts down requests in one commit, but for what is asked for already.
    async fn ask(&self, store: &Store, sight: &Sight, batch: &[Given]) -> Result<usize, Fault> {
        let mut attempts = store.attempts();
        loop {
            let (mut tx, mut asked) = (attempts.begin().await?, 0);
            for given in batch {
                let (instance, giver, account, permission_set, principal) = given.clone();
                let (clock, entropy) = (self.clock.as_ref(), self.entropy.as_ref());
                let asking = Asking { instance: &instance, permission_set: &permission_set, clock, entropy };
                let taken = if sight.wanted.contains(given) {
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

impl Sight {
    async fn of(tx: &mut Tx, now: Timestamp) -> Result<Self, Fault> {
        let mut sight = Self::default();
        let rules = every::<AssignmentRule>(tx).await?;
        let mut grants = Vec::new();
        for instance in every::<Instance>(tx).await? {
            grants.extend(live_grants(tx, &instance.id, now).await?);
        }
        sight.see_standing(tx).await?;
        for row in every::<Unreached>(tx).await? {
            sight.unreached.insert(row.key(), row);
        }
        if rules.is_empty() && grants.is_empty() && sight.standing.is_empty() {
            return Ok(sight);
        }
        let landscape = Landscape::read(tx).await?;
        sight.want_rules(tx, &landscape, &rules).await?;
        sight.want_grants(tx, &landscape, &grants).await?;
        let sets: BTreeSet<_> = sight.wanted.union(&sight.standing).map(set_of).collect();
        let sets: Vec<_> = sets.into_iter().collect();
        for set in tx.get_many::<PermissionSet>(&sets).await?.into_iter().flatten() {
            sight.revisions.insert((set.instance.clone(), set.id.clone()), set.revision);
        }
        Ok(sight)
    }

    async fn want_rules(
        &mut self,
        tx: &mut Tx,
        landscape: &Landscape,
        rules: &[Arc<AssignmentRule>],
    ) -> Result<(), Fault> {
        for rule in rules {
            // A rule for somebody who is gone gives nobody anything.
            if !is_there(tx, &rule.instance, &rule.principal).await? {
                continue;
            }
            let giver = Giver::Rule(rule.id.clone());
            for account in landscape.covered(&rule.scope) {
                let (set, who) = (rule.permission_set.clone(), rule.principal.clone());
                self.wanted.insert((rule.instance.clone(), giver.clone(), account, set, who));
            }
        }
        Ok(())
    }

    async fn want_grants(
        &mut self,
        tx: &mut Tx,
        landscape: &Landscape,
        grants: &[Arc<Grant>],
    ) -> Result<(), Fault> {
        for grant in grants {
            self.is_due_at(grant.effective().until);
            let account = landscape.accounts.get(&grant.account);
            let is_open = account.is_some_and(|account| account.status == AccountStatus::Active);
            if is_open && is_there(tx, &grant.instance, &grant.principal).await? {
                self.wanted.insert(given_by(grant));
            }
        }
        Ok(())
    }

    async fn see_standing(&mut self, tx: &mut Tx) -> Result<(), Fault> {
        let by_rule = all::<AssignmentByRule>(tx).await?;
        let by_grant = all::<AssignmentByGrant>(tx).await?;
        for row in by_rule.iter().chain(&by_grant) {
            for giver in row.sources.iter().map(AssignmentSource::giver) {
                if giver != Giver::Direct {
                    let (set, who) = (row.permission_set.clone(), row.principal.clone());
                    self.standing.insert((row.instance.clone(), giver, row.account.clone(), set, who));
                }
            }
        }
        Ok(())
    }

    /// Where a rule or a grant needs nothing any more, it does not matter that it was refused there.
    async fn forget_what_was_reached(&self, store: &Store, differing: &[Given]) -> Result<(), Fault> {
        let open: BTreeSet<_> = differing.iter().map(place_of).collect();
        let reached: Vec<_> = self.unreached.keys().filter(|place| !open.contains(*place)).collect();
        for batch in reached.chunks(limits::PROVISION_BATCH_MAX) {
            let mut tx = store.begin();
            for place in batch {
                tx.delete::<Unreached>(place).await?;
            }
            // Whoever changed them first will be seen the next time.
            let _ = tx.commit().await?;
        }
        Ok(())
    }

    /// Until when an account that refused is left alone.
    fn waits_until(&self, given: &Given, now: Timestamp) -> Option<Timestamp> {
        let row = self.unreached.get(&place_of(given))?;
        let is_same = self.revisions.get(&set_of(given)).is_none_or(|revision| *revision == row.set_revision);
        (is_same && now < row.again).then_some(row.again)
    }

    fn is_due_at(&mut self, time: Timestamp) {
        self.due = Some(self.due.map_or(time, |due| due.min(time)));
    }
}

fn place_of((instance, giver, account, _, _): &Given) -> (InstanceId, String, AccountId) {
    (instance.clone(), giver.to_string(), account.clone())
}

fn set_of((instance, _, _, set, _): &Given) -> (InstanceId, PermissionSetId) {
    (instance.clone(), set.clone())
}

fn given_by(grant: &Grant) -> Given {
    let Grant { instance, id, account, permission_set, principal, .. } = grant;
    let giver = Giver::Grant(id.clone());
    (instance.clone(), giver, account.clone(), permission_set.clone(), principal.clone())
}

/// The grants that are not over.
async fn live_grants(tx: &mut Tx, instance: &InstanceId, now: Timestamp) -> Result<Vec<Arc<Grant>>, Fault> {
    let (mut rows, mut after) = (Vec::new(), None);
    let (from, to) = ((instance, &Timestamp(now.0.saturating_add(1))), (instance, &Timestamp(i64::MAX)));
    loop {
        let page = tx.range::<GrantByEnd>(from, to, Page::first(PAGE).after(after)).await?;
        rows.extend(page.items);
        after = page.next;
        if after.is_none() {
            return Ok(rows);
        }
    }
}

/// Every assignment that an index has.
async fn all<I: Index<Noun = Assignment>>(tx: &mut Tx) -> Result<Vec<Arc<Assignment>>, Fault> {
    let (mut rows, mut after) = (Vec::new(), None);
    loop {
        let page = tx.list::<I>((), Page::first(PAGE).after(after)).await?;
        rows.extend(page.items);
        after = page.next;
        if after.is_none() {
            return Ok(rows);
        }
    }
}
