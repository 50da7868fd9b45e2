//! Patterns, one character at a time.

use serde_json::Value;

/// One place of a pattern.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Token {
    Char(char),
    One,
    Many,
}

/// A pattern's text as tokens, variables replaced; none when a variable has no value.
pub(crate) fn tokens(text: &str, wildcards: bool, variables: bool, context: &Value) -> Option<Vec<Token>> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(char) = rest.chars().next() {
        if let Some((inner, length)) = braces(rest).filter(|_| variables) {
            let value = match inner {
                "*" | "?" | "$" => inner.to_owned(),
                _ => value_of(inner, context)?,
            };
            tokens.extend(value.chars().map(Token::Char));
            rest = &rest[length..];
            continue;
        }
        tokens.push(match char {
            '*' if wildcards => Token::Many,
            '?' if wildcards => Token::One,
            other => Token::Char(other),
        });
        rest = &rest[char.len_utf8()..];
    }
    Some(tokens)
}

/// What `${..}` holds and how long it is, if it is a variable at all.
fn braces(text: &str) -> Option<(&str, usize)> {
    if !text.starts_with("${") {
        return None;
    }
    let mut quoted = false;
    for (at, char) in text.char_indices().skip(2) {
        if char == '\'' {
            quoted = !quoted;
        }
        if char == '}' && !quoted {
            let inner = &text[2..at];
            let (name, default) = inner.split_once(',').map_or((inner, None), |(n, d)| (n, Some(d.trim())));
            let quotes = default.is_none_or(|d| d.len() >= 2 && d.starts_with('\'') && d.ends_with('\''));
            return (!name.trim().is_empty() && quotes).then_some((inner, at + 1));
        }
    }
    None
}

fn value_of(inner: &str, context: &Value) -> Option<String> {
    let (name, default) =
        inner.split_once(',').map_or((inner, None), |(name, default)| (name, Some(default)));
    match given(name.trim(), context).as_slice() {
        [value] => Some(value.clone()),
        _ => default.map(|default| {
            let default = default.trim();
            default[1..default.len() - 1].to_owned()
        }),
    }
}

/// The values of a key, whatever its case.
pub(crate) fn given(key: &str, context: &Value) -> Vec<String> {
    let mut values = Vec::new();
    for (name, value) in context.as_object().into_iter().flatten() {
        if name.eq_ignore_ascii_case(key) {
            let list = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
            values.extend(list.iter().map(|value| value.as_str().unwrap().to_owned()));
        }
    }
    values
}

/// Whether a pattern covers a whole text: `reach[i]` tells whether the tokens so far can cover `i`
/// characters.
pub(crate) fn covers(pattern: &[Token], text: &str) -> bool {
    let text: Vec<char> = text.chars().collect();
    let mut reach = vec![false; text.len() + 1];
    reach[0] = true;
    for token in pattern {
        let mut next = vec![false; text.len() + 1];
        for at in 0..=text.len() {
            next[at] = match token {
                Token::Many => reach[at] || (at > 0 && next[at - 1]),
                Token::One => at > 0 && reach[at - 1],
                Token::Char(char) => at > 0 && reach[at - 1] && text[at - 1] == *char,
            };
        }
        reach = next;
    }
    reach[text.len()]
}

/// `ArnLike`: both sides have six parts, and each covers its own.
pub(crate) fn covers_arn(pattern: &[Token], text: &str) -> bool {
    let texts: Vec<&str> = text.splitn(6, ':').collect();
    let patterns: Vec<&[Token]> = pattern.splitn(6, |token| *token == Token::Char(':')).collect();
    texts.len() == 6
        && patterns.len() == 6
        && patterns.iter().zip(texts).all(|(pattern, text)| covers(pattern, text))
}

pub(crate) fn lower(text: &str) -> String {
    text.to_ascii_lowercase()
}
