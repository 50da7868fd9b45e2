//! What the documents name exists: every path in ARCHITECTURE.md and README.md, every link between documents.

use super::Problem;
use super::source::File;

/// The documents that people read first; each path in them is checked.
const DOCUMENTS: [&str; 2] = ["ARCHITECTURE.md", "README.md"];

/// A word that begins with one of these is meant as a path from the root.
const ROOTS: [&str; 9] =
    [".ci/", "crates/", "docs/", "fuzz/", "models/", "scripts/", "tests/", "xtask/", "packaging/"];

pub(super) fn check(files: &[File], exists: &dyn Fn(&str) -> bool) -> Vec<Problem> {
    let mut problems = Vec::new();
    for file in files.iter().filter(|file| file.path.ends_with(".md")) {
        let mut is_fenced = false;
        for (number, line) in file.text.lines().enumerate() {
            is_fenced ^= line.trim_start().starts_with("```");
            let mut paths = if is_fenced { Vec::new() } else { links(&file.path, line) };
            if DOCUMENTS.contains(&file.path.as_str()) {
                paths.extend(named(line, is_fenced));
            }
            for path in paths.iter().filter(|path| !exists(path)) {
                problems.push(Problem {
                    rule: "path",
                    subject: file.path.clone(),
                    line: number + 1,
                    measure: 0,
                    message: format!("`{path}` does not exist"),
                });
            }
        }
    }
    problems
}

/// The paths that a line names: in backticks, or anywhere in a fenced block.
fn named(line: &str, is_fenced: bool) -> Vec<String> {
    let spans: Vec<&str> = if is_fenced { vec![line] } else { line.split('`').skip(1).step_by(2).collect() };
    let words = spans.into_iter().flat_map(str::split_whitespace);
    words.filter_map(path).collect()
}

fn path(word: &str) -> Option<String> {
    let word = word.trim_matches(|letter| matches!(letter, '(' | ')' | '"' | '\'' | ',' | ';'));
    let word = word.strip_prefix("./").unwrap_or(word);
    if !ROOTS.iter().any(|root| word.starts_with(root)) {
        return None;
    }
    // Up to what stands for any name, and without a line number or a closing full stop.
    let known = word.split(['*', '<', '{', ':']).next().unwrap_or_default();
    let known = if known.len() < word.len() && !word.get(known.len()..)?.starts_with(':') {
        known.rsplit_once('/').map_or("", |(folder, _)| folder)
    } else {
        known.trim_end_matches(['.', '/'])
    };
    Some(known.to_owned())
}

/// The relative links of a line, as paths from the root.
fn links(document: &str, line: &str) -> Vec<String> {
    let mut found = Vec::new();
    for rest in line.split("](").skip(1) {
        let target = rest.split([')', '#', ' ']).next().unwrap_or_default();
        if target.is_empty() || target.contains("://") || target.starts_with("mailto:") {
            continue;
        }
        let folder = document.rsplit_once('/').map_or("", |(folder, _)| folder);
        found.push(joined(folder, target));
    }
    found
}

fn joined(folder: &str, target: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The paths that a document names and that do not exist, where only these do.
    fn missing(path: &str, text: &str, existing: &[&str]) -> Vec<String> {
        let file = File { path: path.to_owned(), text: text.to_owned() };
        let problems = check(&[file], &|path| existing.contains(&path));
        problems.into_iter().map(|problem| problem.message).collect()
    }

    #[test]
    fn every_path_that_the_readme_names_exists() {
        let existing = ["crates/wire/src/sigv4.rs", "scripts/test", "docs", "crates"];
        let text = "See `crates/wire/src/sigv4.rs`, `docs/`, and `crates/*/Cargo.toml`.\n\
                    ```\n./scripts/test --only e2e\n```\n";
        assert_eq!(missing("README.md", text, &existing), [""; 0]);
        assert_eq!(
            missing("README.md", "See `crates/gone.rs:12`, `a/b` and crates/prose.\n", &existing),
            ["`crates/gone.rs` does not exist"]
        );
    }

    #[test]
    fn links_between_documents_lead_somewhere() {
        let text = "[a](0001-a.md#b) [c](../guides/c.md) [d](https://example.com/d) [e](#e)\n";
        assert_eq!(missing("docs/adr/x.md", text, &["docs/adr/0001-a.md", "docs/guides/c.md"]), [""; 0]);
        assert_eq!(
            missing("docs/adr/x.md", text, &["docs/adr/0001-a.md"]),
            ["`docs/guides/c.md` does not exist"]
        );
    }

    #[test]
    fn other_documents_may_speak_of_what_is_gone() {
        assert_eq!(missing("CHANGELOG.md", "`crates/gone.rs`\n", &[]), [""; 0]);
    }
}
