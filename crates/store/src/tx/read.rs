//! Reads: each place is asked for once, and what the transaction wrote lies over what the snapshot shows.

use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::Arc;

use fault::{Context as _, Fault, Result};
use smallvec::{SmallVec, smallvec};

use super::{At, Listing, Page, Places, Tx, View};
use crate::key::key_of_prefix;
use crate::stored::decode;
use crate::{Cursor, Index, Key, Prefix, Read, Rows, Scan, Stored, Table, Value, Whole};

/// Most items on one page of a listing: bounds what one read brings into memory.
const PAGE_ITEMS_MAX: usize = 1000;

impl Tx {
    /// The noun under `key`.
    pub async fn get<T: Stored>(&mut self, key: &T::Key) -> Result<Option<Arc<T>>> {
        let key = Key::of(key);
        self.learn(View::Now, smallvec![(T::TABLE, key.clone())]).await?;
        let keeps = self.store.keeps_decoded();
        self.held(T::TABLE, &key).map(|value| decode(&value, keeps)).transpose()
    }

    /// The nouns under `keys`, in their order, in one round trip.
    pub async fn get_many<T: Stored>(&mut self, keys: &[T::Key]) -> Result<Vec<Option<Arc<T>>>> {
        let keys: Vec<Key> = keys.iter().map(Key::of).collect();
        self.learn(View::Now, keys.iter().map(|key| (T::TABLE, key.clone())).collect()).await?;
        let keeps = self.store.keeps_decoded();
        keys.iter()
            .map(|key| self.held(T::TABLE, key).map(|value| decode(&value, keeps)).transpose())
            .collect()
    }

    /// Whether there is a noun under `key`.
    pub async fn exists<T: Stored>(&mut self, key: &T::Key) -> Result<bool> {
        let key = Key::of(key);
        self.learn(View::Now, smallvec![(T::TABLE, key.clone())]).await?;
        Ok(self.held(T::TABLE, &key).is_some())
    }

    /// The noun that the unique index `I` has under `key`.
    pub async fn find<I: Index>(&mut self, key: impl Whole<I::Key>) -> Result<Option<Arc<I::Noun>>> {
        debug_assert!(I::UNIQUE, "{} may hold several under one key: list it", I::TABLE.name());
        let key = key_of_prefix::<I::Key>(&key);
        self.learn(View::Now, smallvec![(I::TABLE, key.clone())]).await?;
        let Some(pointer) = self.held(I::TABLE, &key) else {
            return Ok(None);
        };
        let primary = pointer.key()?;
        let found = self.nouns::<I::Noun>(vec![primary]).await?;
        Ok(found.into_iter().next())
    }

    /// A page of the nouns whose key in the index `I` begins with `prefix`.
    pub async fn list<I: Index>(
        &mut self,
        prefix: impl Prefix<I::Key>,
        page: Page,
    ) -> Result<Listing<I::Noun>> {
        let prefix = key_of_prefix::<I::Key>(&prefix);
        self.list_between::<I>(&prefix, &prefix, page).await
    }

    /// A page of the nouns whose key in the index `I` is not below `from`, and not above `to` and all that
    /// begin with it: `range::<ByExpiry>((), (&now,), page)`.
    pub async fn range<I: Index>(
        &mut self,
        from: impl Prefix<I::Key>,
        to: impl Prefix<I::Key>,
        page: Page,
    ) -> Result<Listing<I::Noun>> {
        let (from, to) = (key_of_prefix::<I::Key>(&from), key_of_prefix::<I::Key>(&to));
        self.list_between::<I>(&from, &to, page).await
    }

    /// All nouns under each of `prefixes`, in two round trips however many there are; a fault when one has
    /// more than `each_max`.
    pub async fn list_each<I: Index, P: Prefix<I::Key>>(
        &mut self,
        prefixes: &[P],
        each_max: usize,
    ) -> Result<Vec<Vec<Arc<I::Noun>>>> {
        let scans = prefixes.iter().map(|prefix| {
            let prefix = key_of_prefix::<I::Key>(prefix);
            scan(I::TABLE, &prefix, &prefix, &Page::first(each_max))
        });
        let found = self.scan_all(scans.collect()).await?;
        if found.iter().any(|slice| slice.next.is_some()) {
            return Err(too_many(I::TABLE, each_max));
        }
        let pointers = found.iter().flat_map(|slice| &slice.values);
        let primaries = pointers.map(Value::key).collect::<Result<_>>()?;
        let mut nouns = self.nouns::<I::Noun>(primaries).await?.into_iter();
        Ok(found.iter().map(|slice| nouns.by_ref().take(slice.values.len()).collect()).collect())
    }

    /// All nouns whose key in the index `I` begins with `prefix`; a fault when there are more than `max`.
    pub async fn all<I: Index>(
        &mut self,
        prefix: impl Prefix<I::Key>,
        max: usize,
    ) -> Result<Vec<Arc<I::Noun>>> {
        let mut each = self.list_each::<I, _>(&[prefix], max).await?;
        Ok(each.pop().unwrap_or_default())
    }

    /// How many keys of the index `I` begin with `prefix`, counted up to `max`.
    pub async fn count<I: Index>(&mut self, prefix: impl Prefix<I::Key>, max: usize) -> Result<usize> {
        let prefix = key_of_prefix::<I::Key>(&prefix);
        Ok(self.scan_one(scan(I::TABLE, &prefix, &prefix, &Page::first(max))).await?.values.len())
    }

    /// How many keys of the index `I` begin with each of `prefixes`, each counted up to `each_max`, in one
    /// round trip.
    pub async fn count_each<I: Index, P: Prefix<I::Key>>(
        &mut self,
        prefixes: &[P],
        each_max: usize,
    ) -> Result<Vec<usize>> {
        let scans = prefixes.iter().map(|prefix| {
            let prefix = key_of_prefix::<I::Key>(prefix);
            scan(I::TABLE, &prefix, &prefix, &Page::first(each_max))
        });
        let found = self.scan_all(scans.collect()).await?;
        Ok(found.iter().map(|slice| slice.values.len()).collect())
    }

    /// How many rows have a key that begins with `prefix`, counted up to `max`: where no index counts them.
    pub async fn count_rows<T: Stored>(&mut self, prefix: impl Prefix<T::Key>, max: usize) -> Result<usize> {
        let prefix = key_of_prefix::<T::Key>(&prefix);
        Ok(self.scan_one(scan(T::TABLE, &prefix, &prefix, &Page::first(max))).await?.values.len())
    }

    /// A page of the nouns whose own key begins with `prefix`.
    pub async fn scan<T: Stored>(&mut self, prefix: impl Prefix<T::Key>, page: Page) -> Result<Listing<T>> {
        let prefix = key_of_prefix::<T::Key>(&prefix);
        self.scan_between(&prefix, &prefix, page).await
    }

    /// A page of the nouns whose own key is not below `from`, and not above `to` and all that begin with it.
    pub async fn scan_range<T: Stored>(
        &mut self,
        from: impl Prefix<T::Key>,
        to: impl Prefix<T::Key>,
        page: Page,
    ) -> Result<Listing<T>> {
        let (from, to) = (key_of_prefix::<T::Key>(&from), key_of_prefix::<T::Key>(&to));
        self.scan_between(&from, &to, page).await
    }

    async fn scan_between<T: Stored>(&mut self, from: &Key, to: &Key, page: Page) -> Result<Listing<T>> {
        let (page, keeps) = (bounded(page), self.store.keeps_decoded());
        let Slice { values, next } = self.scan_one(scan(T::TABLE, from, to, &page)).await?;
        Ok(Listing { items: values.iter().map(|value| decode(value, keeps)).collect::<Result<_>>()?, next })
    }

    async fn list_between<I: Index>(&mut self, from: &Key, to: &Key, page: Page) -> Result<Listing<I::Noun>> {
        let page = bounded(page);
        let Slice { values, next } = self.scan_one(scan(I::TABLE, from, to, &page)).await?;
        let primaries = values.iter().map(Value::key).collect::<Result<_>>()?;
        Ok(Listing { items: self.nouns(primaries).await?, next })
    }

    /// The nouns that index rows point to, in one round trip.
    async fn nouns<T: Stored>(&mut self, keys: Vec<Key>) -> Result<Vec<Arc<T>>> {
        self.learn(View::Now, keys.iter().map(|key| (T::TABLE, key.clone())).collect()).await?;
        let keeps = self.store.keeps_decoded();
        let found = keys.iter().map(|key| match self.held(T::TABLE, key) {
            Some(value) => decode(&value, keeps),
            None => {
                Err(Fault::new(format!("an index points to a row that `{}` does not have", T::TABLE.name())))
            }
        });
        found.collect()
    }

    /// Makes sure that a view knows each place: that it was written there, or read.
    pub(super) async fn learn(&mut self, view: View, mut places: Places) -> Result<()> {
        places.retain(|(table, key)| {
            self.buffered(view, *table, key).is_none() && !self.rows.contains_key(&At(*table, key))
        });
        if places.is_empty() {
            return Ok(());
        }
        let reads: SmallVec<[Read; 1]> =
            places.iter().map(|(table, key)| Read::Get { table: *table, key: key.clone() }).collect();
        let found = self.read(&reads).await?;
        for (place, rows) in places.into_iter().zip(found) {
            self.rows.insert(place, rows.into_iter().next());
        }
        Ok(())
    }

    fn held(&self, table: Table, key: &Key) -> Option<Value> {
        self.seen(View::Now, table, key)
    }

    async fn scan_one(&mut self, scan: Scan) -> Result<Slice> {
        let mut found = self.scan_all(vec![scan]).await?;
        found.pop().fault("an engine left a read unanswered")
    }

    /// Reads the ranges, with what is buffered laid over them. Each read asks for one row beyond the limit,
    /// which says whether there is more, and for as many more as the buffer may take away.
    async fn scan_all(&mut self, scans: Vec<Scan>) -> Result<Vec<Slice>> {
        let overlays: Vec<_> = scans.iter().map(|scan| self.buffered_in(scan)).collect();
        let mut reads = Vec::with_capacity(scans.len());
        for (scan, overlay) in scans.iter().zip(&overlays) {
            let limit = scan.limit.saturating_add(1).saturating_add(overlay.len());
            reads.push(Read::Scan(Scan { limit, ..scan.clone() }));
        }
        let found = self.read(&reads).await?;
        let mut slices = Vec::with_capacity(scans.len());
        for ((read, rows), (overlay, scan)) in
            reads.into_iter().zip(found).zip(overlays.into_iter().zip(scans))
        {
            slices.push(slice(&rows, overlay, &scan));
            if let Read::Scan(read) = read {
                let seen = rows.into_iter().map(|row| (row.key, row.revision)).collect();
                self.ranges.push((read, seen));
            }
        }
        Ok(slices)
    }

    fn buffered_in(&self, scan: &Scan) -> Vec<(Key, Option<Value>)> {
        if self.now.is_empty() {
            return Vec::new();
        }
        let from = Bound::Included((scan.table, scan.start.clone()));
        let in_range = |key: &Key| scan.end.as_ref().is_none_or(|end| key < end);
        let after = self.now.range((from, Bound::Unbounded));
        after
            .take_while(|((table, key), _)| *table == scan.table && in_range(key))
            .map(|((_, key), value)| (key.clone(), value.clone()))
            .collect()
    }

    async fn read(&mut self, reads: &[Read]) -> Result<Vec<Rows>> {
        let found = self.snapshot().await?.read(reads).await?;
        if found.len() == reads.len() {
            Ok(found)
        } else {
            Err(Fault::new("an engine left a read unanswered"))
        }
    }
}

/// What a range holds, up to the limit.
struct Slice {
    values: Vec<Value>,
    /// Where it goes on.
    next: Option<Cursor>,
}

/// Lays buffered writes over the rows read. At least one row more than the limit survives whenever the table
/// has as many, so nothing that was buffered can land beyond the last row read and still be within the limit.
fn slice(rows: &Rows, overlay: Vec<(Key, Option<Value>)>, scan: &Scan) -> Slice {
    if overlay.is_empty() {
        return cut(rows.iter().map(|row| (&row.key, &row.value)), scan.limit);
    }
    let mut by_key: BTreeMap<Key, Option<Value>> =
        rows.iter().map(|row| (row.key.clone(), Some(row.value.clone()))).collect();
    by_key.extend(overlay);
    let there = by_key.iter().filter_map(|(key, value)| Some((key, value.as_ref()?)));
    if scan.reverse { cut(there.rev(), scan.limit) } else { cut(there, scan.limit) }
}

fn cut<'a>(rows: impl Iterator<Item = (&'a Key, &'a Value)>, limit: usize) -> Slice {
    let (mut values, mut last) = (Vec::with_capacity(rows.size_hint().0.min(limit)), None);
    for (key, value) in rows {
        if values.len() == limit {
            return Slice { values, next: last.map(|key: &Key| Cursor(key.clone())) };
        }
        values.push(value.clone());
        last = Some(key);
    }
    Slice { values, next: None }
}

/// The scan of one page of the keys that are not below `from`, and not above `to` and all that begin with it.
fn scan(table: Table, from: &Key, to: &Key, page: &Page) -> Scan {
    let mut start = from.clone();
    let mut end = (!to.is_empty()).then(|| to.next_after_prefix());
    match &page.after {
        Some(Cursor(last)) if page.reverse => {
            end = Some(end.map_or_else(|| last.clone(), |end| end.min(last.clone())));
        }
        Some(Cursor(last)) => start = start.max(last.next()),
        None => {}
    }
    Scan { table, start, end, reverse: page.reverse, limit: page.limit }
}

fn bounded(page: Page) -> Page {
    Page { limit: page.limit.min(PAGE_ITEMS_MAX), ..page }
}

fn too_many(table: Table, max: usize) -> Fault {
    Fault::new(format!("`{}` has more than {max} rows under one prefix", table.name()))
}
