//! Consent: a program on this computer asks to act for the user (the authorization code grant).

use askama::Template;

use crate::pages::{Hall, ScopeText, client_text};

/// Asks for the decision.
#[derive(Clone, Debug, Template)]
#[template(path = "consent.html")]
pub struct ConsentPage {
    /// What is around it.
    pub hall: Hall,
    /// Proof that the form is ours.
    pub form_token: String,
    /// What the program calls itself. Anybody can claim any name.
    pub client_name: String,
    /// Where the answer goes: host and port of the redirect URI.
    pub redirect_host: String,
    /// What it asks for.
    pub scopes: Vec<ScopeText>,
    /// The authorization request, to be sent again with the decision.
    pub parameters: Vec<(String, String)>,
}

impl ConsentPage {
    /// The program, in the question.
    fn client(&self) -> String {
        client_text(&self.client_name)
    }
}
