//! Patterns with `*`, `?` and policy variables, split once when the policy is read.
//!
//! A match costs at most the length of the pattern times the length of the text: only the last `*` is ever
//! tried again, so no pattern can make it exponential.
//! Source: IAM User Guide, "IAM policy elements: Variables and tags", "Resource", "Condition operators".

use crate::arn;
use crate::context::{Context, Key};

/// What stands at one place of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    Text(Box<str>),
    /// `?`: exactly one character.
    One,
    /// `*`: any run of characters.
    Many,
    /// `${key}` or `${key, 'default'}`.
    Variable {
        key: Key,
        default: Option<Box<str>>,
    },
}

/// Which characters of a pattern are special.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Syntax {
    /// `*` and `?`.
    pub(crate) wildcards: bool,
    /// `${..}`; only policies of version 2012-10-17 have them.
    pub(crate) variables: bool,
}

/// Whether a name with `*` and `?`, an action's or a service's, covers another one. Case does not count.
///
/// ```
/// assert!(policy::covers("organizations:Describe*", "organizations:DescribePolicy"));
/// ```
#[must_use]
pub fn covers(pattern: &str, name: &str) -> bool {
    let syntax = Syntax { wildcards: true, variables: false };
    let pattern = Pattern::from_owned(pattern.to_ascii_lowercase(), syntax);
    pattern.matches(&name.to_ascii_lowercase(), &Context::new())
}

/// A compiled pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Pattern {
    Any,
    Exact(Box<str>),
    Prefix(Box<str>),
    Mixed(Box<[Piece]>),
}

impl Pattern {
    pub(crate) fn new(text: &str, syntax: Syntax) -> Pattern {
        Pattern::from_owned(text.to_owned(), syntax)
    }

    /// Most patterns are plain text, or plain text before one `*`: those need no splitting.
    pub(crate) fn from_owned(mut text: String, syntax: Syntax) -> Pattern {
        let special = |byte: &u8| match byte {
            b'*' | b'?' => syntax.wildcards,
            b'$' => syntax.variables,
            _ => false,
        };
        match text.as_bytes().iter().position(special) {
            None => Pattern::Exact(text.into()),
            Some(0) if text == "*" => Pattern::Any,
            Some(at) if at + 1 == text.len() && text.ends_with('*') => {
                text.pop();
                Pattern::Prefix(text.into())
            }
            Some(_) => Pattern::of(pieces(&text, syntax)),
        }
    }

    fn of(pieces: Vec<Piece>) -> Pattern {
        match pieces.as_slice() {
            [] => Pattern::Exact("".into()),
            [Piece::Many] => Pattern::Any,
            [Piece::Text(text)] => Pattern::Exact(text.clone()),
            [Piece::Text(text), Piece::Many] => Pattern::Prefix(text.clone()),
            _ => Pattern::Mixed(pieces.into_boxed_slice()),
        }
    }

    /// Whether the whole text matches. A pattern that holds a variable without a value matches nothing.
    pub(crate) fn matches(&self, text: &str, context: &Context) -> bool {
        match self {
            Pattern::Any => true,
            Pattern::Exact(exact) => **exact == *text,
            Pattern::Prefix(prefix) => text.as_bytes().starts_with(prefix.as_bytes()),
            Pattern::Mixed(pieces) => resolvable(pieces, context) && glob(pieces, text, context),
        }
    }

    /// Whether the whole text matches when letter case is ignored; for patterns without wildcards.
    pub(crate) fn matches_any_case(&self, text: &str, context: &Context) -> bool {
        match self {
            Pattern::Any => true,
            Pattern::Exact(exact) => same_any_case(exact, text),
            Pattern::Prefix(_) => false,
            Pattern::Mixed(pieces) => {
                let mut resolved = String::new();
                for piece in pieces {
                    match piece {
                        Piece::Text(text) => resolved.push_str(text),
                        Piece::One | Piece::Many => return false,
                        Piece::Variable { key, default } => {
                            match value_of(key, default.as_deref(), context) {
                                Some(value) => resolved.push_str(value),
                                None => return false,
                            }
                        }
                    }
                }
                same_any_case(&resolved, text)
            }
        }
    }

    /// Whether the pattern matches only the one text it is.
    pub(crate) fn exact(&self) -> Option<&str> {
        match self {
            Pattern::Exact(text) => Some(text),
            _ => None,
        }
    }

    /// What every matching text begins with, as far as that is known without a context.
    pub(crate) fn literal_start(&self) -> &str {
        match self {
            Pattern::Any => "",
            Pattern::Exact(text) | Pattern::Prefix(text) => text,
            Pattern::Mixed(pieces) => match pieces.first() {
                Some(Piece::Text(text)) => text,
                _ => "",
            },
        }
    }
}

/// A compiled pattern for `ArnLike`: each of the six parts is matched on its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ArnPattern {
    Parts(Box<[Pattern; 6]>),
    /// Holds variables, whose values may bring colons with them: split when they are known.
    Late(Box<[Piece]>),
    /// Fewer than six parts: matches nothing.
    NoArn,
}

impl ArnPattern {
    pub(crate) fn new(text: &str, variables: bool) -> ArnPattern {
        let pieces = pieces(text, Syntax { wildcards: true, variables });
        if pieces.iter().any(|piece| matches!(piece, Piece::Variable { .. })) {
            return ArnPattern::Late(pieces.into_boxed_slice());
        }
        split_parts(pieces)
            .map_or(ArnPattern::NoArn, |parts| ArnPattern::Parts(Box::new(parts.map(Pattern::of))))
    }

    pub(crate) fn matches(&self, text: &str, context: &Context) -> bool {
        let Some(values) = arn::split(text) else { return false };
        let all = |parts: &[Pattern; 6]| {
            parts.iter().zip(values).all(|(pattern, value)| pattern.matches(value, context))
        };
        match self {
            ArnPattern::NoArn => false,
            ArnPattern::Parts(parts) => all(parts),
            ArnPattern::Late(pieces) => {
                let resolved: Option<Vec<Piece>> =
                    pieces.iter().map(|piece| resolve(piece, context)).collect();
                resolved.and_then(split_parts).is_some_and(|parts| all(&parts.map(Pattern::of)))
            }
        }
    }
}

/// Cuts pieces at the first five colons.
fn split_parts(pieces: Vec<Piece>) -> Option<[Vec<Piece>; 6]> {
    let mut parts: Vec<Vec<Piece>> = vec![Vec::new()];
    for piece in pieces {
        let Piece::Text(text) = &piece else {
            parts.last_mut()?.push(piece);
            continue;
        };
        let colons_left = 6 - parts.len();
        for (number, text) in text.splitn(colons_left + 1, ':').enumerate() {
            if number > 0 {
                parts.push(Vec::new());
            }
            if !text.is_empty() {
                parts.last_mut()?.push(Piece::Text(text.into()));
            }
        }
    }
    parts.try_into().ok()
}

fn resolve(piece: &Piece, context: &Context) -> Option<Piece> {
    match piece {
        Piece::Variable { key, default } => {
            value_of(key, default.as_deref(), context).map(|value| Piece::Text(value.into()))
        }
        other => Some(other.clone()),
    }
}

/// A variable's value: the key's single value, else the default.
fn value_of<'a>(key: &Key, default: Option<&'a str>, context: &'a Context) -> Option<&'a str> {
    context.single(key).or(default)
}

fn resolvable(pieces: &[Piece], context: &Context) -> bool {
    pieces.iter().all(|piece| match piece {
        Piece::Variable { key, default } => value_of(key, default.as_deref(), context).is_some(),
        _ => true,
    })
}

/// Matches the whole text; when a piece fails, the last `*` takes one character more.
fn glob(pieces: &[Piece], text: &str, context: &Context) -> bool {
    let (mut at_piece, mut at) = (0, 0);
    let mut last_many: Option<(usize, usize)> = None;
    loop {
        let rest = text.get(at..).unwrap_or("");
        let step = match pieces.get(at_piece) {
            Some(Piece::Many) => {
                at_piece += 1;
                if at_piece == pieces.len() {
                    return true;
                }
                last_many = Some((at_piece, at));
                continue;
            }
            Some(Piece::One) => rest.chars().next().map(char::len_utf8),
            Some(Piece::Text(literal)) => starts(rest, literal),
            Some(Piece::Variable { key, default }) => {
                value_of(key, default.as_deref(), context).and_then(|value| starts(rest, value))
            }
            None if rest.is_empty() => return true,
            None => None,
        };
        if let Some(step) = step {
            at += step;
            at_piece += 1;
            continue;
        }
        let Some((resume_piece, resume_at)) = last_many else { return false };
        let Some(next) = next_start(pieces.get(resume_piece), text, resume_at) else { return false };
        (at_piece, at) = (resume_piece, next);
        last_many = Some((resume_piece, next));
    }
}

fn starts(text: &str, literal: &str) -> Option<usize> {
    text.as_bytes().starts_with(literal.as_bytes()).then_some(literal.len())
}

/// The next place, after `from`, at which the piece behind a `*` could begin.
fn next_start(piece: Option<&Piece>, text: &str, from: usize) -> Option<usize> {
    let rest = text.get(from..)?;
    let one = rest.chars().next()?.len_utf8();
    match piece {
        Some(Piece::Text(literal)) => rest.get(one..)?.find(&**literal).map(|found| from + one + found),
        _ => Some(from + one),
    }
}

fn same_any_case(left: &str, right: &str) -> bool {
    if left.is_ascii() && right.is_ascii() {
        return left.eq_ignore_ascii_case(right);
    }
    let lower = |text: &str| text.chars().flat_map(char::to_lowercase).collect::<Vec<_>>();
    lower(left) == lower(right)
}

/// Splits a pattern's text into pieces. A `${` that no variable follows stands for itself.
fn pieces(text: &str, syntax: Syntax) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut literal = String::new();
    let mut rest = text;
    while let Some(char) = rest.chars().next() {
        let special = match char {
            '*' if syntax.wildcards => Some((Piece::Many, 1)),
            '?' if syntax.wildcards => Some((Piece::One, 1)),
            '$' if syntax.variables => match variable(rest) {
                Some((Special::Literal(char), length)) => {
                    literal.push(char);
                    rest = rest.get(length..).unwrap_or("");
                    continue;
                }
                Some((Special::Variable(piece), length)) => Some((piece, length)),
                None => None,
            },
            _ => None,
        };
        let length = match special {
            None => {
                literal.push(char);
                char.len_utf8()
            }
            Some((piece, length)) => {
                if !literal.is_empty() {
                    pieces.push(Piece::Text(std::mem::take(&mut literal).into()));
                }
                // Two stars in a row say no more than one.
                if piece != Piece::Many || pieces.last() != Some(&Piece::Many) {
                    pieces.push(piece);
                }
                length
            }
        };
        rest = rest.get(length..).unwrap_or("");
    }
    if !literal.is_empty() {
        pieces.push(Piece::Text(literal.into()));
    }
    pieces
}

enum Special {
    /// `${*}`, `${?}`, `${$}`: the character itself.
    Literal(char),
    Variable(Piece),
}

/// Reads `${..}` at the beginning of a text; gives its length too.
fn variable(text: &str) -> Option<(Special, usize)> {
    let inner = text.strip_prefix("${")?;
    let mut quoted = false;
    let end = inner.find(|char| {
        quoted ^= char == '\'';
        char == '}' && !quoted
    })?;
    let inner = inner.get(..end)?;
    let length = end + 3;
    let special = match inner {
        "*" => Special::Literal('*'),
        "?" => Special::Literal('?'),
        "$" => Special::Literal('$'),
        _ => {
            let (name, default) = match inner.split_once(',') {
                None => (inner, None),
                Some((name, default)) => {
                    let default = default.trim().strip_prefix('\'')?.strip_suffix('\'')?;
                    (name, Some(default.into()))
                }
            };
            let name = name.trim();
            if name.is_empty() {
                return None;
            }
            Special::Variable(Piece::Variable { key: Key::new(name), default })
        }
    };
    Some((special, length))
}

/// The condition keys that a pattern's text uses as variables, as written.
pub(crate) fn variables_in(text: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find("${") {
        let from = rest.get(start..).unwrap_or("");
        let length = match variable(from) {
            Some((special, length)) => {
                if let Special::Variable(_) = special {
                    let inner = from.get(2..length - 1).unwrap_or("");
                    names.push(inner.split(',').next().unwrap_or("").trim());
                }
                length
            }
            None => 2,
        };
        rest = from.get(length..).unwrap_or("");
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    const FULL: Syntax = Syntax { wildcards: true, variables: true };

    fn context() -> Context {
        let context = Context::new().with("aws:username", "ann").with("aws:PrincipalTag/team", "*");
        context.with("aws:TagKeys", "a").with("aws:TagKeys", "b").with("arn", "arn:aws:s3:::b/k")
    }

    fn like(pattern: &str, text: &str) -> bool {
        Pattern::new(pattern, FULL).matches(text, &context())
    }

    #[test]
    fn patterns_cover_actions_without_case() {
        for (pattern, action, expected) in [
            ("organizations:Describe*", "organizations:DescribePolicy", true),
            ("ORGANIZATIONS:describepolicy", "organizations:DescribePolicy", true),
            ("organizations:*Policy", "organizations:DescribePolicy", true),
            ("organizations:*Polic", "organizations:DescribePolicy", false),
            ("organizations:Describe?olicy", "organizations:DescribePolicy", true),
            ("organizations:De*e*y", "organizations:DescribePolicy", true),
            ("*", "organizations:DescribePolicy", true),
            ("organizations:List*", "organizations:DescribePolicy", false),
            ("organizations:DescribePolicyX", "organizations:DescribePolicy", false),
            ("organizations:Describe", "organizations:DescribePolicy", false),
        ] {
            assert_eq!(covers(pattern, action), expected, "{pattern} {action}");
        }
        // Of several `*`, only the last is tried again.
        assert!(covers(&"*a".repeat(31), &"a".repeat(64)));
    }

    #[test]
    fn stars_and_question_marks_match_runs_and_single_characters() {
        let yes = [
            ("*", ""),
            ("a*", "a"),
            ("*a", "bba"),
            ("a*c", "abcbc"),
            ("?", "é"),
            ("a?c*", "aéc"),
            ("**", "x"),
            ("*ab*ab", "ababab"),
            ("", ""),
            ("a*b*c", "aXbYbZc"),
            ("*.*", "a.b.c"),
            ("?*", "x"),
        ];
        let no =
            [("", "a"), ("?", ""), ("?", "ab"), ("a*c", "abcb"), ("a", "A"), ("*ab*ab", "ab"), ("?*", "")];
        for (pattern, text) in yes {
            assert!(like(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in no {
            assert!(!like(pattern, text), "{pattern} {text}");
        }
    }

    #[test]
    fn variables_stand_for_values_and_values_hold_no_wildcards() {
        assert!(like("home/${aws:username}/*", "home/ann/x"));
        assert!(like("home/${AWS:UserName}/*", "home/ann/"));
        assert!(!like("home/${aws:username}/*", "home/anna/x"));
        assert!(like("team-${aws:PrincipalTag/team}", "team-*"));
        assert!(!like("team-${aws:PrincipalTag/team}", "team-payments"));
    }

    #[test]
    fn a_variable_without_a_single_value_matches_nothing_unless_it_has_a_default() {
        assert!(!like("*${aws:none}*", ""));
        assert!(!like("${aws:TagKeys}", "a"));
        assert!(like("b-${aws:none, 'company-wide'}", "b-company-wide"));
        assert!(like("b-${aws:none,'it}s'}", "b-it}s"));
        assert!(like("b-${aws:username, 'other'}", "b-ann"));
        assert!(like("b-${aws:none, ''}", "b-"));
    }

    #[test]
    fn escapes_stand_for_themselves_and_broken_variables_for_their_text() {
        assert!(like("a${*}b${?}c${$}", "a*b?c$"));
        assert!(!like("a${*}b", "axb"));
        assert!(like("${$}{aws:username}", "${aws:username}"));
        assert!(like("${", "${"));
        assert!(like("${}", "${}"));
        assert!(like("${a, b}", "${a, b}"));
    }

    #[test]
    fn without_variables_the_text_is_literal() {
        let pattern = Pattern::new("${aws:username}", Syntax { wildcards: true, variables: false });
        assert!(pattern.matches("${aws:username}", &context()));
    }

    #[test]
    fn hostile_patterns_stay_quick() {
        let pattern = format!("{}b", "*a".repeat(2000));
        assert!(!like(&pattern, &"a".repeat(20_000)));
        let pattern = format!("{}b", "*?".repeat(500));
        assert!(!like(&pattern, &"a".repeat(20_000)));
    }

    #[test]
    fn arns_are_matched_part_by_part() {
        let arn = |pattern: &str, text: &str| ArnPattern::new(pattern, true).matches(text, &context());
        let value = "arn:aws:svc:us-east-2:999999999999:store/abc:111122223333:finance/document.txt";
        assert!(!arn("arn:aws:svc:*:111122223333:finance/*", value));
        assert!(arn("arn:aws:svc:*:999999999999:store/*", value));
        assert!(arn("arn:aws:*:*:*:*:finance/*", value));
        assert!(!arn("*", value));
        assert!(!arn("arn:aws:s3:::*", "no arn"));
        assert!(arn("${arn}", "arn:aws:s3:::b/k"));
        assert!(arn("arn:aws:s3:::b/${aws:username}*", "arn:aws:s3:::b/ann:x"));
        assert!(!arn("arn:aws:s3:::${aws:none}", "arn:aws:s3:::"));
    }

    #[test]
    fn case_is_ignored_beyond_ascii_too() {
        let same = |pattern: &str, text: &str| Pattern::new(pattern, FULL).matches_any_case(text, &context());
        assert!(same("JoHN", "john") && same("Ärger", "äRGER") && same("x-${aws:username}", "X-ANN"));
        assert!(!same("john", "johnny") && !same("${aws:none}", ""));
    }

    #[test]
    fn the_keys_used_as_variables_are_listed() {
        assert_eq!(variables_in("a${aws:x}${*}${b, 'c'}${"), ["aws:x", "b"]);
    }
}
