//! The handle on the store that everybody holds: begins transactions, spreads the news of commits.

use std::sync::Arc;

use fault::{Fault, Result};
use tokio::sync::{Mutex, OwnedMutexGuard, watch};

use crate::{BoxFuture, Capabilities, Commit, Committed, Engine, Snapshot, Table, Tx};

/// After this many conflicts a transaction queues behind the others that had as many, instead of racing them.
const RACES_MAX: usize = 2;

/// The store. Cloning gives another handle on the same one.
#[derive(Clone)]
pub struct Store {
    inner: Arc<Inner>,
    keeps_decoded: bool,
}

struct Inner {
    engine: Arc<dyn Engine>,
    /// One per table, in the order of [`Table::ALL`].
    news: Vec<watch::Sender<()>>,
    contended: Arc<Mutex<()>>,
}

impl Store {
    /// A store kept by `engine`.
    pub fn new(engine: Arc<dyn Engine>) -> Self {
        let news = Table::ALL.iter().map(|_| watch::Sender::new(())).collect();
        let inner = Arc::new(Inner { engine, news, contended: Arc::default() });
        Self { inner, keeps_decoded: true }
    }

    /// The same store for somebody who goes through all there is and comes to each row once: what their
    /// transactions decode is not held on to beside the rows.
    #[must_use]
    pub fn passing_by(&self) -> Self {
        Self { keeps_decoded: false, ..self.clone() }
    }

    pub(crate) fn keeps_decoded(&self) -> bool {
        self.keeps_decoded
    }

    /// What the engine can do.
    pub fn capabilities(&self) -> Capabilities {
        self.inner.engine.capabilities()
    }

    /// Begins a transaction. Costs nothing until it reads.
    pub fn begin(&self) -> Tx {
        Tx::new(self.clone())
    }

    /// The attempts at one piece of work, for whoever repeats it on a conflict.
    pub fn attempts(&self) -> Attempts {
        Attempts { store: self.clone(), begun: 0, turn: None }
    }

    /// Does `work` in a transaction and commits it, again from the start whenever somebody else committed
    /// first. When `work` fails, only what it kept is committed. `work` may run several times, so it changes
    /// nothing but its `Tx`.
    pub async fn run<T, E, W>(&self, mut work: W) -> std::result::Result<T, E>
    where
        E: From<Fault>,
        W: for<'a> FnMut(&'a mut Tx) -> BoxFuture<'a, std::result::Result<T, E>>,
    {
        let mut attempts = self.attempts();
        loop {
            let mut tx = attempts.begin().await?;
            let outcome = work(&mut tx).await;
            let committed = if outcome.is_ok() { tx.commit().await? } else { tx.commit_kept().await? };
            if let Committed::Done(_) = committed {
                return outcome;
            }
        }
    }

    /// Hears of commits to `table` that this process makes: `changed().await` returns once there was one
    /// since the last call. Commits by other servers on the same data are not heard, so a worker also looks
    /// now and then.
    pub fn watch(&self, table: Table) -> watch::Receiver<()> {
        match self.inner.news.get(table.number()) {
            Some(sender) => sender.subscribe(),
            // Not reachable: `news` has one sender per table. A closed channel is the honest answer.
            None => watch::channel(()).1,
        }
    }

    /// The engine itself, for the suite that holds engines to their contract.
    #[cfg(any(test, feature = "conformance"))]
    pub(crate) fn engine(&self) -> &dyn Engine {
        self.inner.engine.as_ref()
    }

    pub(crate) async fn snapshot(&self) -> Result<Box<dyn Snapshot>> {
        self.inner.engine.snapshot().await
    }

    pub(crate) async fn commit(&self, commit: Commit) -> Result<Committed> {
        let mut tables: Vec<Table> = commit.writes.iter().map(|write| write.table).collect();
        let committed = self.inner.engine.commit(commit).await?;
        if let Committed::Done(_) = committed {
            tables.sort_unstable();
            tables.dedup();
            for sender in tables.iter().filter_map(|table| self.inner.news.get(table.number())) {
                if sender.receiver_count() > 0 {
                    sender.send_replace(());
                }
            }
        }
        Ok(committed)
    }
}

/// The attempts at one piece of work. Whoever keeps losing gets a turn in a queue, so that work on a
/// contended row goes through one by one rather than starving.
pub struct Attempts {
    store: Store,
    begun: usize,
    turn: Option<OwnedMutexGuard<()>>,
}

impl Attempts {
    /// The next attempt's transaction; a fault (overloaded) after [`model::limits::COMMIT_TRIES_MAX`].
    pub async fn begin(&mut self) -> Result<Tx> {
        if self.begun == model::limits::COMMIT_TRIES_MAX {
            return Err(Fault::overloaded("others kept changing the same rows"));
        }
        if self.begun > RACES_MAX && self.turn.is_none() {
            self.turn = Some(self.store.inner.contended.clone().lock_owned().await);
        }
        self.begun += 1;
        let mut tx = self.store.begin();
        tx.may_rely_on_states(self.begun == 1);
        Ok(tx)
    }
}
