//! Patterns of models, which are Java's, in the dialect of the `regex` crate.

use crate::Result;

const WORD: &str = "[0-9A-Za-z_]";
const DIGIT: &str = "[0-9]";
const SPACE: &str = r"[\t\n\x0B\f\r ]";
const NOT_SPACE: &str = r"[^\t\n\x0B\f\r ]";
/// Java's line terminators, which its dot leaves out.
const DOT: &str = r"[^\n\r\u{85}\u{2028}\u{2029}]";

/// The pattern in the `regex` crate's dialect, anchored at both ends as AWS's services match it. In Java
/// `\w`, `\d`, `\s` and `\b` are ASCII. Fails on what the dialect lacks (look-ahead); such a pattern needs an
/// override.
pub(super) fn translate(pattern: &str) -> Result<String> {
    let mut text = String::new();
    let mut letters = pattern.chars();
    let mut in_class = false;
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => text.push_str(&escape(&mut letters, in_class)?),
            '.' if !in_class => text.push_str(DOT),
            _ => {
                in_class = match letter {
                    '[' if in_class => return Err(format!("`{pattern}` nests classes")),
                    '[' => true,
                    ']' => false,
                    _ => in_class,
                };
                text.push(letter);
            }
        }
    }
    compile(&text).map_err(|problem| format!("pattern `{pattern}` needs an override: {problem}"))
}

/// Anchors a pattern of the `regex` crate's dialect and makes sure that it compiles.
pub(super) fn compile(pattern: &str) -> Result<String> {
    let anchored = format!(r"\A(?:{pattern})\z");
    regex::Regex::new(&anchored).map_err(|error| error.to_string())?;
    Ok(anchored)
}

fn escape(letters: &mut std::str::Chars<'_>, in_class: bool) -> Result<String> {
    let escaped = letters.next().ok_or("a pattern ends in a backslash")?;
    let text = match escaped {
        'w' => WORD,
        'd' => DIGIT,
        's' => SPACE,
        'S' => NOT_SPACE,
        'b' if !in_class => r"(?-u:\b)",
        't' => r"\t",
        'n' => r"\n",
        'r' => r"\r",
        'p' => r"\p",
        'u' => return unicode(letters),
        ' ' => " ",
        other if other.is_ascii_punctuation() => return Ok(format!("\\{other}")),
        other => return Err(format!("a pattern has the unknown escape `\\{other}`")),
    };
    Ok(text.to_owned())
}

/// Four hexadecimal digits: always a single UTF-16 unit in Java.
fn unicode(letters: &mut std::str::Chars<'_>) -> Result<String> {
    let digits: String = letters.by_ref().take(4).collect();
    let code = u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32);
    code.map(|_| format!("\\u{{{digits}}}")).ok_or(format!("a pattern has the odd escape `\\u{digits}`"))
}

#[cfg(test)]
mod tests {
    use super::translate;

    fn matches(pattern: &str, text: &str, expected: bool) {
        let regex = regex::Regex::new(&translate(pattern).unwrap()).unwrap();
        assert_eq!(regex.is_match(text), expected, "{pattern} on {text}");
    }

    #[test]
    fn the_whole_text_must_match() {
        matches(r"[\w+=,.@-]+", "user-name@example", true);
        matches(r"[\w+=,.@-]+", "user/name", false);
        matches("a|b", "ab", false);
        matches("a|b", "b\n", false);
    }

    #[test]
    fn classes_are_ascii_as_in_java() {
        matches(r"\w+", "é", false);
        matches(r"\d", "٣", false);
        matches(r"[\S\s]*", "any thing\né", true);
        matches(".*", "a\u{2028}b", false);
        matches(r"[\p{L}]+", "é", true);
    }

    #[test]
    fn unicode_escapes_are_read() {
        matches(r"[\u0009\u0020-\u00FF]+", "é\t", true);
        matches(r"[\u0009\u0020-\u00FF]+", "Ā", false);
    }

    #[test]
    fn what_cannot_be_said_fails() {
        assert!(translate("a(?!b)").is_err());
        assert!(translate(r"\G").is_err());
        assert!(translate("[a[b]]").is_err());
    }
}
