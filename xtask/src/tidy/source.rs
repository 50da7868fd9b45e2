//! The files that are checked, and Rust as tidy reads it: with comments and literals blanked out.

use std::fs;
use std::path::Path;

use crate::Result;

/// A text file, by its path from the root, with `/` between folders.
pub(super) struct File {
    pub(super) path: String,
    pub(super) text: String,
}

/// A Rust file in three views of equal length, so that a position in one is the same place in all.
pub(super) struct Rust<'a> {
    pub(super) path: &'a str,
    pub(super) text: &'a str,
    /// Without comments.
    pub(super) uncommented: String,
    /// Without comments and without what stands in string and character literals.
    pub(super) code: String,
    /// Where the words of the code begin and end.
    words: Vec<(usize, usize)>,
}

const TEXT: [&str; 13] =
    ["rs", "toml", "md", "py", "sh", "css", "html", "js", "txt", "yml", "yaml", "sql", "json5"];

/// Every text file below some folders of the root.
pub(super) fn files_in(root: &Path, folders: &[&str], skipped: &[&str]) -> Result<Vec<File>> {
    let mut files = Vec::new();
    for folder in folders {
        if root.join(folder).is_dir() {
            walk(root, folder, skipped, &mut files)?;
        }
    }
    Ok(files)
}

/// Every text file that lies in the root itself.
pub(super) fn files_at(root: &Path) -> Result<Vec<File>> {
    let mut files = Vec::new();
    for (name, is_folder) in entries(root)? {
        if !is_folder && is_text(&name) {
            files.push(read(root, name)?);
        }
    }
    Ok(files)
}

impl<'a> Rust<'a> {
    pub(super) fn of(file: &'a File) -> Option<Self> {
        file.path.ends_with(".rs").then(|| Self::new(&file.path, &file.text))
    }

    pub(super) fn new(path: &'a str, text: &'a str) -> Self {
        let (uncommented, code) = Blanking::new(text).views();
        let words = word_bounds(&code);
        Self { path, text, uncommented, code, words }
    }

    /// The line of a position, counted from one.
    pub(super) fn line(&self, at: usize) -> usize {
        self.text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
    }

    /// The words of the code, with their positions.
    pub(super) fn words(&self) -> impl Iterator<Item = (usize, &str)> {
        self.words.iter().filter_map(|(start, end)| Some((*start, self.code.get(*start..*end)?)))
    }
}

/// The identifiers and keywords of a text, with their positions.
pub(super) fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    word_bounds(text).into_iter().filter_map(move |(start, end)| Some((start, text.get(start..end)?)))
}

fn word_bounds(text: &str) -> Vec<(usize, usize)> {
    let mut bounds = Vec::new();
    let mut start = None;
    for (at, byte) in text.bytes().enumerate() {
        match (start, is_word(byte)) {
            (None, true) => start = Some(at),
            (Some(begun), false) => {
                bounds.push((begun, at));
                start = None;
            }
            _ => {}
        }
    }
    bounds.extend(start.map(|begun| (begun, text.len())));
    bounds
}

/// Letters beyond ASCII count as part of a word.
fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || !byte.is_ascii()
}

fn walk(root: &Path, folder: &str, skipped: &[&str], files: &mut Vec<File>) -> Result {
    for (name, is_folder) in entries(&root.join(folder))? {
        let path = format!("{folder}/{name}");
        if is_folder && !skipped.contains(&name.as_str()) {
            walk(root, &path, skipped, files)?;
        } else if !is_folder && is_text(&name) {
            files.push(read(root, path)?);
        }
    }
    Ok(())
}

fn entries(folder: &Path) -> Result<Vec<(String, bool)>> {
    let problem = |error: std::io::Error| format!("cannot list `{}`: {error}", folder.display());
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder).map_err(problem)? {
        let entry = entry.map_err(problem)?;
        let is_folder = entry.file_type().map_err(problem)?.is_dir();
        entries.push((entry.file_name().to_string_lossy().into_owned(), is_folder));
    }
    entries.sort();
    Ok(entries)
}

/// By its extension; scripts have none.
fn is_text(name: &str) -> bool {
    match name.rsplit_once('.') {
        None => true,
        Some((_, extension)) => TEXT.contains(&extension),
    }
}

fn read(root: &Path, path: String) -> Result<File> {
    let full = root.join(&path);
    let bytes = fs::read(&full).map_err(|error| format!("cannot read `{}`: {error}", full.display()))?;
    Ok(File { text: String::from_utf8_lossy(&bytes).into_owned(), path })
}

/// Copies a Rust file twice, leaving spaces where comments and literals were.
struct Blanking<'a> {
    bytes: &'a [u8],
    at: usize,
    uncommented: Vec<u8>,
    code: Vec<u8>,
}

impl<'a> Blanking<'a> {
    fn new(text: &'a str) -> Self {
        let capacity = text.len();
        let (uncommented, code) = (Vec::with_capacity(capacity), Vec::with_capacity(capacity));
        Self { bytes: text.as_bytes(), at: 0, uncommented, code }
    }

    fn views(mut self) -> (String, String) {
        while let Some(byte) = self.peek(0) {
            match (byte, self.peek(1)) {
                (b'/', Some(b'/')) => self.line_comment(),
                (b'/', Some(b'*')) => self.block_comment(),
                (b'"', _) => self.string(),
                (b'\'', _) => self.quote(),
                (b'r', Some(b'"' | b'#')) if !self.inside_word() => self.raw_string(),
                _ => self.keep(),
            }
        }
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        (text(self.uncommented), text(self.code))
    }

    fn peek(&self, ahead: usize) -> Option<u8> {
        self.bytes.get(self.at + ahead).copied()
    }

    /// Whether the byte before is part of a word; `b` and `c` before an `r` belong to the literal.
    fn inside_word(&self) -> bool {
        let before = self.at.checked_sub(1).and_then(|at| self.bytes.get(at));
        before.is_some_and(|byte| is_word(*byte) && !matches!(byte, b'b' | b'c'))
    }

    fn push(&mut self, uncommented: bool, code: bool) {
        let Some(byte) = self.peek(0) else { return };
        let blank = if byte == b'\n' { b'\n' } else { b' ' };
        self.uncommented.push(if uncommented { byte } else { blank });
        self.code.push(if code { byte } else { blank });
        self.at += 1;
    }

    fn keep(&mut self) {
        self.push(true, true);
    }

    fn line_comment(&mut self) {
        while self.peek(0).is_some_and(|byte| byte != b'\n') {
            self.push(false, false);
        }
    }

    fn block_comment(&mut self) {
        let mut depth = 0_usize;
        loop {
            match (self.peek(0), self.peek(1)) {
                (None, _) => return,
                (Some(b'/'), Some(b'*')) => depth += 1,
                (Some(b'*'), Some(b'/')) => depth -= 1,
                _ => {
                    self.push(false, false);
                    continue;
                }
            }
            self.push(false, false);
            self.push(false, false);
            if depth == 0 {
                return;
            }
        }
    }

    fn string(&mut self) {
        self.keep();
        while let Some(byte) = self.peek(0) {
            match byte {
                b'"' => return self.keep(),
                b'\\' => {
                    self.push(true, false);
                    self.push(true, false);
                }
                _ => self.push(true, false),
            }
        }
    }

    /// A character literal, or the tick of a lifetime.
    fn quote(&mut self) {
        let rest = self.bytes.get(self.at + 1..).unwrap_or_default();
        let length = match rest.first() {
            Some(b'\\') => rest.iter().skip(2).position(|byte| *byte == b'\'').map(|at| at + 2),
            // One character of up to four bytes, then the closing tick.
            _ => (1..=4).find(|length| {
                rest.get(*length) == Some(&b'\'') && rest.get(..*length).is_some_and(is_one_character)
            }),
        };
        self.keep();
        if let Some(length) = length {
            for _ in 0..length {
                self.push(true, false);
            }
            self.keep();
        }
    }

    fn raw_string(&mut self) {
        let hashes = (1..).take_while(|ahead| self.peek(*ahead) == Some(b'#')).count();
        if self.peek(hashes + 1) != Some(b'"') {
            // A raw identifier, such as `r#type`.
            return self.keep();
        }
        for _ in 0..hashes + 2 {
            self.keep();
        }
        while self.peek(0).is_some() {
            let closes = (1..=hashes).all(|ahead| self.peek(ahead) == Some(b'#'));
            if self.peek(0) == Some(b'"') && closes {
                for _ in 0..hashes + 1 {
                    self.keep();
                }
                return;
            }
            self.push(true, false);
        }
    }
}

fn is_one_character(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_ok_and(|text| text.chars().count() == 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> String {
        let code = Rust::new("a.rs", text).code;
        assert_eq!(code.len(), text.len());
        code
    }

    #[test]
    fn comments_and_literals_are_blank_and_nothing_moves() {
        assert_eq!(code("a // b\nc"), "a     \nc");
        assert_eq!(code("a /* b /* c */ d */ e"), "a                   e");
        assert_eq!(code(r#"f("{ \" }", '{', '\'', 'a)"#), r#"f("      ", ' ', '  ', 'a)"#);
        assert_eq!(code("r#\"{ \" }\"# b\"}\" r#fn"), "r#\"     \"# b\" \" r#fn");
        assert_eq!(code("'é' x"), "'  ' x");
        assert_eq!(code("\"unclosed {"), "\"          ");
    }

    #[test]
    fn literals_stay_where_only_comments_go() {
        let source = Rust::new("a.rs", "let a = \"b\"; // c");
        assert_eq!(source.uncommented, "let a = \"b\";     ");
    }

    #[test]
    fn words_know_their_place() {
        let found: Vec<(usize, &str)> = words("fn a_b(fn_c: d)").collect();
        assert_eq!(found, [(0, "fn"), (3, "a_b"), (7, "fn_c"), (13, "d")]);
        assert_eq!(Rust::new("a.rs", "a\nb\nc").line(4), 3);
    }
}
