//! The rows of a table in the order of their keys, held tightly.
//!
//! Most keys come in order, account by account, and a B-tree that grows at its end leaves its nodes half
//! empty behind. Here a part that is full when its end is reached stays full, and a new one begins.

use std::collections::BTreeMap;
use std::ops::Bound;

use crate::Key;

/// Rows of one part at most.
const PART_ROWS_MAX: usize = 64;

/// Values by key, in order.
pub(super) struct Rows<V> {
    /// By a key that is no greater than their own; the first is below all keys and always there.
    parts: BTreeMap<Key, Vec<(Key, V)>>,
    len: usize,
}

impl<V> Default for Rows<V> {
    fn default() -> Self {
        Self { parts: BTreeMap::from([(Key::stored(""), Vec::new())]), len: 0 }
    }
}

impl<V> Rows<V> {
    pub(super) fn len(&self) -> usize {
        self.len
    }

    pub(super) fn get(&self, key: &Key) -> Option<&V> {
        let (_, part) = self.parts.range::<Key, _>(..=key).next_back()?;
        let at = part.binary_search_by(|(held, _)| held.cmp(key)).ok()?;
        part.get(at).map(|(_, value)| value)
    }

    pub(super) fn get_mut(&mut self, key: &Key) -> Option<&mut V> {
        let (_, part) = self.parts.range_mut::<Key, _>(..=key).next_back()?;
        let at = part.binary_search_by(|(held, _)| held.cmp(key)).ok()?;
        part.get_mut(at).map(|(_, value)| value)
    }

    /// Adds a row under a key that has none; what has one stays as it is.
    pub(super) fn insert(&mut self, key: Key, value: V) {
        let Some((_, part)) = self.parts.range_mut::<Key, _>(..=&key).next_back() else { return };
        let Err(at) = part.binary_search_by(|(held, _)| held.cmp(&key)) else { return };
        self.len += 1;
        if part.len() < PART_ROWS_MAX {
            part.insert(at, (key, value));
        } else if at == part.len() {
            self.parts.insert(key.clone(), vec![(key, value)]);
        } else {
            let mut upper = part.split_off(PART_ROWS_MAX / 2);
            match at.checked_sub(part.len()) {
                Some(at) => upper.insert(at, (key, value)),
                None => part.insert(at, (key, value)),
            }
            if let Some((first, _)) = upper.first() {
                self.parts.insert(first.clone(), upper);
            }
        }
    }

    pub(super) fn remove(&mut self, key: &Key) -> Option<V> {
        let (bound, part) = self.parts.range_mut::<Key, _>(..=key).next_back()?;
        let at = part.binary_search_by(|(held, _)| held.cmp(key)).ok()?;
        let (_, value) = part.remove(at);
        self.len -= 1;
        if part.is_empty() && !bound.is_empty() {
            let bound = bound.clone();
            self.parts.remove(&bound);
        } else if part.len() * 4 < part.capacity() {
            part.shrink_to(part.len() * 2);
        }
        Some(value)
    }

    pub(super) fn first(&self) -> Option<&Key> {
        self.iter().next().map(|(key, _)| key)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&Key, &V)> {
        self.parts.values().flatten().map(|(key, value)| (key, value))
    }

    /// The rows from `start` on, up to `end`, which is above it.
    pub(super) fn range<'a>(
        &'a self,
        start: &'a Key,
        end: Option<&'a Key>,
    ) -> impl DoubleEndedIterator<Item = (&'a Key, &'a V)> {
        let first = self.parts.range::<Key, _>(..=start).next_back().map_or(start, |(bound, _)| bound);
        let parts = self
            .parts
            .range::<Key, _>((Bound::Included(first), end.map_or(Bound::Unbounded, Bound::Excluded)));
        parts.flat_map(move |(_, part)| {
            let from = part.partition_point(|(key, _)| key < start);
            let to = end.map_or(part.len(), |end| part.partition_point(|(key, _)| key < end));
            part.get(from..to).unwrap_or_default().iter().map(|(key, value)| (key, value))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(number: u64) -> Key {
        Key::stored(&format!("{number:05}"))
    }

    fn held<'a>(rows: impl Iterator<Item = (&'a Key, &'a u64)>) -> Vec<u64> {
        rows.map(|(_, value)| *value).collect()
    }

    #[test]
    fn rows_are_those_of_a_map() {
        let (mut rows, mut map) = (Rows::default(), BTreeMap::new());
        let mut chance = 1u64;
        for step in 0..20_000u64 {
            chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let number = (chance >> 33) % 3000;
            // Grows for a while, then shrinks.
            if (chance >> 20) % 10 < if step % 8000 < 4000 { 7 } else { 2 } {
                rows.insert(key(number), number);
                map.insert(key(number), number);
            } else {
                assert_eq!(rows.remove(&key(number)), map.remove(&key(number)));
            }
            assert_eq!(rows.len(), map.len());
            assert_eq!(rows.get(&key(number)), map.get(&key(number)));
            if step % 97 == 0 {
                let (start, end) = (key(number), key(number + (chance >> 50) % 400 + 1));
                let wanted: Vec<u64> = map.range::<Key, _>(&start..&end).map(|(_, value)| *value).collect();
                assert_eq!(held(rows.range(&start, Some(&end))), wanted);
                let backwards: Vec<u64> = wanted.into_iter().rev().collect();
                assert_eq!(held(rows.range(&start, Some(&end)).rev()), backwards);
                let on: Vec<u64> = map.range::<Key, _>(&start..).map(|(_, value)| *value).collect();
                assert_eq!(held(rows.range(&start, None)), on);
            }
        }
        assert_eq!(held(rows.iter()), map.values().copied().collect::<Vec<_>>());
        assert_eq!(rows.first(), map.keys().next());
    }

    #[test]
    fn what_comes_in_order_leaves_full_parts() {
        let mut rows = Rows::default();
        for number in 0..10_000 {
            rows.insert(key(number), number);
        }
        assert!(rows.parts.len() <= 10_000 / PART_ROWS_MAX + 1);
        for number in 0..10_000 {
            rows.remove(&key(number));
        }
        assert_eq!((rows.len(), rows.parts.len(), rows.first()), (0, 1, None));
    }
}
