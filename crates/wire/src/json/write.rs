//! The value tree as JSON: for the other side, and for the audit log.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;

use crate::json_text::{Object, push_list, push_string};
use crate::shape::Location;
use crate::structure::HIDDEN;
use crate::timestamp::Format;
use crate::validate::lower_first;
use crate::{Fields, Shape, Value};

/// For whom JSON is written.
#[derive(Clone, Copy, PartialEq)]
enum Style {
    /// For the other side: the body's members under their names on the wire.
    Wire,
    /// For the audit log: every member, without what must not be shown.
    Audit,
}

/// What stands where no shape says more.
const UNKNOWN: Shape = Shape::Document { sensitive: false };

/// The body's members as JSON.
pub(crate) fn write(fields: &Fields) -> Vec<u8> {
    Object::text(|object| write_members(object, fields)).into_bytes()
}

/// The body's members, after what is already in an object.
pub(crate) fn write_members(object: &mut Object<'_>, fields: &Fields) {
    members(object, fields, Style::Wire);
}

/// A structure as the audit log shows it, in JSON: members named as CloudTrail names them (`userName`), those
/// that are absent left out, and each sensitive value replaced by `HIDDEN_DUE_TO_SECURITY_REASONS`.
#[must_use]
pub fn redacted_json(fields: &Fields) -> String {
    Object::text(|object| members(object, fields, Style::Audit))
}

fn members(object: &mut Object<'_>, fields: &Fields, style: Style) {
    for (member, value) in fields.iter().filter(|(_, value)| !value.is_absent()) {
        match style {
            Style::Wire if member.location == Location::Body => {
                item(object.value_of(member.wire_name), member.shape, value, style);
            }
            Style::Wire => {}
            Style::Audit => {
                let name = lower_first(member.name);
                if fields.shape().sensitive || member.shape.sensitive() {
                    object.string(&name, HIDDEN);
                } else {
                    item(object.value_of(&name), member.shape, value, style);
                }
            }
        }
    }
}

fn item(text: &mut String, shape: Shape, value: &Value, style: Style) {
    match (shape, value) {
        (_, Value::Absent) => text.push_str("null"),
        (_, Value::Boolean(value)) => text.push_str(if *value { "true" } else { "false" }),
        (_, Value::Integer(value)) => push_integer(text, *value),
        (_, Value::Double(value)) => push_double(text, *value),
        (_, Value::String(value)) => push_string(text, value),
        (_, Value::Blob(bytes)) => push_string(text, &BASE64.encode(bytes)),
        (_, Value::Document(document)) => text.push_str(&document.to_string()),
        (_, Value::Structure(fields)) => Object::push(text, |object| members(object, fields, style)),
        (shape, Value::Timestamp(moment)) => {
            let iso = style == Style::Audit || matches!(shape, Shape::Timestamp(Some(Format::Iso8601)));
            match moment.millis() {
                _ if iso => push_string(text, &moment.to_string()),
                millis if millis % 1000 == 0 => push_integer(text, millis / 1000),
                _ => push_double(text, moment.epoch_seconds()),
            }
        }
        (shape, Value::List(items)) => {
            let held = if let Shape::List(list) = shape { list.member } else { UNKNOWN };
            push_list(text, items, |text, value| item(text, held, value, style));
        }
        (shape, Value::Map(entries)) => {
            let held = if let Shape::Map(map) = shape { map.value } else { UNKNOWN };
            Object::push(text, |object| {
                for (key, value) in entries {
                    item(object.value_of(key), held, value, style);
                }
            });
        }
    }
}

fn push_integer(text: &mut String, value: i64) {
    // Writing to a string cannot fail.
    let _ = write!(text, "{value}");
}

/// Numbers that JSON cannot write become null.
fn push_double(text: &mut String, value: f64) {
    text.push_str(&serde_json::Value::from(value).to_string());
}
