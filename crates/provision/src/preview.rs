//! A dry run: what provisioning a permission set would do in an account, and where it would fail, before
//! anything changes.
//!
//! It takes the same way as the request itself: observe, plan, and ask the backend whether it would do the
//! steps ([`crate::AccountBackend::rehearse`]). What is read here is never committed.

use futures_util::StreamExt as _;
use futures_util::stream;
use model::{AccountId, PermissionSet, Provisioned, limits};
use store::{BoxFuture, Store};

use crate::account::Provisioner;
use crate::assignment::account_must_be_open;
use crate::backend::{Refusal, Site, UNREACHABLE};
use crate::plan::Step;

/// Accounts looked at side by side for one preview.
const ACCOUNTS_AT_ONCE: usize = 10;

/// What would happen in one account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// The account.
    pub account: AccountId,
    /// What would be done, in order.
    pub steps: Vec<Step>,
    /// The `FailureReason` that the request would have.
    pub failure: Option<String>,
}

impl Provisioner {
    /// What provisioning the set would do in each of the accounts, in their order.
    pub async fn preview(&self, store: &Store, set: &PermissionSet, accounts: &[AccountId]) -> Vec<Preview> {
        let mut each: Vec<BoxFuture<'_, Preview>> = Vec::new();
        for account in accounts {
            each.push(Box::pin(self.preview_one(store, set, account)));
        }
        stream::iter(each).buffered(ACCOUNTS_AT_ONCE).collect().await
    }

    async fn preview_one(&self, store: &Store, set: &PermissionSet, account: &AccountId) -> Preview {
        let longest = std::time::Duration::from_millis(limits::PREVIEW_CALL_TIME_MAX.0.unsigned_abs());
        let mut steps = Vec::new();
        let rehearsed = tokio::time::timeout(longest, self.rehearse(store, set, account, &mut steps)).await;
        let failure = match rehearsed {
            Ok(Ok(())) => None,
            Ok(Err(refusal)) => Some(refusal.told(account, "previewing provisioning")),
            Err(_) => Some(UNREACHABLE.to_owned()),
        };
        Preview { account: account.clone(), steps, failure }
    }

    async fn rehearse(
        &self,
        store: &Store,
        set: &PermissionSet,
        account: &AccountId,
        steps: &mut Vec<Step>,
    ) -> Result<(), Refusal> {
        let mut tx = store.begin();
        account_must_be_open(&mut tx, account).await?;
        let key = (set.instance.clone(), set.id.clone(), account.clone());
        let row = tx.get::<Provisioned>(&key).await?;
        let way = self.way(&mut tx, set, account, row.as_deref()).await?;
        *steps = way.steps;
        let site = Site { instance: &set.instance, account };
        way.backend.rehearse(&mut tx, site, steps).await
    }
}
