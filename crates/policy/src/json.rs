//! A small JSON reader that keeps the place of everything it reads, so that errors can point.
//!
//! It refuses what policies must not hold: duplicate keys, trailing text, and nesting or size without bound.
//! Source: RFC 8259.

use std::borrow::Cow;

use crate::error::ParseError;

/// Deepest nesting of arrays and objects; a policy needs six.
const DEPTH_MAX: usize = 32;
/// Most keys in one object.
const MEMBERS_MAX: usize = 1024;
/// Longest accepted text, in bytes. IAM's own documents end at 131,072 characters.
pub(crate) const TEXT_BYTES_MAX: usize = 512 * 1024;

/// A value, where it begins and where it ends, as byte offsets.
#[derive(Debug)]
pub(crate) struct Node<'a> {
    pub(crate) value: Value<'a>,
    pub(crate) offset: usize,
    /// Behind its last byte.
    pub(crate) end: usize,
}

/// A JSON value; numbers keep the digits they were written with.
#[derive(Debug)]
pub(crate) enum Value<'a> {
    Null,
    Bool(bool),
    Number(&'a str),
    Text(Cow<'a, str>),
    List(Vec<Node<'a>>),
    Object(Vec<Member<'a>>),
}

/// One `"key": value` of an object.
#[derive(Debug)]
pub(crate) struct Member<'a> {
    pub(crate) key: Cow<'a, str>,
    pub(crate) offset: usize,
    pub(crate) node: Node<'a>,
}

impl Value<'_> {
    /// What the value is, for "found ..".
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::Text(_) => "a string",
            Value::List(_) => "a list",
            Value::Object(_) => "an object",
        }
    }
}

/// Reads one JSON text.
pub(crate) fn read(text: &str) -> Result<Node<'_>, ParseError> {
    if text.len() > TEXT_BYTES_MAX {
        return Err(ParseError::at(text, 0, format!("a policy of at most {TEXT_BYTES_MAX} bytes")));
    }
    let mut reader = Reader { text, offset: 0, depth: 0 };
    let node = reader.value()?;
    reader.space();
    if reader.offset < text.len() {
        return Err(reader.expected("the end of the policy"));
    }
    Ok(node)
}

struct Reader<'a> {
    text: &'a str,
    offset: usize,
    depth: usize,
}

impl<'a> Reader<'a> {
    fn value(&mut self) -> Result<Node<'a>, ParseError> {
        self.space();
        let offset = self.offset;
        let value = match self.peek() {
            Some(b'{') => self.nested(Reader::object)?,
            Some(b'[') => self.nested(Reader::list)?,
            Some(b'"') => Value::Text(self.string()?),
            Some(b't') => self.word("true", Value::Bool(true))?,
            Some(b'f') => self.word("false", Value::Bool(false))?,
            Some(b'n') => self.word("null", Value::Null)?,
            Some(b'-' | b'0'..=b'9') => Value::Number(self.number()?),
            _ => return Err(self.expected("a JSON value")),
        };
        Ok(Node { value, offset, end: self.offset })
    }

    fn nested(
        &mut self,
        read: fn(&mut Reader<'a>) -> Result<Value<'a>, ParseError>,
    ) -> Result<Value<'a>, ParseError> {
        if self.depth == DEPTH_MAX {
            return Err(self.expected("no deeper nesting"));
        }
        self.depth += 1;
        self.offset += 1;
        let value = read(self)?;
        self.depth -= 1;
        Ok(value)
    }

    fn object(&mut self) -> Result<Value<'a>, ParseError> {
        let mut members: Vec<Member<'a>> = Vec::new();
        self.space();
        if self.take(b'}') {
            return Ok(Value::Object(members));
        }
        loop {
            self.space();
            let offset = self.offset;
            if self.peek() != Some(b'"') {
                return Err(self.expected("a key in double quotes"));
            }
            let key = self.string()?;
            if members.iter().any(|member| member.key == key) {
                return Err(ParseError::at(
                    self.text,
                    offset,
                    format!("each key once, but `{key}` is repeated"),
                ));
            }
            self.space();
            if !self.take(b':') {
                return Err(self.expected("`:`"));
            }
            let node = self.value()?;
            if members.len() == MEMBERS_MAX {
                return Err(ParseError::at(
                    self.text,
                    offset,
                    format!("at most {MEMBERS_MAX} keys in an object"),
                ));
            }
            members.push(Member { key, offset, node });
            self.space();
            if self.take(b'}') {
                return Ok(Value::Object(members));
            }
            if !self.take(b',') {
                return Err(self.expected("`,` or `}`"));
            }
        }
    }

    fn list(&mut self) -> Result<Value<'a>, ParseError> {
        let mut items = Vec::new();
        self.space();
        if self.take(b']') {
            return Ok(Value::List(items));
        }
        loop {
            items.push(self.value()?);
            self.space();
            if self.take(b']') {
                return Ok(Value::List(items));
            }
            if !self.take(b',') {
                return Err(self.expected("`,` or `]`"));
            }
        }
    }

    /// A string; borrowed from the text unless it holds an escape.
    fn string(&mut self) -> Result<Cow<'a, str>, ParseError> {
        self.offset += 1;
        let start = self.offset;
        let plain = self.plain_run()?;
        if self.take(b'"') {
            return Ok(Cow::Borrowed(self.text.get(start..start + plain).unwrap_or("")));
        }
        let mut owned = self.text.get(start..start + plain).unwrap_or("").to_owned();
        loop {
            if self.take(b'"') {
                return Ok(Cow::Owned(owned));
            }
            if self.take(b'\\') {
                owned.push(self.escape()?);
                continue;
            }
            let from = self.offset;
            let run = self.plain_run()?;
            owned.push_str(self.text.get(from..from + run).unwrap_or(""));
        }
    }

    /// Steps over bytes that stand for themselves; says how many.
    fn plain_run(&mut self) -> Result<usize, ParseError> {
        let rest = self.rest();
        match rest.iter().position(|&byte| byte == b'"' || byte == b'\\' || byte < 0x20) {
            Some(run) => {
                self.offset += run;
                match self.peek() {
                    Some(b'"' | b'\\') => Ok(run),
                    _ => Err(self.expected("no control character in a string")),
                }
            }
            None => {
                self.offset = self.text.len();
                Err(self.expected("`\"` at the end of the string"))
            }
        }
    }

    fn escape(&mut self) -> Result<char, ParseError> {
        let escaped = match self.peek() {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode_escape(),
            _ => return Err(self.expected("an escape: one of \" \\ / b f n r t u")),
        };
        self.offset += 1;
        Ok(escaped)
    }

    fn unicode_escape(&mut self) -> Result<char, ParseError> {
        let start = self.offset;
        let first = self.hex()?;
        let code = match first {
            0xD800..=0xDBFF if self.take(b'\\') => {
                let second = self.hex()?;
                if !(0xDC00..=0xDFFF).contains(&second) {
                    return Err(ParseError::at(
                        self.text,
                        start,
                        "the second half of a surrogate pair".into(),
                    ));
                }
                0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)
            }
            code => code,
        };
        char::from_u32(code)
            .ok_or_else(|| ParseError::at(self.text, start, "no lone surrogate in a string".into()))
    }

    /// `uXXXX`.
    fn hex(&mut self) -> Result<u32, ParseError> {
        let digits = self.text.get(self.offset + 1..self.offset + 5);
        let hex = digits.filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
        match (self.peek(), hex.and_then(|hex| u32::from_str_radix(hex, 16).ok())) {
            (Some(b'u'), Some(code)) => {
                self.offset += 5;
                Ok(code)
            }
            _ => Err(self.expected("`u` and four hexadecimal digits")),
        }
    }

    fn number(&mut self) -> Result<&'a str, ParseError> {
        let start = self.offset;
        self.take(b'-');
        if !self.take(b'0') {
            self.digits()?;
        }
        if self.take(b'.') {
            self.digits()?;
        }
        if self.take(b'e') || self.take(b'E') {
            if !self.take(b'+') {
                self.take(b'-');
            }
            self.digits()?;
        }
        Ok(self.text.get(start..self.offset).unwrap_or(""))
    }

    fn digits(&mut self) -> Result<(), ParseError> {
        let run = self.rest().iter().take_while(|byte| byte.is_ascii_digit()).count();
        if run == 0 {
            return Err(self.expected("a digit"));
        }
        self.offset += run;
        Ok(())
    }

    fn word(&mut self, word: &str, value: Value<'a>) -> Result<Value<'a>, ParseError> {
        if !self.rest().starts_with(word.as_bytes()) {
            return Err(self.expected("a JSON value"));
        }
        self.offset += word.len();
        Ok(value)
    }

    fn space(&mut self) {
        let run = self.rest().iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r')).count();
        self.offset += run;
    }

    fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.offset += usize::from(found);
        found
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.offset).copied()
    }

    fn rest(&self) -> &'a [u8] {
        self.text.as_bytes().get(self.offset..).unwrap_or(&[])
    }

    fn expected(&self, what: &str) -> ParseError {
        ParseError::at(self.text, self.offset, what.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(text: &str) -> String {
        read(text).unwrap_err().to_string()
    }

    fn text_of(json: &str) -> String {
        match read(json).unwrap().value {
            Value::Text(text) => text.into_owned(),
            other => panic!("not a string: {other:?}"),
        }
    }

    #[test]
    fn escapes_and_surrogate_pairs_are_read() {
        assert_eq!(text_of(r#""a\"\\\/\b\f\n\r\t\u0041\uD83D\uDE00é""#), "a\"\\/\u{8}\u{c}\n\r\tA😀é");
    }

    #[test]
    fn errors_name_line_column_and_what_was_expected() {
        assert_eq!(message("{\n  \"a\": 1\n  \"b\": 2\n}"), "line 3, column 3: expected `,` or `}`");
        assert_eq!(message("{\"é\": x}"), "line 1, column 7: expected a JSON value");
        assert_eq!(
            message("{\"a\":1,\"a\":2}"),
            "line 1, column 8: expected each key once, but `a` is repeated"
        );
        assert_eq!(message("{} {}"), "line 1, column 4: expected the end of the policy");
        assert_eq!(message("\"a"), "line 1, column 3: expected `\"` at the end of the string");
        assert_eq!(message("\"\\ud800\""), "line 1, column 3: expected no lone surrogate in a string");
        assert_eq!(message("[01]"), "line 1, column 3: expected `,` or `]`");
        assert_eq!(message(""), "line 1, column 1: expected a JSON value");
    }

    #[test]
    fn nesting_and_size_are_bounded() {
        assert!(message(&"[".repeat(5000)).ends_with("expected no deeper nesting"));
        let long = format!("\"{}\"", "a".repeat(TEXT_BYTES_MAX));
        assert_eq!(message(&long), "line 1, column 1: expected a policy of at most 524288 bytes");
    }
}
