//! Keys: tuples of texts, numbers and times as one text, in an order that sorts as the tuples do.
//!
//! The parts of a key are joined by a tab. A control character up to the line feed inside a part is written
//! as a line feed and a letter, which sorts above the tab and below all else. So keys are plain UTF-8 without
//! NUL, compare as bytes, and are as readable as their parts. Numbers have a fixed width.

use std::borrow::Borrow;
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use aws_lc_rs::digest;
use model::Timestamp;

const SEPARATOR: char = '\t';
/// Sorts directly after every key that begins with the same parts.
const AFTER_SEPARATOR: char = '\n';
/// Longer parts keep their beginning and a hash of the whole, because index pages of SQL engines hold no more
/// (PostgreSQL: 2,704 bytes for a whole key). Sorting then is by the beginning.
const PART_BYTES_MAX: usize = 512;

/// The key of a row.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(Arc<str>);

impl Key {
    /// The key made of `part`, which usually is a tuple.
    pub fn of<P: KeyPart + ?Sized>(part: &P) -> Self {
        let mut writer = KeyWriter::default();
        part.write(&mut writer);
        writer.key()
    }

    /// A key as an engine stored it.
    pub fn stored(text: &str) -> Self {
        Self(text.into())
    }

    /// The key as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The smallest key above this one.
    pub(crate) fn next(&self) -> Self {
        Self(format!("{}{SEPARATOR}", self.0).into())
    }

    /// The smallest key above this one and all that begin with its parts.
    pub(crate) fn next_after_prefix(&self) -> Self {
        Self(format!("{}{AFTER_SEPARATOR}", self.0).into())
    }

    /// This key's parts followed by those of `more`.
    pub(crate) fn join(&self, more: &Self) -> Self {
        Self(format!("{}{SEPARATOR}{}", self.0, more.0).into())
    }
}

impl Borrow<str> for Key {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl Deref for Key {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// Where a page of a listing ended. Opaque to callers; it can be shown to them and taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor(pub(crate) Key);

impl Cursor {
    /// The cursor as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Takes a cursor back. Any text that could be a key will do: a listing never leaves its own range, so a
    /// forged cursor shows nothing that the first page would not have led to.
    pub fn parse(text: &str) -> Option<Self> {
        (text.len() <= 8 * PART_BYTES_MAX && !text.contains('\0')).then(|| Self(Key::stored(text)))
    }
}

/// Behind a row of that key.
impl From<Key> for Cursor {
    fn from(key: Key) -> Self {
        Self(key)
    }
}

/// Collects the parts of a key.
pub struct KeyWriter {
    text: String,
    has_parts: bool,
}

impl Default for KeyWriter {
    fn default() -> Self {
        // Most keys are two or three identifiers.
        Self { text: String::with_capacity(128), has_parts: false }
    }
}

impl KeyWriter {
    /// Adds one part.
    pub fn part(&mut self, part: &str) {
        if self.has_parts {
            self.text.push(SEPARATOR);
        }
        self.has_parts = true;
        if part.len() > PART_BYTES_MAX {
            self.push_escaped(part.get(..part.floor_char_boundary(PART_BYTES_MAX)).unwrap_or_default());
            self.text.push('…');
            self.text.push_str(&model::id::to_hex(digest::digest(&digest::SHA256, part.as_bytes()).as_ref()));
        } else {
            self.push_escaped(part);
        }
    }

    fn push_escaped(&mut self, part: &str) {
        if part.bytes().all(|b| b > b'\n') {
            self.text.push_str(part);
            return;
        }
        for c in part.chars() {
            match c {
                '\0'..='\n' => {
                    self.text.push('\n');
                    self.text.push(char::from(b'A' + c as u8));
                }
                _ => self.text.push(c),
            }
        }
    }

    pub(crate) fn key(self) -> Key {
        Key(self.text.into())
    }
}

/// One or more parts of a key.
pub trait KeyPart {
    /// Adds the parts to a key.
    fn write(&self, key: &mut KeyWriter);
}

impl KeyPart for str {
    fn write(&self, key: &mut KeyWriter) {
        key.part(self);
    }
}

impl KeyPart for String {
    fn write(&self, key: &mut KeyWriter) {
        key.part(self);
    }
}

impl KeyPart for u64 {
    fn write(&self, key: &mut KeyWriter) {
        key.part(&format!("{self:020}"));
    }
}

impl KeyPart for i64 {
    /// Negative numbers sort first, by their distance from the smallest.
    fn write(&self, key: &mut KeyWriter) {
        match self {
            0.. => key.part(&format!("{self:019}")),
            _ => key.part(&format!("-{:019}", self.abs_diff(i64::MIN))),
        }
    }
}

impl KeyPart for Timestamp {
    fn write(&self, key: &mut KeyWriter) {
        self.0.write(key);
    }
}

/// A moment that sorts newest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Descending(pub Timestamp);

impl KeyPart for Descending {
    fn write(&self, key: &mut KeyWriter) {
        (!self.0.0).write(key);
    }
}

/// A text that compares without case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folded(String);

impl Folded {
    /// Folds `text`.
    pub fn of(text: &str) -> Self {
        Self(text.to_lowercase())
    }
}

impl KeyPart for Folded {
    fn write(&self, key: &mut KeyWriter) {
        key.part(&self.0);
    }
}

impl<T: KeyPart + ?Sized> KeyPart for &T {
    fn write(&self, key: &mut KeyWriter) {
        (**self).write(key);
    }
}

macro_rules! parts_by_text {
    ($($id:ty),*) => {$(
        impl KeyPart for $id {
            fn write(&self, key: &mut KeyWriter) {
                key.part(self.as_str());
            }
        }
    )*};
}

parts_by_text!(
    model::AccessApplicationId,
    model::AccountId,
    model::ApplicationId,
    model::EntitlementId,
    model::GrantId,
    model::GroupId,
    model::HandshakeId,
    model::IdentityStoreId,
    model::InstanceId,
    model::MembershipId,
    model::OrganizationId,
    model::OrganizationPolicyId,
    model::OuId,
    model::ParentId,
    model::PermissionSetId,
    model::PolicyTarget,
    model::PolicyType,
    model::RequestId,
    model::ResourcePolicyId,
    model::RootId,
    model::RuleId,
    model::SessionId,
    model::TenantId,
    model::TokenIssuerId,
    model::TransferId,
    model::UserId
);

/// The first parts of a key `K`, or all of them: what a listing can be narrowed to. Parts are given by
/// reference, and whatever a part borrows as will do: `(&store, "alice")` begins a key of `(IdentityStoreId,
/// String)`.
pub trait Prefix<K> {
    /// Adds the parts to a key.
    fn write(&self, key: &mut KeyWriter);
}

/// All parts of a key `K`, by reference.
pub trait Whole<K>: Prefix<K> {}

impl<K> Prefix<K> for () {
    fn write(&self, _: &mut KeyWriter) {}
}

macro_rules! tuples {
    ($( ($($part:ident $given:ident),+) begins ($($rest:ident),*); )*) => {$(
        impl<$($part, $given: KeyPart + ?Sized,)+ $($rest),*> Prefix<($($part,)+ $($rest,)*)>
            for ($(&$given,)+)
        where
            $($part: Borrow<$given>,)+
        {
            fn write(&self, key: &mut KeyWriter) {
                #[expect(non_snake_case, reason = "each part is named after its type")]
                let ($($given,)+) = self;
                $($given.write(key);)+
            }
        }
    )*};
}

tuples! {
    (A P) begins ();
    (A P) begins (B);
    (A P) begins (B, C);
    (A P) begins (B, C, D);
    (A P) begins (B, C, D, E);
    (A P, B Q) begins ();
    (A P, B Q) begins (C);
    (A P, B Q) begins (C, D);
    (A P, B Q) begins (C, D, E);
    (A P, B Q, C R) begins ();
    (A P, B Q, C R) begins (D);
    (A P, B Q, C R) begins (D, E);
    (A P, B Q, C R, D S) begins ();
    (A P, B Q, C R, D S) begins (E);
    (A P, B Q, C R, D S, E T) begins ();
}

macro_rules! whole_tuples {
    ($( ($($part:ident $given:ident),+); )*) => {$(
        impl<$($part: KeyPart),+> KeyPart for ($($part,)+) {
            fn write(&self, key: &mut KeyWriter) {
                #[expect(non_snake_case, reason = "each part is named after its type")]
                let ($($part,)+) = self;
                $($part.write(key);)+
            }
        }

        impl<$($part, $given: KeyPart + ?Sized),+> Whole<($($part,)+)> for ($(&$given,)+)
        where
            $($part: Borrow<$given>,)+
        {
        }
    )*};
}

whole_tuples! {
    (A P);
    (A P, B Q);
    (A P, B Q, C R);
    (A P, B Q, C R, D S);
    (A P, B Q, C R, D S, E T);
}

/// The key that the parts of `prefix` make.
pub(crate) fn key_of_prefix<K>(prefix: &impl Prefix<K>) -> Key {
    let mut writer = KeyWriter::default();
    prefix.write(&mut writer);
    writer.key()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_sort_as_their_tuples_do() {
        let mut tuples: Vec<(String, String)> = Vec::new();
        let texts = ["", "a", "a-b", "a b", "a\tb", "a\nb", "a\0", "a\u{b}", "aa", "ä", "b", "\u{10FFFF}"];
        for left in texts {
            tuples.extend(texts.iter().map(|right| (left.to_owned(), (*right).to_owned())));
        }
        tuples.sort();
        let keys: Vec<Key> = tuples.iter().map(Key::of).collect();
        assert!(keys.is_sorted_by(|a, b| a < b), "{keys:?}");
        assert!(keys.iter().all(|key| !key.contains('\0')));
    }

    #[test]
    fn numbers_and_times_sort_by_value() {
        let numbers = [i64::MIN, -1_000, -2, -1, 0, 1, 9, 10, 1_795_361_460_789, i64::MAX];
        let up: Vec<Key> = numbers.iter().map(|n| Key::of(&(Timestamp(*n), "x".to_owned()))).collect();
        assert!(up.is_sorted_by(|a, b| a < b), "{up:?}");
        let down: Vec<Key> = numbers.iter().map(|n| Key::of(&Descending(Timestamp(*n)))).collect();
        assert!(down.is_sorted_by(|a, b| a > b), "{down:?}");
        assert!(Key::of(&9u64) < Key::of(&10u64));
    }

    #[test]
    fn a_prefix_covers_its_own_keys_and_no_others() {
        let key = |a: &str, b: &str| Key::of(&(a.to_owned(), b.to_owned()));
        let start = key_of_prefix::<(String, String)>(&("a",));
        let end = start.next_after_prefix();
        for inside in [key("a", ""), key("a", "z"), key("a", "\n"), key("a", "\u{10FFFF}"), start.clone()] {
            assert!(start <= inside && inside < end, "{inside:?}");
        }
        for outside in [key("", "a"), key("a-", ""), key("a\n", ""), key("a\t", "b"), key("b", "")] {
            assert!(outside < start || end <= outside, "{outside:?}");
        }
    }

    #[test]
    fn long_parts_stay_apart_and_below_the_bound() {
        let long = "é".repeat(1024);
        let (one, other) = (Key::of(&format!("{long}1")), Key::of(&format!("{long}2")));
        assert_ne!(one, other);
        assert!(one.len() < 600);
        assert_ne!(Key::of(&one.as_str().to_owned()), one, "a part that looks shortened is shortened itself");
    }
}
