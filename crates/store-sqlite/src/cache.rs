//! Rows kept in memory, with the revisions for which they are known to be right.
//!
//! A snapshot knows its revision: it reads that first, from the database. An entry read at revision E is
//! right for every revision from E up to the last one that was published here, because publishing a commit
//! takes out what the commit changed. So a snapshot at revision S may use an entry if E <= S <= published,
//! and reads the database otherwise. Commits by another process are not published here; they show as a
//! revision that this process did not write, and then everything is forgotten. So no answer is ever older
//! than its snapshot.

use std::collections::HashMap;
use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use store::{Key, Read, Revision, Row, Rows, Scan, Table, Value, Write};

/// Memory that one of the two generations may take, as estimated by [`cost`].
const GENERATION_BYTES_MAX: usize = 8 << 20;
/// Ranges with more rows are not kept: they are listings of everything, which nobody reads twice.
const RANGE_ROWS_MAX: usize = 256;

/// Remembers rows and ranges.
pub(crate) struct Cache(RwLock<State>);

struct State {
    /// The last commit whose changes were taken out.
    published: Revision,
    /// The last commit that this process may be making visible right now.
    in_flight: Revision,
    /// The last published commit that changed each table, in the order of [`Table::ALL`].
    changed: Vec<Revision>,
    /// What was read lately, and before that. When `young` is full it becomes `old`, and what was old is
    /// gone.
    young: Generation,
    old: Generation,
}

#[derive(Default)]
struct Generation {
    rows: HashMap<Table, HashMap<Key, Entry<Option<Row>>>>,
    ranges: HashMap<Table, HashMap<Scan, Entry<Rows>>>,
    /// Counts what was put in; what is taken out again is not worth counting.
    bytes: usize,
}

struct Entry<T> {
    /// The snapshot that read it, or the commit that wrote it.
    since: Revision,
    held: T,
}

impl Cache {
    /// Remembers nothing yet of a database whose last commit is `now`.
    pub(crate) fn starting_at(now: Revision) -> Self {
        Self(RwLock::new(State {
            published: now,
            in_flight: now,
            changed: vec![now; Table::ALL.len()],
            young: Generation::default(),
            old: Generation::default(),
        }))
    }

    /// Notices if somebody else has committed: called with the revision of each fresh snapshot.
    pub(crate) fn meet(&self, snapshot: Revision) {
        let is_foreign = |state: &State| snapshot > state.published && snapshot > state.in_flight;
        if is_foreign(&self.read()) {
            let mut state = self.write();
            if is_foreign(&state) {
                state.forget(snapshot);
            }
        }
    }

    /// The answers that are known for this snapshot, each in its place.
    pub(crate) fn recall(&self, snapshot: Revision, reads: &[Read]) -> Vec<Option<Rows>> {
        let state = self.read();
        if snapshot > state.published {
            return vec![None; reads.len()];
        }
        let recall = |read| state.young.recall(snapshot, read).or_else(|| state.old.recall(snapshot, read));
        reads.iter().map(recall).collect()
    }

    /// The last commit that changed one of these tables, if a snapshot of this revision shows it.
    pub(crate) fn changed(&self, snapshot: Revision, tables: &[Table]) -> Option<Revision> {
        let state = self.read();
        let last = *tables.iter().filter_map(|table| state.changed.get(table.number())).max()?;
        (last <= snapshot && snapshot <= state.published).then_some(last)
    }

    /// Keeps an answer read from the database, unless it is already out of date.
    pub(crate) fn keep(&self, snapshot: Revision, read: &Read, rows: &Rows) {
        let table = table_of(read);
        let mut state = self.write();
        let is_current = state.changed.get(table.number()).is_some_and(|changed| *changed <= snapshot);
        if is_worth_keeping(read, rows) && is_current && snapshot <= state.published {
            state.young.keep(snapshot, read, rows);
            if state.young.bytes > GENERATION_BYTES_MAX {
                state.old = std::mem::take(&mut state.young);
            }
        }
    }

    /// Says that the writer has begun after this commit; what another process wrote since the last one is
    /// news.
    pub(crate) fn begin(&self, last: Revision) {
        let mut state = self.write();
        if state.published != last {
            state.forget(last);
        }
    }

    /// Says that commits up to this one become visible from now on, in a moment to be published or given up.
    pub(crate) fn announce(&self, last: Revision) {
        self.write().in_flight = last;
    }

    /// Says that what was announced did not happen.
    pub(crate) fn give_up(&self) {
        let mut state = self.write();
        state.in_flight = state.published;
    }

    /// Takes out what the commits up to `last` changed.
    pub(crate) fn publish<'a>(&self, last: Revision, commits: impl Iterator<Item = (Revision, &'a [Write])>) {
        let mut state = self.write();
        for (revision, writes) in commits {
            for write in writes {
                if let Some(changed) = state.changed.get_mut(write.table.number()) {
                    *changed = revision;
                }
                state.young.replace(revision, write);
                state.old.replace(revision, write);
            }
        }
        state.published = last;
    }

    // Nothing panics while it holds the lock, so there is no half-done state that poisoning would warn of.
    fn read(&self) -> RwLockReadGuard<'_, State> {
        self.0.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, State> {
        self.0.write().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Begins again with nothing but a revision.
    fn forget(&mut self, now: Revision) {
        (self.published, self.in_flight) = (now, now);
        self.changed.fill(now);
        (self.young, self.old) = Default::default();
    }
}

impl Generation {
    fn recall(&self, snapshot: Revision, read: &Read) -> Option<Rows> {
        match read {
            Read::Get { table, key } => {
                let entry = self.rows.get(table)?.get(key)?;
                (entry.since <= snapshot).then(|| entry.held.clone().into_iter().collect())
            }
            Read::Scan(scan) => {
                let entry = self.ranges.get(&scan.table)?.get(scan)?;
                (entry.since <= snapshot).then(|| entry.held.clone())
            }
        }
    }

    fn keep(&mut self, since: Revision, read: &Read, rows: &Rows) {
        self.bytes += cost(read, rows);
        match read {
            Read::Get { table, key } => {
                let entry = Entry { since, held: rows.first().cloned() };
                self.rows.entry(*table).or_default().insert(key.clone(), entry);
            }
            Read::Scan(scan) => {
                let entry = Entry { since, held: rows.clone() };
                self.ranges.entry(scan.table).or_default().insert(scan.clone(), entry);
            }
        }
    }

    /// Puts what a commit wrote in the place of what was there; which ranges it touches is not worth finding
    /// out.
    fn replace(&mut self, revision: Revision, write: &Write) {
        if let Some(entry) = self.rows.get_mut(&write.table).and_then(|rows| rows.get_mut(&write.key)) {
            let row = |value: &Value| Row { key: write.key.clone(), value: value.clone(), revision };
            *entry = Entry { since: revision, held: write.value.as_ref().map(row) };
        }
        self.ranges.remove(&write.table);
    }
}

/// Audit events are read once if ever, and are the largest rows.
fn is_worth_keeping(read: &Read, rows: &Rows) -> bool {
    table_of(read) != Table::AuditEvents && rows.len() <= RANGE_ROWS_MAX
}

fn table_of(read: &Read) -> Table {
    match read {
        Read::Get { table, .. } => *table,
        Read::Scan(scan) => scan.table,
    }
}

/// The bytes that an answer takes, roughly: each row with its decoded form, and what holds them together.
fn cost(read: &Read, rows: &Rows) -> usize {
    let asked = match read {
        Read::Get { key, .. } => key.len(),
        Read::Scan(scan) => scan.start.len() + scan.end.as_ref().map_or(0, |end| end.len()),
    };
    rows.iter().map(|row| row.key.len() + 2 * row.value.json().len() + 128).sum::<usize>() + asked + 128
}

#[cfg(test)]
mod tests {
    use super::*;

    fn get(key: &str) -> Read {
        Read::Get { table: Table::Groups, key: Key::stored(key) }
    }

    fn range() -> Read {
        let (start, end) = (Key::stored("a"), Some(Key::stored("z")));
        Read::Scan(Scan { table: Table::Groups, start, end, reverse: false, limit: 10 })
    }

    fn row(json: &str, revision: u64) -> Rows {
        [Row { key: Key::stored("a"), value: Value::new(json), revision: Revision(revision) }]
            .into_iter()
            .collect()
    }

    fn put(key: &str, json: &str) -> Write {
        Write { table: Table::Groups, key: Key::stored(key), value: Some(Value::new(json)) }
    }

    /// What a snapshot at this revision is told about a read, without asking the database.
    fn told(cache: &Cache, snapshot: u64, read: Read) -> Option<Vec<String>> {
        let answer = cache.recall(Revision(snapshot), &[read]).pop().unwrap();
        answer.map(|rows| rows.iter().map(|row| row.value.json().into_owned()).collect())
    }

    fn commit(cache: &Cache, revision: u64, write: Write) {
        cache.announce(Revision(revision));
        cache.publish(Revision(revision), [(Revision(revision), [write].as_slice())].into_iter());
    }

    fn texts(texts: &[&str]) -> Option<Vec<String>> {
        Some(texts.iter().map(|text| (*text).to_owned()).collect())
    }

    #[test]
    fn what_was_read_is_told_to_later_snapshots_only() {
        let cache = Cache::starting_at(Revision(5));
        commit(&cache, 6, put("b", "1"));
        cache.keep(Revision(6), &get("a"), &row("1", 3));
        cache.keep(Revision(6), &range(), &row("1", 3));
        for read in [get("a"), range()] {
            assert_eq!(told(&cache, 6, read.clone()), texts(&["1"]));
            assert_eq!(told(&cache, 5, read), None, "an earlier snapshot may have seen something else");
        }
        cache.keep(Revision(6), &get("absent"), &Rows::new());
        assert_eq!(told(&cache, 6, get("absent")), texts(&[]));
    }

    #[test]
    fn a_commit_takes_out_what_it_changed_and_no_more() {
        let cache = Cache::starting_at(Revision(5));
        cache.keep(Revision(5), &get("a"), &row("1", 3));
        cache.keep(Revision(5), &get("b"), &row("1", 3));
        cache.keep(Revision(5), &range(), &row("1", 3));
        commit(&cache, 6, put("a", "2"));
        assert_eq!(told(&cache, 6, get("a")), texts(&["2"]));
        assert_eq!(told(&cache, 5, get("a")), None);
        assert_eq!(told(&cache, 6, get("b")), texts(&["1"]));
        assert_eq!(told(&cache, 6, range()), None);
        commit(&cache, 7, Write { value: None, ..put("a", "") });
        assert_eq!(told(&cache, 7, get("a")), texts(&[]));
    }

    #[test]
    fn a_slow_reader_cannot_bring_back_what_a_commit_took_out() {
        let cache = Cache::starting_at(Revision(5));
        commit(&cache, 6, put("a", "2"));
        cache.keep(Revision(5), &get("a"), &row("1", 3));
        cache.keep(Revision(5), &range(), &row("1", 3));
        assert_eq!(told(&cache, 6, get("a")), None);
        assert_eq!(told(&cache, 6, range()), None);
    }

    #[test]
    fn between_commit_and_publication_snapshots_ask_the_database() {
        let cache = Cache::starting_at(Revision(5));
        cache.keep(Revision(5), &get("a"), &row("1", 3));
        cache.announce(Revision(6));
        cache.meet(Revision(6));
        assert_eq!(told(&cache, 6, get("a")), None);
        assert_eq!(told(&cache, 5, get("a")), texts(&["1"]), "nothing was forgotten");
        // Nor is kept what such a snapshot read: the publication to come would be older than that.
        cache.keep(Revision(6), &get("b"), &row("2", 6));
        assert_eq!(told(&cache, 5, get("b")), None);
    }

    #[test]
    fn a_commit_of_another_process_makes_it_forget() {
        let cache = Cache::starting_at(Revision(5));
        cache.keep(Revision(5), &get("a"), &row("1", 3));
        cache.meet(Revision(6));
        assert_eq!(told(&cache, 6, get("a")), None);
        cache.keep(Revision(6), &get("a"), &row("2", 6));
        assert_eq!(told(&cache, 6, get("a")), texts(&["2"]));
        // The writer may be the first to notice.
        cache.begin(Revision(7));
        assert_eq!(told(&cache, 7, get("a")), None);
        // After a commit that failed, the next revision is somebody else's.
        cache.keep(Revision(7), &get("a"), &row("3", 7));
        cache.announce(Revision(8));
        cache.give_up();
        cache.meet(Revision(8));
        assert_eq!(told(&cache, 8, get("a")), None);
    }

    #[test]
    fn memory_is_bounded() {
        let cache = Cache::starting_at(Revision(5));
        let large = "x".repeat(100_000);
        for n in 0..1000 {
            cache.keep(Revision(5), &get(&n.to_string()), &row(&large, 3));
        }
        let held: usize = [&cache.read().young, &cache.read().old]
            .iter()
            .flat_map(|generation| generation.rows.values())
            .map(|rows| rows.len() * large.len())
            .sum();
        assert!(held > 0 && held <= 2 * GENERATION_BYTES_MAX, "{held}");
        assert_eq!(told(&cache, 5, get("999")).map(|rows| rows.len()), Some(1));
    }
}
