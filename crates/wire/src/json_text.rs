//! JSON text written straight, without a tree: for what every request writes.

use std::fmt::Write as _;

/// Bytes that most texts fit into.
const BYTES_USUAL: usize = 1280;

/// A JSON object in the making. Names are written as they are given: whether two are the same is up to the
/// writer.
#[derive(Debug)]
pub struct Object<'t> {
    text: &'t mut String,
    is_empty: bool,
}

impl Object<'_> {
    /// The text of an object with these members.
    pub fn text(members: impl FnOnce(&mut Object<'_>)) -> String {
        let mut text = String::with_capacity(BYTES_USUAL);
        Object::push(&mut text, members);
        text
    }

    pub(crate) fn push(text: &mut String, members: impl FnOnce(&mut Object<'_>)) {
        text.push('{');
        members(&mut Object { text, is_empty: true });
        text.push('}');
    }

    /// A member that is a string.
    pub fn string(&mut self, name: &str, value: &str) {
        push_string(self.value_of(name), value);
    }

    /// A member that is true or false.
    pub fn boolean(&mut self, name: &str, value: bool) {
        self.value_of(name).push_str(if value { "true" } else { "false" });
    }

    /// A member whose value is JSON text already.
    pub fn json(&mut self, name: &str, json: &str) {
        self.value_of(name).push_str(json);
    }

    /// A member that is an object.
    pub fn object(&mut self, name: &str, members: impl FnOnce(&mut Object<'_>)) {
        Object::push(self.value_of(name), members);
    }

    /// A member that is a list of objects, each with the members that `members` gives it.
    pub fn objects<T>(
        &mut self,
        name: &str,
        items: impl IntoIterator<Item = T>,
        members: impl Fn(&mut Object<'_>, T),
    ) {
        push_list(self.value_of(name), items, |text, item| {
            Object::push(text, |object| members(object, item))
        });
    }

    /// Begins a member; its value has to be pushed next.
    pub(crate) fn value_of(&mut self, name: &str) -> &mut String {
        if !std::mem::take(&mut self.is_empty) {
            self.text.push(',');
        }
        push_string(self.text, name);
        self.text.push(':');
        self.text
    }
}

/// A list of what `push` makes of each item.
pub(crate) fn push_list<T>(
    text: &mut String,
    items: impl IntoIterator<Item = T>,
    push: impl Fn(&mut String, T),
) {
    text.push('[');
    for (at, item) in items.into_iter().enumerate() {
        if at > 0 {
            text.push(',');
        }
        push(text, item);
    }
    text.push(']');
}

/// A string in quotes.
pub(crate) fn push_string(text: &mut String, value: &str) {
    text.push('"');
    // Looking at every byte without stopping is several times faster than stopping at the first.
    if value.bytes().fold(false, |found, byte| found | is_escaped(byte)) {
        push_escaped(text, value);
    } else {
        text.push_str(value);
    }
    text.push('"');
}

fn is_escaped(byte: u8) -> bool {
    byte < 0x20 || byte == b'"' || byte == b'\\'
}

fn push_escaped(text: &mut String, value: &str) {
    for c in value.chars() {
        match c {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\t' => text.push_str("\\t"),
            // Writing to a string cannot fail.
            '\0'..='\x1f' => drop(write!(text, "\\u{:04x}", u32::from(c))),
            _ => text.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Object;
    use serde_json::json;

    #[test]
    fn every_character_comes_back_as_it_was() {
        let all: String =
            (0..0x3000).filter_map(char::from_u32).chain("\u{1f600}\u{10ffff}".chars()).collect();
        let text = Object::text(|object| {
            object.string(&all, &all);
            object.string("plain", "plain é");
        });
        let read: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(read, json!({ &all: &all, "plain": "plain é" }));
    }

    #[test]
    fn members_are_written_in_their_order() {
        let text = Object::text(|object| {
            object.boolean("b", true);
            object.object("a", |inner| inner.json("list", "[1]"));
            object.object("none", |_| ());
            object.objects("each", ["x", "y"], |object, name| object.boolean(name, false));
        });
        assert_eq!(text, r#"{"b":true,"a":{"list":[1]},"none":{},"each":[{"x":false},{"y":false}]}"#);
    }
}
