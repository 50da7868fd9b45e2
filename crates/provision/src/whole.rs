//! Requests for every account: one part for each account where the set is, and the whole settled once no
//! part is left.
//!
//! An account that refuses does not keep the others from it; the whole then fails with the reason of the
//! first such account. The parts stay, and show how far each account is.

use fault::Fault;
use model::id::Fresh as _;
use model::{
    Account, AccountId, PermissionSet, ProvisionKind, ProvisionRequest, ProvisionStatus, Provisioned,
    RequestId, limits,
};
use store::record::request::{PartByAccount, PartByStatus, RequestPending};
use store::{Committed, Page, Store, Tx};

use crate::account::Provisioner;
use crate::worker::{Round, set_is_gone};

/// Accounts read at once.
const PAGE: usize = 1000;

impl Provisioner {
    /// Gets every pending request for all accounts as far as it can get now.
    pub(crate) async fn advance_wholes(&self, store: &Store, round: &mut Round) -> Result<(), Fault> {
        let mut after = None;
        loop {
            let page = Page::first(limits::PROVISION_BATCH_MAX).after(after);
            let page = store.begin().list::<RequestPending>((ProvisionRequest::LANE_ALL,), page).await?;
            for whole in &page.items {
                match self.advance(store, whole).await {
                    Ok(done) => round.add(done),
                    Err(fault) => self.try_again(store, whole, fault, round).await,
                }
            }
            after = page.next;
            if after.is_none() {
                return Ok(());
            }
        }
    }

    async fn advance(&self, store: &Store, whole: &ProvisionRequest) -> Result<Round, Fault> {
        let mut tx = store.begin();
        if tx.count::<PartByAccount>((&whole.id,), 1).await? == 0 {
            return self.divide(store, whole).await;
        }
        if tx.count::<PartByStatus>((&whole.id, "pending"), 1).await? > 0 {
            return Ok(Round::default());
        }
        let failed = tx.list::<PartByStatus>((&whole.id, "failed"), Page::first(1)).await?;
        let status = failed.items.first().map_or(ProvisionStatus::Succeeded, |part| part.status.clone());
        let settled = self.finish(store, &whole.id, status).await?;
        Ok(Round { settled, ..Round::default() })
    }

    /// Makes the parts, all in one commit. Where there is nothing to be done, that settles the whole.
    async fn divide(&self, store: &Store, whole: &ProvisionRequest) -> Result<Round, Fault> {
        let key = (whole.instance.clone(), whole.permission_set.clone());
        let set_is_there = store.begin().exists::<PermissionSet>(&key).await?;
        let accounts = provisioned_accounts(store, whole).await?;
        if !set_is_there || accounts.is_empty() {
            let gone = || ProvisionStatus::Failed(set_is_gone(whole));
            let status = if set_is_there { ProvisionStatus::Succeeded } else { gone() };
            let settled = self.finish(store, &whole.id, status).await?;
            return Ok(Round { settled, ..Round::default() });
        }
        let mut attempts = store.attempts();
        loop {
            let mut tx = attempts.begin().await?;
            let held = tx.get::<ProvisionRequest>(&whole.id).await?;
            let is_pending = held.is_some_and(|held| held.status == ProvisionStatus::InProgress);
            if is_pending && tx.count::<PartByAccount>((&whole.id,), 1).await? == 0 {
                self.put_parts(&mut tx, whole, &accounts).await?;
            }
            if let Committed::Done(_) = tx.commit().await? {
                return Ok(Round { moved: true, ..Round::default() });
            }
        }
    }

    async fn put_parts(
        &self,
        tx: &mut Tx,
        whole: &ProvisionRequest,
        accounts: &[AccountId],
    ) -> Result<(), Fault> {
        let rows = tx.get_many::<Account>(accounts).await?;
        for (account, row) in accounts.iter().zip(rows) {
            let part = ProvisionRequest {
                id: RequestId::fresh(self.entropy.as_ref()),
                kind: ProvisionKind::ProvisionSet { account: Some(account.clone()) },
                created: self.clock.now(),
                part_of: Some(whole.id.clone()),
                away: row.is_some_and(|row| !row.backend.is_empty()),
                ..whole.clone()
            };
            tx.put(&part).await?;
        }
        Ok(())
    }
}

/// Where the set is. Read by itself: an account that gets or loses the set meanwhile gets or loses it as it
/// is now, and must not make this conflict.
async fn provisioned_accounts(store: &Store, whole: &ProvisionRequest) -> Result<Vec<AccountId>, Fault> {
    let (mut accounts, mut after) = (Vec::new(), None);
    loop {
        let page = Page::first(PAGE).after(after);
        let page = store.begin().scan::<Provisioned>((&whole.instance, &whole.permission_set), page).await?;
        accounts.extend(page.items.iter().map(|row| row.account.clone()));
        after = page.next;
        if after.is_none() {
            return Ok(accounts);
        }
    }
}
