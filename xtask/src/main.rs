//! The project's own tools: `cargo xtask <command>`. One file and one line of the table for each.

mod bench;
mod ci;
mod codegen;
mod json;
mod managed_policies;
mod models;
mod package;
mod sim;
mod tidy;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// A command: what it is called, what it is for, and what it does with the words after its name.
struct Command {
    name: &'static str,
    usage: &'static str,
    about: &'static str,
    run: fn(&[String]) -> Result,
}

/// What a command returns: nothing, or a text that says what is wrong and what to do.
pub(crate) type Result<T = ()> = std::result::Result<T, String>;

const COMMANDS: &[Command] = &[
    Command {
        name: "bench",
        usage: bench::USAGE,
        about: "measure a release build beside a bare handler; prints a table",
        run: bench::run,
    },
    Command {
        name: "ci",
        usage: ci::USAGE,
        about: "everything that must hold before a change lands",
        run: ci::run,
    },
    Command {
        name: "codegen",
        usage: "[--check]",
        about: "write crates/wire/src/generated from models/; with --check, fail where they differ",
        run: codegen::run,
    },
    Command {
        name: "managed-policies",
        usage: "",
        about: "fetch AWS's managed policies from the pinned package and pack them for crates/policy",
        run: managed_policies::run,
    },
    Command {
        name: "models",
        usage: "",
        about: "fetch AWS's models from the pinned package, pare them and write models/*.json",
        run: models::run,
    },
    Command {
        name: "sim",
        usage: sim::USAGE,
        about: "live whole lives of servers, workers and failing accounts, each from one seed",
        run: sim::run,
    },
    Command {
        name: "tidy",
        usage: "[--fix]",
        about: "check the house rules; wrap long comments",
        run: tidy::run,
    },
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let named = arguments.split_first().and_then(|(name, rest)| {
        let command = COMMANDS.iter().find(|command| command.name == name)?;
        Some((command, rest))
    });
    let Some((command, rest)) = named else {
        eprint!("{}", usage());
        return ExitCode::from(2);
    };
    match (command.run)(rest) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{}: {problem}", command.name);
            ExitCode::FAILURE
        }
    }
}

fn usage() -> String {
    let mut text = "usage: cargo xtask <command>\n".to_owned();
    for Command { name, usage, about, .. } in COMMANDS {
        text.push_str(&format!("  {:<36} {about}\n", format!("{name} {usage}")));
    }
    text
}

/// The top of the workspace.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// Reads a text file; the error names it.
pub(crate) fn read(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).map_err(|error| format!("cannot read `{}`: {error}", path.display()))
}

/// Writes a file and the folders above it; the error names it.
pub(crate) fn write(path: &Path, text: &str) -> Result {
    let folder = path.parent().unwrap_or(path);
    std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(path, text))
        .map_err(|error| format!("cannot write `{}`: {error}", path.display()))
}
