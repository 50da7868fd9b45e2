//! Killed anywhere: backends that break between two steps, stores that lose a commit or its acknowledgement.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use fault::{Fault, Result};
use model::{Duration, PermissionSet, ProvisionStatus, RequestId};
use store::{BoxFuture, Capabilities, Commit, Committed, Engine, Memory, Snapshot};
use testkit::{TestClock, TestEntropy};

use super::elsewhere;
use super::stand::{Stand, account, group, instance, set};
use crate::Local;

/// A life of two permission sets in two accounts: made, edited, taken away. Each line is worked off before
/// the next.
async fn live(stand: &Stand, mut work: impl AsyncFnMut(&Stand)) -> Vec<RequestId> {
    let mut requests = vec![
        stand.create(&set(1), 1, group(1)).await.unwrap(),
        stand.create(&set(2), 1, group(1)).await.unwrap(),
        stand.create(&set(1), 2, group(2)).await.unwrap(),
    ];
    work(stand).await;
    let attached = vec!["arn:aws:iam::aws:policy/PowerUserAccess".into()];
    stand.put(&PermissionSet { managed_policies: attached, revision: 2, ..set(1) }).await;
    requests.push(stand.provision(&set(1), None).await.unwrap());
    work(stand).await;
    requests.push(stand.delete(&set(1), 2, group(2)).await.unwrap());
    work(stand).await;
    requests
}

async fn is_as_if_nothing_had_happened(stand: &Stand, requests: &[RequestId]) {
    for request in requests {
        assert_eq!(stand.status(request).await, ProvisionStatus::Succeeded);
    }
    assert_eq!(stand.assigned(&set(1), 1).await, [group(1)]);
    assert_eq!(stand.assigned(&set(2), 1).await, [group(1)]);
    assert!(stand.assigned(&set(1), 2).await.is_empty());
    assert_eq!(stand.provisioned(&set(1), 1).await.unwrap().revision, 2);
    assert!(stand.provisioned(&set(1), 2).await.is_none());
}

/// Works until the backend or the store breaks, which is where the process dies; then works on after a
/// restart.
async fn break_once_then_go_on(stand: &Stand, mend: impl Fn()) {
    let _ = stand.provisioner.run_until_idle(&stand.store).await;
    mend();
    stand.work().await;
}

#[tokio::test]
async fn a_backend_that_breaks_between_any_two_steps_ends_where_an_unbroken_one_does() {
    let mut broke = true;
    let mut after = 0;
    while broke {
        let (stand, backend) = elsewhere::stand().await;
        backend.break_after(Some(after));
        broke = false;
        let requests = live(&stand, async |stand| {
            broke |= stand.provisioner.run_until_idle(&stand.store).await.is_err();
            backend.break_after(None);
            // The account is left alone for a while after it broke.
            stand.clock.advance(Duration::from_mins(1));
            stand.work().await;
        })
        .await;
        is_as_if_nothing_had_happened(&stand, &requests).await;
        let standing = backend.account(&account(1), &instance().id);
        let recorded = [stand.provisioned(&set(1), 1).await, stand.provisioned(&set(2), 1).await]
            .map(|row| row.unwrap());
        assert_eq!(standing.roles.len(), 2, "broken after {after}: no role is left behind");
        for row in recorded {
            let role = &standing.roles[&row.role_name];
            assert_eq!((&role.set, role.shape.attached_policies.len()), (&row.permission_set, 1));
        }
        assert!(backend.account(&account(2), &instance().id).roles.is_empty());
        after += 1;
    }
    assert!(after > 10, "it broke at {after} places only");
}

/// Loses its nth commit: before it happened, or after, with only the acknowledgement lost.
struct Losing {
    inner: Memory,
    left: AtomicUsize,
    after: bool,
}

impl Engine for Losing {
    fn capabilities(&self) -> Capabilities {
        self.inner.capabilities()
    }

    fn snapshot(&self) -> BoxFuture<'_, Result<Box<dyn Snapshot>>> {
        self.inner.snapshot()
    }

    fn commit(&self, commit: Commit) -> BoxFuture<'_, Result<Committed>> {
        Box::pin(async move {
            let left = self.left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1));
            if left != Ok(1) {
                return self.inner.commit(commit).await;
            }
            if self.after {
                let _ = self.inner.commit(commit).await?;
            }
            Err(Fault::new("the power is gone"))
        })
    }
}

#[tokio::test]
async fn a_lost_commit_or_acknowledgement_changes_nothing_in_the_end() {
    for (nth, after) in (1..=12).flat_map(|nth| [(nth, false), (nth, true)]) {
        let engine = Arc::new(Losing { inner: Memory::new(), left: AtomicUsize::new(0), after });
        let (clock, entropy) = (Arc::new(TestClock::default()), Arc::new(TestEntropy::default()));
        let backend = Arc::new(Local::new(clock.clone(), entropy.clone()));
        let stand = Stand::over(engine.clone(), backend, clock, entropy).await;
        let requests = live(&stand, async |stand| {
            engine.left.store(nth, Ordering::SeqCst);
            break_once_then_go_on(stand, || engine.left.store(0, Ordering::SeqCst)).await;
        })
        .await;
        is_as_if_nothing_had_happened(&stand, &requests).await;
        assert_eq!((stand.roles(1).await.len(), stand.roles(2).await.len()), (2, 0), "{nth} {after}");
    }
}

#[tokio::test]
async fn what_keeps_failing_is_given_up_with_awss_words_and_holds_up_nobody() {
    let (stand, backend) = elsewhere::stand().await;
    let request = stand.create(&set(1), 1, group(1)).await.unwrap();
    let waiting = stand.create(&set(2), 1, group(1)).await.unwrap();
    backend.break_after(Some(0));
    assert!(stand.provisioner.run_until_idle(&stand.store).await.is_err());
    assert_eq!(stand.status(&request).await, ProvisionStatus::InProgress);
    let bad_assignment = stand.delete(&set(2), 2, group(1)).await.unwrap();
    assert_eq!(stand.work().await, 1, "the account that broke is left alone");
    assert!(matches!(stand.status(&bad_assignment).await, ProvisionStatus::Failed(_)), "needs no backend");
    stand.clock.advance(Duration::from_mins(16));
    stand.work().await;
    for request in [request, waiting] {
        assert_eq!(
            stand.status(&request).await,
            ProvisionStatus::Failed("An unexpected internal service exception was encountered".into())
        );
    }
    assert!(stand.assigned(&set(1), 1).await.is_empty());
}
