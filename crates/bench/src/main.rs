//! Measures Vestibule beside a bare handler on the same HTTP stack: what `cargo xtask bench` runs.
//!
//! Development only. One process loads, others serve: this program starts itself again as `serve` and `echo`,
//! and the real `vestibule` for what is measured on disk.

mod authorization;
mod disk;
mod engine;
mod foreign;
mod load;
mod measure;
mod organization;
mod pages;
mod process;
mod provisioning;
mod rules;
mod table;

use std::process::ExitCode;

use organization::Sizes;

/// The same as the real program's.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The names of the calls that are measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// `sso:ListAccounts`.
    ListAccounts,
    /// `sso:GetRoleCredentials`.
    GetRoleCredentials,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["serve", accounts, users, groups, changes] => Sizes::parse(accounts, users, groups)
            .zip(changes.parse().ok())
            .ok_or_else(|| fault::Fault::new("sizes and changes a second are four whole numbers"))
            .and_then(|(sizes, changes)| process::serve(sizes, changes)),
        ["alone", data, seconds] => process::alone(data, seconds),
        ["provision", place, sizes @ ..] => process::provision(place, sizes),
        ["rules", place, sizes @ ..] => process::rules(place, sizes),
        ["echo", call @ ..] => process::echo(call),
        _ => measure::run(&words),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("bench: {}", fault.chain());
            ExitCode::FAILURE
        }
    }
}
