//! Inputs that a model allows, made from its constraints: what each test over all operations sends.

use wire::shape::{Bounds, Member, StructShape, TextShape};
use wire::{Fields, Shape, Timestamp, Value};

/// How deep lists of structures are filled.
const DEPTH: usize = 6;

/// Texts that patterns ask for; the first that fits is taken.
const TEXTS: [&str; 38] = [
    "sample",
    "111111111111",
    "2026-01-01",
    "us-east-1",
    "d-1234567890",
    "a4b8c2d1-0000-4000-8000-000000000001",
    "ssoins-1234567890abcdef",
    "arn:aws:sso:::instance/ssoins-1234567890abcdef",
    "arn:aws:sso:::permissionSet/ssoins-1234567890abcdef/ps-1234567890abcdef",
    "arn:aws:sso::111111111111:application/ssoins-1234567890abcdef/apl-1234567890abcdef",
    "arn:aws:sso::111111111111:trustedTokenIssuer/ssoins-1234567890abcdef/\
     tti-a4b8c2d1-0000-4000-8000-000000000001",
    "arn:aws:sso::aws:applicationProvider/custom",
    "arn:aws:account-access:us-east-1:111111111111:application/1234567890abcdef",
    "arn:aws:iam::aws:policy/ReadOnlyAccess",
    "arn:aws:iam::111111111111:role/sample",
    "r-abcd",
    "ou-abcd-abcdefgh",
    "o-abcdefghij",
    "car-12345678901234567890123456789012",
    "h-12345678",
    "rt-12345678",
    "rule-1234567890abcdef",
    "grant-1234567890abcdef",
    "o-abcdefghij/r-abcd",
    "p-12345678",
    "sample@example.com",
    "https://example.com/sample",
    "PT1H",
    "arn:aws:kms:us-east-1:111111111111:key/a4b8c2d1-0000-4000-8000-000000000001",
    "arn:aws:ec2:us-east-1:111111111111:vpc/vpc-12345678",
    "192.0.2.0/24",
    "vpce-12345678",
    "aws:identitystore:enterprise",
    "123456",
    "v1",
    "ABCDEFGHIJKLMNOPQRSTUVWX",
    "/",
    r#"{"Version":"2012-10-17","Statement":[]}"#,
];

/// How much of an input is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Filled {
    /// What has to be.
    Required,
    /// Everything.
    All,
}

/// Texts for members of these names, such as ids of what is really there.
pub(super) type Known = Vec<(&'static str, String)>;

/// An input of this shape.
pub(super) fn input(shape: &'static StructShape, filled: Filled, known: &Known) -> Fields {
    Maker { filled, known }.structure(shape, DEPTH)
}

struct Maker<'a> {
    filled: Filled,
    known: &'a Known,
}

impl Maker<'_> {
    fn structure(&self, shape: &'static StructShape, depth: usize) -> Fields {
        let mut fields = Fields::new(shape);
        // A form cannot say that something empty is there.
        let hollow = depth < DEPTH && !shape.members.iter().any(|member| member.required);
        let all = hollow || self.filled == Filled::All;
        for (at, member) in shape.members.iter().enumerate() {
            let wanted = if shape.union { at == 0 } else { member.required || all };
            if wanted {
                fields.set_at(at, self.value(member, member.shape, depth));
            }
        }
        fields
    }

    fn value(&self, member: &Member, shape: Shape, depth: usize) -> Value {
        match shape {
            Shape::Boolean => Value::Boolean(true),
            Shape::Integer(bounds) | Shape::Long(bounds) => Value::Integer(within(bounds, 1)),
            Shape::Double => Value::Double(1.0),
            Shape::String(text) => Value::String(self.text(member.name, text)),
            Shape::Blob(blob) => Value::Blob(vec![b'a'; count(blob.length)]),
            Shape::Timestamp(_) => Value::Timestamp(Timestamp::from_millis(1_767_225_600_000)),
            Shape::Document { .. } => Value::Document(serde_json::json!({})),
            Shape::List(_) | Shape::Map(_) | Shape::Structure(_) if depth == 0 => Value::Absent,
            Shape::List(list) => {
                let item = self.value(member, list.member, depth - 1);
                Value::List(vec![item; count(list.length)])
            }
            Shape::Map(map) => {
                let key = self.text(member.name, map.key);
                Value::Map(vec![(key, self.value(member, map.value, depth - 1))])
            }
            Shape::Structure(shape) => Value::Structure(self.structure(shape, depth - 1)),
        }
    }

    fn text(&self, name: &str, shape: &TextShape) -> String {
        let known = self.known.iter().filter(|(of, _)| of.eq_ignore_ascii_case(name));
        let known = known.map(|(_, text)| text.as_str());
        let texts = known.chain(shape.values.first().copied()).chain(TEXTS);
        let padded = "a".repeat(usize::try_from(shape.length.min.unwrap_or(1)).unwrap());
        let fitting = texts.chain([padded.as_str()]).find(|text| fits(text, shape));
        fitting.unwrap_or_else(|| panic!("no sample text for `{name}`: {shape:?}")).to_owned()
    }
}

fn fits(text: &str, shape: &TextShape) -> bool {
    let length = i64::try_from(text.chars().count()).unwrap();
    let one_of = shape.values.is_empty() || shape.values.contains(&text);
    one_of && shape.length.hold(length) && shape.pattern.as_ref().is_none_or(|pattern| pattern.matches(text))
}

fn within(bounds: Bounds, wanted: i64) -> i64 {
    wanted.max(bounds.min.unwrap_or(wanted)).min(bounds.max.unwrap_or(i64::MAX))
}

fn count(bounds: Bounds) -> usize {
    usize::try_from(within(bounds, 1)).unwrap()
}
