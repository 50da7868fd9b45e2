//! Signing in, in two steps. The second step looks the same whether or not there is such a user.

use askama::Template;

/// First step: who.
#[derive(Clone, Debug, Template)]
#[template(path = "sign-in-name.html")]
pub struct NamePage {
    /// Where to go afterwards.
    pub next: String,
    /// Proof that the form is ours.
    pub form_token: String,
    /// What was typed before.
    pub user_name: String,
    /// What was wrong with it.
    pub problem: Option<Problem>,
}

/// Second step: the password.
#[derive(Clone, Debug, Template)]
#[template(path = "sign-in-password.html")]
pub struct PasswordPage {
    /// Where to go afterwards.
    pub next: String,
    /// Proof that the form is ours.
    pub form_token: String,
    /// Who signs in, as typed; nobody has looked yet whether there is such a user.
    pub user_name: String,
    /// The address of the first step.
    pub back_url: String,
    /// What was wrong with the last try.
    pub problem: Option<Problem>,
}

/// Why a step is shown again. None of these says whether there is such a user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Nothing was typed.
    Empty,
    /// Longer than any user name.
    TooLong,
    /// The user name or the password is wrong, or the user may not sign in.
    Wrong,
    /// Too many wrong tries, by this name or from this address.
    Wait {
        /// How long, in words; unknown if empty.
        how_long: String,
    },
    /// The form is too old, or another tab signed in meanwhile.
    Stale,
    /// The browser sent no cookie back.
    NoCookie,
    /// There was a session, and there is none any more.
    Ended,
}

impl Problem {
    /// What the user reads.
    pub fn text(&self) -> String {
        match self {
            Self::Empty => "Fill this in to go on.".to_owned(),
            Self::TooLong => "That is longer than any username here.".to_owned(),
            Self::Wrong => "That username and password do not match. Check both and try again.".to_owned(),
            Self::Wait { how_long } if how_long.is_empty() => {
                "Too many tries. Wait a few minutes, then try again.".to_owned()
            }
            Self::Wait { how_long } => format!("Too many tries. Wait {how_long}, then try again."),
            Self::Stale => "This page was open for too long. Please try once more.".to_owned(),
            Self::NoCookie => {
                "Your browser kept no cookie of this page. Allow cookies for this site, then try \
                               once more."
                    .to_owned()
            }
            Self::Ended => "Your session has ended. Sign in again to go on; if that does not work, ask your \
                            administrator."
                .to_owned(),
        }
    }
}
