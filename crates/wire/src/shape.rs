//! Tables of shapes: what a service's model says of its data, as statics that the codecs walk.

use std::fmt;
use std::sync::OnceLock;

use crate::timestamp;

/// One shape of a model, with the constraints the model puts on it.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// `true` or `false`.
    Boolean,
    /// A 32-bit integer.
    Integer(Bounds),
    /// A 64-bit integer.
    Long(Bounds),
    /// A floating point number, of either size.
    Double,
    /// Text.
    String(&'static TextShape),
    /// Bytes.
    Blob(&'static BlobShape),
    /// A point in time, with the format the model sets where it sets one.
    Timestamp(Option<timestamp::Format>),
    /// A list.
    List(&'static ListShape),
    /// A map from strings to values.
    Map(&'static MapShape),
    /// A structure or a union.
    Structure(&'static StructShape),
    /// Free-form JSON; whether it must not be shown.
    Document {
        /// As in [`TextShape::sensitive`].
        sensitive: bool,
    },
}

/// An inclusive range; `None` where the model sets no bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// The least that is allowed.
    pub min: Option<i64>,
    /// The most that is allowed.
    pub max: Option<i64>,
}

/// A string.
#[derive(Debug)]
pub struct TextShape {
    /// Whether it must not be shown: not in `Debug`, not in errors, not in the audit log.
    pub sensitive: bool,
    /// Bounds on its length, in characters.
    pub length: Bounds,
    /// The pattern the whole string must match.
    pub pattern: Option<Pattern>,
    /// The values of an enum; empty for strings that are no enum.
    pub values: &'static [&'static str],
}

/// A pattern of a model, compiled on first use.
#[derive(Debug)]
pub struct Pattern {
    /// As the model has it and as AWS's messages print it.
    pub source: &'static str,
    /// The same language in this crate's dialect, anchored at both ends.
    pub regex: &'static str,
    compiled: OnceLock<Option<regex::Regex>>,
}

/// Bytes.
#[derive(Debug)]
pub struct BlobShape {
    /// Whether they must not be shown.
    pub sensitive: bool,
    /// Bounds on their number.
    pub length: Bounds,
}

/// A list.
#[derive(Debug)]
pub struct ListShape {
    /// What it holds.
    pub member: Shape,
    /// Bounds on how many.
    pub length: Bounds,
}

/// A map.
#[derive(Debug)]
pub struct MapShape {
    /// What its keys satisfy.
    pub key: &'static TextShape,
    /// What it holds.
    pub value: Shape,
    /// Bounds on how many.
    pub length: Bounds,
}

/// A structure, a union, or an error.
pub struct StructShape {
    /// The model's name for it: `CreateUserRequest`.
    pub name: &'static str,
    /// Whether nothing inside it may be shown.
    pub sensitive: bool,
    /// In the model's order.
    pub members: &'static [Member],
    /// Whether exactly one member is set.
    pub union: bool,
    /// For errors: how they are named and with which status they are sent.
    pub error: Option<ErrorShape>,
}

/// How an error is named on the wire, and its HTTP status.
#[derive(Clone, Copy, Debug)]
pub struct ErrorShape {
    /// The name on the wire, which may differ from the shape's: `NoSuchEntity`.
    pub code: &'static str,
    /// The HTTP status.
    pub status: u16,
    /// In sso-oidc: the OAuth code that goes into the member `error`.
    pub oauth: Option<&'static str>,
}

/// One member of a structure.
#[derive(Debug)]
pub struct Member {
    /// The model's name for it: `UserName`.
    pub name: &'static str,
    /// Its name on the wire, where it goes by another: `role_name`.
    pub wire_name: &'static str,
    /// Where in the request or response it travels.
    pub location: Location,
    /// What it holds.
    pub shape: Shape,
    /// Whether a request without it is refused.
    pub required: bool,
    /// Whether clients fill it with a random token when the caller does not.
    pub idempotency_token: bool,
}

/// Where a member travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// In the body, the place of all members but those of REST operations that say otherwise.
    Body,
    /// In the header named by the wire name.
    Header,
    /// In the query string, under the wire name.
    Query,
    /// In the path, at the label named by the wire name.
    Uri,
}

impl Shape {
    /// Whether its value must not be shown. Lists and maps are as sensitive as what they hold.
    #[must_use]
    pub fn sensitive(&self) -> bool {
        match self {
            Self::String(text) => text.sensitive,
            Self::Blob(blob) => blob.sensitive,
            Self::List(list) => list.member.sensitive(),
            Self::Map(map) => map.key.sensitive || map.value.sensitive(),
            Self::Structure(structure) => structure.sensitive,
            Self::Document { sensitive } => *sensitive,
            _ => false,
        }
    }
}

// By name alone: structures may hold themselves.
impl fmt::Debug for StructShape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StructShape({})", self.name)
    }
}

impl StructShape {
    /// A structure that is neither sensitive nor a union nor an error.
    pub const PLAIN: Self = Self { name: "", sensitive: false, members: &[], union: false, error: None };
}

impl Member {
    /// An optional member of the body, on the wire under its own name.
    #[must_use]
    pub const fn new(name: &'static str, shape: Shape) -> Self {
        Self {
            name,
            wire_name: name,
            location: Location::Body,
            shape,
            required: false,
            idempotency_token: false,
        }
    }

    /// The same, required.
    #[must_use]
    pub const fn required(self) -> Self {
        Self { required: true, ..self }
    }

    /// The same, at this place under this name.
    #[must_use]
    pub const fn at(self, location: Location, wire_name: &'static str) -> Self {
        Self { location, wire_name, ..self }
    }

    /// The same, filled by clients with a random token.
    #[must_use]
    pub const fn idempotency_token(self) -> Self {
        Self { idempotency_token: true, ..self }
    }
}

impl TextShape {
    /// A string that may be anything.
    pub const PLAIN: Self = Self { sensitive: false, length: Bounds::NONE, pattern: None, values: &[] };
}

/// The string that may be anything.
pub static TEXT: TextShape = TextShape::PLAIN;

impl Bounds {
    /// No bound.
    pub const NONE: Self = Self { min: None, max: None };

    /// At least `min`.
    #[must_use]
    pub const fn at_least(min: i64) -> Self {
        Self { min: Some(min), max: None }
    }

    /// At most `max`.
    #[must_use]
    pub const fn at_most(max: i64) -> Self {
        Self { min: None, max: Some(max) }
    }

    /// From `min` to `max`, both included.
    #[must_use]
    pub const fn between(min: i64, max: i64) -> Self {
        Self { min: Some(min), max: Some(max) }
    }

    /// Whether `value` is within.
    #[must_use]
    pub fn hold(&self, value: i64) -> bool {
        self.min.is_none_or(|min| value >= min) && self.max.is_none_or(|max| value <= max)
    }
}

impl Pattern {
    /// A pattern by its source in the model and its form in this crate's dialect.
    #[must_use]
    pub const fn new(source: &'static str, regex: &'static str) -> Self {
        Self { source, regex, compiled: OnceLock::new() }
    }

    /// Whether the whole of `text` is of the pattern's language. A pattern that does not compile matches
    /// nothing; the generator lets none through.
    #[must_use]
    pub fn matches(&self, text: &str) -> bool {
        let compiled = self.compiled.get_or_init(|| regex::Regex::new(self.regex).ok());
        compiled.as_ref().is_some_and(|regex| regex.is_match(text))
    }
}
