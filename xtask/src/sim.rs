//! `cargo xtask sim`: lives of servers, workers, failing stores and failing accounts, each from one seed.

use std::process::Command;

use crate::{Result, root};

pub(crate) const USAGE: &str = "--seed N | --seeds COUNT [--from N]";

pub(crate) fn run(arguments: &[String]) -> Result {
    let mut sim = Command::new("cargo");
    sim.args(["run", "--quiet", "--locked", "--package", "sim", "--"]).args(arguments);
    let status = sim.current_dir(root()).status();
    match status.map_err(|error| format!("cannot run `cargo`: {error}"))?.success() {
        true => Ok(()),
        false => {
            Err("a life went wrong: live the seed that it names again with `cargo xtask sim --seed N`"
                .to_owned())
        }
    }
}
