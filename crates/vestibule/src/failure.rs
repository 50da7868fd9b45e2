//! How a command fails: one line on standard error that says what happened and what to do, and an exit
//! status.

use std::path::Path;
use std::process::ExitCode;

/// A command could not do what it was asked.
#[derive(Debug)]
pub(crate) struct Failure(String);

impl Failure {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }

    /// The same, with the file that it speaks of in front.
    pub(crate) fn in_file(self, file: &Path) -> Self {
        Self(format!("{}: {}", file.display(), self.0))
    }
}

impl From<server::Refused> for Failure {
    fn from(refused: server::Refused) -> Self {
        Self(refused.to_string())
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self(error.to_string())
    }
}

pub(crate) fn report(failure: &Failure) -> ExitCode {
    eprintln!("vestibule: {}", failure.0);
    ExitCode::FAILURE
}

/// A bad option in one line; help and version as they are.
pub(crate) fn usage(error: &clap::Error) -> ExitCode {
    if !error.use_stderr() {
        print!("{error}");
        return ExitCode::SUCCESS;
    }
    if error.kind() == clap::error::ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        eprint!("{error}");
        return ExitCode::from(2);
    }
    let text = error.to_string();
    let what: Vec<&str> =
        text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("Usage:")).collect();
    let what: Vec<&str> = what.into_iter().filter(|line| !line.starts_with("For more information")).collect();
    eprintln!("vestibule: {}; see `vestibule --help`", what.join(" ").trim_start_matches("error: "));
    ExitCode::from(2)
}
