//! The engine that keeps everything in memory: for tests and for `--ephemeral`.
//!
//! Each row keeps its earlier states for as long as a snapshot in use may still show them. So a snapshot is a
//! number, and a commit touches the rows it writes and nothing else.

mod rows;

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use fault::Result;

use self::rows::Rows;
use crate::{
    BoxFuture, Capabilities, Check, Commit, Committed, Engine, Key, Read, Revision, Row, Scan, Snapshot,
    Table, Value, Write,
};

/// Audit events kept; the oldest go first. A server in memory is there to be tried and tested on: it must not
/// grow for as long as it is used.
const AUDIT_EVENTS_MAX: usize = 50_000;

/// Keeps everything in memory.
pub struct Memory {
    shared: Arc<Shared>,
}

struct Shared {
    state: RwLock<State>,
    readers: Mutex<Readers>,
}

struct State {
    /// Of the last commit.
    revision: u64,
    /// In the order of [`Table::ALL`].
    tables: Vec<Held>,
    /// Where a commit left an earlier state behind, in the order of commits.
    superseded: VecDeque<(u64, Table, Key)>,
}

/// What is held of one table.
#[derive(Default)]
struct Held {
    latest: Rows<Version>,
    /// States before the latest that some snapshot may show, oldest first. Hardly any row has them.
    earlier: BTreeMap<Key, Vec<Version>>,
    /// The last commit that changed something.
    changed: u64,
}

/// The state of one row.
struct Version {
    revision: u64,
    /// `None` once it is deleted.
    value: Option<Value>,
}

/// How many snapshots in use show each revision.
#[derive(Default)]
struct Readers(BTreeMap<u64, usize>);

/// Everything that a [`Memory`] held at one moment.
#[derive(Clone)]
pub struct Image(Arc<Vec<BTreeMap<Key, Value>>>);

impl Default for Memory {
    fn default() -> Self {
        Self::new()
    }
}

impl Memory {
    /// An engine that holds nothing yet.
    pub fn new() -> Self {
        let tables = Table::ALL.iter().map(|_| Held::default()).collect();
        let state = State { revision: 0, tables, superseded: VecDeque::new() };
        Self { shared: Arc::new(Shared { state: RwLock::new(state), readers: Mutex::default() }) }
    }

    /// Everything as it is now, to come back to later.
    pub fn image(&self) -> Image {
        let state = self.shared.read();
        let held = |table: &Held| {
            let there = table.latest.iter();
            there.filter_map(|(key, row)| Some((key.clone(), row.value.clone()?))).collect()
        };
        Image(Arc::new(state.tables.iter().map(held).collect()))
    }

    /// Goes back to an earlier image, all at once. Transactions under way then fail on what they read.
    pub fn restore(&self, image: &Image) {
        let mut state = self.shared.write();
        // As a commit that writes every row there is: no revision is ever given twice.
        let mut writes = Vec::new();
        for ((table, now), then) in Table::ALL.iter().zip(&state.tables).zip(image.0.iter()) {
            let gone = now.latest.iter().map(|(key, _)| key).filter(|key| !then.contains_key(*key));
            let gone = gone.map(|key| (key.clone(), None));
            let back = then.iter().map(|(key, value)| (key.clone(), Some(value.clone())));
            writes.extend(gone.chain(back).map(|(key, value)| Write { table: *table, key, value }));
        }
        state.apply(writes);
        state.forget(self.shared.readers().oldest());
    }
}

impl Engine for Memory {
    fn capabilities(&self) -> Capabilities {
        Capabilities { name: "memory", durable: false, shared: false, names_states: true }
    }

    fn snapshot(&self) -> BoxFuture<'_, Result<Box<dyn Snapshot>>> {
        let snapshot: Box<dyn Snapshot> = Box::new(View::of(&self.shared));
        Box::pin(std::future::ready(Ok(snapshot)))
    }

    fn commit(&self, commit: Commit) -> BoxFuture<'_, Result<Committed>> {
        Box::pin(std::future::ready(Ok(self.shared.commit(commit))))
    }
}

impl Shared {
    // A panic cannot leave the state half written: commits check everything before they write, and writing
    // does not fail. So a poisoned lock still guards a good state.
    fn read(&self) -> RwLockReadGuard<'_, State> {
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, State> {
        self.state.write().unwrap_or_else(PoisonError::into_inner)
    }

    fn readers(&self) -> MutexGuard<'_, Readers> {
        self.readers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn commit(&self, commit: Commit) -> Committed {
        let mut state = self.write();
        if !commit.checks.iter().all(|check| state.holds(check)) {
            return Committed::Conflict;
        }
        let revision = state.apply(commit.writes);
        if !state.superseded.is_empty() {
            let oldest = self.readers().oldest();
            state.forget(oldest);
        }
        Committed::Done(Revision(revision))
    }
}

impl Readers {
    fn add(&mut self, revision: u64) {
        *self.0.entry(revision).or_default() += 1;
    }

    fn remove(&mut self, revision: u64) {
        if let Some(count) = self.0.get_mut(&revision) {
            *count -= 1;
            if *count == 0 {
                self.0.remove(&revision);
            }
        }
    }

    /// The oldest revision that somebody looks at.
    fn oldest(&self) -> Option<u64> {
        self.0.keys().next().copied()
    }
}

/// What was committed up to one revision.
struct View {
    shared: Arc<Shared>,
    revision: u64,
}

impl View {
    fn of(shared: &Arc<Shared>) -> Self {
        let state = shared.read();
        // Within the lock, so that no commit can forget what this revision shows before it is on the list.
        shared.readers().add(state.revision);
        Self { shared: Arc::clone(shared), revision: state.revision }
    }
}

impl Drop for View {
    fn drop(&mut self) {
        self.shared.readers().remove(self.revision);
    }
}

impl Snapshot for View {
    fn read<'a>(&'a mut self, reads: &'a [Read]) -> BoxFuture<'a, Result<Vec<crate::Rows>>> {
        let state = self.shared.read();
        let found = reads.iter().map(|read| state.rows(read, self.revision)).collect();
        Box::pin(std::future::ready(Ok(found)))
    }

    fn changed(&self, tables: &[Table]) -> Option<Revision> {
        let state = self.shared.read();
        let changes = tables.iter().filter_map(|table| state.tables.get(table.number()));
        let last = changes.map(|table| table.changed).max()?;
        (last <= self.revision).then_some(Revision(last))
    }
}

impl State {
    /// The rows that a read finds among what was committed up to `revision`.
    fn rows(&self, read: &Read, revision: u64) -> crate::Rows {
        let row = |key: &Key, found: &Version| {
            let value = found.value.clone()?;
            Some(Row { key: key.clone(), value, revision: Revision(found.revision) })
        };
        match read {
            Read::Get { table, key } => {
                let held = self.tables.get(table.number());
                held.and_then(|held| row(key, held.at(key, revision)?)).into_iter().collect()
            }
            Read::Scan(scan) => {
                let mut rows = crate::Rows::new();
                self.walk(scan, revision, |key, version| rows.extend(row(key, version)));
                rows
            }
        }
    }

    /// Shows `visit` the rows of a range as they were at `revision`.
    fn walk<'a>(&'a self, scan: &'a Scan, revision: u64, mut visit: impl FnMut(&'a Key, &'a Version)) {
        let Some(held) = self.tables.get(scan.table.number()) else { return };
        if scan.end.as_ref().is_some_and(|end| *end <= scan.start) {
            return;
        }
        let range = held.latest.range(&scan.start, scan.end.as_ref());
        let there = |(key, latest): (&'a Key, &'a Version)| {
            let version = held.visible(key, latest, revision)?;
            version.value.is_some().then_some((key, version))
        };
        let visit = |(key, version)| visit(key, version);
        if scan.reverse {
            range.rev().filter_map(there).take(scan.limit).for_each(visit);
        } else {
            range.filter_map(there).take(scan.limit).for_each(visit);
        }
    }

    fn holds(&self, check: &Check) -> bool {
        match check {
            Check::Row { table, key, revision } => {
                let latest = self.tables.get(table.number()).and_then(|held| held.latest.get(key));
                let latest = latest.filter(|latest| latest.value.is_some());
                latest.map(|latest| Revision(latest.revision)) == *revision
            }
            Check::Range { scan, seen } => {
                let (mut at, mut same) = (seen.iter(), true);
                self.walk(scan, self.revision, |key, version| {
                    let matches = |(seen, revision): &(Key, Revision)| {
                        seen == key && *revision == Revision(version.revision)
                    };
                    same &= at.next().is_some_and(matches);
                });
                same && at.next().is_none()
            }
        }
    }

    /// Writes, under a revision of its own.
    fn apply(&mut self, writes: Vec<Write>) -> u64 {
        self.revision += 1;
        for Write { table, key, value } in writes {
            let Some(held) = self.tables.get_mut(table.number()) else { continue };
            held.changed = self.revision;
            let version = Version { revision: self.revision, value };
            match held.latest.get_mut(&key) {
                Some(latest) => {
                    let before = std::mem::replace(latest, version);
                    // Written twice in one commit: the first state never was.
                    if before.revision < self.revision {
                        held.earlier.entry(key.clone()).or_default().push(before);
                    }
                    self.superseded.push_back((self.revision, table, key));
                }
                None if version.value.is_some() => {
                    held.latest.insert(key, version);
                    if held.latest.len() > rows_max(table) {
                        held.drop_first();
                    }
                }
                None => {}
            }
        }
        self.revision
    }

    /// Drops the states that nobody can see any more: `oldest` is the oldest revision that somebody looks at.
    fn forget(&mut self, oldest: Option<u64>) {
        let oldest = oldest.unwrap_or(self.revision);
        while let Some((revision, ..)) = self.superseded.front()
            && *revision <= oldest
        {
            let Some((_, table, key)) = self.superseded.pop_front() else { return };
            if let Some(held) = self.tables.get_mut(table.number()) {
                held.forget(&key, oldest);
            }
        }
    }
}

/// How many rows of a table are kept.
fn rows_max(table: Table) -> usize {
    if table == Table::AuditEvents { AUDIT_EVENTS_MAX } else { usize::MAX }
}

impl Held {
    /// A row as it was at `revision`.
    fn at(&self, key: &Key, revision: u64) -> Option<&Version> {
        self.visible(key, self.latest.get(key)?, revision)
    }

    /// The same, of a row whose latest state is at hand.
    fn visible<'a>(&'a self, key: &Key, latest: &'a Version, revision: u64) -> Option<&'a Version> {
        if latest.revision <= revision {
            return Some(latest);
        }
        self.earlier.get(key)?.iter().rev().find(|version| version.revision <= revision)
    }

    fn drop_first(&mut self) {
        if let Some(first) = self.latest.first().cloned() {
            self.latest.remove(&first);
            self.earlier.remove(&first);
        }
    }

    /// Drops of a row what no snapshot at `oldest` or later shows.
    fn forget(&mut self, key: &Key, oldest: u64) {
        let Some(latest) = self.latest.get(key) else { return };
        let (seen_by_all, is_gone) = (latest.revision <= oldest, latest.value.is_none());
        if seen_by_all {
            self.earlier.remove(key);
        } else if let Some(earlier) = self.earlier.get_mut(key) {
            let shown = earlier.iter().rposition(|version| version.revision <= oldest);
            earlier.drain(..shown.unwrap_or_default());
        }
        if seen_by_all && is_gone {
            self.latest.remove(key);
        }
    }
}
