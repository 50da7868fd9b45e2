//! The seam between typed tables and whatever keeps them: rows in, rows out, no nouns.

use std::any::Any;
use std::borrow::Cow;
use std::fmt;
use std::sync::{Arc, OnceLock};

use fault::{Context as _, Result};
use smallvec::SmallVec;

use crate::{Key, Table};

/// A future that an engine returns: boxed, so that engines can stand behind `dyn`.
pub type BoxFuture<'a, T> = futures_util::future::BoxFuture<'a, T>;

/// Keeps rows.
///
/// The contract, held by the conformance suite on every engine:
/// - a snapshot shows all of some commits and nothing of any other, among them every commit acknowledged
///   before the snapshot was asked for;
/// - a commit happens as a whole or not at all, and only if each of its checks holds at that moment;
/// - once `Committed::Done` is returned the commit survives what [`Capabilities::durable`] promises.
pub trait Engine: Send + Sync + 'static {
    /// What this engine can do, as data.
    fn capabilities(&self) -> Capabilities;

    /// Opens a consistent view of everything committed so far.
    fn snapshot(&self) -> BoxFuture<'_, Result<Box<dyn Snapshot>>>;

    /// Applies all of `commit`, or nothing of it.
    fn commit(&self, commit: Commit) -> BoxFuture<'_, Result<Committed>>;
}

/// A consistent view of all tables.
pub trait Snapshot: Send {
    /// Answers the reads in their order, in one round trip.
    fn read<'a>(&'a mut self, reads: &'a [Read]) -> BoxFuture<'a, Result<Vec<Rows>>>;

    /// The last commit that this view shows of those that changed one of `tables`: while it is the same, so
    /// is all that was ever read there. `None` where the engine would have to look that up.
    fn changed(&self, _tables: &[Table]) -> Option<Revision> {
        None
    }
}

/// What an engine can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Capabilities {
    /// Its name, for messages.
    pub name: &'static str,
    /// Whether an acknowledged commit survives the process and the machine's power.
    pub durable: bool,
    /// Whether several servers may use the same data at once.
    pub shared: bool,
    /// Whether its snapshots name the states of tables ([`Snapshot::changed`]).
    pub names_states: bool,
}

/// One thing to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Read {
    /// The row under a key: no row or one.
    Get {
        /// Where.
        table: Table,
        /// Which.
        key: Key,
    },
    /// The rows in a range of keys.
    Scan(Scan),
}

/// A range of one table's keys.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Scan {
    /// Where.
    pub table: Table,
    /// The first key.
    pub start: Key,
    /// The first key that is no longer in the range; `None` reads to the table's end.
    pub end: Option<Key>,
    /// From the end of the range backwards.
    pub reverse: bool,
    /// At most this many rows.
    pub limit: usize,
}

/// The rows that one read found, in the order it asked for. Most reads ask for one.
pub type Rows = SmallVec<[Row; 1]>;

/// One row.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its key.
    pub key: Key,
    /// What it holds.
    pub value: Value,
    /// The commit that wrote it. No other state of this row ever has the same.
    pub revision: Revision,
}

/// Names a commit. Engines never use one twice; only engines with one writer also hand them out in order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Revision(pub u64);

/// What a row holds: a JSON text. Cloning is cheap and shares it.
#[derive(Clone)]
pub struct Value(Arc<Content>);

enum Content {
    /// And its decoded form once somebody asked for it.
    Text { json: Box<str>, decoded: OnceLock<Arc<dyn Any + Send + Sync>> },
    /// Of a row of an index: another row's key, which shares its text with that row.
    Pointer(Key),
}

impl Value {
    /// A value that holds this JSON text.
    pub fn new(json: impl Into<Box<str>>) -> Self {
        Self(Arc::new(Content::Text { json: json.into(), decoded: OnceLock::new() }))
    }

    /// A value that holds a key.
    pub(crate) fn pointer(to: Key) -> Self {
        Self(Arc::new(Content::Pointer(to)))
    }

    /// The JSON text.
    pub fn json(&self) -> Cow<'_, str> {
        match &*self.0 {
            Content::Text { json, .. } => Cow::Borrowed(json),
            Content::Pointer(key) => Cow::Owned(serde_json::Value::from(key.as_str()).to_string()),
        }
    }

    /// The key that it holds.
    pub(crate) fn key(&self) -> Result<Key> {
        if let Content::Pointer(key) = &*self.0 {
            return Ok(key.clone());
        }
        let read = |json: &str| {
            let text: Cow<'_, str> = serde_json::from_str(json).fault("reading an index row")?;
            Ok(Key::stored(&text))
        };
        Ok(Key::clone(&*self.decoded(read)?))
    }

    /// The decoded form: made by `decode` once, then shared for as long as this row is held anywhere in
    /// memory.
    pub fn decoded<T, F>(&self, decode: F) -> Result<Arc<T>>
    where
        T: Any + Send + Sync,
        F: FnOnce(&str) -> Result<T>,
    {
        if let Some(held) = self.held() {
            return Ok(held);
        }
        let made = Arc::new(decode(&self.json())?);
        if let Content::Text { decoded, .. } = &*self.0 {
            // Losing the race, or another type in the slot, only means that this one is not shared.
            let _ = decoded.set(made.clone());
        }
        Ok(made)
    }

    /// The decoded form for somebody who comes by once: it is not held on to.
    pub(crate) fn decoded_once<T, F>(&self, decode: F) -> Result<Arc<T>>
    where
        T: Any + Send + Sync,
        F: FnOnce(&str) -> Result<T>,
    {
        self.held().map_or_else(|| decode(&self.json()).map(Arc::new), Ok)
    }

    fn held<T: Any + Send + Sync>(&self) -> Option<Arc<T>> {
        let Content::Text { decoded, .. } = &*self.0 else { return None };
        decoded.get().cloned().and_then(|held| held.downcast().ok())
    }
}

impl fmt::Debug for Value {
    /// Shows the size only: rows hold hashes and sealed secrets, which do not belong in logs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Value({} bytes)", self.json().len())
    }
}

/// What a transaction read, and what it wants written if that still holds.
#[derive(Clone, Debug, Default)]
pub struct Commit {
    /// Each has to hold.
    pub checks: Vec<Check>,
    /// Written in this order.
    pub writes: Vec<Write>,
}

/// Something read that must not have changed.
#[derive(Clone, Debug)]
pub enum Check {
    /// The row under a key is still of this revision, or still absent.
    Row {
        /// Where.
        table: Table,
        /// Which.
        key: Key,
        /// What was seen there.
        revision: Option<Revision>,
    },
    /// Reading the range again gives the same rows.
    Range {
        /// What was read.
        scan: Scan,
        /// What it gave.
        seen: Vec<(Key, Revision)>,
    },
}

/// One row to write.
#[derive(Clone, Debug)]
pub struct Write {
    /// Where.
    pub table: Table,
    /// Which.
    pub key: Key,
    /// The new value; `None` deletes the row.
    pub value: Option<Value>,
}

/// What became of a commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use = "a conflict means that nothing was written"]
pub enum Committed {
    /// All of it is written; the rows carry this revision.
    Done(Revision),
    /// A check did not hold: nothing was written, begin again.
    Conflict,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_comes_by_once_leaves_nothing_behind() {
        let value = Value::new("7");
        let decode = |json: &str| Ok(json.len());
        let (one, other) = (value.decoded_once(decode).unwrap(), value.decoded_once(decode).unwrap());
        assert!(!Arc::ptr_eq(&one, &other));
        let kept = value.decoded(decode).unwrap();
        assert!(Arc::ptr_eq(&kept, &value.decoded_once(decode).unwrap()));
        assert!(Arc::ptr_eq(&kept, &value.decoded(decode).unwrap()));
    }
}
