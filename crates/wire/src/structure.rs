//! Between the value tree and Rust types: generated structures, and the scalars and collections inside them.

use std::collections::BTreeMap;
use std::fmt;

use crate::shape::StructShape;
use crate::{Fields, Timestamp, Value};

/// A generated structure: its members in the order of its shape.
pub trait Structure: Clone + Default + PartialEq + fmt::Debug + 'static {
    /// What the model says of it.
    const SHAPE: &'static StructShape;

    /// Builds it from its slots. A slot that is absent gives `None`, or the type's default where the member
    /// is required: requests that lack a required member were refused before, and replies are taken as they
    /// come.
    ///
    /// # Errors
    /// When a slot holds a value of another kind than its shape says.
    fn from_slots(slots: Slots) -> Result<Self, Mismatch>;

    /// Its slots.
    fn into_slots(self) -> Vec<Value>;

    /// Its members with their shape.
    fn into_fields(self) -> Fields {
        Fields::from_slots(Self::SHAPE, self.into_slots())
    }

    /// Builds it from its members.
    ///
    /// # Errors
    /// When a member holds a value of another kind than its shape says.
    fn from_fields(fields: Fields) -> Result<Self, Mismatch> {
        Self::from_slots(Slots(fields.into_slots().into_iter()))
    }
}

/// A type that stands for a value of the tree.
pub trait Convert: Sized {
    /// The Rust form of a value.
    ///
    /// # Errors
    /// When the value is of another kind.
    fn from_value(value: Value) -> Result<Self, Mismatch>;

    /// The value of the Rust form.
    fn into_value(self) -> Value;
}

/// The slots of a structure, taken one after another.
#[derive(Debug)]
pub struct Slots(std::vec::IntoIter<Value>);

/// A value is of another kind than the place it stands in: the tree was not built by its shape.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    expected: &'static str,
}

/// The input or output of an operation that has none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Unit {}

/// The shape of [`Unit`].
pub static UNIT: StructShape = StructShape { name: "Unit", ..StructShape::PLAIN };

impl Structure for Unit {
    const SHAPE: &'static StructShape = &UNIT;

    fn from_slots(_: Slots) -> Result<Self, Mismatch> {
        Ok(Self {})
    }

    fn into_slots(self) -> Vec<Value> {
        Vec::new()
    }
}

impl Slots {
    /// The next slot, as the type its member has.
    ///
    /// # Errors
    /// When it holds a value of another kind.
    #[expect(clippy::should_implement_trait, reason = "an iterator has one item type; each slot has its own")]
    pub fn next<T: Convert>(&mut self) -> Result<T, Mismatch> {
        T::from_value(self.0.next().unwrap_or_default())
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a value is not {} as its shape says", self.expected)
    }
}

impl std::error::Error for Mismatch {}

impl<S: Structure> Convert for S {
    fn from_value(value: Value) -> Result<Self, Mismatch> {
        match value {
            Value::Structure(fields) => Self::from_fields(fields),
            Value::Absent => Ok(Self::default()),
            _ => Err(Mismatch { expected: "a structure" }),
        }
    }

    fn into_value(self) -> Value {
        Value::Structure(self.into_fields())
    }
}

impl<T: Convert> Convert for Option<T> {
    fn from_value(value: Value) -> Result<Self, Mismatch> {
        if value.is_absent() { Ok(None) } else { T::from_value(value).map(Some) }
    }

    fn into_value(self) -> Value {
        self.map_or(Value::Absent, T::into_value)
    }
}

impl<T: Convert> Convert for Vec<T> {
    fn from_value(value: Value) -> Result<Self, Mismatch> {
        match value {
            Value::List(items) => items.into_iter().map(T::from_value).collect(),
            Value::Absent => Ok(Self::new()),
            _ => Err(Mismatch { expected: "a list" }),
        }
    }

    fn into_value(self) -> Value {
        Value::List(self.into_iter().map(T::into_value).collect())
    }
}

impl<T: Convert> Convert for BTreeMap<String, T> {
    fn from_value(value: Value) -> Result<Self, Mismatch> {
        match value {
            Value::Map(entries) => {
                entries.into_iter().map(|(key, value)| Ok((key, T::from_value(value)?))).collect()
            }
            Value::Absent => Ok(Self::new()),
            _ => Err(Mismatch { expected: "a map" }),
        }
    }

    fn into_value(self) -> Value {
        Value::Map(self.into_iter().map(|(key, value)| (key, value.into_value())).collect())
    }
}

/// Blobs have a type of their own in generated code, so that a list of numbers cannot be taken for one.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Blob(pub Vec<u8>);

impl fmt::Debug for Blob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Blob({} bytes)", self.0.len())
    }
}

/// Stands in `Debug` output for what must not be shown.
#[derive(Clone, Copy)]
pub struct Hidden;

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HIDDEN)
    }
}

/// What stands for a sensitive value wherever values are shown, as in CloudTrail.
pub const HIDDEN: &str = "HIDDEN_DUE_TO_SECURITY_REASONS";

/// The slots of a union whose `at`th member is set.
pub(crate) fn only<T: Convert>(at: usize, value: T) -> Vec<Value> {
    let mut slots = vec![Value::Absent; at];
    slots.push(value.into_value());
    slots
}

/// Free-form JSON.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document(pub serde_json::Value);

macro_rules! scalars {
    ($($type:ty => $variant:ident, $expected:literal, $wrap:expr, $unwrap:expr;)*) => {$(
        impl Convert for $type {
            fn from_value(value: Value) -> Result<Self, Mismatch> {
                match value {
                    Value::$variant(inner) => Ok($wrap(inner)),
                    Value::Absent => Ok(Self::default()),
                    _ => Err(Mismatch { expected: $expected }),
                }
            }

            fn into_value(self) -> Value {
                Value::$variant($unwrap(self))
            }
        }
    )*};
}

scalars! {
    String => String, "a string", std::convert::identity, std::convert::identity;
    bool => Boolean, "a boolean", std::convert::identity, std::convert::identity;
    i64 => Integer, "an integer", std::convert::identity, std::convert::identity;
    f64 => Double, "a number", std::convert::identity, std::convert::identity;
    Timestamp => Timestamp, "a timestamp", std::convert::identity, std::convert::identity;
    Blob => Blob, "a blob", Blob, |blob: Blob| blob.0;
    Document => Document, "a document", Document, |document: Document| document.0;
}

impl Convert for i32 {
    fn from_value(value: Value) -> Result<Self, Mismatch> {
        Self::try_from(i64::from_value(value)?).map_err(|_| Mismatch { expected: "a 32-bit integer" })
    }

    fn into_value(self) -> Value {
        Value::Integer(self.into())
    }
}
