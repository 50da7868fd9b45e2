//! The worker: settles what was requested.
//!
//! Level-triggered: it looks at what is pending and at what stands, never at what happened in between, so it
//! may miss any signal, be killed anywhere and be run twice at once. Two workers that take up the same
//! request both try to commit it; the store lets one through, and the other finds it settled when it looks
//! again.
//!
//! Requests are settled many per commit. One that faults is tried again alone, so that it holds up nobody
//! else, and again in each later round; after [`limits::PROVISION_TRY_TIME_MAX`] it is failed with AWS's
//! text.

use std::future::Future;
use std::sync::Arc;

use fault::Fault;
use model::{
    AccountId, PermissionSet, ProvisionKind, ProvisionRequest, ProvisionStatus, Provisioned, RequestId,
    limits,
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
struct Round {
    settled: usize,
    fault: Option<Fault>,
}

impl Provisioner {
    /// Settles requests, and follows rules and grants, until `shutdown` is done. Wakes on every commit of this process that concerns
    /// requests, and looks for those of other servers now and then.
    pub async fn run(&self, store: &Store, shutdown: impl Future<Output = ()>) {
        tokio::select! {
            biased;
            () = shutdown => {}
            () = self.work(store) => {}
            () = self.follow(store) => {}
        }
    }

    /// Settles requests until none is pending and rules and grants ask for nothing more, and says how many
    /// that were.
    pub async fn run_until_idle(&self, store: &Store) -> Result<usize, Fault> {
        let mut settled = 0;
        loop {
            let round = self.round(store).await?;
            settled += round.settled;
            match round {
                Round { settled: 0, fault: None } if self.follow_once(store).await? == 0 => {
                    return Ok(settled);
                }
                Round { settled: 0, fault: Some(fault) } => return Err(fault),
                _ => {}
            }
        }
    }

    /// Ends nowhere: whoever drops it may do so at any point.
    async fn work(&self, store: &Store) {
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

    /// Looks at every pending request once, oldest first.
    async fn round(&self, store: &Store) -> Result<Round, Fault> {
        let (mut round, mut after) = (Round::default(), None);
        loop {
            // A transaction of its own: having read what else is pending must not make the work conflict with
            // it.
            let page = Page::first(limits::PROVISION_BATCH_MAX).after(after);
            let page = store.begin().list::<RequestPending>((), page).await?;
            let alone = |request: &ProvisionRequest| {
                matches!(request.kind, ProvisionKind::ProvisionSet { account: None })
            };
            for run in page.items.chunk_by(|a, b| !alone(a) && !alone(b)) {
                match run {
                    [request] => self.settle_one(store, request, &mut round).await,
                    requests => self.settle_many(store, requests, &mut round).await,
                }
            }
            after = page.next;
            if after.is_none() {
                return Ok(round);
            }
        }
    }

    async fn settle_many(&self, store: &Store, requests: &[Arc<ProvisionRequest>], round: &mut Round) {
        match self.settle(store, requests).await {
            Ok(settled) => round.settled += settled,
            Err(_) => {
                for request in requests {
                    self.settle_one(store, request, round).await;
                }
            }
        }
    }

    async fn settle_one(&self, store: &Store, request: &Arc<ProvisionRequest>, round: &mut Round) {
        let settled = match request.kind {
            ProvisionKind::ProvisionSet { account: None } => self.provision_everywhere(store, request).await,
            _ => self.settle(store, std::slice::from_ref(request)).await,
        };
        let settled = match settled {
            Err(fault) if self.clock.now().since(request.created) > limits::PROVISION_TRY_TIME_MAX => {
                tracing::error!(request = %request.id, fault = fault.chain(), "gave up provisioning");
                self.finish(store, &request.id, ProvisionStatus::Failed(INTERNAL.to_owned())).await
            }
            settled => settled,
        };
        match settled {
            Ok(settled) => round.settled += settled,
            Err(fault) => {
                let chain = fault.chain();
                tracing::warn!(request = %request.id, fault = chain, "provisioning will be tried again");
                round.fault.get_or_insert(fault);
            }
        }
    }

    /// Settles requests in one commit, and says how many of them were still pending.
    async fn settle(&self, store: &Store, requests: &[Arc<ProvisionRequest>]) -> Result<usize, Fault> {
        let ids: Vec<RequestId> = requests.iter().map(|request| request.id.clone()).collect();
        let mut attempts = store.attempts();
        loop {
            let mut tx = attempts.begin().await?;
            let mut settled = 0;
            for request in tx.get_many::<ProvisionRequest>(&ids).await?.into_iter().flatten() {
                if request.status == ProvisionStatus::InProgress {
                    let status = match self.carry_out(&mut tx, &request).await {
                        Ok(()) => ProvisionStatus::Succeeded,
                        Err(refusal) => ProvisionStatus::Failed(refusal.into_fault()?),
                    };
                    source::remember(&mut tx, &request, &status, self.clock.now()).await?;
                    let settled_at = Some(self.clock.now());
                    tx.put(&ProvisionRequest { status, settled: settled_at, ..(*request).clone() }).await?;
                    settled += 1;
                }
            }
            if let Committed::Done(_) = tx.commit().await? {
                return Ok(settled);
            }
        }
    }

    async fn carry_out(&self, tx: &mut Tx, request: &ProvisionRequest) -> Result<(), Refusal> {
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
                account_must_be_open(tx, account).await?;
                self.bring(tx, &set, account).await
            }
            ProvisionKind::Reconcile { account } => self.reconcile(tx, &set, account).await,
            ProvisionKind::ProvisionSet { account: None } => {
                Err(Fault::new("a request for every account was taken for one of a single account").into())
            }
        }
    }

    /// Brings a set to every account where it is, some accounts per commit. An account that refuses does not
    /// keep the others from it; the request then fails with the first reason. Killed on the way, it begins
    /// again and finds the accounts that it had done as they should be.
    async fn provision_everywhere(&self, store: &Store, request: &ProvisionRequest) -> Result<usize, Fault> {
        let (mut failure, mut after) = (None, None);
        loop {
            let place = (&request.instance, &request.permission_set);
            let page = Page::first(limits::PROVISION_BATCH_MAX).after(after);
            let page = store.begin().scan::<Provisioned>(place, page).await?;
            let accounts: Vec<&AccountId> = page.items.iter().map(|row| &row.account).collect();
            let refused = self.refresh(store, request, &accounts).await?;
            failure = failure.or(refused);
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        self.finish(store, &request.id, failure.map_or(ProvisionStatus::Succeeded, ProvisionStatus::Failed))
            .await
    }

    /// Brings a set to those of the accounts where it still is, and gives the first reason of those that
    /// refuse.
    async fn refresh(
        &self,
        store: &Store,
        request: &ProvisionRequest,
        accounts: &[&AccountId],
    ) -> Result<Option<String>, Fault> {
        let mut attempts = store.attempts();
        loop {
            let mut tx = attempts.begin().await?;
            let key = (request.instance.clone(), request.permission_set.clone());
            let Some(set) = tx.get::<PermissionSet>(&key).await? else {
                return Ok(Some(set_is_gone(request)));
            };
            let mut failure = None;
            for account in accounts {
                let key = (set.instance.clone(), set.id.clone(), AccountId::clone(account));
                if !tx.exists::<Provisioned>(&key).await? {
                    continue;
                }
                match self.bring(&mut tx, &set, account).await {
                    Ok(()) => {}
                    Err(refusal) => {
                        let reason = refusal.into_fault()?;
                        failure.get_or_insert(reason);
                    }
                }
            }
            if let Committed::Done(_) = tx.commit().await? {
                return Ok(failure);
            }
        }
    }

    /// Settles a request whose work is already done, unless somebody else did.
    async fn finish(&self, store: &Store, id: &RequestId, status: ProvisionStatus) -> Result<usize, Fault> {
        let mut attempts = store.attempts();
        loop {
            let mut tx = attempts.begin().await?;
            let request = tx.get::<ProvisionRequest>(id).await?;
            let Some(request) = request.filter(|held| held.status == ProvisionStatus::InProgress) else {
                return Ok(0);
            };
            let settled = Some(self.clock.now());
            tx.put(&ProvisionRequest { status: status.clone(), settled, ..(*request).clone() }).await?;
            if let Committed::Done(_) = tx.commit().await? {
                return Ok(1);
            }
        }
    }
}

fn set_is_gone(request: &ProvisionRequest) -> String {
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
        assert_eq!(stand.provisioner.settle(&stand.store, &taken_up).await.unwrap(), 1);
        // Carried out again it would fail: there is nothing left to delete.
        assert_eq!(stand.provisioner.settle(&stand.store, &taken_up).await.unwrap(), 0);
        assert_eq!(stand.status(&id).await, ProvisionStatus::Succeeded);
        let failed = ProvisionStatus::Failed("late".into());
        assert_eq!(stand.provisioner.finish(&stand.store, &id, failed).await.unwrap(), 0);
        assert_eq!(stand.status(&id).await, ProvisionStatus::Succeeded);
    }

    #[tokio::test]
    async fn an_account_that_lost_the_set_meanwhile_does_not_get_it_back() {
        let stand = Stand::new().await;
        stand.create(&set(1), 1, group(1)).await.unwrap();
        stand.work().await;
        let id = stand.provision(&set(1), None).await.unwrap();
        let everywhere = request(&stand, &id).await;
        let seen_before = [&account(1), &account(2)];
        assert_eq!(stand.provisioner.refresh(&stand.store, &everywhere, &seen_before).await.unwrap(), None);
        assert_eq!((stand.roles(1).await.len(), stand.roles(2).await.len()), (1, 0));
    }
}
