//! `cargo xtask ci`: what must hold before a change lands, except what needs other programs than cargo's
//! (`scripts/test` runs this too, and then those).

use std::env;
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::Result;

/// A step: its name, and the program with its arguments; `xtask` stands for this very program, and `sim` for
/// the one that step `build` made beside it.
struct Step {
    name: &'static str,
    program: &'static str,
    arguments: &'static [&'static str],
}

/// The quick ones first, so that a slip shows within seconds. What `build` builds, for the whole workspace at
/// once, serves the steps after it; `program` sees to it that the program needs nothing that others bring.
const STEPS: [Step; 9] = [
    Step { name: "fmt", program: "cargo", arguments: &["fmt", "--all", "--", "--check"] },
    Step { name: "tidy", program: "xtask", arguments: &["tidy"] },
    Step { name: "codegen", program: "xtask", arguments: &["codegen", "--check"] },
    Step {
        name: "clippy",
        program: "cargo",
        arguments: &[
            "clippy",
            "--workspace",
            "--all-targets",
            "--keep-going",
            "--locked",
            "--",
            "-D",
            "warnings",
        ],
    },
    Step { name: "program", program: "cargo", arguments: &["check", "--locked", "--package", "vestibule"] },
    Step {
        name: "build",
        program: "cargo",
        arguments: &["build", "--workspace", "--all-targets", "--locked"],
    },
    Step {
        name: "test",
        program: "cargo",
        arguments: &["test", "--workspace", "--no-fail-fast", "--locked"],
    },
    Step { name: "sim", program: "sim", arguments: &["--seeds", "2000"] },
    Step {
        name: "doc",
        program: "cargo",
        arguments: &["doc", "--workspace", "--no-deps", "--document-private-items", "--locked"],
    },
];

pub(crate) const USAGE: &str = "[--skip STEP].. [--only STEP]..";

pub(crate) fn run(arguments: &[String]) -> Result {
    let mut report = Vec::new();
    for step in wanted(arguments)? {
        eprintln!("\n== {}: {} {}", step.name, step.program, step.arguments.join(" "));
        let (holds, took) = timed(step)?;
        report.push((step.name, holds, took));
    }
    eprintln!();
    for (name, holds, took) in &report {
        eprintln!("{:>6.1} s  {:<6}  {name}", took.as_secs_f32(), if *holds { "ok" } else { "FAILED" });
    }
    let failed: Vec<&str> = report.iter().filter(|(_, holds, _)| !holds).map(|(name, ..)| *name).collect();
    if failed.is_empty() { Ok(()) } else { Err(format!("failed: {}", failed.join(", "))) }
}

/// The steps that the arguments leave, in their order.
fn wanted(arguments: &[String]) -> Result<Vec<&'static Step>> {
    let (mut skipped, mut only) = (Vec::new(), Vec::new());
    let mut words = arguments.iter().map(String::as_str);
    while let Some(option) = words.next() {
        let list = match option {
            "--skip" => &mut skipped,
            "--only" => &mut only,
            _ => return Err(format!("unknown option `{option}`; usage: cargo xtask ci {USAGE}")),
        };
        let name = words.next().ok_or_else(|| format!("`{option}` needs the name of a step: {}", names()))?;
        if !STEPS.iter().any(|step| step.name == name) {
            return Err(format!("no step is called `{name}`; there are {}", names()));
        }
        list.push(name);
    }
    let is_wanted =
        |step: &&Step| !skipped.contains(&step.name) && (only.is_empty() || only.contains(&step.name));
    Ok(STEPS.iter().filter(is_wanted).collect())
}

fn names() -> String {
    STEPS.map(|step| step.name).join(", ")
}

#[expect(clippy::disallowed_methods, reason = "how long a step took on this machine is what is asked")]
fn timed(step: &Step) -> Result<(bool, Duration)> {
    let program = match step.program {
        "xtask" => own_program()?,
        "sim" => own_program()?.with_file_name("sim"),
        program => PathBuf::from(program),
    };
    let began = Instant::now();
    let status = Command::new(program).args(step.arguments).current_dir(crate::root()).status();
    let status = status.map_err(|error| format!("cannot run `{}`: {error}", step.program))?;
    Ok((status.success(), began.elapsed()))
}

fn own_program() -> Result<PathBuf> {
    env::current_exe().map_err(|error| format!("cannot find this program: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn left(arguments: &str) -> Result<Vec<&'static str>> {
        let arguments: Vec<String> = arguments.split_whitespace().map(str::to_owned).collect();
        Ok(wanted(&arguments)?.into_iter().map(|step| step.name).collect())
    }

    #[test]
    fn every_step_can_be_skipped_by_name() {
        assert_eq!(
            left("").unwrap(),
            ["fmt", "tidy", "codegen", "clippy", "program", "build", "test", "sim", "doc"]
        );
        assert_eq!(
            left("--skip test --skip clippy").unwrap(),
            ["fmt", "tidy", "codegen", "program", "build", "sim", "doc"]
        );
        assert_eq!(left("--only doc --only fmt").unwrap(), ["fmt", "doc"]);
    }

    #[test]
    fn unknown_steps_and_options_are_refused() {
        let error = left("--skip tests").unwrap_err();
        assert_eq!(
            error,
            "no step is called `tests`; there are fmt, tidy, codegen, clippy, program, build, test, sim, doc"
        );
        assert!(left("--skip").unwrap_err().contains("needs the name of a step"));
        assert!(left("test").unwrap_err().contains("unknown option `test`"));
    }
}
