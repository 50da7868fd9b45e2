//! Setting a password by a one-time link.

use askama::Template;
use model::limits::{PASSWORD_CHARS_MAX, PASSWORD_CHARS_MIN};

/// Asks for a new password.
#[derive(Clone, Debug, Template)]
#[template(path = "password.html")]
pub struct PasswordPage {
    /// Proof that the form is ours.
    pub form_token: String,
    /// The link's token.
    pub token: String,
    /// Whose password it is.
    pub user_name: String,
    /// Why the last try was refused.
    pub problem: Option<String>,
}

impl PasswordPage {
    /// Shortest password, in characters.
    pub fn shortest(&self) -> usize {
        PASSWORD_CHARS_MIN
    }

    /// Longest password, in characters.
    pub fn longest(&self) -> usize {
        PASSWORD_CHARS_MAX
    }
}
