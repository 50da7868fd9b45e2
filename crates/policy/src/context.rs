//! The request context: condition keys and their values.

use std::fmt;

/// The condition keys of one request and their values, every value written as a string.
///
/// Key names ignore (ASCII) case, as IAM's do; values keep theirs. A key may have several values
/// (`aws:TagKeys`). A key with no value at all counts as absent.
///
/// ```
/// use policy::Context;
/// let context = Context::new()
///     .with("aws:PrincipalTag/team", "payments")
///     .with("aws:TagKeys", "team")
///     .with("aws:TagKeys", "cost");
/// assert_eq!(context.get("AWS:principaltag/TEAM"), ["payments"]);
/// assert_eq!(context.get("aws:TagKeys"), ["team", "cost"]);
/// assert!(context.get("aws:SourceIp").is_empty());
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Context {
    /// Beside the entries, so that a look-up scans one short run of numbers.
    hashes: Vec<u64>,
    entries: Vec<(Box<str>, Vec<String>)>,
}

impl Context {
    /// An empty context.
    #[must_use]
    pub const fn new() -> Context {
        Context { hashes: Vec::new(), entries: Vec::new() }
    }

    /// Adds a value to a key and gives the context back, for chains.
    #[must_use]
    pub fn with(mut self, key: &str, value: impl Into<String>) -> Context {
        self.add(key, value);
        self
    }

    /// Adds a value to a key, beside those it has.
    pub fn add(&mut self, key: &str, value: impl Into<String>) {
        self.values_mut(key).push(value.into());
    }

    /// Gives a key exactly one value.
    pub fn set(&mut self, key: &str, value: impl Into<String>) {
        let values = self.values_mut(key);
        values.clear();
        values.push(value.into());
    }

    /// The values of a key; none when the key is absent.
    #[must_use]
    pub fn get(&self, key: &str) -> &[String] {
        self.find(&Key::new(key))
    }

    /// Every key, in lower case, with its values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[String])> {
        self.entries.iter().map(|(key, values)| (&**key, values.as_slice()))
    }

    pub(crate) fn find(&self, key: &Key) -> &[String] {
        let candidates = self.hashes.iter().zip(&self.entries).filter(|(hash, _)| **hash == key.hash);
        candidates
            .map(|(_, entry)| entry)
            .find(|(name, _)| *name == key.lower)
            .map_or(&[], |(_, values)| values)
    }

    /// The value that a policy variable stands for: only keys with exactly one value can be variables.
    pub(crate) fn single(&self, key: &Key) -> Option<&str> {
        match self.find(key) {
            [value] => Some(value),
            _ => None,
        }
    }

    fn values_mut(&mut self, key: &str) -> &mut Vec<String> {
        let Key { lower, hash } = Key::new(key);
        let place = self.entries.iter().position(|(name, _)| *name == lower);
        let place = place.unwrap_or_else(|| {
            self.hashes.push(hash);
            self.entries.push((lower, Vec::new()));
            self.entries.len() - 1
        });
        #[expect(clippy::indexing_slicing, reason = "the place was found or made in the lines above")]
        &mut self.entries[place].1
    }
}

impl fmt::Debug for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

/// A condition key's name, lowered and hashed once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Key {
    pub(crate) lower: Box<str>,
    hash: u64,
}

impl Key {
    pub(crate) fn new(name: &str) -> Key {
        let lower = name.to_ascii_lowercase().into_boxed_str();
        let hash = hash(lower.as_bytes());
        Key { lower, hash }
    }
}

/// FNV-1a. Only ever a first filter: equal hashes are followed by a comparison of the texts.
pub(crate) fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, &byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn set_replaces_what_add_gathered() {
        let mut context = Context::new().with("aws:TagKeys", "a").with("AWS:TAGKEYS", "b");
        assert_eq!(context.get("aws:tagkeys"), ["a", "b"]);
        context.set("aws:tagKeys", "c");
        assert_eq!(context.get("aws:TagKeys"), ["c"]);
        assert_eq!(context.iter().count(), 1);
    }

    #[test]
    fn a_key_with_two_values_is_no_variable() {
        let context = Context::new().with("a", "1").with("b", "1").with("b", "2");
        assert_eq!(context.single(&Key::new("A")), Some("1"));
        assert_eq!(context.single(&Key::new("b")), None);
        assert_eq!(context.single(&Key::new("c")), None);
    }
}
