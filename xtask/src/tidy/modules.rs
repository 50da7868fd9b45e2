//! No Rust file is left out of the build: each one is declared by another, down from a crate's roots.

use std::collections::{HashMap, HashSet};

use super::Problem;
use super::source::Rust;

pub(super) fn check(sources: &[Rust<'_>]) -> Vec<Problem> {
    let by_path: HashMap<&str, &Rust<'_>> = sources.iter().map(|source| (source.path, source)).collect();
    let mut reached: HashSet<&str> = HashSet::new();
    let mut next: Vec<&Rust<'_>> = sources.iter().filter(|source| is_root(source.path)).collect();
    while let Some(source) = next.pop() {
        if !reached.insert(source.path) {
            continue;
        }
        for name in declared(source) {
            let folder = folder(source.path);
            let paths = [format!("{folder}/{name}.rs"), format!("{folder}/{name}/mod.rs")];
            next.extend(paths.iter().filter_map(|path| by_path.get(path.as_str()).copied()));
        }
    }
    let orphans = sources.iter().filter(|source| !reached.contains(source.path));
    orphans
        .map(|source| Problem {
            rule: "orphan",
            subject: source.path.to_owned(),
            line: 0,
            measure: 0,
            message: "no `mod` declares this file, so nothing builds or tests it".to_owned(),
        })
        .collect()
}

/// Whether cargo finds the file by itself.
fn is_root(path: &str) -> bool {
    let parts: Vec<&str> = path.split('/').collect();
    let inside = match parts.as_slice() {
        ["crates", _, rest @ ..] | ["xtask" | "fuzz", rest @ ..] | ["tests", "e2e", "rust", rest @ ..] => {
            rest
        }
        _ => return false,
    };
    matches!(
        inside,
        ["build.rs"]
            | ["src", "lib.rs" | "main.rs"]
            | ["tests" | "examples" | "benches" | "fuzz_targets", _]
            | ["tests" | "examples" | "benches", _, "main.rs"]
            | ["src", "bin", ..]
    )
}

/// The folder in which a file's modules lie.
fn folder(path: &str) -> &str {
    let (parent, name) = path.rsplit_once('/').unwrap_or(("", path));
    if is_root(path) || name == "mod.rs" { parent } else { path.trim_end_matches(".rs") }
}

/// The names in `mod name;`.
fn declared<'a>(source: &'a Rust<'_>) -> Vec<&'a str> {
    let words: Vec<(usize, &str)> = source.words().collect();
    let mut names = Vec::new();
    for pair in words.windows(2) {
        if let [(_, "mod"), (at, name)] = pair {
            let behind = source.code.get(at + name.len()..).unwrap_or_default();
            if behind.trim_start().starts_with(';') {
                names.push(*name);
            }
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    fn orphans(files: &[(&str, &str)]) -> Vec<String> {
        let sources: Vec<Rust<'_>> = files.iter().map(|(path, text)| Rust::new(path, text)).collect();
        check(&sources).into_iter().map(|problem| problem.subject).collect()
    }

    #[test]
    fn declared_files_are_part_of_the_build() {
        let files = [
            ("crates/a/src/lib.rs", "mod b; mod c;"),
            ("crates/a/src/b.rs", "pub(crate) mod d;"),
            ("crates/a/src/b/d.rs", ""),
            ("crates/a/src/c/mod.rs", "mod e;"),
            ("crates/a/src/c/e.rs", ""),
            ("crates/a/tests/f.rs", "mod g;"),
            ("crates/a/tests/g.rs", ""),
            ("crates/a/tests/h/main.rs", "mod i;"),
            ("crates/a/tests/h/i.rs", ""),
            ("fuzz/fuzz_targets/j.rs", ""),
        ];
        assert_eq!(orphans(&files), [""; 0]);
    }

    #[test]
    fn forgotten_files_are_found() {
        let files = [
            ("crates/a/src/lib.rs", "// mod b;\nmod c { }"),
            ("crates/a/src/b.rs", "mod d;"),
            ("crates/a/src/b/d.rs", ""),
            ("crates/a/src/c.rs", ""),
        ];
        assert_eq!(orphans(&files), ["crates/a/src/b.rs", "crates/a/src/b/d.rs", "crates/a/src/c.rs"]);
    }
}
