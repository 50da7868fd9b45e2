//! Setting a password by a one-time link.

use askama::Template;
use model::limits::PASSWORD_CHARS_MAX;

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
    /// Shortest password, in characters.
    pub shortest: i32,
    /// Why the last try was refused.
    pub problem: Option<String>,
}

impl PasswordPage {
    /// Longest password, in characters.
    pub fn longest(&self) -> usize {
        PASSWORD_CHARS_MAX
    }
}
