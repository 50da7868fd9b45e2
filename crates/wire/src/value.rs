//! The tree between bytes and generated structures: what the codecs produce and consume.

use std::fmt;

use crate::Timestamp;
use crate::shape::{Member, StructShape};
use crate::structure::Hidden;

/// One value of a service's model. Which variant stands where is decided by the [`Shape`](crate::Shape) that
/// describes the place.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value {
    /// Not there: a member that was not sent, or was sent as JSON `null`.
    #[default]
    Absent,
    /// A boolean.
    Boolean(bool),
    /// An `integer` or a `long`.
    Integer(i64),
    /// A `float` or a `double`.
    Double(f64),
    /// A string or an enum's value.
    String(String),
    /// Bytes; base64 on every wire.
    Blob(Vec<u8>),
    /// A point in time.
    Timestamp(Timestamp),
    /// A list.
    List(Vec<Value>),
    /// A map, in the order it was sent; keys are unique.
    Map(Vec<(String, Value)>),
    /// A structure or a union.
    Structure(Fields),
    /// Free-form JSON, carried unchanged.
    Document(serde_json::Value),
}

/// A structure's members: one slot for each member of its shape, in the shape's order.
#[derive(Clone)]
pub struct Fields {
    shape: &'static StructShape,
    slots: Vec<Value>,
}

impl Value {
    /// Whether nothing is there.
    #[must_use]
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// The text of a string.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The members of a structure.
    #[must_use]
    pub fn as_fields(&self) -> Option<&Fields> {
        match self {
            Self::Structure(fields) => Some(fields),
            _ => None,
        }
    }
}

impl Fields {
    /// A structure of `shape` with no member set.
    #[must_use]
    pub fn new(shape: &'static StructShape) -> Self {
        Self { shape, slots: vec![Value::Absent; shape.members.len()] }
    }

    /// A structure of `shape` from its slots in the shape's order; missing slots are absent, surplus ones
    /// dropped.
    #[must_use]
    pub fn from_slots(shape: &'static StructShape, mut slots: Vec<Value>) -> Self {
        slots.resize(shape.members.len(), Value::Absent);
        Self { shape, slots }
    }

    /// The shape these are the members of.
    #[must_use]
    pub fn shape(&self) -> &'static StructShape {
        self.shape
    }

    /// The slots, in the shape's order.
    #[must_use]
    pub fn into_slots(self) -> Vec<Value> {
        self.slots
    }

    /// The value of the member the model calls `name`; absent too where the shape has no such member.
    #[must_use]
    pub fn get(&self, name: &str) -> &Value {
        let at = self.shape.members.iter().position(|member| member.name == name);
        at.and_then(|at| self.slots.get(at)).unwrap_or(&Value::Absent)
    }

    /// Sets the member the model calls `name`. `false`, and nothing set, where the shape has no such member.
    pub fn set(&mut self, name: &str, value: Value) -> bool {
        let at = self.shape.members.iter().position(|member| member.name == name);
        at.is_some_and(|at| self.set_at(at, value))
    }

    /// Sets the `at`th member of the shape. `false`, and nothing set, beyond its last.
    pub fn set_at(&mut self, at: usize, value: Value) -> bool {
        let Some(slot) = self.slots.get_mut(at) else { return false };
        *slot = value;
        true
    }

    /// Every member with its value, absent ones included.
    pub fn iter(&self) -> impl Iterator<Item = (&'static Member, &Value)> {
        self.shape.members.iter().zip(&self.slots)
    }
}

/// Shows the members that are there, and of sensitive ones only that they are.
impl fmt::Debug for Fields {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct(self.shape.name);
        for (member, value) in self.iter().filter(|(_, value)| !value.is_absent()) {
            if self.shape.sensitive || member.shape.sensitive() {
                shown.field(member.name, &Hidden);
            } else {
                shown.field(member.name, value);
            }
        }
        shown.finish()
    }
}

/// Two structures are equal when they are of the same shape and their members are equal.
impl PartialEq for Fields {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.shape, other.shape) && self.slots == other.slots
    }
}
