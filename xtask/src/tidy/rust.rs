//! Rules about a Rust file by itself: its length, its beginning, and what it may speak of.

use super::Problem;
use super::source::Rust;

const FUNCTION_LINES_MAX: usize = 70;
const FILE_LINES_MAX: usize = 600;
pub(super) const COLUMNS_MAX: usize = 110;

/// Who may open sockets.
const SOCKETS: [&str; 5] =
    ["crates/bench/", "crates/server/", "crates/vestibule/", "crates/testkit/", "xtask/"];
const SOCKET_PATHS: [&str; 6] = [
    "tokio::net",
    "std::net::TcpListener",
    "std::net::TcpStream",
    "std::net::UdpSocket",
    "std::os::unix::net",
    "std::net::{Tcp",
];

/// Crates that only think.
const PURE: [&str; 3] = ["crates/policy/src/", "crates/model/src/", "crates/saml/src/"];
const IMPURE_PATHS: [&str; 8] = [
    "tokio::",
    "std::fs",
    "std::io",
    "std::process",
    "std::thread",
    "std::env",
    "std::time::SystemTime",
    "std::time::Instant",
];

/// What begins an SQL statement, and what must follow it in the same literal.
const SQL: [(&str, &str); 8] = [
    ("SELECT ", " FROM "),
    ("INSERT ", " INTO "),
    ("UPDATE ", " SET "),
    ("DELETE ", " FROM "),
    ("CREATE ", " TABLE "),
    ("ALTER ", " TABLE "),
    ("DROP ", " TABLE "),
    ("PRAGMA ", "PRAGMA "),
];

pub(super) fn check(sources: &[Rust<'_>]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for source in sources {
        problems.extend(module_doc(source));
        problems.extend(module_names(source));
        problems.extend(mentions(source));
        problems.extend(sql(source));
        problems.extend(long_functions(source));
        problems.extend(long_file(source));
        problems.extend(long_lines(source));
    }
    problems
}

fn problem(rule: &'static str, source: &Rust<'_>, line: usize, message: String) -> Problem {
    Problem { rule, subject: source.path.to_owned(), line, measure: 0, message }
}

fn module_doc(source: &Rust<'_>) -> Option<Problem> {
    let first = source.text.lines().next().unwrap_or_default();
    let says_something = first.strip_prefix("//!").is_some_and(|doc| !doc.trim().is_empty());
    let message = "begin the file with a `//!` line that says what it owns".to_owned();
    (!says_something).then(|| problem("module-doc", source, 1, message))
}

fn module_names(source: &Rust<'_>) -> Vec<Problem> {
    let bad = |name: &str| matches!(name, "utils" | "helpers" | "common" | "manager");
    let message = |name: &str| format!("`{name}` says nothing; name the module after what it owns");
    let mut problems = Vec::new();
    for part in source.path.trim_end_matches(".rs").split('/').filter(|part| bad(part)) {
        problems.push(problem("module-name", source, 0, message(part)));
    }
    let words: Vec<(usize, &str)> = source.words().collect();
    for pair in words.windows(2) {
        if let [(_, "mod"), (at, name)] = pair
            && bad(name)
        {
            problems.push(problem("module-name", source, source.line(*at), message(name)));
        }
    }
    problems
}

fn long_functions(source: &Rust<'_>) -> Vec<Problem> {
    let mut problems: Vec<Problem> = Vec::new();
    for (name, at, lines) in functions(source) {
        if lines <= FUNCTION_LINES_MAX {
            continue;
        }
        let line = source.line(at);
        let subject = format!("{} {name}", source.path);
        let message =
            format!("`{name}` has {lines} lines, more than {FUNCTION_LINES_MAX}; give a part of it a name");
        problems.push(Problem { rule: "function-length", subject, line, measure: lines, message });
    }
    problems
}

/// The functions with a body: name, position, number of lines.
fn functions<'a>(source: &'a Rust<'_>) -> Vec<(&'a str, usize, usize)> {
    let mut found = Vec::new();
    let mut words = source.words().peekable();
    while let Some((at, word)) = words.next() {
        let Some((_, name)) = words.peek().filter(|_| word == "fn") else { continue };
        // `fn(` is a type.
        let Some(rest) = source.code.get(at + 2..).filter(|rest| !rest.trim_start().starts_with('(')) else {
            continue;
        };
        if let Some(body) = body(rest) {
            let lines = body.bytes().filter(|byte| *byte == b'\n').count() + 1;
            found.push((*name, at, lines));
        }
    }
    found
}

/// From behind `fn` to the closing brace; `None` where a semicolon ends a declaration.
fn body(rest: &str) -> Option<&str> {
    let (mut brackets, mut braces) = (0_usize, 0_usize);
    for (at, byte) in rest.bytes().enumerate() {
        match byte {
            b'(' | b'[' => brackets += 1,
            b')' | b']' => brackets = brackets.saturating_sub(1),
            b';' if brackets == 0 && braces == 0 => return None,
            b'{' => braces += 1,
            b'}' => {
                braces = braces.saturating_sub(1);
                if braces == 0 && brackets == 0 {
                    return rest.get(..=at);
                }
            }
            _ => {}
        }
    }
    None
}

fn long_file(source: &Rust<'_>) -> Option<Problem> {
    let lines = source.text.lines().count();
    let message = format!("the file has {lines} lines, more than {FILE_LINES_MAX}; split it");
    let subject = source.path.to_owned();
    (lines > FILE_LINES_MAX).then_some(Problem {
        rule: "file-length",
        subject,
        line: 0,
        measure: lines,
        message,
    })
}

fn long_lines(source: &Rust<'_>) -> Option<Problem> {
    let is_long = |line: &&str| line.len() > COLUMNS_MAX && line.chars().count() > COLUMNS_MAX;
    let count = source.text.lines().filter(is_long).count();
    let first = source.text.lines().position(|line| is_long(&line))?;
    let message = format!("{count} lines are longer than {COLUMNS_MAX} columns, this one first");
    let subject = source.path.to_owned();
    Some(Problem { rule: "line-length", subject, line: first + 1, measure: count, message })
}

fn mentions(source: &Rust<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut forbid = |rule, paths: &[&str], why: &str| {
        for path in paths {
            if let Some(at) = source.code.find(path) {
                problems.push(problem(rule, source, source.line(at), format!("`{path}`: {why}")));
            }
        }
    };
    let in_crate = source.path.starts_with("crates/");
    if in_crate && !SOCKETS.iter().any(|allowed| source.path.starts_with(allowed)) {
        forbid("socket", &SOCKET_PATHS, "only server, vestibule, bench and testkit know sockets");
    }
    if PURE.iter().any(|pure| source.path.starts_with(pure)) {
        forbid("pure", &IMPURE_PATHS, "this crate does no I/O, reads no clock and spawns nothing");
    }
    problems
}

fn sql(source: &Rust<'_>) -> Option<Problem> {
    let is_bound = source.path.starts_with("crates/") && source.path.contains("/src/");
    if !is_bound || source.path.starts_with("crates/store-") {
        return None;
    }
    let mut lines = source.uncommented.lines();
    let says_sql = |line: &str| {
        if !line.contains('"') {
            return false;
        }
        let spaced = line.replace('"', " ");
        SQL.iter().any(|(verb, object)| {
            let at = spaced.find(verb);
            at.and_then(|at| spaced.get(at..)).is_some_and(|rest| rest.contains(object))
        })
    };
    let line = lines.position(says_sql)? + 1;
    Some(problem("sql", source, line, "only the store-* crates know SQL".to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The rules that a file breaks, by name.
    fn broken(path: &str, text: &str) -> Vec<&'static str> {
        check(&[Rust::new(path, text)]).into_iter().map(|problem| problem.rule).collect()
    }

    #[test]
    fn every_file_says_what_it_owns() {
        assert_eq!(broken("crates/api/src/a.rs", "//! Owns a.\n"), [""; 0]);
        for text in ["", "use a;\n", "//!\n", "// Owns a.\n", "\n//! Owns a.\n"] {
            assert_eq!(broken("crates/api/src/a.rs", text), ["module-doc"], "{text:?}");
        }
    }

    #[test]
    fn names_that_say_nothing_are_refused() {
        for path in
            ["crates/api/src/utils.rs", "crates/api/src/common/a.rs", "crates/api/tests/helpers/mod.rs"]
        {
            assert_eq!(broken(path, "//! A.\n"), ["module-name"], "{path}");
        }
        assert_eq!(broken("crates/api/src/a.rs", "//! A.\nmod manager { }\n"), ["module-name"]);
        assert_eq!(broken("crates/api/src/a.rs", "//! A.\n// mod manager\nfn common() {}\n"), [""; 0]);
    }

    #[test]
    fn functions_end_within_seventy_lines() {
        let function =
            |lines: usize| format!("//! A.\nfn a(b: [u8; 2]) {{\n{}}}\n", "b();\n".repeat(lines - 2));
        assert_eq!(broken("crates/api/src/a.rs", &function(70)), [""; 0]);
        assert_eq!(broken("crates/api/src/a.rs", &function(71)), ["function-length"]);
    }

    #[test]
    fn braces_in_text_and_types_do_not_confuse_the_count() {
        let text =
            "fn a() {\n let b = \"}\"; // }\n let c: fn(u8) = d;\n}\ntrait T { fn e(&self); }\nfn f() {}\n";
        let source = Rust::new("a.rs", text);
        let found = functions(&source).into_iter().map(|(name, at, lines)| (name, source.line(at), lines));
        assert_eq!(found.collect::<Vec<_>>(), [("a", 1, 4), ("f", 6, 1)]);
    }

    #[test]
    fn files_and_lines_have_a_length() {
        let lines = |count: usize| format!("//! A.\n{}", "use a;\n".repeat(count - 1));
        assert_eq!(broken("crates/api/src/a.rs", &lines(600)), [""; 0]);
        assert_eq!(broken("crates/api/src/a.rs", &lines(601)), ["file-length"]);
        let column = |count: usize| format!("//! {}\n", "é".repeat(count - 4));
        assert_eq!(broken("crates/api/src/a.rs", &column(110)), [""; 0]);
        assert_eq!(broken("crates/api/src/a.rs", &column(111)), ["line-length"]);
    }

    #[test]
    fn only_the_server_knows_sockets() {
        let text = "//! A.\nuse tokio::net::TcpListener;\n";
        assert_eq!(broken("crates/api/src/a.rs", text), ["socket"]);
        assert_eq!(broken("crates/server/src/a.rs", text), [""; 0]);
        assert_eq!(broken("crates/api/src/a.rs", "//! A.\n// tokio::net\nuse std::net::IpAddr;\n"), [""; 0]);
    }

    #[test]
    fn pure_crates_do_nothing_but_think() {
        assert_eq!(broken("crates/policy/src/a.rs", "//! A.\nuse std::fs;\n"), ["pure"]);
        assert_eq!(broken("crates/policy/tests/a.rs", "//! A.\nuse std::fs;\n"), [""; 0]);
    }

    #[test]
    fn only_stores_know_sql() {
        let text = "//! A.\nconst A: &str = \"SELECT a FROM b\";\n";
        assert_eq!(broken("crates/api/src/a.rs", text), ["sql"]);
        assert_eq!(broken("crates/store-sqlite/src/a.rs", text), [""; 0]);
        assert_eq!(
            broken("crates/api/src/a.rs", "//! A.\n// SELECT a FROM b\nfn update_set() {}\n"),
            [""; 0]
        );
        assert_eq!(broken("crates/api/src/a.rs", "//! A.\nconst A: &str = \"PRAGMA foo\";\n"), ["sql"]);
    }
}
