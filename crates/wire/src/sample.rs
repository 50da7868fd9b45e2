//! Values of any shape, for tests: whatever a model allows by type, its constraints aside.

use proptest::collection::vec;
use proptest::prelude::*;

use crate::shape::{Location, Member, StructShape};
use crate::{Fields, Shape, Timestamp, Value};

/// Values of a shape. `depth` bounds how far lists of structures go down.
pub(crate) fn value(shape: Shape, depth: usize) -> BoxedStrategy<Value> {
    match shape {
        Shape::Boolean => any::<bool>().prop_map(Value::Boolean).boxed(),
        Shape::Integer(_) => any::<i32>().prop_map(|value| Value::Integer(value.into())).boxed(),
        Shape::Long(_) => any::<i64>().prop_map(Value::Integer).boxed(),
        Shape::Double => any::<i32>().prop_map(|value| Value::Double(f64::from(value) / 8.0)).boxed(),
        Shape::String(_) => text().prop_map(Value::String).boxed(),
        Shape::Blob(_) => vec(any::<u8>(), 0..12).prop_map(Value::Blob).boxed(),
        Shape::Timestamp(_) => {
            let moments = -62_000_000_000_000..253_000_000_000_000_i64;
            moments.prop_map(|millis| Value::Timestamp(Timestamp::from_millis(millis))).boxed()
        }
        Shape::Document { .. } => {
            any::<i32>().prop_map(|n| Value::Document(serde_json::json!({ "a": [n, "b"] }))).boxed()
        }
        Shape::List(_) | Shape::Map(_) if depth == 0 => Just(Value::Absent).boxed(),
        Shape::List(list) => vec(value(list.member, depth - 1), 0..3)
            .prop_map(|items| Value::List(items.into_iter().filter(|item| !item.is_absent()).collect()))
            .boxed(),
        Shape::Map(map) => proptest::collection::btree_map(text(), value(map.value, depth - 1), 0..3)
            .prop_map(|entries| {
                Value::Map(entries.into_iter().filter(|(_, item)| !item.is_absent()).collect())
            })
            .boxed(),
        Shape::Structure(shape) => fields(shape, depth)
            .prop_map(|fields| {
                // A structure with nothing in it is not on every wire.
                let empty = fields.iter().all(|(_, value)| value.is_absent());
                if empty { Value::Absent } else { Value::Structure(fields) }
            })
            .boxed(),
    }
}

/// Structures of a shape: unions with one member, others with some.
pub(crate) fn fields(shape: &'static StructShape, depth: usize) -> BoxedStrategy<Fields> {
    if shape.union {
        let one = (0..shape.members.len()).prop_flat_map(move |at| {
            let member = &shape.members[at];
            value(member.shape, depth).prop_map(move |value| {
                let mut fields = Fields::new(shape);
                fields.set_at(at, value);
                fields
            })
        });
        return one.boxed();
    }
    let slots: Vec<_> = shape.members.iter().map(|member| slot(member, depth)).collect();
    slots.prop_map(move |slots| Fields::from_slots(shape, slots)).boxed()
}

fn slot(member: &'static Member, depth: usize) -> BoxedStrategy<Value> {
    let held = match (member.location, member.shape) {
        (Location::Uri | Location::Header, _) => "[!-~]{1,8}".prop_map(Value::String).boxed(),
        (Location::Query, Shape::List(_)) => {
            vec(text().prop_map(Value::String), 1..3).prop_map(Value::List).boxed()
        }
        (_, shape) => value(shape, depth),
    };
    if member.required || member.location == Location::Uri {
        return held;
    }
    prop_oneof![2 => Just(Value::Absent), 1 => held].boxed()
}

/// Text with what encodings stumble over.
fn text() -> impl Strategy<Value = String> {
    prop_oneof!["\\PC{0,8}", "[ &=+%;.<>'\"\\\\/{}\\[\\]#?\r\n\t-]{0,6}", Just("𐍈é\u{3000}".to_owned())]
}
