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

    /// The same, with the file that it speaks of in front of each line.
    pub(crate) fn in_file(self, file: &Path) -> Self {
        let lines = self.0.lines().map(|line| format!("{}: {line}", file.display()));
        Self(lines.collect::<Vec<_>>().join("\n"))
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
    eprintln!("vestibule: {}", in_one_line(&error.to_string()));
    ExitCode::from(2)
}

/// What is wrong, what to do instead, and where it is explained.
fn in_one_line(text: &str) -> String {
    let (mut what, mut command) = (String::new(), String::new());
    for line in text.lines().map(str::trim) {
        if let Some(usage) = line.strip_prefix("Usage:") {
            let words = usage.split_whitespace().take_while(|word| !word.starts_with(['-', '[', '<']));
            command = words.collect::<Vec<_>>().join(" ");
        } else if !line.is_empty() && !line.starts_with("For more information") {
            let joint = if line.starts_with("tip:") { "; " } else { " " };
            what.push_str(if what.is_empty() { "" } else { joint });
            what.push_str(line.trim_start_matches("error: "));
        }
    }
    let command = if command.is_empty() { "vestibule" } else { &command };
    format!("{what}; see `{command} --help`")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bad_option_is_one_line_that_names_the_command_and_the_tip() {
        let text = "error: unexpected argument '--lisen' found\n\n  tip: a similar argument exists: \
                    '--listen'\n\nUsage: vestibule demo --listen <ADDRESS:PORT>\n\nFor more information, try \
                    '--help'.\n";
        let expected = "unexpected argument '--lisen' found; tip: a similar argument exists: '--listen'; see \
                        `vestibule demo --help`";
        assert_eq!(in_one_line(text), expected);
    }

    #[test]
    fn every_line_about_a_file_names_it() {
        let failure = Failure::new("line 2: a\nline 3: b").in_file(Path::new("org.yaml"));
        assert_eq!(failure.0, "org.yaml: line 2: a\norg.yaml: line 3: b");
    }
}
