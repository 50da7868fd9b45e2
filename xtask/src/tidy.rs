//! `cargo xtask tidy`: the house rules, as a program.
//!
//! What a compiler cannot check and a reviewer should not have to: which crate may know which, how long
//! things may be, what every file begins with, and that the documents speak of paths that exist. An exception
//! is a line in
//! `xtask/tidy-ratchet.txt`, which may only shrink: tidy fails on a line that is no longer needed.

mod crates;
mod documents;
mod modules;
mod ratchet;
mod rust;
mod source;
mod text;
mod wrap;

use std::path::Path;

use crate::Result;

/// A broken rule.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Problem {
    /// The rule's name, as the ratchet file calls it.
    rule: &'static str,
    /// What breaks it: a path from the root, with what is meant inside it where there is more than one.
    subject: String,
    /// Where in the file, counted from one; 0 for the whole of it.
    line: usize,
    /// How much of it there is, for rules that count.
    measure: usize,
    message: String,
}

/// Folders that hold what people write; the rest is built, fetched or data.
const FOLDERS: [&str; 7] = [".ci", "crates", "docs", "fuzz", "scripts", "tests", "xtask"];
const SKIPPED: [&str; 6] = ["target", "artifacts", "node_modules", ".venv", "__pycache__", "golden"];
/// Written by `cargo xtask codegen`, which says what is in it, how long and under which names.
const GENERATED: &str = "crates/wire/src/generated/";
const RATCHET: &str = "xtask/tidy-ratchet.txt";

pub(crate) fn run(arguments: &[String]) -> Result {
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => {}
        ["--fix"] => fix(&crate::root())?,
        _ => return Err("usage: cargo xtask tidy [--fix]".to_owned()),
    }
    let problems = ratchet::apply(&crate::read(&crate::root().join(RATCHET))?, check(&crate::root())?);
    for problem in &problems {
        let line = if problem.line == 0 { String::new() } else { format!(":{}", problem.line) };
        let path = problem.subject.split(' ').next().unwrap_or_default();
        eprintln!("{path}{line}: {} [{}]", problem.message, problem.rule);
    }
    match problems.len() {
        0 => Ok(()),
        1 => Err("one house rule is broken".to_owned()),
        count => Err(format!("{count} house rules are broken")),
    }
}

/// Mends what can be mended without understanding it.
fn fix(root: &Path) -> Result {
    let files = source::files_in(root, &FOLDERS, &SKIPPED)?;
    let ours = |file: &&source::File| file.path.ends_with(".rs") && !file.path.starts_with(GENERATED);
    for file in files.iter().filter(ours) {
        let wrapped = wrap::comments(&file.text);
        if wrapped != file.text {
            crate::write(&root.join(&file.path), &wrapped)?;
        }
    }
    Ok(())
}

/// Every broken rule of the workspace.
fn check(root: &Path) -> Result<Vec<Problem>> {
    let mut files = source::files_in(root, &FOLDERS, &SKIPPED)?;
    files.extend(source::files_at(root)?);
    let mut problems = crates::check(&files);
    problems.extend(documents::check(&files, &|path| root.join(path).exists()));
    problems.extend(text::check(&files));
    let written = files.iter().filter(|file| !file.path.starts_with(GENERATED));
    let sources: Vec<source::Rust> = written.filter_map(source::Rust::of).collect();
    problems.extend(rust::check(&sources));
    problems.extend(modules::check(&sources));
    problems.sort_by(|a, b| (&a.subject, a.line).cmp(&(&b.subject, b.line)));
    Ok(problems)
}
