//! A store that takes its time, refuses commits for conflicts that nobody sees, loses them, and loses
//! acknowledgements of commits that happened.

use std::sync::Arc;

use fault::{Fault, Result};
use store::{
    BoxFuture, Capabilities, Commit, Committed, Engine, Memory, Read, Revision, Rows, Snapshot, Table,
};

use crate::chance::Chance;

pub(crate) struct Troubled {
    inner: Memory,
    chance: Arc<Chance>,
}

impl Troubled {
    pub(crate) fn new(chance: Arc<Chance>) -> Self {
        Self { inner: Memory::new(), chance }
    }
}

impl Engine for Troubled {
    /// Several servers are on it.
    fn capabilities(&self) -> Capabilities {
        Capabilities { shared: true, ..self.inner.capabilities() }
    }

    fn snapshot(&self) -> BoxFuture<'_, Result<Box<dyn Snapshot>>> {
        Box::pin(async move {
            self.chance.pause().await;
            if self.chance.strikes(300) {
                return Err(Fault::new("the database cannot be reached"));
            }
            let view: Box<dyn Snapshot> =
                Box::new(View { inner: self.inner.snapshot().await?, chance: Arc::clone(&self.chance) });
            Ok(view)
        })
    }

    fn commit(&self, commit: Commit) -> BoxFuture<'_, Result<Committed>> {
        Box::pin(async move {
            self.chance.pause().await;
            // As PostgreSQL may, for rows that only lie near each other.
            if self.chance.strikes(30) {
                return Ok(Committed::Conflict);
            }
            if self.chance.strikes(40) {
                return Err(Fault::new("the commit was lost"));
            }
            let committed = self.inner.commit(commit).await?;
            self.chance.pause().await;
            if self.chance.strikes(40) {
                return Err(Fault::new("the acknowledgement of a commit was lost"));
            }
            Ok(committed)
        })
    }
}

struct View {
    inner: Box<dyn Snapshot>,
    chance: Arc<Chance>,
}

impl Snapshot for View {
    fn read<'a>(&'a mut self, reads: &'a [Read]) -> BoxFuture<'a, Result<Vec<Rows>>> {
        Box::pin(async move {
            self.chance.pause().await;
            if self.chance.strikes(600) {
                return Err(Fault::new("the connection broke while reading"));
            }
            self.inner.read(reads).await
        })
    }

    fn changed(&self, tables: &[Table]) -> Option<Revision> {
        self.inner.changed(tables)
    }
}
