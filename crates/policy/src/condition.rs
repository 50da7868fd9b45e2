//! Condition operators: their names, their values compiled once, and whether they hold for a request.
//!
//! Source: IAM User Guide, "IAM JSON policy elements: Condition operators" and "Conditions with multiple
//! context keys or values". What those pages leave open is decided so:
//! - A key with several values but no set operator: a positive operator wants any value to match, a negated
//!   one wants none to.
//! - A value in the policy that is no number, date, address or boolean equals nothing.

use std::cmp::Ordering;
use std::net::IpAddr;

use crate::context::{Context, Key};
use crate::pattern::{ArnPattern, Pattern, Syntax};
use crate::value::{Decimal, Network, date};

/// The part of an operator's name that says what is compared: `StringLike` in
/// `ForAnyValue:StringLikeIfExists`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names are IAM's own")]
pub enum Operator {
    StringEquals,
    StringNotEquals,
    StringEqualsIgnoreCase,
    StringNotEqualsIgnoreCase,
    StringLike,
    StringNotLike,
    NumericEquals,
    NumericNotEquals,
    NumericLessThan,
    NumericLessThanEquals,
    NumericGreaterThan,
    NumericGreaterThanEquals,
    DateEquals,
    DateNotEquals,
    DateLessThan,
    DateLessThanEquals,
    DateGreaterThan,
    DateGreaterThanEquals,
    Bool,
    BinaryEquals,
    IpAddress,
    NotIpAddress,
    ArnEquals,
    ArnNotEquals,
    ArnLike,
    ArnNotLike,
    Null,
}

impl Operator {
    /// Every operator under the name IAM gives it.
    pub const ALL: [(&'static str, Operator); 27] = [
        ("StringEquals", Operator::StringEquals),
        ("StringNotEquals", Operator::StringNotEquals),
        ("StringEqualsIgnoreCase", Operator::StringEqualsIgnoreCase),
        ("StringNotEqualsIgnoreCase", Operator::StringNotEqualsIgnoreCase),
        ("StringLike", Operator::StringLike),
        ("StringNotLike", Operator::StringNotLike),
        ("NumericEquals", Operator::NumericEquals),
        ("NumericNotEquals", Operator::NumericNotEquals),
        ("NumericLessThan", Operator::NumericLessThan),
        ("NumericLessThanEquals", Operator::NumericLessThanEquals),
        ("NumericGreaterThan", Operator::NumericGreaterThan),
        ("NumericGreaterThanEquals", Operator::NumericGreaterThanEquals),
        ("DateEquals", Operator::DateEquals),
        ("DateNotEquals", Operator::DateNotEquals),
        ("DateLessThan", Operator::DateLessThan),
        ("DateLessThanEquals", Operator::DateLessThanEquals),
        ("DateGreaterThan", Operator::DateGreaterThan),
        ("DateGreaterThanEquals", Operator::DateGreaterThanEquals),
        ("Bool", Operator::Bool),
        ("BinaryEquals", Operator::BinaryEquals),
        ("IpAddress", Operator::IpAddress),
        ("NotIpAddress", Operator::NotIpAddress),
        ("ArnEquals", Operator::ArnEquals),
        ("ArnNotEquals", Operator::ArnNotEquals),
        ("ArnLike", Operator::ArnLike),
        ("ArnNotLike", Operator::ArnNotLike),
        ("Null", Operator::Null),
    ];

    /// Whether the operator holds where its positive twin does not (`..Not..`).
    #[must_use]
    pub fn is_negated(self) -> bool {
        use Operator::{
            ArnNotEquals, ArnNotLike, DateNotEquals, NotIpAddress, NumericNotEquals, StringNotEquals,
            StringNotEqualsIgnoreCase, StringNotLike,
        };
        matches!(
            self,
            StringNotEquals
                | StringNotEqualsIgnoreCase
                | StringNotLike
                | NumericNotEquals
                | DateNotEquals
                | NotIpAddress
                | ArnNotEquals
                | ArnNotLike
        )
    }

    /// Whether policy variables are replaced in this operator's values: the string and ARN operators.
    #[must_use]
    pub fn takes_variables(self) -> bool {
        use Operator::{
            ArnEquals, ArnLike, ArnNotEquals, ArnNotLike, StringEquals, StringEqualsIgnoreCase, StringLike,
            StringNotEquals, StringNotEqualsIgnoreCase, StringNotLike,
        };
        matches!(
            self,
            StringEquals
                | StringNotEquals
                | StringEqualsIgnoreCase
                | StringNotEqualsIgnoreCase
                | StringLike
                | StringNotLike
                | ArnEquals
                | ArnNotEquals
                | ArnLike
                | ArnNotLike
        )
    }
}

/// How several values of one key are taken together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SetOperator {
    /// `ForAllValues:`; holds when there is no value.
    ForAllValues,
    /// `ForAnyValue:`; fails when there is no value.
    ForAnyValue,
}

/// One operator applied to one key: `"StringLike": {"s3:prefix": ["home/*"]}`.
#[derive(Clone, Debug)]
pub struct Condition {
    pub(crate) operator: Operator,
    pub(crate) set: Option<SetOperator>,
    pub(crate) if_exists: bool,
    pub(crate) name: Box<str>,
    pub(crate) values: Box<[Box<str>]>,
    key: Key,
    test: Test,
}

/// The compiled values; "equals any of these" wherever there are several.
#[derive(Clone, Debug)]
enum Test {
    Text(Vec<Pattern>),
    AnyCase(Vec<Pattern>),
    Arn(Vec<ArnPattern>),
    Number(Vec<Decimal>, Compare),
    Date(Vec<i128>, Compare),
    Bool { wants_true: bool, wants_false: bool },
    Binary(Vec<Box<str>>),
    Address(Vec<Network>),
    Null { wants_absent: bool, wants_present: bool },
}

/// Which orderings of (request value, policy value) satisfy an operator.
type Compare = fn(Ordering) -> bool;

impl Condition {
    /// `None` when the operator's name is not one of IAM's.
    pub(crate) fn new(
        operator: &str,
        name: &str,
        values: Vec<Box<str>>,
        variables: bool,
    ) -> Option<Condition> {
        let (set, operator, if_exists) = read_operator(operator)?;
        let test = compile(operator, &values, variables);
        let (name, key) = (name.into(), Key::new(name));
        Some(Condition { operator, set, if_exists, name, values: values.into(), key, test })
    }

    /// The operator without its set prefix and `IfExists`.
    #[must_use]
    pub fn operator(&self) -> Operator {
        self.operator
    }

    /// `ForAllValues:` or `ForAnyValue:`, when there is one.
    #[must_use]
    pub fn set_operator(&self) -> Option<SetOperator> {
        self.set
    }

    /// Whether the operator ends in `IfExists`.
    #[must_use]
    pub fn if_exists(&self) -> bool {
        self.if_exists
    }

    /// The condition key as the policy writes it.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.name
    }

    /// The values as the policy writes them; numbers and booleans as text.
    pub fn values(&self) -> impl Iterator<Item = &str> {
        self.values.iter().map(|value| &**value)
    }

    /// Whether the condition holds for this request.
    pub(crate) fn holds(&self, context: &Context) -> bool {
        let found = context.find(&self.key);
        if let Test::Null { wants_absent, wants_present } = self.test {
            return if found.is_empty() { wants_absent } else { wants_present };
        }
        let negated = self.operator.is_negated();
        let matches = |value: &String| self.test.equals_any(value, context);
        match self.set {
            // "It returns true if there are no keys in the request, or if the key values resolve to a null
            // data set, such as an empty string."
            Some(SetOperator::ForAllValues) => {
                is_null(found) || found.iter().all(|value| matches(value) != negated)
            }
            // `IfExists` changes nothing here: with no value there is none that could match.
            Some(SetOperator::ForAnyValue) => {
                !is_null(found) && found.iter().any(|value| matches(value) != negated)
            }
            None if found.is_empty() => self.if_exists || negated,
            None => found.iter().any(matches) != negated,
        }
    }

    /// Values that can never match because they are not of the operator's type (`"NumericEquals": {"k":
    /// "ten"}`).
    pub fn unusable_values(&self) -> impl Iterator<Item = &str> {
        let operator = self.operator;
        self.values().filter(move |value| !has_type(operator, value))
    }
}

/// Splits `ForAnyValue:StringLikeIfExists`. `Null` takes no `IfExists`.
fn read_operator(text: &str) -> Option<(Option<SetOperator>, Operator, bool)> {
    let (set, rest) = match text.split_once(':') {
        None => (None, text),
        Some(("ForAllValues", rest)) => (Some(SetOperator::ForAllValues), rest),
        Some(("ForAnyValue", rest)) => (Some(SetOperator::ForAnyValue), rest),
        Some(_) => return None,
    };
    let (name, if_exists) = match rest.strip_suffix("IfExists") {
        None => (rest, false),
        Some(name) => (name, true),
    };
    let (_, operator) = Operator::ALL.into_iter().find(|(known, _)| *known == name)?;
    (operator != Operator::Null || !if_exists).then_some((set, operator, if_exists))
}

fn compile(operator: Operator, values: &[Box<str>], variables: bool) -> Test {
    use Operator as Op;
    let patterns = |wildcards: bool| {
        values.iter().map(|value| Pattern::new(value, Syntax { wildcards, variables })).collect::<Vec<_>>()
    };
    let numbers = || values.iter().filter_map(|value| Decimal::parse(value)).collect::<Vec<_>>();
    let dates = || values.iter().filter_map(|value| date(value)).collect::<Vec<_>>();
    let has = |word: &str| values.iter().any(|value| value.eq_ignore_ascii_case(word));
    match operator {
        Op::StringEquals | Op::StringNotEquals => Test::Text(patterns(false)),
        Op::StringEqualsIgnoreCase | Op::StringNotEqualsIgnoreCase => Test::AnyCase(patterns(false)),
        Op::StringLike | Op::StringNotLike => Test::Text(patterns(true)),
        Op::ArnEquals | Op::ArnNotEquals | Op::ArnLike | Op::ArnNotLike => {
            Test::Arn(values.iter().map(|value| ArnPattern::new(value, variables)).collect())
        }
        Op::NumericEquals | Op::NumericNotEquals => Test::Number(numbers(), Ordering::is_eq),
        Op::NumericLessThan => Test::Number(numbers(), Ordering::is_lt),
        Op::NumericLessThanEquals => Test::Number(numbers(), Ordering::is_le),
        Op::NumericGreaterThan => Test::Number(numbers(), Ordering::is_gt),
        Op::NumericGreaterThanEquals => Test::Number(numbers(), Ordering::is_ge),
        Op::DateEquals | Op::DateNotEquals => Test::Date(dates(), Ordering::is_eq),
        Op::DateLessThan => Test::Date(dates(), Ordering::is_lt),
        Op::DateLessThanEquals => Test::Date(dates(), Ordering::is_le),
        Op::DateGreaterThan => Test::Date(dates(), Ordering::is_gt),
        Op::DateGreaterThanEquals => Test::Date(dates(), Ordering::is_ge),
        Op::Bool => Test::Bool { wants_true: has("true"), wants_false: has("false") },
        Op::BinaryEquals => Test::Binary(values.to_vec()),
        Op::IpAddress | Op::NotIpAddress => {
            Test::Address(values.iter().filter_map(|value| Network::parse(value)).collect())
        }
        Op::Null => Test::Null { wants_absent: has("true"), wants_present: has("false") },
    }
}

impl Test {
    /// Whether the request's value satisfies the positive form of the operator for any value of the policy.
    fn equals_any(&self, value: &str, context: &Context) -> bool {
        match self {
            Test::Text(patterns) => patterns.iter().any(|pattern| pattern.matches(value, context)),
            Test::AnyCase(patterns) => {
                patterns.iter().any(|pattern| pattern.matches_any_case(value, context))
            }
            Test::Arn(patterns) => patterns.iter().any(|pattern| pattern.matches(value, context)),
            Test::Number(wanted, compare) => Decimal::parse(value)
                .is_some_and(|value| wanted.iter().any(|wanted| compare(value.cmp(wanted)))),
            Test::Date(wanted, compare) => {
                date(value).is_some_and(|value| wanted.iter().any(|wanted| compare(value.cmp(wanted))))
            }
            Test::Bool { wants_true, wants_false } => {
                (*wants_true && value.eq_ignore_ascii_case("true"))
                    || (*wants_false && value.eq_ignore_ascii_case("false"))
            }
            Test::Binary(wanted) => wanted.iter().any(|wanted| **wanted == *value),
            Test::Address(networks) => value
                .parse::<IpAddr>()
                .is_ok_and(|address| networks.iter().any(|network| network.contains(address))),
            // `holds` has answered this one before any value is looked at.
            Test::Null { .. } => false,
        }
    }
}

fn is_null(values: &[String]) -> bool {
    values.iter().all(String::is_empty)
}

/// Whether a policy's value can be compared by an operator at all.
fn has_type(operator: Operator, value: &str) -> bool {
    use Operator as Op;
    match operator {
        Op::StringEquals
        | Op::StringNotEquals
        | Op::StringEqualsIgnoreCase
        | Op::StringNotEqualsIgnoreCase
        | Op::StringLike
        | Op::StringNotLike
        | Op::BinaryEquals => true,
        Op::ArnEquals | Op::ArnNotEquals | Op::ArnLike | Op::ArnNotLike => {
            !matches!(ArnPattern::new(value, true), ArnPattern::NoArn)
        }
        Op::NumericEquals
        | Op::NumericNotEquals
        | Op::NumericLessThan
        | Op::NumericLessThanEquals
        | Op::NumericGreaterThan
        | Op::NumericGreaterThanEquals => Decimal::parse(value).is_some(),
        Op::DateEquals
        | Op::DateNotEquals
        | Op::DateLessThan
        | Op::DateLessThanEquals
        | Op::DateGreaterThan
        | Op::DateGreaterThanEquals => date(value).is_some(),
        Op::Bool | Op::Null => value.eq_ignore_ascii_case("true") || value.eq_ignore_ascii_case("false"),
        Op::IpAddress | Op::NotIpAddress => Network::parse(value).is_some(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(operator: &str, wanted: &[&str], given: &[&str]) -> bool {
        let values = wanted.iter().map(|value| (*value).into()).collect();
        let condition = Condition::new(operator, "K", values, true).unwrap();
        let mut context = Context::new().with("name", "ann");
        given.iter().for_each(|value| context.add("k", *value));
        condition.holds(&context)
    }

    #[test]
    fn each_family_compares_its_own_way() {
        assert!(holds("StringEquals", &["a", "b*"], &["b*"]) && !holds("StringEquals", &["b*"], &["bc"]));
        assert!(holds("StringLike", &["b*"], &["bc"]) && holds("StringEqualsIgnoreCase", &["AnN"], &["aNn"]));
        assert!(
            holds("NumericLessThanEquals", &["10"], &["9.99"])
                && !holds("NumericLessThan", &["10"], &["10.0"])
        );
        assert!(holds("DateGreaterThan", &["2026-01-01"], &["2026-01-01T00:00:01Z"]));
        assert!(holds("DateEquals", &["1376654400"], &["2013-08-16T12:00:00Z"]));
        assert!(holds("Bool", &["true"], &["True"]) && !holds("Bool", &["true"], &["yes"]));
        assert!(holds("BinaryEquals", &["QmluYXJ5"], &["QmluYXJ5"]));
        assert!(holds("IpAddress", &["10.0.0.0/8", "::1"], &["10.9.9.9"]));
        assert!(holds("ArnEquals", &["arn:aws:s3:::b/*"], &["arn:aws:s3:::b/k"]));
        assert!(holds("StringEquals", &["${name}"], &["ann"]) && !holds("Bool", &["${name}"], &["ann"]));
    }

    #[test]
    fn negated_operators_want_no_value_to_match() {
        assert!(
            holds("StringNotEquals", &["a", "b"], &["c"]) && !holds("StringNotEquals", &["a", "b"], &["b"])
        );
        assert!(!holds("NotIpAddress", &["10.0.0.0/8", "11.0.0.0/8"], &["11.1.1.1"]));
        assert!(holds("ArnNotLike", &["arn:aws:s3:::a"], &["arn:aws:s3:::b"]));
        assert!(
            holds("NumericNotEquals", &["1"], &["x"]) && !holds("DateNotEquals", &["1970"], &["1970-01-01"])
        );
        assert!(!holds("StringNotLike", &["a*"], &["x", "ab"]));
    }

    #[test]
    fn a_missing_key_fails_positive_and_satisfies_negated_operators() {
        assert!(!holds("StringEquals", &["a"], &[]) && holds("StringNotEquals", &["a"], &[]));
        assert!(holds("StringEqualsIfExists", &["a"], &[]) && holds("NotIpAddressIfExists", &["::1"], &[]));
        assert!(!holds("StringEqualsIfExists", &["a"], &["b"]));
    }

    #[test]
    fn set_operators_take_all_or_any_of_the_values() {
        assert!(holds("ForAllValues:StringEquals", &["a", "b"], &["b", "a"]));
        assert!(!holds("ForAllValues:StringEquals", &["a", "b"], &["b", "c"]));
        assert!(
            holds("ForAllValues:StringEquals", &["a"], &[])
                && holds("ForAllValues:StringLike", &["a"], &[""])
        );
        assert!(holds("ForAnyValue:StringEquals", &["a", "b"], &["c", "a"]));
        assert!(!holds("ForAnyValue:StringEquals", &["a"], &[]));
        assert!(!holds("ForAnyValue:StringEqualsIfExists", &["a"], &[]));
        assert!(holds("ForAnyValue:StringNotEquals", &["a"], &["a", "b"]));
        assert!(!holds("ForAnyValue:StringNotEquals", &["a", "b"], &["a", "b"]));
        assert!(!holds("ForAllValues:StringNotEquals", &["a"], &["b", "a"]));
    }

    #[test]
    fn null_asks_only_whether_the_key_is_there() {
        assert!(holds("Null", &["true"], &[]) && !holds("Null", &["true"], &["x"]));
        assert!(holds("Null", &["false"], &[""]) && !holds("Null", &["false"], &[]));
        assert!(holds("Null", &["true", "false"], &["x"]) && !holds("Null", &["maybe"], &["x"]));
    }

    #[test]
    fn a_variable_without_a_value_fails_positive_and_satisfies_negated_operators() {
        assert!(
            !holds("StringEquals", &["${none}"], &["x"]) && holds("StringNotEquals", &["${none}"], &["x"])
        );
        assert!(!holds("StringLike", &["*${none}*"], &["x"]) && holds("ArnNotLike", &["${none}"], &["x"]));
    }

    #[test]
    fn unknown_operators_are_refused() {
        for operator in
            ["StringEqual", "stringequals", "NullIfExists", "ForSome:StringEquals", "IfExists", ""]
        {
            assert!(Condition::new(operator, "k", Vec::new(), true).is_none(), "{operator}");
        }
    }

    #[test]
    fn values_of_the_wrong_type_match_nothing_and_are_named() {
        assert!(
            !holds("NumericEquals", &["ten"], &["ten"]) && holds("NotIpAddress", &["here"], &["10.0.0.1"])
        );
        let condition = Condition::new("DateLessThan", "k", vec!["x".into(), "1970".into()], true).unwrap();
        assert_eq!(condition.unusable_values().collect::<Vec<_>>(), ["x"]);
    }
}
