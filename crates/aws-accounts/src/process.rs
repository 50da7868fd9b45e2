//! Credentials that a command prints, which the server's operator put under a profile of its credentials
//! file.
//!
//! Source: AWS SDKs and Tools Reference Guide, "Process credential provider". No shell takes part, and what
//! the command says on its standard error is not kept: it may be secret.

use std::process::Stdio;
use std::time::Duration;

use fault::Fault;
use model::limits;
use tokio::io::AsyncReadExt as _;
use tokio::process::Command;

use crate::own::{Given, Missing, read};

/// Longest output.
const OUTPUT_BYTES_MAX: u64 = 1 << 16;

/// What a command gives.
pub(crate) async fn credentials(command: &str) -> Result<Given, Missing> {
    let words = words(command).filter(|words| !words.is_empty());
    let words = words.ok_or_else(|| {
        Missing::AsItIs("credential_process wants a command, with as many quotes opened as closed".to_owned())
    })?;
    let Some((program, arguments)) = words.split_first() else {
        return Err(Missing::AsItIs("credential_process names no command".to_owned()));
    };
    // Arguments may be secret.
    let whom = format!("credential_process `{program}`");
    let limit = Duration::from_millis(limits::CREDENTIAL_PROCESS_TIME_MAX.0.unsigned_abs());
    let output = tokio::time::timeout(limit, run(program, arguments)).await;
    let output = output.map_err(|_| Missing::ForNow(Fault::new(format!("{whom} took too long"))))?;
    let output = output.map_err(|error| Missing::AsItIs(format!("{whom}: {error}")))?;
    let output = output.ok_or_else(|| Missing::ForNow(Fault::new(format!("{whom} failed"))))?;
    read(&whom, &output, "SessionToken")
}

/// What a program prints, if it succeeds.
async fn run(program: &str, arguments: &[String]) -> std::io::Result<Option<Vec<u8>>> {
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()?;
    let mut output = Vec::new();
    if let Some(printed) = child.stdout.take() {
        printed.take(OUTPUT_BYTES_MAX).read_to_end(&mut output).await?;
    }
    Ok(child.wait().await?.success().then_some(output))
}

/// The words of a command; a space between double quotes parts none. `None` when a quote stays open.
fn words(command: &str) -> Option<Vec<String>> {
    let (mut words, mut word, mut quoted) = (Vec::new(), None::<String>, false);
    for character in command.chars() {
        match character {
            '"' => {
                quoted = !quoted;
                word.get_or_insert_default();
            }
            character if character.is_whitespace() && !quoted => words.extend(word.take()),
            character => word.get_or_insert_default().push(character),
        }
    }
    words.extend(word);
    (!quoted).then_some(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn why(command: &str) -> String {
        match credentials(command).await {
            Err(Missing::AsItIs(text)) => text,
            Err(Missing::ForNow(fault)) => fault.chain(),
            Ok(_) => panic!("{command}"),
        }
    }

    #[test]
    fn words_are_parted_by_spaces_outside_of_quotes() {
        let words = words(r#" "/opt/my tools/creds"  --for "a b" --name=x"" "" "#).unwrap();
        assert_eq!(words, ["/opt/my tools/creds", "--for", "a b", "--name=x", ""]);
        assert!(super::words(r#"creds "open"#).is_none());
    }

    #[tokio::test]
    async fn a_command_gives_credentials_and_no_shell_reads_it() {
        let folder = std::env::temp_dir().join(format!("vestibule-process-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let file = folder.join("given.json");
        std::fs::write(&file, r#"{"Version":1,"AccessKeyId":"AKIA","SecretAccessKey":"s"}"#).unwrap();
        let file = file.display();
        assert!(credentials(&format!("cat \"{file}\"")).await.is_ok());
        let printed = why(&format!("echo $(cat {file})")).await;
        assert_eq!(printed, "credential_process `echo` gave no credentials");
        std::fs::remove_dir_all(&folder).unwrap();
    }

    #[tokio::test]
    async fn a_command_that_fails_is_told_of_without_its_arguments() {
        assert_eq!(why("false secret").await, "credential_process `false` failed");
        let missing = why("/nowhere/creds secret").await;
        assert!(missing.contains("/nowhere/creds") && !missing.contains("secret"), "{missing}");
        assert!(why("\"\"").await.contains("credential_process"));
        assert!(why(" ").await.contains("wants a command"));
    }
}
