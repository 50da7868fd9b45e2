//! `application/x-www-form-urlencoded`, as bodies of the query protocol and as query strings: pairs, and the
//! tree that dotted names (`Tags.member.1.Key`) spell.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::json::{Unreadable, unique};
use crate::shape::StructShape;
use crate::{Fields, Shape, Timestamp, Value};

/// Parameters of one request.
pub(crate) const PARAMETERS_MAX: usize = 20_000;
/// Words in a dotted name: deeper than any model.
pub(crate) const NAME_WORDS_MAX: usize = 32;

/// What RFC 3986 leaves as it is; everything else is escaped.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// `text` with everything escaped that RFC 3986 does not leave as it is.
pub(crate) fn escape(text: &str) -> String {
    utf8_percent_encode(text, ESCAPED).to_string()
}

/// The pairs of a query string or a form, in their order, with escapes undone and `+` read as a space.
///
/// # Errors
/// When an escape spells no UTF-8, or there are too many.
pub(crate) fn pairs(text: &str) -> Result<Vec<(String, String)>, Unreadable> {
    let mut pairs = Vec::new();
    for pair in text.split('&').filter(|pair| !pair.is_empty()) {
        if pairs.len() == PARAMETERS_MAX {
            return Err(Unreadable("Too many parameters".to_owned()));
        }
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        pairs.push((unescape(name)?, unescape(value)?));
    }
    Ok(pairs)
}

fn unescape(text: &str) -> Result<String, Unreadable> {
    let spaced = text.replace('+', " ");
    let decoded = percent_decode_str(&spaced).decode_utf8();
    decoded.map(std::borrow::Cow::into_owned).map_err(|_| Unreadable("Parameters are not UTF-8".to_owned()))
}

/// Reads a structure from the pairs of a query request. A parameter that the shape does not know is ignored;
/// one that is given twice is refused, for nobody can say which of the two was meant (or signed).
pub(crate) fn read(pairs: Vec<(String, String)>, shape: &'static StructShape) -> Result<Fields, Unreadable> {
    let mut tree = Node::default();
    for (name, value) in pairs {
        tree.insert(&name, value)?;
    }
    structure(&tree, shape)
}

/// What stands at a dotted name, and below it.
#[derive(Default)]
struct Node {
    value: Option<String>,
    below: BTreeMap<String, Node>,
}

impl Node {
    fn insert(&mut self, name: &str, value: String) -> Result<(), Unreadable> {
        let mut node = self;
        for (depth, word) in name.split('.').enumerate() {
            if depth == NAME_WORDS_MAX {
                return Err(Unreadable(format!("A parameter has more than {NAME_WORDS_MAX} levels")));
            }
            node = node.below.entry(word.to_owned()).or_default();
        }
        if node.value.replace(value).is_some() {
            return Err(Unreadable(format!("Parameter {name} is given more than once")));
        }
        Ok(())
    }

    /// What stands below `word` at indexes from 1, in their order; indexes may have gaps.
    fn indexed(&self, word: &str) -> Result<Vec<&Self>, Unreadable> {
        let Some(list) = self.below.get(word) else { return Ok(Vec::new()) };
        let mut items = Vec::new();
        for (index, node) in &list.below {
            let canonical = index.bytes().all(|byte| byte.is_ascii_digit()) && !index.starts_with('0');
            match index.parse::<u32>() {
                Ok(index) if canonical => items.push((index, node)),
                _ => return Err(Unreadable(format!("{index} is not a valid index"))),
            }
        }
        items.sort_by_key(|(index, _)| *index);
        Ok(items.into_iter().map(|(_, node)| node).collect())
    }
}

fn structure(node: &Node, shape: &'static StructShape) -> Result<Fields, Unreadable> {
    let mut fields = Fields::new(shape);
    for (at, member) in shape.members.iter().enumerate() {
        if let Some(below) = node.below.get(member.wire_name) {
            fields.set_at(at, value(below, member.shape)?);
        }
    }
    Ok(fields)
}

fn value(node: &Node, shape: Shape) -> Result<Value, Unreadable> {
    match shape {
        Shape::Structure(shape) => structure(node, shape).map(Value::Structure),
        Shape::List(list) => {
            let items = node.indexed("member")?;
            // A list without members is written as the bare name with nothing after it.
            if items.is_empty() && node.value.is_none() {
                return Ok(Value::Absent);
            }
            items.into_iter().map(|item| value(item, list.member)).collect::<Result<_, _>>().map(Value::List)
        }
        Shape::Map(map) => {
            let items = node.indexed("entry")?;
            if items.is_empty() && node.value.is_none() {
                return Ok(Value::Absent);
            }
            let entries = items.into_iter().map(|item| entry(item, map.value)).collect::<Result<_, _>>()?;
            unique(entries).map(Value::Map).ok_or(Unreadable("A key is given more than once".to_owned()))
        }
        _ => match &node.value {
            Some(text) => scalar(text, shape),
            None => Err(Unreadable("Start of structure or map found where not expected.".to_owned())),
        },
    }
}

fn entry(node: &Node, shape: Shape) -> Result<(String, Value), Unreadable> {
    let key = node.below.get("key").and_then(|key| key.value.clone());
    let key = key.ok_or(Unreadable("An entry of a map has no key".to_owned()))?;
    let value = node.below.get("value").map_or(Ok(Value::Absent), |below| value(below, shape))?;
    Ok((key, value))
}

/// A scalar that travels as text: in forms, query strings, headers and XML.
pub(crate) fn scalar(text: &str, shape: Shape) -> Result<Value, Unreadable> {
    let number = || text.trim().parse::<i64>().ok();
    let (value, wanted) = match shape {
        Shape::String(_) => return Ok(Value::String(text.to_owned())),
        Shape::Boolean => match text.trim() {
            "true" | "True" | "TRUE" => return Ok(Value::Boolean(true)),
            "false" | "False" | "FALSE" => return Ok(Value::Boolean(false)),
            _ => (None, "a Boolean"),
        },
        Shape::Integer(_) => {
            (number().filter(|n| i32::try_from(*n).is_ok()).map(Value::Integer), "an Integer")
        }
        Shape::Long(_) => (number().map(Value::Integer), "a Long"),
        Shape::Double => {
            let number = text.trim().parse().ok().filter(|number: &f64| number.is_finite());
            (number.map(Value::Double), "a Double")
        }
        Shape::Timestamp(_) => {
            let seconds = || text.trim().parse().ok().and_then(Timestamp::from_epoch_seconds);
            let moment = Timestamp::from_iso8601(text.trim()).or_else(seconds);
            (moment.map(Value::Timestamp), "a Timestamp")
        }
        Shape::Blob(_) => {
            // Line breaks are legal in base64 of XML documents.
            let dense: String = text.split_ascii_whitespace().collect();
            (BASE64.decode(dense).ok().map(Value::Blob), "a Blob")
        }
        Shape::Document { .. } | Shape::List(_) | Shape::Map(_) | Shape::Structure(_) => {
            (None, "a structure")
        }
    };
    value.ok_or_else(|| Unreadable(format!("STRING_VALUE can not be converted to {wanted}")))
}

/// A scalar as text; `None` of anything else.
pub(crate) fn scalar_text(value: &Value) -> Option<String> {
    Some(match value {
        Value::String(text) => text.clone(),
        Value::Boolean(value) => value.to_string(),
        Value::Integer(value) => value.to_string(),
        Value::Double(value) => value.to_string(),
        Value::Timestamp(moment) => moment.to_string(),
        Value::Blob(bytes) => BASE64.encode(bytes),
        Value::Absent | Value::List(_) | Value::Map(_) | Value::Structure(_) | Value::Document(_) => {
            return None;
        }
    })
}

/// A form from a structure's members, after the pairs that are given.
pub(crate) fn write(first: &[(&str, &str)], fields: &Fields) -> String {
    let mut text = String::new();
    for (name, value) in first {
        push(&mut text, name, value);
    }
    write_members(&mut text, "", fields);
    text
}

fn push(text: &mut String, name: &str, value: &str) {
    if !text.is_empty() {
        text.push('&');
    }
    text.push_str(&escape(name));
    text.push('=');
    text.push_str(&escape(value));
}

fn write_members(text: &mut String, prefix: &str, fields: &Fields) {
    for (member, value) in fields.iter() {
        write_value(text, &format!("{prefix}{}", member.wire_name), value);
    }
}

fn write_value(text: &mut String, name: &str, value: &Value) {
    match value {
        Value::Absent | Value::Document(_) => {}
        Value::Structure(fields) => write_members(text, &format!("{name}."), fields),
        Value::List(items) if items.is_empty() => push(text, name, ""),
        Value::Map(entries) if entries.is_empty() => push(text, name, ""),
        Value::List(items) => {
            for (at, item) in items.iter().enumerate() {
                write_value(text, &format!("{name}.member.{}", at + 1), item);
            }
        }
        Value::Map(entries) => {
            for (at, (key, value)) in entries.iter().enumerate() {
                push(text, &format!("{name}.entry.{}.key", at + 1), key);
                write_value(text, &format!("{name}.entry.{}.value", at + 1), value);
            }
        }
        scalar => {
            if let Some(value) = scalar_text(scalar) {
                push(text, name, &value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{pairs, read};
    use crate::generated::iam::types::{
        ChangePasswordRequest, ListRolesRequest, TagRoleRequest, UpdateAccountPasswordPolicyRequest,
    };
    use crate::{Fields, Structure};

    fn decoded<S: Structure>(text: &str) -> S {
        S::from_fields(fields::<S>(text).unwrap()).unwrap()
    }

    fn fields<S: Structure>(text: &str) -> Result<Fields, String> {
        let pairs = pairs(text).map_err(|unreadable| unreadable.0)?;
        read(pairs, S::SHAPE).map_err(|unreadable| unreadable.0)
    }

    #[test]
    fn lists_are_ordered_by_index_and_may_have_gaps() {
        let request: TagRoleRequest = decoded(
            "Action=TagRole&RoleName=r&Tags.member.10.Key=z&Tags.member.10.Value=&Tags.member.2.Key=a%20b\
             &Tags.member.2.Value=c+d&Unknown.member.1=x",
        );
        let tags: Vec<_> = request.tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str())).collect();
        assert_eq!(tags, [("a b", "c d"), ("z", "")]);
    }

    #[test]
    fn a_bare_name_is_an_empty_list() {
        let shape = fields::<TagRoleRequest>("RoleName=r&Tags=").unwrap();
        assert_eq!(shape.get("Tags"), &crate::Value::List(Vec::new()));
        assert!(fields::<TagRoleRequest>("RoleName=r").unwrap().get("Tags").is_absent());
    }

    #[test]
    fn scalars_of_the_wrong_type_are_refused() {
        let number = fields::<ListRolesRequest>("MaxItems=ten");
        assert_eq!(number, Err("STRING_VALUE can not be converted to an Integer".to_owned()));
        let boolean = fields::<UpdateAccountPasswordPolicyRequest>("RequireSymbols=yes");
        assert_eq!(boolean, Err("STRING_VALUE can not be converted to a Boolean".to_owned()));
        let policy: UpdateAccountPasswordPolicyRequest = decoded("RequireSymbols=True&HardExpiry=false");
        assert_eq!((policy.require_symbols, policy.hard_expiry), (Some(true), Some(false)));
    }

    #[test]
    fn what_could_mean_two_things_is_refused() {
        for text in ["NewPassword=a&NewPassword=b", "OldPassword.member.1=a", "OldPassword=%FF"] {
            assert!(fields::<ChangePasswordRequest>(text).is_err(), "{text}");
        }
        for text in ["Tags.member.0.Key=a", "Tags.member.01.Key=a", "Tags.member.x.Key=a"] {
            assert!(fields::<TagRoleRequest>(text).is_err(), "{text}");
        }
    }

    #[test]
    fn depth_and_number_of_parameters_are_bounded() {
        assert!(fields::<TagRoleRequest>(&format!("{}=1", "a.".repeat(100_000))).is_err());
        assert!(fields::<TagRoleRequest>(&"a=1&".repeat(super::PARAMETERS_MAX + 1)).is_err());
    }
}
