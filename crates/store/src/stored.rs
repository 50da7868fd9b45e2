//! What makes a noun storable: its table, its key, its stored form, its indexes.

use std::sync::Arc;

use fault::{Fault, Result};

use crate::key::key_of_prefix;
use crate::record::Form;
use crate::{Key, KeyPart, Table, Value, Whole};

/// A noun that has a table.
pub trait Stored: Form + Send + Sync + 'static {
    /// Its primary key.
    type Key: KeyPart + Send + Sync;
    /// Its table.
    const TABLE: Table;
    /// The tables of its indexes.
    const INDEXES: &'static [Table] = &[];

    /// The key it is stored under.
    fn key(&self) -> Self::Key;

    /// Adds its index entries.
    fn index(&self, _entries: &mut Entries) {}

    /// Its row: the stored form as JSON.
    fn to_json(&self) -> serde_json::Result<String> {
        serde_json::to_string(&self.to_record())
    }
}

/// A secondary index.
pub trait Index: 'static {
    /// What it finds.
    type Noun: Stored;
    /// A tuple. An index that is not unique appends the primary key, so that it lists in that order.
    type Key: KeyPart;
    /// Its table.
    const TABLE: Table;
    /// Whether two nouns may not share a key.
    const UNIQUE: bool;
}

/// The index entries of one noun.
pub struct Entries {
    primary: Key,
    pub(crate) held: Vec<Entry>,
}

#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) table: Table,
    pub(crate) key: Key,
    pub(crate) unique: bool,
}

impl Entries {
    pub(crate) fn of<T: Stored>(noun: &T, primary: &Key) -> Vec<Entry> {
        let mut entries = Self { primary: primary.clone(), held: Vec::new() };
        if !T::INDEXES.is_empty() {
            noun.index(&mut entries);
        }
        entries.held
    }

    /// Lets the index `I` find the noun under `key`.
    pub fn add<I: Index>(&mut self, key: impl Whole<I::Key>) {
        debug_assert!(I::Noun::INDEXES.contains(&I::TABLE), "{} is not declared", I::TABLE.name());
        let key = key_of_prefix::<I::Key>(&key);
        let key = if I::UNIQUE { key } else { key.join(&self.primary) };
        self.held.push(Entry { table: I::TABLE, key, unique: I::UNIQUE });
    }
}

/// A noun as it is written.
pub(crate) fn encode<T: Stored>(noun: &T) -> Result<Value> {
    let json = noun
        .to_json()
        .map_err(|error| Fault::because(format!("writing a row of `{}`", T::TABLE.name()), error))?;
    // Copied: the text grew by doubling, and an allocator may leave it the room when it shrinks.
    Ok(Value::new(json.as_str()))
}

/// A noun as it was written; held on to beside its row if `keeps` says so.
pub(crate) fn decode<T: Stored>(value: &Value, keeps: bool) -> Result<Arc<T>> {
    let read = |json: &str| {
        let record: T::Record = serde_json::from_str(json)
            .map_err(|error| Fault::because(format!("reading a row of `{}`", T::TABLE.name()), error))?;
        Ok(T::from_record(record))
    };
    if keeps { value.decoded(read) } else { value.decoded_once(read) }
}
