//! `cargo xtask bench`: builds once as packages ship it (`profile.dist`), then lets `crates/bench` measure.
//! It prints numbers and fails on none of them: what a machine under other load does is no verdict on a
//! change.

use std::path::PathBuf;
use std::process::Command;

use crate::Result;

pub(crate) const USAGE: &str = "[--scale F] [--rounds N] [--seconds S]";

pub(crate) fn run(arguments: &[String]) -> Result {
    let build = ["build", "--profile", "dist", "--locked", "--package", "vestibule", "--package", "bench"];
    finish(Command::new("cargo").args(build))?;
    // This program is `<target>/debug/xtask`.
    let own = std::env::current_exe().map_err(|error| format!("cannot find this program: {error}"))?;
    let target = own.ancestors().nth(2).map_or_else(|| crate::root().join("target"), PathBuf::from);
    // Cedar is built from more than all of ours, and is nobody's dependency: a workspace of its own.
    let cedar = ["build", "--release", "--locked", "--manifest-path", "beside-cedar/Cargo.toml"];
    finish(Command::new("cargo").args(cedar).env("CARGO_TARGET_DIR", target.join("cedar")))?;
    let mut bench = Command::new(target.join("dist/bench"));
    bench.args(arguments).arg("--cedar").arg(target.join("cedar/release/beside-cedar"));
    // Databases go beside the build, on a real disk: `/tmp` is memory on many machines.
    finish(bench.arg("--folder").arg(&target))
}

fn finish(command: &mut Command) -> Result {
    let program = command.get_program().to_string_lossy().into_owned();
    let status = command.current_dir(crate::root()).status();
    let status = status.map_err(|error| format!("cannot run `{program}`: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("`{program}` failed")) }
}
