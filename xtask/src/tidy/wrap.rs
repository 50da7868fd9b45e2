//! `cargo xtask tidy --fix`: wraps comments that are too long, which the stable rustfmt leaves as they are.

use std::collections::VecDeque;

use super::rust::COLUMNS_MAX;

/// The text with every long line of a comment carried over into the next.
pub(super) fn comments(text: &str) -> String {
    let mut lines: VecDeque<String> = text.lines().map(str::to_owned).collect();
    let mut out = String::with_capacity(text.len());
    let mut is_fenced = false;
    while let Some(line) = lines.pop_front() {
        let comment = Comment::of(&line);
        is_fenced = comment.as_ref().is_some_and(|comment| is_fenced ^ comment.text.starts_with("```"));
        let split = comment.as_ref().filter(|_| !is_fenced).and_then(|comment| comment.split(&line));
        if let (Some(comment), Some((kept, carried))) = (&comment, split) {
            let mut next = format!("{}{}{carried}", comment.opening, " ".repeat(comment.hanging));
            if let Some(rest) = lines.front().and_then(|line| comment.continued(line)) {
                next.push(' ');
                next.push_str(rest);
                lines.pop_front();
            }
            // What was carried over may be too long in its turn.
            lines.push_front(next);
            out.push_str(kept);
        } else {
            out.push_str(&line);
        }
        out.push('\n');
    }
    out
}

/// One line of a comment, taken apart.
struct Comment<'a> {
    /// Indentation and slashes, with the space behind them.
    opening: &'a str,
    /// How far the text of the next line of the same paragraph is indented.
    hanging: usize,
    text: &'a str,
}

impl<'a> Comment<'a> {
    fn of(line: &'a str) -> Option<Self> {
        let indent = line.len() - line.trim_start().len();
        let marker =
            ["/// ", "//! ", "// "].into_iter().find(|marker| line.trim_start().starts_with(marker))?;
        let (opening, rest) = line.split_at_checked(indent + marker.len())?;
        let text = rest.trim_start();
        let hanging = rest.len() - text.len() + bullet(text);
        Some(Self { opening, hanging, text })
    }

    /// Where the line is too long: what fits, and the rest.
    fn split<'l>(&self, line: &'l str) -> Option<(&'l str, &'l str)> {
        if line.chars().count() <= COLUMNS_MAX || self.text.starts_with('|') {
            return None;
        }
        let end = line.char_indices().nth(COLUMNS_MAX).map_or(line.len(), |(at, _)| at);
        let space = line.get(..=end)?.rfind(' ')?;
        let (kept, carried) = line.split_at_checked(space)?;
        // A single word that is too long stays where it is.
        (kept.len() > self.opening.len() + self.hanging).then_some((kept, carried.trim_start()))
    }

    /// The text of the next line if it goes on with this one's paragraph.
    fn continued<'l>(&self, next: &'l str) -> Option<&'l str> {
        let other = Comment::of(next)?;
        let is_link = other.text.starts_with('[') && other.text.contains("]: ");
        let begins = bullet(other.text) > 0 || other.text.starts_with(['#', '|']) || is_link;
        let begins = begins || other.text.starts_with("```");
        let goes_on = other.opening == self.opening && other.hanging == self.hanging && !begins;
        (goes_on && !other.text.is_empty()).then_some(other.text)
    }
}

/// The width of what begins an item of a list.
fn bullet(text: &str) -> usize {
    if text.starts_with("- ") || text.starts_with("* ") {
        return 2;
    }
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let is_numbered =
        (1..=2).contains(&digits) && text.get(digits..).is_some_and(|rest| rest.starts_with(". "));
    if is_numbered { digits + 2 } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Words of nine letters, ten columns each.
    fn words(count: usize) -> String {
        vec!["abcdefghi"; count].join(" ")
    }

    #[test]
    fn long_comments_are_carried_into_the_next_line() {
        let text = format!("    /// {} tail\n    /// next line\n    fn a() {{}}\n", words(10));
        let wrapped = format!("    /// {}\n    /// tail next line\n    fn a() {{}}\n", words(10));
        assert_eq!(comments(&text), wrapped);
        assert_eq!(comments(&wrapped), wrapped);
    }

    #[test]
    fn paragraphs_and_items_stay_apart() {
        let text = format!("//! - {} tail tail\n//! - next\n", words(10));
        assert_eq!(comments(&text), format!("//! - {} tail\n//!   tail\n//! - next\n", words(10)));
        let text = format!("//! {} tail tail\n//!\n//! next\n", words(10));
        assert_eq!(comments(&text), format!("//! {} tail\n//! tail\n//!\n//! next\n", words(10)));
    }

    #[test]
    fn code_examples_tables_and_code_are_left_alone() {
        for text in [
            format!("/// ```\n/// {}\n/// ```\n", words(12)),
            format!("/// | {} |\n", words(12)),
            format!("let a = \"{}\";\n", words(12)),
            format!("/// {}\n", "a".repeat(200)),
        ] {
            assert_eq!(comments(&text), text);
        }
    }
}
