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

use crate::{
    Check, Commit, Committed, Cursor, Key, Revision, Row, Scan, Snapshot, Store, Table, Value, Write,
};

pub use write::Exists;

/// A transaction. Nothing is written before [`Tx::commit`]; dropping it undoes everything.
pub struct Tx {
    store: Store,
    snapshot: Option<Box<dyn Snapshot>>,
    /// Every row read, and every absence.
    rows: BTreeMap<(Table, Key), Option<Row>>,
    /// Every range read, with what was there.
    ranges: Vec<(Scan, Vec<(Key, Revision)>)>,
    now: Buffer,
    kept: Buffer,
    appended: Vec<Write>,
}

/// Buffered writes by place; `None` deletes.
type Buffer = BTreeMap<(Table, Key), Option<Value>>;

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
            rows: BTreeMap::new(),
            ranges: Vec::new(),
            now: Buffer::new(),
            kept: Buffer::new(),
            appended: Vec::new(),
        }
    }

    /// Whether [`Tx::commit`] would change anything besides what was appended.
    pub fn has_writes(&self) -> bool {
        !self.now.is_empty()
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

    /// What a view has at a place that it has learned.
    fn seen(&self, view: View, table: Table, key: &Key) -> Option<Value> {
        let place = (table, key.clone());
        match self.buffer(view).get(&place) {
            Some(written) => written.clone(),
            None => self.rows.get(&place)?.as_ref().map(|row| row.value.clone()),
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
        let checks = if writes.is_empty() { Vec::new() } else { checks(self.rows, self.ranges) };
        let writes = writes.into_iter().map(|((table, key), value)| Write { table, key, value });
        let writes = writes.chain(self.appended).collect();
        self.store.commit(Commit { checks, writes }).await
    }
}

fn checks(
    rows: BTreeMap<(Table, Key), Option<Row>>,
    ranges: Vec<(Scan, Vec<(Key, Revision)>)>,
) -> Vec<Check> {
    let rows = rows.into_iter().map(|((table, key), row)| Check::Row {
        table,
        key,
        revision: row.map(|row| row.revision),
    });
    rows.chain(ranges.into_iter().map(|(scan, seen)| Check::Range { scan, seen })).collect()
}
