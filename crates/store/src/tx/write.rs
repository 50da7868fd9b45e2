//! Buffered writes: rows together with their index entries.

use std::fmt;

use fault::{Fault, Result};
use smallvec::smallvec;

use super::{Tx, View};
use crate::stored::{Entries, Entry, decode, encode};
use crate::{Key, Stored, Table, Value, Write};

/// A unique index already has somebody else under the key that a noun wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exists {
    /// The index.
    pub index: Table,
}

impl fmt::Display for Exists {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the unique index `{}` has another row under this key", self.index.name())
    }
}

impl Tx {
    /// Writes a noun, new or changed. That another one holds a key of a unique index is a fault here: the
    /// caller has looked before, or uses [`Tx::try_put`].
    pub async fn put<T: Stored>(&mut self, noun: &T) -> Result<()> {
        self.try_put(noun).await?.map_err(|exists| Fault::new(exists.to_string()))
    }

    /// Writes a noun, new or changed, unless another one holds one of its keys in a unique index; then
    /// nothing changes.
    pub async fn try_put<T: Stored>(&mut self, noun: &T) -> Result<std::result::Result<(), Exists>> {
        self.stage_put(View::Now, noun).await
    }

    /// Writes a noun even if the operation is refused later on: a counter of failures, a time of last use.
    pub async fn keep_put<T: Stored>(&mut self, noun: &T) -> Result<()> {
        for view in [View::Kept, View::Now] {
            let staged = self.stage_put(view, noun).await?;
            staged.map_err(|exists| Fault::new(exists.to_string()))?;
        }
        Ok(())
    }

    /// Deletes the noun under `key`; says whether there was one.
    pub async fn delete<T: Stored>(&mut self, key: &T::Key) -> Result<bool> {
        self.stage_delete::<T>(View::Now, key).await
    }

    /// Deletes the noun under `key` even if the operation is refused later on; says whether there was one.
    pub async fn keep_delete<T: Stored>(&mut self, key: &T::Key) -> Result<bool> {
        self.stage_delete::<T>(View::Kept, key).await?;
        self.stage_delete::<T>(View::Now, key).await
    }

    /// Adds a noun under a key that nobody else can have, such as an audit event: nothing is read, nothing
    /// checked, and this transaction does not see it. It is written even if the operation is refused.
    pub fn append<T: Stored>(&mut self, noun: &T) -> Result<()> {
        let key = Key::of(&noun.key());
        let pointer = Value::pointer(key.clone());
        for entry in Entries::of(noun, &key) {
            if entry.unique {
                let what = format!("appending to `{}`: its index is unique", T::TABLE.name());
                return Err(Fault::new(what));
            }
            self.appended.push(Write { table: entry.table, key: entry.key, value: Some(pointer.clone()) });
        }
        self.appended.push(Write { table: T::TABLE, key, value: Some(encode(noun)?) });
        Ok(())
    }

    /// Writes a noun whatever is there: the last writer wins. Nothing is read, nothing checked, and this
    /// transaction does not see it; it is written even if the operation is refused. For what is only ever
    /// noted, such as a time of last use, so that those who read do not become writers whose reads are
    /// checked.
    pub fn note<T: Stored>(&mut self, noun: &T) -> Result<()> {
        if !T::INDEXES.is_empty() {
            let what = format!("noting in `{}`: its indexes would not be kept in step", T::TABLE.name());
            return Err(Fault::new(what));
        }
        let (key, value) = (Key::of(&noun.key()), Some(encode(noun)?));
        self.appended.push(Write { table: T::TABLE, key, value });
        Ok(())
    }

    async fn stage_put<T: Stored>(
        &mut self,
        view: View,
        noun: &T,
    ) -> Result<std::result::Result<(), Exists>> {
        let key = Key::of(&noun.key());
        if T::INDEXES.is_empty() {
            self.write(view, T::TABLE, key, Some(encode(noun)?));
            return Ok(Ok(()));
        }
        let wanted = Entries::of(noun, &key);
        let unique = wanted.iter().filter(|entry| entry.unique).map(|entry| (entry.table, entry.key.clone()));
        self.learn(view, unique.chain([(T::TABLE, key.clone())]).collect()).await?;
        for entry in wanted.iter().filter(|entry| entry.unique) {
            if let Some(holder) = self.seen(view, entry.table, &entry.key)
                && holder.key()? != key
            {
                return Ok(Err(Exists { index: entry.table }));
            }
        }
        let held = self.entries_held::<T>(view, &key)?;
        for entry in held.iter().filter(|entry| !wanted.contains(entry)) {
            self.write(view, entry.table, entry.key.clone(), None);
        }
        let pointer = Value::pointer(key.clone());
        for entry in wanted.into_iter().filter(|entry| !held.contains(entry)) {
            self.write(view, entry.table, entry.key, Some(pointer.clone()));
        }
        self.write(view, T::TABLE, key, Some(encode(noun)?));
        Ok(Ok(()))
    }

    async fn stage_delete<T: Stored>(&mut self, view: View, key: &T::Key) -> Result<bool> {
        let key = Key::of(key);
        self.learn(view, smallvec![(T::TABLE, key.clone())]).await?;
        if self.seen(view, T::TABLE, &key).is_none() {
            return Ok(false);
        }
        for entry in self.entries_held::<T>(view, &key)? {
            self.write(view, entry.table, entry.key, None);
        }
        self.write(view, T::TABLE, key, None);
        Ok(true)
    }

    /// The index entries that the noun under `key` has in this view.
    fn entries_held<T: Stored>(&self, view: View, key: &Key) -> Result<Vec<Entry>> {
        match self.seen(view, T::TABLE, key) {
            Some(value) => Ok(Entries::of(decode::<T>(&value, self.store.keeps_decoded())?.as_ref(), key)),
            None => Ok(Vec::new()),
        }
    }
}
