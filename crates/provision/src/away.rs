//! The lane of accounts that somebody else keeps: many at once, each at its own pace.
//!
//! A scout looks for the next account with something to do that nobody works on; as many accounts as
//! [`limits::PROVISION_ACCOUNTS_AT_ONCE_MAX`] are then worked on side by side, each by one worker, oldest
//! request first. So an account that is slow or dead takes one place and holds up nobody else. One that does
//! not answer, or says that it is asked too often, is left alone for a while with all that is asked of it.
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
    /// The scout came back: with an account that is ours now, or empty-handed.
    Scouted(Result<Option<AccountId>, Fault>),
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
    Done,
    /// Somebody else has it by now.
    Lost,
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
        if lane.stale && !lane.scouting && lane.busy.len() < limits::PROVISION_ACCOUNTS_AT_ONCE_MAX {
            (lane.stale, lane.scouting) = (false, true);
            let (after, busy) = (lane.after.clone(), lane.busy.clone());
            lane.events.push(Box::pin(async move { Event::Scouted(self.scout(store, &after, &busy).await) }));
        }
    }

    /// The next account with something to do, once round from behind `after`; it is ours then.
    async fn scout(
        &self,
        store: &Store,
        after: &str,
        busy: &BTreeSet<AccountId>,
    ) -> Result<Option<AccountId>, Fault> {
        let (mut place, mut again) = (after.to_owned(), after.is_empty());
        let lane = ProvisionRequest::LANE_AWAY;
        loop {
            // Behind all that begins with the place, because `!` sorts behind what separates parts of a key.
            let from = format!("{place}!");
            let first = Page::first(1);
            let found = store.begin().range::<RequestPending>((lane, from.as_str()), (lane,), first).await?;
            let account = found.items.first().and_then(|request| request.kind.account());
            match account {
                Some(account) if again && !after.is_empty() && account.as_str() > after => return Ok(None),
                None if again => return Ok(None),
                None => {
                    again = true;
                    place.clear();
                }
                Some(account) => {
                    account.as_str().clone_into(&mut place);
                    if busy.contains(account) {
                        continue;
                    }
                    let ours = self.claim(store, BTreeSet::from([account.clone()])).await?;
                    if let Some(account) = ours.into_iter().next() {
                        return Ok(Some(account));
                    }
                }
            }
        }
    }

    async fn work_on(&self, store: &Store, account: AccountId) -> Event {
        let mut round = Round::default();
        let until = match self.settle_account(store, &account, &mut round).await {
            Ok(End::Lost) => None,
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
                Ok(pending) => pending.items,
                // Nothing to do with the account: it stays ours until it runs out, or the next look.
                Err(fault) => {
                    round.fault.get_or_insert(fault);
                    return Ok(End::Lost);
                }
            };
            if pending.is_empty() {
                return Ok(End::Done);
            }
            for request in pending {
                let ended = self.settle_away(store, account, &request).await;
                match ended.map_err(|refusal| (ProvisionRequest::clone(&request), refusal))? {
                    End::Done => round.settled += 1,
                    End::Lost => return Ok(End::Lost),
                }
            }
        }
    }

    /// Settles one request. The lease is renewed in the same commit.
    async fn settle_away(
        &self,
        store: &Store,
        account: &AccountId,
        request: &ProvisionRequest,
    ) -> Result<End, Refusal> {
        self.must_have_signing_key(store, request).await?;
        let ours = BTreeSet::from([account.clone()]);
        for _ in 0..TRIES_MAX {
            let mut tx = store.begin();
            if self.still_ours(&mut tx, &ours).await?.is_empty() {
                return Ok(End::Lost);
            }
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
            self.put_settled(&mut tx, &held, status).await?;
            tx.put(&self.lease(account, 0)).await?;
            if let Committed::Done(_) = tx.commit().await? {
                return Ok(End::Done);
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
                if let Ok(Some(account)) = found {
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
