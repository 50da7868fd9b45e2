//! YAML with the place of everything in it, so that an error can say where it is.
//!
//! A plain subset: anchors, aliases, tags and several documents are refused (an alias can blow a small file
//! up), and depth is bounded. A key that stands twice is an error, not a riddle.

use saphyr_parser::{Event, Parser, ScalarStyle, Span};
use serde_json::{Map, Value};

/// Lists and mappings inside each other.
const DEPTH_MAX: usize = 64;

/// A place in the file, both counted from 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) line: usize,
    pub(super) column: usize,
}

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Node {
    pub(super) place: Place,
    pub(super) kind: Kind,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    /// A text; quoted or not.
    Scalar {
        text: String,
        quoted: bool,
    },
    List(Vec<Node>),
    /// Keys with their places, in the order of the file.
    Map(Vec<(String, Place, Node)>),
}

/// What is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Bad {
    pub(super) place: Place,
    pub(super) message: String,
}

/// Reads a file. An empty one is an empty mapping.
pub(super) fn parse(text: &str) -> Result<Node, Bad> {
    let mut reader = Reader { parser: Parser::new_from_str(text) };
    let mut root = None;
    loop {
        let (event, span) = reader.next()?;
        match event {
            Event::StreamStart | Event::DocumentStart(_) | Event::DocumentEnd | Event::Nothing => {}
            Event::StreamEnd => break,
            _ if root.is_some() => return Err(bad(span, "a second document: put everything into one")),
            event => root = Some(reader.node(event, span, 0)?),
        }
    }
    let empty = Node { place: Place { line: 1, column: 1 }, kind: Kind::Map(Vec::new()) };
    Ok(root.filter(|node| !node.is_null()).unwrap_or(empty))
}

struct Reader<'a> {
    parser: Parser<'a, saphyr_parser::StrInput<'a>>,
}

impl<'a> Reader<'a> {
    fn next(&mut self) -> Result<(Event<'a>, Span), Bad> {
        match self.parser.next_event() {
            Some(Ok(found)) => Ok(found),
            Some(Err(error)) => {
                let place = Place { line: error.marker().line(), column: error.marker().col() + 1 };
                Err(Bad { place, message: format!("this is not YAML: {}", error.info()) })
            }
            None => Ok((Event::StreamEnd, Span::default())),
        }
    }

    fn node(&mut self, event: Event<'a>, span: Span, depth: usize) -> Result<Node, Bad> {
        if depth > DEPTH_MAX {
            return Err(bad(span, "nested too deeply"));
        }
        let place = place(span);
        let kind = match event {
            Event::Scalar(text, style, 0, None) => {
                Kind::Scalar { text: text.into_owned(), quoted: style != ScalarStyle::Plain }
            }
            Event::SequenceStart(0, None) => self.list(depth)?,
            Event::MappingStart(0, None) => self.map(depth)?,
            _ => return Err(bad(span, "anchors, aliases and tags are not taken: write the value itself")),
        };
        Ok(Node { place, kind })
    }

    fn list(&mut self, depth: usize) -> Result<Kind, Bad> {
        let mut items = Vec::new();
        loop {
            match self.next()? {
                (Event::SequenceEnd, _) => return Ok(Kind::List(items)),
                (event, span) => items.push(self.node(event, span, depth + 1)?),
            }
        }
    }

    fn map(&mut self, depth: usize) -> Result<Kind, Bad> {
        let mut entries: Vec<(String, Place, Node)> = Vec::new();
        loop {
            let (event, span) = self.next()?;
            let key = match event {
                Event::MappingEnd => return Ok(Kind::Map(entries)),
                Event::Scalar(text, _, 0, None) => text.into_owned(),
                _ => return Err(bad(span, "a key must be a plain text")),
            };
            if entries.iter().any(|(other, ..)| *other == key) {
                return Err(bad(span, &format!("`{key}` stands here a second time")));
            }
            let (event, value_span) = self.next()?;
            let value = self.node(event, value_span, depth + 1)?;
            entries.push((key, place(span), value));
        }
    }
}

impl Node {
    /// Whether nothing was given: an empty value, `~` or `null`.
    pub(super) fn is_null(&self) -> bool {
        let Kind::Scalar { text, quoted: false } = &self.kind else { return false };
        matches!(text.as_str(), "" | "~" | "null")
    }

    /// The same as JSON, with YAML's reading of unquoted texts (core schema: null, booleans, integers).
    pub(super) fn to_json(&self) -> Value {
        match &self.kind {
            Kind::Scalar { text, quoted: true } => Value::from(text.clone()),
            Kind::Scalar { text, quoted: false } => match text.as_str() {
                "" | "~" | "null" => Value::Null,
                "true" => Value::Bool(true),
                "false" => Value::Bool(false),
                text => text.parse::<i64>().map_or_else(|_| Value::from(text), Value::from),
            },
            Kind::List(items) => Value::Array(items.iter().map(Node::to_json).collect()),
            Kind::Map(entries) => {
                let entries = entries.iter().map(|(key, _, value)| (key.clone(), value.to_json()));
                Value::Object(entries.collect::<Map<_, _>>())
            }
        }
    }
}

fn place(span: Span) -> Place {
    Place { line: span.start.line(), column: span.start.col() + 1 }
}

fn bad(span: Span, message: &str) -> Bad {
    Bad { place: place(span), message: message.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_knows_its_place() {
        let node = parse("users:\n  - { user_name: ada }\n").unwrap();
        let Kind::Map(entries) = node.kind else { panic!() };
        let Kind::List(users) = &entries[0].2.kind else { panic!() };
        assert_eq!(users[0].place, Place { line: 2, column: 5 });
    }

    #[test]
    fn what_could_surprise_is_refused_with_its_line() {
        for (text, line) in [
            ("a: 1\na: 2", 2),
            ("a: &x 1\nb: *x", 1),
            ("a: !!str 1", 1),
            ("a: 1\n---\nb: 2", 2),
            ("a: [1, 2", 1),
            ("? [a]\n: 1", 1),
        ] {
            let bad = parse(text).unwrap_err();
            assert!(bad.place.line >= line, "{text}: {bad:?}");
        }
        assert!(parse(&"[".repeat(1000)).is_err());
    }

    #[test]
    fn an_empty_file_says_nothing() {
        for text in ["", "# only a comment\n", "---\n"] {
            assert_eq!(parse(text).unwrap().kind, Kind::Map(Vec::new()), "{text}");
        }
    }

    #[test]
    fn a_policy_may_be_written_as_yaml() {
        let node =
            parse("Version: \"2012-10-17\"\nStatement: [{ Effect: Allow, Action: \"*\", Resource: \"*\" }]")
                .unwrap();
        assert_eq!(node.to_json()["Version"], "2012-10-17");
        assert_eq!(node.to_json()["Statement"][0]["Effect"], "Allow");
    }
}
