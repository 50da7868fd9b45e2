//! `vestibule:Authorize`: the signed-in user allows what a client asks, and the client gets a code (RFC 6749
//! 4.1.2).

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use signin::client::RedirectUri;
use signin::code::{self, AuthorizeRequest};
use wire::generated::vestibule::Error;
use wire::generated::vestibule::op::Authorize;
use wire::generated::vestibule::types::{AuthorizeRequest as Request, AuthorizeResponse};

use super::describe_authorization::refused;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for Authorize {
    fn resources(_: &Request, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(cx: &mut Cx<'_>, input: Request) -> Result<AuthorizeResponse, Error> {
        let (live, request) = (super::live(cx)?, cx.signin());
        let scopes = input.scopes.unwrap_or_default().join(" ");
        let asked = AuthorizeRequest {
            response_type: &input.response_type,
            client_id: &input.client_id,
            redirect_uri: &input.redirect_uri,
            scopes: &scopes,
            code_challenge: &input.code_challenge,
            code_challenge_method: &input.code_challenge_method,
        };
        let consent = code::check(&request, &asked).map_err(refused)?;
        let redirect_uri = consent.redirect_uri.clone();
        let code = code::allow(&mut cx.tx, &request, &live, consent).await?;
        Ok(AuthorizeResponse { redirect_uri: answered(&redirect_uri, &code, input.state.as_deref()), code })
    }
}

/// The redirect URI with the answer. It has no query of its own: none is taken at registration.
fn answered(redirect_uri: &RedirectUri, code: &str, state: Option<&str>) -> String {
    let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let state = state.map(|state| format!("&state={}", encoded(state))).unwrap_or_default();
    format!("{redirect_uri}?code={}{state}", encoded(code))
}
