//! The pages: one struct each, with what the page shows as plain fields; the look is in `templates/`.

pub mod accounts;
pub mod consent;
pub mod device;
pub mod keys;
pub mod notice;
pub mod password;
pub mod sign_in;

use askama::Template;
use model::text::is_unseen;

/// What the pages of somebody who is signed in show around their own content.
#[derive(Clone, Debug)]
pub struct Hall {
    /// The user's display name, or the user name.
    pub user: String,
    /// Token of the sign-out form.
    pub sign_out_token: String,
    /// The page itself: where somebody goes on who signs out here and in again.
    pub here: String,
}

/// The page's HTML.
pub fn render(page: &impl Template) -> fault::Result<String> {
    page.render().map_err(|error| fault::Fault::because("rendering a page", error))
}

/// What a client asks for, in words: a person cannot judge `sso:account:access`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScopeText {
    /// As it is written on the wire.
    pub scope: String,
    /// What it allows.
    pub meaning: &'static str,
}

impl ScopeText {
    /// The scopes of a request; a client that names none gets what `sso:account:access` gives.
    pub fn of(scopes: &[String]) -> Vec<Self> {
        let default = ["sso:account:access".to_owned()];
        let scopes = if scopes.is_empty() { default.as_slice() } else { scopes };
        scopes.iter().map(|scope| Self { scope: scope.clone(), meaning: meaning(scope) }).collect()
    }
}

/// Characters of a program's own name that are shown.
const CLIENT_CHARS_MAX: usize = 64;

/// What a program calls itself, as people know it. Anybody can claim any name, and this one is read in a
/// sentence that asks for a decision: so it is short, and holds nothing that cannot be seen.
fn client_text(name: &str) -> String {
    let seen: String = name.chars().filter(|c| !is_unseen(*c)).collect();
    let text = match seen.strip_prefix("botocore-client-") {
        Some(session) => format!("AWS CLI or SDK ({session})"),
        None => seen,
    };
    match text.char_indices().nth(CLIENT_CHARS_MAX) {
        Some((end, _)) => format!("{}\u{2026}", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

fn meaning(scope: &str) -> &'static str {
    match scope {
        "sso:account:access" | "sso-portal:*" => {
            "List your accounts and roles, and get temporary credentials for them as you"
        }
        _ if scope.starts_with("codewhisperer:") => "Use the code assistant as you",
        _ => "Act for you in what this scope names",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_cannot_rewrite_the_sentence_about_it() {
        assert_eq!(client_text("botocore-client-vestibule-7ec4"), "AWS CLI or SDK (vestibule-7ec4)");
        assert_eq!(client_text("x\u{202e}y\u{2066}z\n"), "xyz");
        let long = client_text(&"\u{e9}".repeat(256));
        assert_eq!((long.chars().count(), long.ends_with('\u{2026}')), (CLIENT_CHARS_MAX + 1, true));
    }

    #[test]
    fn a_client_without_scopes_is_shown_as_what_it_gets() {
        let shown = ScopeText::of(&[]);
        assert_eq!(shown.first().unwrap().scope, "sso:account:access");
    }
}
