//! The lane of accounts that somebody else keeps: many at once, each at its own pace.
//!
//! A scout looks for accounts with something to do that nobody works on, for every place that is free; as
//! many as [`limits::PROVISION_ACCOUNTS_AT_ONCE_MAX`] are then worked on side by side, each by one worker,
//! oldest request first. So an account that is slow or dead takes one place and holds up nobody else. One
//! that does not answer, or says that it is asked too often, is left alone for a while with all that is asked
//! of it.
//!
//! The accounts are waited for outside of any snapshot of the store (see [`crate::backend`]); the commit that
//! settles a request checks that everything it was decided by still holds.

use std::collections::BTreeSet;

use fault::Fault;
use futures_util::StreamExt as _;
use futures_util::stream::FuturesUnordered;
use model::{AccountId, Duration, ProvisionRequest, ProvisionStatus, SigningKey, Timestamp, limits};
use store::record::request::RequestPending;
use store::{BoxFuture, Committed, Page, Store, Table};
use tokio::sync::watch;

use crate::account::Provisioner;
use crate::backend::Refusal;
use crate::worker::Round;

/// How often work on an account is begun again because others changed what it relies on, before that counts
/// as a failure of the account.
pub(crate) const TRIES_MAX: usize = 4;

/// What the lane hears of.
enum Event {
    /// The scout came back: with accounts that are ours now, or empty-handed.
    Scouted(Result<Vec<AccountId>, Fault>),
    /// An account was worked on, and is left alone until then.
    Worked(AccountId, Round, Option<Timestamp>),
    /// Something may have come, or become due.
    News(Option<watch::Receiver<()>>),
}

/// What the lane is doing.
struct Lane<'a> {
    events: FuturesUnordered<BoxFuture<'a, Event>>,
    busy: BTreeSet<AccountId>,
    /// Where the scout was last.
    after: String,
    scouting: bool,
    /// Whether the scout may have missed something.
    stale: bool,
}

/// How the work on an account ended.
enum End {
    /// The account is ours still.
    Done,
    /// It was given back in the commit that settled its last request.
    GivenBack,
    /// Somebody else has it by now.
    Lost,
}

/// Once round the accounts that something is asked of.
struct Trip<'a> {
    start: &'a str,
    place: String,
    /// Whether it began anew at the first account.
    again: bool,
}

impl Provisioner {
    /// Works on whatever comes; ends nowhere, and may be dropped at any point.
    pub(crate) async fn work_away(&self, store: &Store) {
        let mut lane = Lane::new();
        lane.events.push(Box::pin(news(store.watch(Table::RequestPending))));
        loop {
            self.send_scout(store, &mut lane);
            let Some(mut event) = lane.events.next().await else { return };
            let then: Option<BoxFuture<'_, Event>> = match &mut event {
                Event::News(watched) => watched.take().map(|watched| Box::pin(news(watched)) as _),
                Event::Worked(_, _, Some(until)) => Some(Box::pin(due(until.since(self.clock.now())))),
                Event::Scouted(Err(fault)) => {
                    tracing::warn!(fault = fault.chain(), "looking for provisioning requests");
                    None
                }
                Event::Worked(_, _, None) | Event::Scouted(Ok(_)) => None,
            };
            lane.events.extend(then);
            lane.hear(self, store, event);
        }
    }

    /// Works until there is nothing that could be worked on now.
    pub(crate) async fn away_until_idle(&self, store: &Store) -> Result<Round, Fault> {
        let (mut lane, mut all) = (Lane::new(), Round::default());
        loop {
            self.send_scout(store, &mut lane);
            match lane.events.next().await {
                Some(Event::Scouted(Err(fault))) => return Err(fault),
                Some(event) => all.add(lane.hear(self, store, event)),
                None => return Ok(all),
            }
        }
    }

    fn send_scout<'a>(&'a self, store: &'a Store, lane: &mut Lane<'a>) {
        let places = limits::PROVISION_ACCOUNTS_AT_ONCE_MAX.saturating_sub(lane.busy.len());
        if lane.stale && !lane.scouting && places > 0 {
            (lane.stale, lane.scouting) = (false, true);
            let (after, busy) = (lane.after.clone(), lane.busy.clone());
            lane.events.push(Box::pin(async move {
                Event::Scouted(self.scout(store, &after, &busy, places).await)
            }));
        }
    }

    /// The next accounts with something to do, from behind `after`, for as many places; they are ours then.
    /// Those that became free while it was away are the next scout's, all of them in one commit.
    async fn scout(
        &self,
        store: &Store,
        after: &str,
        busy: &BTreeSet<AccountId>,
        places: usize,
    ) -> Result<Vec<AccountId>, Fault> {
        let mut trip = Trip { start: after, place: after.to_owned(), again: after.is_empty() };
        loop {
            let found = trip.next(store, busy, places).await?;
            if found.is_empty() {
                return Ok(found);
            }
            let ours = self.claim(store, found.iter().cloned().collect()).await?;
            if !ours.is_empty() {
                return Ok(found.into_iter().filter(|account| ours.contains(account)).collect());
            }
        }
    }

    async fn work_on(&self, store: &Store, account: AccountId) -> Event {
        let mut round = Round::default();
        let work = self.settle_account(store, &account, &mut round);
        let until = match self.while_ours(store, &account, work).await.unwrap_or(Ok(End::Lost)) {
            Ok(End::GivenBack | End::Lost) => None,
            Ok(End::Done) => {
                if let Err(fault) = self.give_back(store, &BTreeSet::from([account.clone()])).await {
                    round.fault.get_or_insert(fault);
                }
                None
            }
            Err((request, refusal)) => self.leave_alone(store, &account, &request, refusal, &mut round).await,
        };
        Event::Worked(account, round, until)
    }

    /// Settles all that is asked of an account, oldest first, up to the first that the account does not take
    /// now.
    async fn settle_account(
        &self,
        store: &Store,
        account: &AccountId,
        round: &mut Round,
    ) -> Result<End, (ProvisionRequest, Refusal)> {
        loop {
            let page = Page::first(limits::PROVISION_BATCH_MAX);
            let pending = store
                .begin()
                .list::<RequestPending>((ProvisionRequest::LANE_AWAY, account.as_str()), page)
                .await;
            let pending = match pending {
                Ok(pending) => pending,
                // Nothing to do with the account: it stays ours until it runs out, or the next look.
                Err(fault) => {
                    round.fault.get_or_insert(fault);
                    return Ok(End::Lost);
                }
            };
            if pending.items.is_empty() {
                return Ok(End::Done);
            }
            let count = pending.items.len();
            for (place, request) in pending.items.into_iter().enumerate() {
                // What is asked meanwhile is the next scout's to find.
                let is_last = pending.next.is_none() && place + 1 == count;
                let ended = self.settle_away(store, account, &request, is_last).await;
                match ended.map_err(|refusal| (ProvisionRequest::clone(&request), refusal))? {
                    End::Done => round.settled += 1,
                    End::GivenBack => {
                        round.settled += 1;
                        return Ok(End::GivenBack);
                    }
                    End::Lost => return Ok(End::Lost),
                }
            }
        }
    }

    /// Settles one request. The same commit renews the lease, or gives the account back after the last one.
    async fn settle_away(
        &self,
        store: &Store,
        account: &AccountId,
        request: &ProvisionRequest,
        is_last: bool,
    ) -> Result<End, Refusal> {
        self.must_have_signing_key(store, request).await?;
        let ours = BTreeSet::from([account.clone()]);
        for _ in 0..TRIES_MAX {
            let mut tx = store.begin();
            let held = tx.get::<ProvisionRequest>(&request.id).await?;
            let Some(held) = held.filter(|held| held.status == ProvisionStatus::InProgress) else {
                return Ok(End::Done);
            };
            let longest = std::time::Duration::from_millis(limits::PROVISION_CALL_TIME_MAX.0.unsigned_abs());
            let status = match tokio::time::timeout(longest, self.carry_out(&mut tx, &held)).await {
                Ok(Ok(())) => ProvisionStatus::Succeeded,
                Ok(Err(Refusal::Refused(reason))) => ProvisionStatus::Failed(reason),
                Ok(Err(refusal)) => return Err(refusal),
                Err(_) => {
                    let silent = Fault::new(format!("account {account} did not answer in time"));
                    return Err(Refusal::Unreachable(silent));
                }
            };
            // Looked at last, and as it is now: it was renewed while the account was waited for.
            tx.let_go();
            if self.still_ours(&mut tx, &ours).await?.is_empty() {
                return Ok(End::Lost);
            }
            self.put_settled(&mut tx, &held, status).await?;
            if is_last {
                self.release(&mut tx, &ours).await?;
            } else {
                tx.put(&self.lease(account, 0)).await?;
            }
            if let Committed::Done(_) = tx.commit().await? {
                return Ok(if is_last { End::GivenBack } else { End::Done });
            }
        }
        Err(Fault::overloaded("others kept changing what the account is provisioned by").into())
    }

    /// The key is made before any account is told of it: two that make it at once would tell two.
    async fn must_have_signing_key(&self, store: &Store, request: &ProvisionRequest) -> Result<(), Fault> {
        if store.begin().exists::<SigningKey>(&request.instance).await? {
            return Ok(());
        }
        let mut attempts = store.attempts();
        loop {
            let mut tx = attempts.begin().await?;
            self.signing_key(&mut tx, &request.instance).await?;
            if let Committed::Done(_) = tx.commit().await? {
                return Ok(());
            }
        }
    }

    /// Has everybody leave the account alone for a while, and gives up what has been tried for too long.
    async fn leave_alone(
        &self,
        store: &Store,
        account: &AccountId,
        request: &ProvisionRequest,
        refusal: Refusal,
        round: &mut Round,
    ) -> Option<Timestamp> {
        let until = self.back_off(store, account, &refusal).await;
        match refusal {
            Refusal::Unreachable(fault) | Refusal::Fault(fault) if self.is_too_old(request) => {
                tracing::warn!(%account, fault = fault.chain(), "the account could not be worked on");
            }
            Refusal::Unreachable(fault) | Refusal::Fault(fault) => round.failed(&request.id, fault),
            Refusal::Throttled { .. } => tracing::info!(%account, "the account is asked too often: waiting"),
            Refusal::Refused(_) => {}
        }
        if let Err(fault) = self.give_up_old(store, account, round).await {
            round.fault.get_or_insert(fault);
        }
        match until {
            Ok(until) => Some(until),
            Err(fault) => {
                round.fault.get_or_insert(fault);
                None
            }
        }
    }

    async fn give_up_old(&self, store: &Store, account: &AccountId, round: &mut Round) -> Result<(), Fault> {
        loop {
            let page = Page::first(limits::PROVISION_BATCH_MAX);
            let pending = store
                .begin()
                .list::<RequestPending>((ProvisionRequest::LANE_AWAY, account.as_str()), page)
                .await?;
            let settled_before = round.settled;
            for request in pending.items.iter().filter(|request| self.is_too_old(request)) {
                let unanswered = Fault::new(format!("account {account} could not be worked on for too long"));
                self.try_again(store, request, unanswered, round).await;
            }
            if round.settled - settled_before < limits::PROVISION_BATCH_MAX {
                return Ok(());
            }
        }
    }
}

impl Trip<'_> {
    /// The next accounts that are not `busy`, at most so many; none when it is over.
    async fn next(
        &mut self,
        store: &Store,
        busy: &BTreeSet<AccountId>,
        most: usize,
    ) -> Result<Vec<AccountId>, Fault> {
        let (mut tx, mut found) = (store.begin(), Vec::new());
        let lane = ProvisionRequest::LANE_AWAY;
        while found.len() < most {
            // Behind all that begins with the place, because `!` sorts behind what separates parts of a key.
            let from = format!("{}!", self.place);
            let listed = tx.range::<RequestPending>((lane, from.as_str()), (lane,), Page::first(1)).await?;
            match listed.items.first().and_then(|request| request.kind.account()) {
                Some(account) if self.again && !self.start.is_empty() && account.as_str() > self.start => {
                    break;
                }
                None if self.again => break,
                None => {
                    self.again = true;
                    self.place.clear();
                }
                Some(account) => {
                    account.as_str().clone_into(&mut self.place);
                    if !busy.contains(account) {
                        found.push(account.clone());
                    }
                }
            }
        }
        Ok(found)
    }
}

impl<'a> Lane<'a> {
    fn new() -> Self {
        let (events, busy) = (FuturesUnordered::new(), BTreeSet::new());
        Self { events, busy, after: String::new(), scouting: false, stale: true }
    }

    /// Takes up what an event brings; gives what was done.
    fn hear(&mut self, provisioner: &'a Provisioner, store: &'a Store, event: Event) -> Round {
        match event {
            Event::Scouted(found) => {
                self.scouting = false;
                for account in found.into_iter().flatten() {
                    account.as_str().clone_into(&mut self.after);
                    self.busy.insert(account.clone());
                    self.stale = true;
                    self.events.push(Box::pin(provisioner.work_on(store, account)));
                }
                Round::default()
            }
            Event::Worked(account, round, _) => {
                self.busy.remove(&account);
                self.stale = true;
                round
            }
            Event::News(_) => {
                self.stale = true;
                Round::default()
            }
        }
    }
}

/// Elapsed time and news come to the same: look again.
async fn news(mut watched: watch::Receiver<()>) -> Event {
    let poll = std::time::Duration::from_millis(limits::PROVISION_POLL_INTERVAL.0.unsigned_abs());
    let _ = tokio::time::timeout(poll, watched.changed()).await;
    watched.borrow_and_update();
    Event::News(Some(watched))
}

async fn due(wait: Duration) -> Event {
    tokio::time::sleep(std::time::Duration::from_millis(wait.0.max(0).unsigned_abs())).await;
    Event::News(None)
}
