//! The worker: settles what was requested.
//!
//! Level-triggered: it looks at what is pending and at what stands, never at what happened in between, so it
//! may miss any signal, be killed anywhere and be run on several servers at once, which share the accounts
//! among them ([`crate::lease`]).
//!
//! Requests go through lanes. The lane `home` has the accounts that are kept in the store: many are settled
//! per commit, and one that faults is tried again alone, so that it holds up nobody else. The lane `away`
//! ([`crate::away`]) has those that somebody else keeps, who may be slow or dead. What is asked for all
//! accounts becomes a part for each ([`crate::whole`]), which goes through one of the two. What keeps failing
//! for longer than [`limits::PROVISION_TRY_TIME_MAX`] is failed with AWS's text, so nothing stays in progress
//! for ever.

use std::collections::BTreeSet;
use std::future::Future;
use std::sync::Arc;

use fault::Fault;
use model::{
    AccountId, InspectionWish, PermissionSet, ProvisionKind, ProvisionRequest, ProvisionStatus, Provisioned,
    RequestId, limits,
};
use store::record::request::RequestPending;
use store::{Committed, Page, Store, Table, Tx};

use crate::account::Provisioner;
use crate::assignment::account_must_be_open;
use crate::backend::Refusal;
use crate::source::{self, Assigning};

/// AWS's `FailureReason` for what cannot be told more exactly.
const INTERNAL: &str = "An unexpected internal service exception was encountered";

/// What one look at everything pending came to.
#[derive(Default)]
pub(crate) struct Round {
    /// Requests settled.
    pub(crate) settled: usize,
    /// Whether anything else was got further.
    pub(crate) moved: bool,
    /// The first thing that went wrong and is to be tried again.
    pub(crate) fault: Option<Fault>,
}

impl Round {
    pub(crate) fn add(&mut self, other: Self) {
        self.settled += other.settled;
        self.moved |= other.moved;
        self.fault = self.fault.take().or(other.fault);
    }

    /// Takes note of a request that could not be settled now.
    pub(crate) fn failed(&mut self, request: &RequestId, fault: Fault) {
        tracing::warn!(%request, fault = fault.chain(), "provisioning will be tried again");
        self.fault.get_or_insert(fault);
    }
}

impl Provisioner {
    /// Settles requests, follows rules and grants, and looks for drift, until `shutdown` is done. Wakes on
    /// every commit of this process that concerns requests, and looks for those of other servers now and
    /// then.
    pub async fn run(&self, store: &Store, shutdown: impl Future<Output = ()>) {
        tokio::select! {
            biased;
            () = shutdown => {}
            () = self.work(store) => {}
            () = self.work_away(store) => {}
            () = self.follow(store) => {}
            () = self.watch_for_drift(store) => {}
        }
    }

    /// Settles requests until none is pending that could be worked on now, and rules and grants ask for
    /// nothing more; says how many that were.
    pub async fn run_until_idle(&self, store: &Store) -> Result<usize, Fault> {
        let (mut settled, mut away_fault) = (0, None);
        loop {
            let mut round = self.round(store).await?;
            let mut away = self.away_until_idle(store).await?;
            away_fault = away_fault.or(away.fault.take());
            round.add(away);
            settled += round.settled;
            let idle = round.settled == 0 && !round.moved;
            match round.fault {
                None if idle && self.follow_once(store).await? == 0 => {
                    return away_fault.map_or(Ok(settled), Err);
                }
                Some(fault) if idle => return Err(fault),
                _ => {}
            }
        }
    }

    /// Ends nowhere: whoever drops it may do so at any point.
    async fn work(&self, store: &Store) {
        // Where no other server can be, what is leased is left from before a crash.
        if !store.capabilities().shared
            && let Err(fault) = self.forget_leases(store).await
        {
            tracing::warn!(fault = fault.chain(), "leases of accounts are left to run out");
        }
        let mut news = store.watch(Table::RequestPending);
        let poll = std::time::Duration::from_millis(limits::PROVISION_POLL_INTERVAL.0.unsigned_abs());
        loop {
            news.borrow_and_update();
            if let Err(fault) = self.round(store).await {
                tracing::warn!(fault = fault.chain(), "looking for provisioning requests");
            }
            // Elapsed time and news come to the same: look again.
            let _ = tokio::time::timeout(poll, news.changed()).await;
        }
    }

    /// Ends nowhere, either.
    async fn watch_for_drift(&self, store: &Store) {
        let (mut wanted, mut rounds) =
            (store.watch(Table::InspectionWanted), store.watch(Table::InspectionRounds));
        let poll = std::time::Duration::from_millis(limits::DRIFT_POLL_INTERVAL.0.unsigned_abs());
        loop {
            wanted.borrow_and_update();
            if let Err(fault) = self.look_for_drift(store).await {
                tracing::warn!(fault = fault.chain(), "looking for drift");
            }
            // Its own steps on a round are no news to it.
            rounds.borrow_and_update();
            let news = futures_util::future::select(Box::pin(wanted.changed()), Box::pin(rounds.changed()));
            let _ = tokio::time::timeout(poll, news).await;
        }
    }

    /// Looks once at everything pending that is for all accounts, or for accounts kept here.
    async fn round(&self, store: &Store) -> Result<Round, Fault> {
        let store = &store.passing_by();
        let (mut round, mut after) = (Round::default(), None);
        self.advance_wholes(store, &mut round).await?;
        loop {
            // A transaction of its own: having read what else is pending must not make the work conflict with
            // it.
            let page = Page::first(limits::PROVISION_BATCH_MAX).after(after);
            let page = store.begin().list::<RequestPending>((ProvisionRequest::LANE_HOME,), page).await?;
            let accounts = page.items.iter().filter_map(|request| request.kind.account().cloned());
            let ours = self.claim(store, accounts.collect()).await?;
            let is_ours = |request: &&Arc<ProvisionRequest>| {
                request.kind.account().is_some_and(|account| ours.contains(account))
            };
            let requests: Vec<_> = page.items.iter().filter(is_ours).cloned().collect();
            if !requests.is_empty() {
                self.settle_many(store, &requests, &ours, &mut round).await;
            }
            after = page.next;
            if after.is_none() {
                return Ok(round);
            }
        }
    }

    async fn settle_many(
        &self,
        store: &Store,
        requests: &[Arc<ProvisionRequest>],
        ours: &BTreeSet<AccountId>,
        round: &mut Round,
    ) {
        if let Ok(done) = self.settle(store, requests, ours, true).await {
            return round.add(done);
        }
        for request in requests {
            match self.settle(store, std::slice::from_ref(request), ours, false).await {
                Ok(done) => round.add(done),
                Err(fault) => self.try_again(store, request, fault, round).await,
            }
        }
        // What cannot be given back now is ours for the next round, and runs out otherwise.
        if let Err(fault) = self.give_back(store, ours).await {
            round.fault.get_or_insert(fault);
        }
    }

    /// Settles requests about accounts that are `ours` in one commit, which may give the accounts back too.
    async fn settle(
        &self,
        store: &Store,
        requests: &[Arc<ProvisionRequest>],
        ours: &BTreeSet<AccountId>,
        give_back: bool,
    ) -> Result<Round, Fault> {
        let ids: Vec<RequestId> = requests.iter().map(|request| request.id.clone()).collect();
        let mut attempts = store.attempts();
        loop {
            let (mut tx, mut done) = (attempts.begin().await?, Round::default());
            let still_ours = self.still_ours(&mut tx, ours).await?;
            for request in tx.get_many::<ProvisionRequest>(&ids).await?.into_iter().flatten() {
                let account = request.kind.account().filter(|account| still_ours.contains(account));
                let Some(account) = account.filter(|_| request.status == ProvisionStatus::InProgress) else {
                    continue;
                };
                if self.backend_of(&mut tx, account).await?.capabilities().transactional {
                    let outcome = self.carry_out(&mut tx, &request).await;
                    let status = outcome.map_or_else(
                        |refusal| refusal.into_fault().map(ProvisionStatus::Failed),
                        |()| Ok(ProvisionStatus::Succeeded),
                    )?;
                    self.put_settled(&mut tx, &request, status).await?;
                    done.settled += 1;
                } else {
                    // Somebody else keeps the account since it was asked for.
                    tx.put(&ProvisionRequest { away: true, ..ProvisionRequest::clone(&request) }).await?;
                    done.moved = true;
                }
            }
            if give_back {
                self.release(&mut tx, still_ours).await?;
            }
            if let Committed::Done(_) = tx.commit().await? {
                return Ok(done);
            }
        }
    }

    pub(crate) async fn carry_out(&self, tx: &mut Tx, request: &ProvisionRequest) -> Result<(), Refusal> {
        let set = (request.instance.clone(), request.permission_set.clone());
        let set =
            tx.get::<PermissionSet>(&set).await?.ok_or_else(|| Refusal::Refused(set_is_gone(request)))?;
        match &request.kind {
            ProvisionKind::CreateAssignment { account, principal, giver } => {
                self.assign(tx, Assigning { set: &set, account, principal, giver }).await
            }
            ProvisionKind::DeleteAssignment { account, principal, giver } => {
                self.unassign(tx, Assigning { set: &set, account, principal, giver }).await
            }
            ProvisionKind::ProvisionSet { account: Some(account) } => {
                let key = (set.instance.clone(), set.id.clone(), account.clone());
                if request.part_of.is_some() && !tx.exists::<Provisioned>(&key).await? {
                    // It went from this account while the others had their turn.
                    return Ok(());
                }
                account_must_be_open(tx, account).await?;
                self.bring(tx, &set, account).await
            }
            ProvisionKind::Reconcile { account } => self.reconcile(tx, &set, account).await,
            ProvisionKind::ProvisionSet { account: None } => {
                Err(Fault::new("a request for every account was taken for one of a single account").into())
            }
        }
    }

    /// Writes what came of a request. One that failed where nothing is taken back may be half done: the
    /// account is put in order.
    pub(crate) async fn put_settled(
        &self,
        tx: &mut Tx,
        request: &ProvisionRequest,
        status: ProvisionStatus,
    ) -> Result<(), Fault> {
        let now = self.clock.now();
        source::remember(tx, request, &status, now).await?;
        if let (true, ProvisionStatus::Failed(_), Some(account)) =
            (request.away, &status, request.kind.account())
        {
            self.ask_inspection(tx, &request.instance, account, InspectionWish::Repair).await?;
        }
        tx.put(&ProvisionRequest { status, settled: Some(now), ..request.clone() }).await
    }

    /// Leaves a request that our side failed at for later, unless that has gone on for too long.
    pub(crate) async fn try_again(
        &self,
        store: &Store,
        request: &ProvisionRequest,
        fault: Fault,
        round: &mut Round,
    ) {
        if !self.is_too_old(request) {
            return round.failed(&request.id, fault);
        }
        tracing::error!(request = %request.id, fault = fault.chain(), "gave up provisioning");
        match self.finish(store, &request.id, ProvisionStatus::Failed(INTERNAL.to_owned())).await {
            Ok(settled) => round.settled += settled,
            Err(fault) => round.failed(&request.id, fault),
        }
    }

    pub(crate) fn is_too_old(&self, request: &ProvisionRequest) -> bool {
        self.clock.now().since(request.created) > limits::PROVISION_TRY_TIME_MAX
    }

    /// Settles a request whose work is already done, or never will be, unless somebody else did.
    pub(crate) async fn finish(
        &self,
        store: &Store,
        id: &RequestId,
        status: ProvisionStatus,
    ) -> Result<usize, Fault> {
        let mut attempts = store.attempts();
        loop {
            let mut tx = attempts.begin().await?;
            let request = tx.get::<ProvisionRequest>(id).await?;
            let Some(request) = request.filter(|held| held.status == ProvisionStatus::InProgress) else {
                return Ok(0);
            };
            self.put_settled(&mut tx, &request, status.clone()).await?;
            if let Committed::Done(_) = tx.commit().await? {
                return Ok(1);
            }
        }
    }
}

pub(crate) fn set_is_gone(request: &ProvisionRequest) -> String {
    format!("Received a 404 status error: Could not find PermissionSet with id {}", request.permission_set)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::stand::{Stand, account, group, set};

    async fn request(stand: &Stand, id: &RequestId) -> Arc<ProvisionRequest> {
        stand.store.begin().get::<ProvisionRequest>(id).await.unwrap().unwrap()
    }

    #[tokio::test]
    async fn a_request_that_another_worker_settled_meanwhile_is_left_alone() {
        let stand = Stand::new().await;
        stand.create(&set(1), 1, group(1)).await.unwrap();
        stand.work().await;
        let id = stand.delete(&set(1), 1, group(1)).await.unwrap();
        let taken_up = [request(&stand, &id).await];
        let ours = BTreeSet::from([account(1)]);
        let settle =
            async || stand.provisioner.settle(&stand.store, &taken_up, &ours, false).await.unwrap().settled;
        assert_eq!(settle().await, 0, "the account is not ours");
        stand.provisioner.claim(&stand.store, ours.clone()).await.unwrap();
        assert_eq!(settle().await, 1);
        // Carried out again it would fail: there is nothing left to delete.
        assert_eq!(settle().await, 0);
        assert_eq!(stand.status(&id).await, ProvisionStatus::Succeeded);
        let failed = ProvisionStatus::Failed("late".into());
        assert_eq!(stand.provisioner.finish(&stand.store, &id, failed).await.unwrap(), 0);
        assert_eq!(stand.status(&id).await, ProvisionStatus::Succeeded);
    }
}
