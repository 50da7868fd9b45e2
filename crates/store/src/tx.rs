//! A transaction: reads from one snapshot, buffered writes over it, indexes kept in step, everything read
//! remembered.
//!
//! Writes are held in two views. `now` is what the transaction itself sees and what [`Tx::commit`] writes;
//! `kept` is what survives a refusal and what [`Tx::commit_kept`] writes. Each view rests on the rows that
//! were read.

mod read;
mod write;

use std::collections::BTreeMap;
use std::sync::Arc;

use fault::Result;
use hashbrown::{Equivalent, HashMap};
use smallvec::SmallVec;

use crate::{
    Check, Commit, Committed, Cursor, Key, Revision, Row, Scan, Snapshot, Store, Table, Value, Write,
};

pub use write::Exists;

/// A transaction. Nothing is written before [`Tx::commit`]; dropping it undoes everything.
pub struct Tx {
    store: Store,
    snapshot: Option<Box<dyn Snapshot>>,
    /// Every row read, and every absence.
    rows: HashMap<Place, Option<Row>>,
    /// Every range read, with which rows were there.
    ranges: Vec<(Scan, Seen)>,
    now: Buffer,
    kept: Buffer,
    appended: Vec<Write>,
    reliance: Reliance,
}

/// Whether a transaction may rely on what was derived from rows that it did not read itself, and does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reliance {
    /// Whoever began it does not repeat it.
    Forbidden,
    Allowed,
    Relies,
}

/// Where a row is.
type Place = (Table, Key);

/// Places to read at once. Most reads are of one row.
type Places = SmallVec<[Place; 1]>;

/// Which rows a range had. Their values are not held on to: a report reads more than it keeps.
type Seen = SmallVec<[(Key, Revision); 1]>;

/// A [`Place`] to look up.
#[derive(Hash)]
struct At<'a>(Table, &'a Key);

impl Equivalent<Place> for At<'_> {
    fn equivalent(&self, place: &Place) -> bool {
        self.0 == place.0 && *self.1 == place.1
    }
}

/// Buffered writes by place; `None` deletes.
type Buffer = BTreeMap<Place, Option<Value>>;

/// One of the two states a transaction is building.
#[derive(Clone, Copy, PartialEq, Eq)]
enum View {
    Now,
    Kept,
}

/// Which page of a listing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// At most this many items.
    pub limit: usize,
    /// Where the page before this one ended.
    pub after: Option<Cursor>,
    /// From the end backwards.
    pub reverse: bool,
}

impl Page {
    /// The first `limit` items.
    pub fn first(limit: usize) -> Self {
        Self { limit, after: None, reverse: false }
    }

    /// The last `limit` items, backwards.
    pub fn last(limit: usize) -> Self {
        Self { limit, after: None, reverse: true }
    }

    /// The page that follows `cursor`, if there is one.
    #[must_use]
    pub fn after(self, cursor: Option<Cursor>) -> Self {
        Self { after: cursor, ..self }
    }
}

/// One page of a listing.
#[derive(Clone, Debug)]
pub struct Listing<T> {
    /// The items, in the order of the index.
    pub items: Vec<Arc<T>>,
    /// Where the next page begins; `None` when there is none.
    pub next: Option<Cursor>,
}

impl Tx {
    pub(crate) fn new(store: Store) -> Self {
        Self {
            store,
            snapshot: None,
            rows: HashMap::new(),
            ranges: Vec::new(),
            now: Buffer::new(),
            kept: Buffer::new(),
            appended: Vec::new(),
            reliance: Reliance::Forbidden,
        }
    }

    /// Looks at the store anew. What was read and written is forgotten, what was appended or noted stays.
    pub fn begin_again(&mut self) {
        let fresh = Self::new(self.store.clone());
        self.appended = std::mem::replace(self, fresh).appended;
    }

    /// Gives the engine its snapshot back without forgetting anything, for work that waits for somebody else
    /// before it reads on. It then reads from a newer one; that the two belong together is checked like
    /// everything else, when the transaction writes.
    pub fn let_go(&mut self) {
        self.snapshot = None;
    }

    /// Whether [`Tx::commit`] would change anything besides what was appended.
    pub fn has_writes(&self) -> bool {
        !self.now.is_empty()
    }

    pub(crate) fn may_rely_on_states(&mut self, may: bool) {
        self.reliance = if may { Reliance::Allowed } else { Reliance::Forbidden };
    }

    /// What names the state of these tables that this transaction sees, for a [`Memo`](crate::Memo) of what
    /// is derived from them; `None` when that must be derived from its own reads.
    ///
    /// A transaction that relies on such a state has not read the rows, so nothing could check them when it
    /// writes: one that turns out to write conflicts with itself, and its next attempt relies on nothing. It
    /// is meant for operations that only read.
    pub async fn state_of(&mut self, tables: &[Table]) -> Result<Option<Revision>> {
        if self.reliance == Reliance::Forbidden || self.has_writes() {
            return Ok(None);
        }
        let state = self.snapshot().await?.changed(tables);
        if state.is_some() {
            self.reliance = Reliance::Relies;
        }
        Ok(state)
    }

    async fn snapshot(&mut self) -> Result<&mut Box<dyn Snapshot>> {
        match &mut self.snapshot {
            Some(snapshot) => Ok(snapshot),
            none => Ok(none.insert(self.store.snapshot().await?)),
        }
    }

    /// Writes everything, if all that was read still holds. A transaction that only read or appended always
    /// succeeds: what it read was true together, at the moment of its snapshot.
    pub async fn commit(mut self) -> Result<Committed> {
        let writes = std::mem::take(&mut self.now);
        self.finish(writes).await
    }

    /// The end of a refused transaction: writes only what was kept and appended. Kept writes were decided by
    /// what was read, so that has to hold here too.
    pub async fn commit_kept(mut self) -> Result<Committed> {
        let writes = std::mem::take(&mut self.kept);
        self.finish(writes).await
    }

    fn buffer(&self, view: View) -> &Buffer {
        match view {
            View::Now => &self.now,
            View::Kept => &self.kept,
        }
    }

    fn buffered(&self, view: View, table: Table, key: &Key) -> Option<&Option<Value>> {
        let buffer = self.buffer(view);
        // Most transactions only read.
        if buffer.is_empty() { None } else { buffer.get(&(table, key.clone())) }
    }

    /// What a view has at a place that it has learned.
    fn seen(&self, view: View, table: Table, key: &Key) -> Option<Value> {
        match self.buffered(view, table, key) {
            Some(written) => written.clone(),
            None => self.rows.get(&At(table, key))?.as_ref().map(|row| row.value.clone()),
        }
    }

    fn write(&mut self, view: View, table: Table, key: Key, value: Option<Value>) {
        let buffer = match view {
            View::Now => &mut self.now,
            View::Kept => &mut self.kept,
        };
        buffer.insert((table, key), value);
    }

    async fn finish(self, writes: Buffer) -> Result<Committed> {
        // Given back first: the engine need not keep the snapshot's view alive while it writes.
        drop(self.snapshot);
        if writes.is_empty() && self.appended.is_empty() {
            return Ok(Committed::Done(Revision::default()));
        }
        if !writes.is_empty() && self.reliance == Reliance::Relies {
            return Ok(Committed::Conflict);
        }
        let checks = if writes.is_empty() { Vec::new() } else { checks(self.rows, self.ranges) };
        let writes = writes.into_iter().map(|((table, key), value)| Write { table, key, value });
        let writes = writes.chain(self.appended).collect();
        self.store.commit(Commit { checks, writes }).await
    }
}

fn checks(rows: HashMap<Place, Option<Row>>, ranges: Vec<(Scan, Seen)>) -> Vec<Check> {
    // In order, so that engines which lock what they check all lock in one order.
    let mut rows: Vec<_> = rows.into_iter().collect();
    rows.sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
    let rows = rows.into_iter().map(|((table, key), row)| {
        let revision = row.map(|row| row.revision);
        Check::Row { table, key, revision }
    });
    let ranges = ranges.into_iter().map(|(scan, seen)| Check::Range { scan, seen: seen.into_vec() });
    rows.chain(ranges).collect()
}
