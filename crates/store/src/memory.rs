//! The engine that keeps everything in memory: for tests and for `--ephemeral`.
//!
//! Each row keeps its earlier states for as long as a snapshot in use may still show them. So a snapshot is a
//! number, and a commit touches the rows it writes and nothing else.

use std::collections::{BTreeMap, VecDeque};
use std::ops::Bound;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use fault::Result;

use crate::{
    BoxFuture, Capabilities, Check, Commit, Committed, Engine, Key, Read, Revision, Row, Rows, Scan,
    Snapshot, Table, Value, Write,
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
    tables: Vec<BTreeMap<Key, History>>,
    /// The last commit that changed each table, in the same order.
    changed: Vec<u64>,
    /// Where a commit left an earlier state behind, in the order of commits.
    superseded: VecDeque<(u64, Table, Key)>,
}

/// The states of one row.
struct History {
    latest: Version,
    /// Earlier ones that some snapshot may show, oldest first. Hardly ever any.
    earlier: Vec<Version>,
}

#[derive(Clone)]
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
        let tables = Table::ALL.iter().map(|_| BTreeMap::new()).collect();
        let changed = vec![0; Table::ALL.len()];
        let state = State { revision: 0, tables, changed, superseded: VecDeque::new() };
        Self { shared: Arc::new(Shared { state: RwLock::new(state), readers: Mutex::default() }) }
    }

    /// Everything as it is now, to come back to later.
    pub fn image(&self) -> Image {
        let state = self.shared.read();
        let held = |rows: &BTreeMap<Key, History>| {
            let there = rows.iter().filter_map(|(key, row)| Some((key.clone(), row.latest.value.clone()?)));
            there.collect()
        };
        Image(Arc::new(state.tables.iter().map(held).collect()))
    }

    /// Goes back to an earlier image, all at once. Transactions under way then fail on what they read.
    pub fn restore(&self, image: &Image) {
        let mut state = self.shared.write();
        // As a commit that writes every row there is: no revision is ever given twice.
        let mut writes = Vec::new();
        for ((table, now), then) in Table::ALL.iter().zip(&state.tables).zip(image.0.iter()) {
            let gone = now.keys().filter(|key| !then.contains_key(*key)).map(|key| (key.clone(), None));
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
    fn read<'a>(&'a mut self, reads: &'a [Read]) -> BoxFuture<'a, Result<Vec<Rows>>> {
        let state = self.shared.read();
        let found = reads.iter().map(|read| state.rows(read, self.revision)).collect();
        Box::pin(std::future::ready(Ok(found)))
    }

    fn changed(&self, tables: &[Table]) -> Option<Revision> {
        let state = self.shared.read();
        let last = tables.iter().filter_map(|table| state.changed.get(table.number())).max()?;
        (*last <= self.revision).then_some(Revision(*last))
    }
}

impl State {
    /// The rows that a read finds among what was committed up to `revision`.
    fn rows(&self, read: &Read, revision: u64) -> Rows {
        let row = |key: &Key, found: &Version| {
            let value = found.value.clone()?;
            Some(Row { key: key.clone(), value, revision: Revision(found.revision) })
        };
        match read {
            Read::Get { table, key } => {
                let history = self.tables.get(table.number()).and_then(|rows| rows.get(key));
                history.and_then(|history| row(key, history.at(revision)?)).into_iter().collect()
            }
            Read::Scan(scan) => {
                let mut rows = Rows::new();
                self.walk(scan, revision, |key, version| rows.extend(row(key, version)));
                rows
            }
        }
    }

    /// Shows `visit` the rows of a range as they were at `revision`.
    fn walk<'a>(&'a self, scan: &Scan, revision: u64, mut visit: impl FnMut(&'a Key, &'a Version)) {
        let Some(rows) = self.tables.get(scan.table.number()) else { return };
        if scan.end.as_ref().is_some_and(|end| *end <= scan.start) {
            return;
        }
        let end = scan.end.as_ref().map_or(Bound::Unbounded, Bound::Excluded);
        let range = rows.range::<Key, _>((Bound::Included(&scan.start), end));
        let there = |(key, history): (&'a Key, &'a History)| {
            let version = history.at(revision)?;
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
                let history = self.tables.get(table.number()).and_then(|rows| rows.get(key));
                let latest = history.map(|history| &history.latest).filter(|latest| latest.value.is_some());
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
            let number = table.number();
            let Some(rows) = self.tables.get_mut(number) else { continue };
            if let Some(changed) = self.changed.get_mut(number) {
                *changed = self.revision;
            }
            let version = Version { revision: self.revision, value };
            match rows.get_mut(&key) {
                Some(history) => {
                    history.replace(version);
                    self.superseded.push_back((self.revision, table, key));
                }
                None if version.value.is_some() => {
                    rows.insert(key, History { latest: version, earlier: Vec::new() });
                    if rows.len() > rows_max(table) {
                        rows.pop_first();
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
            let Some(rows) = self.tables.get_mut(table.number()) else { continue };
            let Some(history) = rows.get_mut(&key) else { continue };
            history.forget(oldest);
            if history.latest.value.is_none() && history.latest.revision <= oldest {
                rows.remove(&key);
            }
        }
    }
}

/// How many rows of a table are kept.
fn rows_max(table: Table) -> usize {
    if table == Table::AuditEvents { AUDIT_EVENTS_MAX } else { usize::MAX }
}

impl History {
    /// The row as it was at `revision`.
    fn at(&self, revision: u64) -> Option<&Version> {
        if self.latest.revision <= revision {
            return Some(&self.latest);
        }
        self.earlier.iter().rev().find(|version| version.revision <= revision)
    }

    fn replace(&mut self, version: Version) {
        let before = std::mem::replace(&mut self.latest, version);
        // Written twice in one commit: the first state never was.
        if before.revision < self.latest.revision {
            self.earlier.push(before);
        }
    }

    /// Drops what no snapshot at `oldest` or later shows.
    fn forget(&mut self, oldest: u64) {
        let newer = |version: &Version| version.revision <= oldest;
        let shown = if newer(&self.latest) {
            self.earlier.len()
        } else {
            self.earlier.iter().rposition(newer).unwrap_or_default()
        };
        self.earlier.drain(..shown);
    }
}
