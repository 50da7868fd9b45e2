//! Setting an environment variable in the shells that people use, with each one's own quoting.

/// A shell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shell {
    /// bash, zsh and every POSIX shell.
    Posix,
    /// fish.
    Fish,
    /// PowerShell, on any system.
    PowerShell,
    /// The Windows command prompt.
    Cmd,
}

impl Shell {
    /// The line that sets `name` to `value`; `None` if this shell has no way to write the value on one line.
    pub fn set(self, name: &str, value: &str) -> Option<String> {
        if value.chars().any(char::is_control) {
            return None;
        }
        match self {
            Self::Posix => Some(format!("export {name}='{}'", value.replace('\'', r"'\''"))),
            Self::Fish => {
                let value = value.replace('\\', r"\\").replace('\'', r"\'");
                Some(format!("set -gx {name} '{value}'"))
            }
            Self::PowerShell => Some(format!("$Env:{name} = '{}'", powershell(value))),
            // At the prompt nothing escapes these inside quotes.
            Self::Cmd if value.contains(['"', '%', '!']) => None,
            Self::Cmd => Some(format!("set \"{name}={value}\"")),
        }
    }

    /// One line for each variable.
    pub fn set_all<'a>(self, variables: impl IntoIterator<Item = (&'a str, &'a str)>) -> Option<String> {
        let lines: Option<Vec<_>> =
            variables.into_iter().map(|(name, value)| self.set(name, value)).collect();
        lines.map(|lines| lines.join("\n"))
    }
}

/// PowerShell takes typographic single quotes for plain ones, so they are doubled as well.
fn powershell(value: &str) -> String {
    let quotes = |c| matches!(c, '\'' | '\u{2018}' | '\u{2019}' | '\u{201a}' | '\u{201b}');
    let mut quoted = String::with_capacity(value.len());
    for c in value.chars() {
        if quotes(c) {
            quoted.push(c);
        }
        quoted.push(c);
    }
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::Command;

    const NASTY: &str = r#"a/b+c= $HOME `id` "q" 'it''s' \n \' %PATH% !x ;&|<> * ~ #"#;

    #[track_caller]
    fn line(shell: Shell, value: &str, expected: Option<&str>) {
        assert_eq!(shell.set("K", value).as_deref(), expected);
    }

    #[test]
    fn each_shell_quotes_in_its_own_way() {
        line(Shell::Posix, "a'b", Some(r"export K='a'\''b'"));
        line(Shell::Fish, r"a'b\c", Some(r"set -gx K 'a\'b\\c'"));
        line(Shell::PowerShell, "a'b\u{2019}c$d", Some("$Env:K = 'a''b\u{2019}\u{2019}c$d'"));
        line(Shell::Cmd, "a b&c", Some("set \"K=a b&c\""));
    }

    #[test]
    fn what_a_shell_cannot_write_is_not_written() {
        line(Shell::Cmd, "100%PATH%", None);
        line(Shell::Cmd, "a\"&calc", None);
        for shell in [Shell::Posix, Shell::Fish, Shell::PowerShell, Shell::Cmd] {
            line(shell, "a\nb", None);
            line(shell, "a\0b", None);
        }
    }

    #[test]
    fn a_real_shell_reads_back_what_was_meant() {
        let script = format!("{}; printf %s \"$K\"", Shell::Posix.set("K", NASTY).unwrap());
        let output = Command::new("sh").args(["-c", &script]).output().unwrap();
        assert_eq!(String::from_utf8(output.stdout).unwrap(), NASTY);
    }

    #[test]
    fn one_value_that_cannot_be_written_spoils_the_block() {
        let pairs = [("A", "1"), ("B", "2%")];
        assert_eq!(Shell::Cmd.set_all(pairs), None);
        assert_eq!(Shell::Posix.set_all(pairs).as_deref(), Some("export A='1'\nexport B='2%'"));
    }
}
