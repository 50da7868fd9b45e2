//! Passwords as users choose them, and the rules they have to keep (AWS's own for the Identity Center
//! directory).

use std::fmt;

use model::limits::{PASSWORD_ATTEMPT_BYTES_MAX, PASSWORD_CHARS_MAX, PASSWORD_HISTORY};
use zeroize::Zeroizing;

/// A password as somebody typed it. Never shown, and wiped from memory when dropped.
#[derive(Clone)]
pub struct Password(Zeroizing<String>);

impl Password {
    /// What was typed.
    pub fn new(typed: impl Into<String>) -> Self {
        Self(Zeroizing::new(typed.into()))
    }

    /// The bytes to hash; `None` for what is longer than any password of ours could be.
    pub(crate) fn bytes(&self) -> Option<&[u8]> {
        Some(self.0.as_bytes()).filter(|bytes| bytes.len() <= PASSWORD_ATTEMPT_BYTES_MAX)
    }

    /// Checks the rules that need no history; `shortest` is in characters.
    pub fn check_rules(&self, shortest: usize) -> Result<(), RuleBroken> {
        let length = self.0.chars().count();
        let has = |kind: fn(char) -> bool| self.0.chars().any(kind);
        let checks = [
            (length >= shortest, RuleBroken::TooShort(shortest)),
            (length <= PASSWORD_CHARS_MAX, RuleBroken::TooLong),
            (has(char::is_lowercase), RuleBroken::NoLowerCase),
            (has(char::is_uppercase), RuleBroken::NoUpperCase),
            (has(char::is_numeric), RuleBroken::NoDigit),
            (has(|c| !c.is_alphanumeric()), RuleBroken::NoSymbol),
            (!has(char::is_control), RuleBroken::ControlCharacter),
        ];
        checks.into_iter().find_map(|(kept, broken)| (!kept).then_some(broken)).map_or(Ok(()), Err)
    }
}

impl From<&str> for Password {
    fn from(typed: &str) -> Self {
        Self::new(typed)
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(..)")
    }
}

/// The rule that a new password breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuleBroken {
    /// Fewer characters than this.
    TooShort(usize),
    /// More than 64 characters.
    TooLong,
    /// No lower-case letter.
    NoLowerCase,
    /// No upper-case letter.
    NoUpperCase,
    /// No digit.
    NoDigit,
    /// Letters and digits only.
    NoSymbol,
    /// A character that cannot be typed into every field.
    ControlCharacter,
    /// One of the last passwords.
    UsedBefore,
}

impl fmt::Display for RuleBroken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooShort(shortest) => write!(f, "the password needs at least {shortest} characters"),
            Self::TooLong => write!(f, "the password may have at most {PASSWORD_CHARS_MAX} characters"),
            Self::NoLowerCase => f.write_str("the password needs a lower-case letter"),
            Self::NoUpperCase => f.write_str("the password needs an upper-case letter"),
            Self::NoDigit => f.write_str("the password needs a digit"),
            Self::NoSymbol => f.write_str("the password needs a symbol, such as `!` or `-`"),
            Self::ControlCharacter => f.write_str("the password may not hold control characters"),
            Self::UsedBefore => {
                write!(f, "the password must differ from your last {PASSWORD_HISTORY} passwords")
            }
        }
    }
}

impl std::error::Error for RuleBroken {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_rule_is_named_when_broken() {
        let check = |typed: &str| Password::from(typed).check_rules(8);
        assert_eq!(check("Abcdef1!"), Ok(()));
        assert_eq!(check("Ünïcödé-7ß"), Ok(()));
        assert_eq!(check("Correct horse battery 1"), Ok(()), "a space is a symbol");
        assert_eq!(check(&format!("Aa1!{}", "é".repeat(60))), Ok(()), "64 characters, not bytes");
        for (typed, rule) in [
            ("", RuleBroken::TooShort(8)),
            ("Abcde1!", RuleBroken::TooShort(8)),
            ("ABCDEF1!", RuleBroken::NoLowerCase),
            ("abcdef1!", RuleBroken::NoUpperCase),
            ("Abcdefg!", RuleBroken::NoDigit),
            ("Abcdefg1", RuleBroken::NoSymbol),
            ("Abcdef1!\n", RuleBroken::ControlCharacter),
        ] {
            assert_eq!(check(typed), Err(rule), "{typed:?}");
        }
        assert_eq!(check(&format!("Aa1!{}", "x".repeat(61))), Err(RuleBroken::TooLong));
    }

    #[test]
    fn row_59_a_password_is_never_shown() {
        assert_eq!(format!("{:?}", Password::from("canary-Secret-1")), "Password(..)");
    }
}
