//! How values of the model become serializable and come back: the trait, the parts, and the macros that write
//! both directions from one list of fields.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use model::{Duration, Timestamp};
use serde::de::{DeserializeOwned, Error as _, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A value that has a stored form. What is stored is checked where it is parsed, so coming back cannot fail.
pub trait Form: Sized {
    /// The stored form.
    type Record: Serialize + DeserializeOwned;

    /// Into the stored form.
    fn to_record(&self) -> Self::Record;

    /// Back from the stored form.
    fn from_record(record: Self::Record) -> Self;
}

/// The version of a stored form: a number that has to be `N`.
#[derive(Clone, Copy, Default)]
pub struct Version<const N: u64>;

impl<const N: u64> Serialize for Version<N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        N.serialize(serializer)
    }
}

impl<'de, const N: u64> Deserialize<'de> for Version<N> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match u64::deserialize(deserializer)? {
            found if found == N => Ok(Self),
            found => {
                let what = format!("the row has form {found}, this program reads form {N}");
                Err(D::Error::custom(what + ": use the program that wrote it, or newer"))
            }
        }
    }
}

/// A value that is stored as the text it prints.
pub struct Text<T>(T);

impl<T: fmt::Display> Serialize for Text<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de, T: FromStr<Err: fmt::Display>> Deserialize<'de> for Text<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reads<T>(PhantomData<T>);
        impl<T: FromStr<Err: fmt::Display>> Visitor<'_> for Reads<T> {
            type Value = Text<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text")
            }
            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Text<T>, E> {
                text.parse().map(Text).map_err(E::custom)
            }
        }
        deserializer.deserialize_str(Reads(PhantomData))
    }
}

macro_rules! stored_as_itself {
    ($($plain:ty),*) => {$(
        impl Form for $plain {
            type Record = Self;
            fn to_record(&self) -> Self {
                self.clone()
            }
            fn from_record(record: Self) -> Self {
                record
            }
        }
    )*};
}

stored_as_itself!(bool, i64, u32, u64, String);

macro_rules! stored_as_text {
    ($($id:ty),*) => {$(
        impl Form for $id {
            type Record = Text<Self>;
            fn to_record(&self) -> Text<Self> {
                Text(self.clone())
            }
            fn from_record(record: Text<Self>) -> Self {
                record.0
            }
        }
    )*};
}

stored_as_text!(
    model::AccessApplicationId,
    model::AccountId,
    model::ApplicationId,
    model::EntitlementId,
    model::GrantId,
    model::GroupId,
    model::HandshakeId,
    model::HandshakeParty,
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

/// Stored as milliseconds since the epoch.
impl Form for Timestamp {
    type Record = i64;
    fn to_record(&self) -> i64 {
        self.0
    }
    fn from_record(record: i64) -> Self {
        Self(record)
    }
}

/// Stored as milliseconds.
impl Form for Duration {
    type Record = i64;
    fn to_record(&self) -> i64 {
        self.0
    }
    fn from_record(record: i64) -> Self {
        Self(record)
    }
}

impl<T: Form> Form for Vec<T> {
    type Record = Vec<T::Record>;
    fn to_record(&self) -> Self::Record {
        self.iter().map(Form::to_record).collect()
    }
    fn from_record(record: Self::Record) -> Self {
        record.into_iter().map(Form::from_record).collect()
    }
}

impl<T: Form> Form for Option<T> {
    type Record = Option<T::Record>;
    fn to_record(&self) -> Self::Record {
        self.as_ref().map(Form::to_record)
    }
    fn from_record(record: Self::Record) -> Self {
        record.map(Form::from_record)
    }
}

impl<A: Form, B: Form> Form for (A, B) {
    type Record = (A::Record, B::Record);
    fn to_record(&self) -> Self::Record {
        (self.0.to_record(), self.1.to_record())
    }
    fn from_record(record: Self::Record) -> Self {
        (A::from_record(record.0), B::from_record(record.1))
    }
}

/// What an optional field may be left out for.
pub(super) trait Unset {
    fn is_unset(&self) -> bool;
}

impl Unset for String {
    fn is_unset(&self) -> bool {
        self.is_empty()
    }
}

impl<T> Unset for Vec<T> {
    fn is_unset(&self) -> bool {
        self.is_empty()
    }
}

impl<T> Unset for Option<T> {
    fn is_unset(&self) -> bool {
        self.is_none()
    }
}

impl Unset for u32 {
    fn is_unset(&self) -> bool {
        *self == 0
    }
}

impl Unset for u64 {
    fn is_unset(&self) -> bool {
        *self == 0
    }
}

impl Unset for bool {
    fn is_unset(&self) -> bool {
        !*self
    }
}

/// Reads the word that stands for a value in stored forms.
pub(super) fn read_word<'de, T: Copy, D: Deserializer<'de>>(
    deserializer: D,
    words: &[(T, &'static str)],
) -> Result<T, D::Error> {
    let found = String::deserialize(deserializer)?;
    let known = words.iter().find(|(_, word)| *word == found);
    known.map(|(value, _)| *value).ok_or_else(|| {
        D::Error::invalid_value(Unexpected::Str(&found), &"one of the words that this program stores")
    })
}

/// The stored form of a struct, from one list of its fields. Fields under `unset` are left out when empty.
macro_rules! record {
    (
        $(#[$doc:meta])*
        $noun:ty as $record:ident $(v $version:literal)? {
            $($field:ident: $type:ty,)*
        }
        $(unset { $($empty:ident: $empty_type:ty,)* })?
    ) => {
        $(#[$doc])*
        #[derive(serde::Serialize, serde::Deserialize)]
        pub struct $record {
            $(v: $crate::record::form::Version<$version>,)?
            $($field: <$type as $crate::record::form::Form>::Record,)*
            $($(
                #[serde(default, skip_serializing_if = "crate::record::form::Unset::is_unset")]
                $empty: <$empty_type as $crate::record::form::Form>::Record,
            )*)?
        }

        impl $crate::record::form::Form for $noun {
            type Record = $record;
            fn to_record(&self) -> $record {
                $record {
                    $(v: $crate::record::form::Version::<$version>,)?
                    $($field: $crate::record::form::Form::to_record(&self.$field),)*
                    $($($empty: $crate::record::form::Form::to_record(&self.$empty),)*)?
                }
            }
            fn from_record(record: $record) -> Self {
                Self {
                    $($field: $crate::record::form::Form::from_record(record.$field),)*
                    $($($empty: $crate::record::form::Form::from_record(record.$empty),)*)?
                }
            }
        }
    };
}

/// The stored form of an enum without data: one word per value.
macro_rules! words {
    ($noun:ident as $record:ident { $($value:ident = $word:literal,)* }) => {
        #[doc = concat!("One word per value of `", stringify!($noun), "`.")]
        pub struct $record($noun);

        impl serde::Serialize for $record {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(match self.0 {
                    $($noun::$value => $word,)*
                })
            }
        }

        impl<'de> serde::Deserialize<'de> for $record {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::record::form::read_word(deserializer, &[$(($noun::$value, $word)),*]).map(Self)
            }
        }

        impl $crate::record::form::Form for $noun {
            type Record = $record;
            fn to_record(&self) -> $record {
                $record(*self)
            }
            fn from_record(record: $record) -> Self {
                record.0
            }
        }
    };
}

/// Index types, from their noun, table and key.
macro_rules! indexes {
    ($($(#[$doc:meta])* $index:ident of $noun:ty, $kind:ident $key:ty;)*) => {$(
        $(#[$doc])*
        pub struct $index;

        impl $crate::Index for $index {
            type Noun = $noun;
            type Key = $key;
            const TABLE: $crate::Table = $crate::Table::$index;
            const UNIQUE: bool = indexes!(@ $kind);
        }
    )*};
    (@ unique) => { true };
    (@ shared) => { false };
}

pub(super) use {indexes, record, words};

/// Holds a noun to its stored text, in both directions.
#[cfg(test)]
#[track_caller]
pub(super) fn is_stored_as<T: crate::Stored + PartialEq + fmt::Debug>(noun: &T, text: &str) {
    let value = crate::stored::encode(noun).unwrap();
    assert_eq!(value.json(), text);
    assert_eq!(*crate::stored::decode::<T>(&value, true).unwrap(), *noun);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_version_is_refused_with_what_to_do() {
        let error = serde_json::from_str::<Version<1>>("2").err().unwrap().to_string();
        assert!(error.starts_with("the row has form 2, this program reads form 1: use"), "{error}");
    }

    #[test]
    fn a_malformed_identifier_is_not_read() {
        assert!(serde_json::from_str::<Text<model::AccountId>>("\"123\"").is_err());
        assert!(serde_json::from_str::<Text<model::AccountId>>("\"123456789012\"").is_ok());
    }
}
