//! The engine that keeps everything in memory: for tests and for `--ephemeral`.
//!
//! Tables are persistent maps, so a snapshot is one pointer taken, and a commit copies only what a snapshot
//! in use still shows.

use std::ops::Bound;
use std::sync::{Arc, PoisonError, RwLock};

use fault::Result;
use imbl::OrdMap;

use crate::{
    BoxFuture, Capabilities, Check, Commit, Committed, Engine, Key, Read, Revision, Row, Rows, Scan,
    Snapshot, Table, Value,
};

/// Keeps everything in memory.
pub struct Memory {
    state: RwLock<Arc<State>>,
}

#[derive(Clone)]
struct State {
    revision: Revision,
    /// In the order of [`Table::ALL`].
    tables: Vec<OrdMap<Key, Held>>,
}

#[derive(Clone)]
struct Held {
    value: Value,
    revision: Revision,
}

/// Everything that a [`Memory`] held at one moment.
#[derive(Clone)]
pub struct Image(Arc<State>);

impl Default for Memory {
    fn default() -> Self {
        Self::new()
    }
}

impl Memory {
    /// An engine that holds nothing yet.
    pub fn new() -> Self {
        let tables = Table::ALL.iter().map(|_| OrdMap::new()).collect();
        Self { state: RwLock::new(Arc::new(State { revision: Revision(0), tables })) }
    }

    /// Everything as it is now, to come back to later.
    pub fn image(&self) -> Image {
        Image(self.current())
    }

    /// Goes back to an earlier image, all at once. Transactions under way then fail on what they read.
    pub fn restore(&self, image: &Image) {
        let mut state = self.state.write().unwrap_or_else(PoisonError::into_inner);
        // The count of revisions goes on, so that no revision is ever given twice.
        *state = Arc::new(State { revision: state.revision, tables: image.0.tables.clone() });
    }

    fn current(&self) -> Arc<State> {
        // A panic cannot leave the state half written: commits check everything before they write, and
        // writing does not fail. So a poisoned lock still guards a good state.
        self.state.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn commit_now(&self, commit: Commit) -> Committed {
        let mut shared = self.state.write().unwrap_or_else(PoisonError::into_inner);
        if !commit.checks.iter().all(|check| shared.holds(check)) {
            return Committed::Conflict;
        }
        let state = Arc::make_mut(&mut shared);
        let revision = Revision(state.revision.0 + 1);
        state.revision = revision;
        for write in commit.writes {
            let Some(rows) = state.tables.get_mut(write.table.number()) else { continue };
            match write.value {
                Some(value) => rows.insert(write.key, Held { value, revision }),
                None => rows.remove(&write.key),
            };
        }
        Committed::Done(revision)
    }
}

impl Engine for Memory {
    fn capabilities(&self) -> Capabilities {
        Capabilities { name: "memory", durable: false, shared: false }
    }

    fn snapshot(&self) -> BoxFuture<'_, Result<Box<dyn Snapshot>>> {
        let snapshot: Box<dyn Snapshot> = Box::new(View(self.current()));
        Box::pin(std::future::ready(Ok(snapshot)))
    }

    fn commit(&self, commit: Commit) -> BoxFuture<'_, Result<Committed>> {
        Box::pin(async move { Ok(self.commit_now(commit)) })
    }
}

struct View(Arc<State>);

impl Snapshot for View {
    fn read<'a>(&'a mut self, reads: &'a [Read]) -> BoxFuture<'a, Result<Vec<Rows>>> {
        let found = reads.iter().map(|read| self.0.read(read)).collect();
        Box::pin(std::future::ready(Ok(found)))
    }
}

impl State {
    fn get(&self, table: Table, key: &Key) -> Option<&Held> {
        self.tables.get(table.number())?.get(key)
    }

    fn read(&self, read: &Read) -> Rows {
        let row = |key: &Key, held: &Held| Row {
            key: key.clone(),
            value: held.value.clone(),
            revision: held.revision,
        };
        match read {
            Read::Get { table, key } => {
                self.get(*table, key).map(|held| row(key, held)).into_iter().collect()
            }
            Read::Scan(scan) => {
                let mut rows = Vec::new();
                self.walk(scan, |key, held| rows.push(row(key, held)));
                rows
            }
        }
    }

    fn walk<'a>(&'a self, scan: &Scan, mut visit: impl FnMut(&'a Key, &'a Held)) {
        let Some(rows) = self.tables.get(scan.table.number()) else { return };
        if scan.end.as_ref().is_some_and(|end| *end <= scan.start) {
            return;
        }
        let end = scan.end.as_ref().map_or(Bound::Unbounded, Bound::Excluded);
        let range = rows.range::<_, Key>((Bound::Included(&scan.start), end));
        let visit = |(key, held)| visit(key, held);
        if scan.reverse {
            range.rev().take(scan.limit).for_each(visit);
        } else {
            range.take(scan.limit).for_each(visit);
        }
    }

    fn holds(&self, check: &Check) -> bool {
        match check {
            Check::Row { table, key, revision } => {
                self.get(*table, key).map(|held| held.revision) == *revision
            }
            Check::Range { scan, seen } => {
                let (mut at, mut same) = (seen.iter(), true);
                self.walk(scan, |key, held| {
                    same &=
                        at.next().is_some_and(|(seen, revision)| seen == key && *revision == held.revision);
                });
                same && at.next().is_none()
            }
        }
    }
}
