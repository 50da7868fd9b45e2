//! The device page: somebody types a code that a program showed, sees who asks, and decides.
//!
//! The known attack is a stranger who sends a victim such a link. So the page says what asks and from where,
//! and asks whether the code is one that the user has just seen.

use std::net::IpAddr;

use askama::Template;

use crate::pages::{Hall, ScopeText, client_text};

/// Asks for the code.
#[derive(Clone, Debug, Template)]
#[template(path = "device-code.html")]
pub struct DeviceCodePage {
    /// What is around it.
    pub hall: Hall,
    /// What was typed before.
    pub user_code: String,
    /// What was wrong with it.
    pub problem: Option<CodeProblem>,
}

/// Why a code leads nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeProblem {
    /// There is no such code, it has expired, or it was used.
    Unknown,
    /// Too many wrong codes.
    Wait,
    /// The administrator has switched device codes off.
    SwitchedOff,
}

/// Shows who asks, and asks for the decision.
#[derive(Clone, Debug, Template)]
#[template(path = "device-confirm.html")]
pub struct DeviceConfirmPage {
    /// What is around it.
    pub hall: Hall,
    /// Proof that the form is ours.
    pub form_token: String,
    /// The code, as the program shows it.
    pub user_code: String,
    /// What the program calls itself. Anybody can claim any name.
    pub client_name: String,
    /// The network address that asks.
    pub requested_from: String,
    /// The network address of this browser.
    pub browser_address: String,
    /// What it asks for.
    pub scopes: Vec<ScopeText>,
}

impl CodeProblem {
    /// What the user reads.
    pub fn text(self) -> &'static str {
        match self {
            Self::Unknown => {
                "That code is not valid, or no longer. Codes end after ten minutes and work once."
            }
            Self::Wait => "Too many codes that were not valid. Wait a few minutes, then try again.",
            Self::SwitchedOff => "Your administrator has switched device codes off.",
        }
    }
}

impl DeviceConfirmPage {
    /// The program, in the question.
    fn client(&self) -> String {
        client_text(&self.client_name)
    }

    /// The sign of somebody else's request: it does not come from where this browser is.
    pub fn is_from_elsewhere(&self) -> bool {
        let loopback = |text: &str| text.parse().is_ok_and(|address: IpAddr| address.is_loopback());
        let both_here = loopback(&self.requested_from) && loopback(&self.browser_address);
        self.requested_from != self.browser_address && !both_here
    }
}

/// What somebody typed as the server writes it: `abcdefgh`, `ABCD EFGH` and `abcd-efgh` are all `ABCD-EFGH`.
pub fn written_code(typed: &str) -> String {
    let letters: Vec<char> = typed.chars().filter(char::is_ascii_alphanumeric).take(32).collect();
    let upper = letters.iter().map(char::to_ascii_uppercase);
    match letters.len() {
        8 => upper.enumerate().flat_map(|(i, c)| (i == 4).then_some('-').into_iter().chain([c])).collect(),
        _ => upper.collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_may_be_typed_as_it_is_heard() {
        for typed in ["ABCD-EFGH", "abcdefgh", " abcd efgh ", "abcd\u{2013}efgh"] {
            assert_eq!(written_code(typed), "ABCD-EFGH", "{typed}");
        }
        assert_eq!(written_code("abc"), "ABC");
        assert_eq!(written_code(&"x".repeat(10_000)).len(), 32);
    }

    #[test]
    fn row_45_the_device_page_shows_who_asks_from_where_and_warns() {
        let page = DeviceConfirmPage {
            hall: Hall { user: "Ada".to_owned(), sign_out_token: String::new(), here: String::new() },
            form_token: String::new(),
            user_code: "ABCD-EFGH".to_owned(),
            client_name: "botocore-client-<b>x".to_owned(),
            requested_from: "203.0.113.9".to_owned(),
            browser_address: "198.51.100.4".to_owned(),
            scopes: ScopeText::of(&[]),
        };
        let html = crate::pages::render(&page).unwrap();
        for shown in ["ABCD-EFGH", "AWS CLI or SDK (&#60;b&#62;x)", "203.0.113.9", "198.51.100.4"] {
            assert!(html.contains(shown), "{shown}");
        }
        assert!(html.contains("Only continue if you started this"));
        assert!(html.contains("comes from another address"));
        let same = DeviceConfirmPage { browser_address: "203.0.113.9".to_owned(), ..page.clone() };
        assert!(!crate::pages::render(&same).unwrap().contains("comes from another address"));
        let (v4, v6) = ("127.0.0.1".to_owned(), "::1".to_owned());
        let here = DeviceConfirmPage { requested_from: v4, browser_address: v6, ..page };
        assert!(!here.is_from_elsewhere());
    }
}
