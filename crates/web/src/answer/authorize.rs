//! `/authorize`: a program on the user's computer asks for a code (RFC 6749 section 4.1.1, RFC 8252).
//!
//! What leads back to the program is only ever an address that the operation has checked against its
//! registration.

use bytes::Bytes;
use http::{Response, StatusCode};
use url::Url;
use wire::generated::vestibule::{Error, op, types};

use crate::form::{Fields, FormToken};
use crate::headers::FormTarget;
use crate::pages::ScopeText;
use crate::pages::consent::ConsentPage;
use crate::pages::notice::Notice;
use crate::visit::{Answer, Member, Stop, Visit, see_other, sentence};

/// The parameters that stand for themselves; `scope` is what everybody but the AWS CLI calls `scopes`.
const PARAMETERS: [&str; 8] = [
    "response_type",
    "client_id",
    "redirect_uri",
    "state",
    "scopes",
    "scope",
    "code_challenge",
    "code_challenge_method",
];
/// What a client may be told of a request that is not in order (RFC 6749 section 4.1.2.1).
const TOLD: [&str; 3] = ["invalid_request", "unauthorized_client", "invalid_scope"];

/// Asks for consent.
pub(crate) async fn show(visit: &Visit<'_>) -> Answer {
    let member = visit.member().await?;
    let asked = Asked::read(&visit.query()?);
    let described = match asked.describe(visit, &member).await? {
        Checked::Good(described) => described,
        Checked::Bad(answer) => return Ok(answer),
    };
    let page = ConsentPage {
        hall: visit.hall(&member),
        form_token: asked.token(&member).as_str().to_owned(),
        client_name: described.client_name,
        redirect_host: authority(&described.redirect_uri),
        scopes: ScopeText::of(&described.scopes),
        parameters: asked.0.clone(),
    };
    let target = FormTarget::of_redirect(&described.redirect_uri);
    visit.page_leading_to(&target, StatusCode::OK, &page)
}

/// The decision.
pub(crate) async fn take(visit: &Visit<'_>) -> Answer {
    let fields = visit.form()?;
    let member = visit.member().await?;
    let asked = Asked::read(&fields);
    if !asked.token(&member).matches(&fields) {
        return Err(Stop::Notice(Notice::StaleForm));
    }
    match fields.get("decision") {
        Some("allow") => match visit.call::<op::Authorize>(member.presented(), asked.authorize()).await {
            Ok(allowed) => Ok(see_other(&allowed.redirect_uri)),
            Err(error) => asked.refused(visit, &error),
        },
        Some("deny") => match asked.describe(visit, &member).await? {
            Checked::Good(described) => Ok(asked.tell(&described.redirect_uri, "access_denied", None)),
            Checked::Bad(answer) => Ok(answer),
        },
        _ => Err(Stop::Notice(Notice::StaleForm)),
    }
}

/// An authorization request, as it came.
struct Asked(Vec<(String, String)>);

/// What the operation says of it.
enum Checked {
    Good(types::DescribeAuthorizationResponse),
    Bad(Response<Bytes>),
}

impl Asked {
    fn read(fields: &Fields) -> Self {
        let present = PARAMETERS.iter().filter_map(|name| Some((*name, fields.get(name)?)));
        Self(present.map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    fn text(&self, name: &str) -> String {
        self.get(name).unwrap_or_default().to_owned()
    }

    fn scopes(&self) -> Option<Vec<String>> {
        let scopes = self.get("scopes").or_else(|| self.get("scope"))?;
        Some(scopes.split_ascii_whitespace().map(str::to_owned).collect())
    }

    /// The decision counts for the whole request that was on the page.
    fn token(&self, member: &Member<'_>) -> FormToken {
        let mut whole = url::form_urlencoded::Serializer::new(String::new());
        whole.extend_pairs(&self.0);
        member.token(&format!("authorize {}", whole.finish()))
    }

    fn authorize(&self) -> types::AuthorizeRequest {
        types::AuthorizeRequest {
            client_id: self.text("client_id"),
            redirect_uri: self.text("redirect_uri"),
            scopes: self.scopes(),
            code_challenge: self.text("code_challenge"),
            code_challenge_method: self.text("code_challenge_method"),
            response_type: self.text("response_type"),
            state: self.get("state").map(str::to_owned),
        }
    }

    async fn describe(&self, visit: &Visit<'_>, member: &Member<'_>) -> Result<Checked, Stop> {
        let types::AuthorizeRequest {
            client_id,
            redirect_uri,
            scopes,
            code_challenge,
            code_challenge_method,
            response_type,
            state,
        } = self.authorize();
        let asked = types::DescribeAuthorizationRequest {
            client_id,
            redirect_uri,
            scopes,
            code_challenge,
            code_challenge_method,
            response_type,
            state,
        };
        match visit.call::<op::DescribeAuthorization>(member.presented(), asked).await {
            Ok(described) => Ok(Checked::Good(described)),
            Err(error) => self.refused(visit, &error).map(Checked::Bad),
        }
    }

    /// Tells the client where the operation says that it may know: its message then begins with the OAuth
    /// code, and the redirect URI is known to be the client's. Everything else only the user is told.
    fn refused(&self, visit: &Visit<'_>, error: &Error) -> Answer {
        match error {
            Error::ValidationException(bad) => {
                let message = bad.message.as_deref().unwrap_or_default();
                let redirect_uri = self.text("redirect_uri");
                let is_loopback = FormTarget::of_redirect(&redirect_uri) != FormTarget::Portal;
                match message.split_once(": ") {
                    Some((code, why)) if TOLD.contains(&code) && is_loopback => {
                        Ok(self.tell(&redirect_uri, code, Some(why)))
                    }
                    _ => Err(Notice::BadRequest { why: sentence(message) }.into()),
                }
            }
            error => Err(visit.refused(error)),
        }
    }

    /// Back to the client with an error (RFC 6749 section 4.1.2.1).
    fn tell(&self, redirect_uri: &str, code: &str, why: Option<&str>) -> Response<Bytes> {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.append_pair("error", code);
        if let Some(why) = why {
            query.append_pair("error_description", why);
        }
        if let Some(state) = self.get("state") {
            query.append_pair("state", state);
        }
        see_other(&format!("{redirect_uri}?{}", query.finish()))
    }
}

/// Host and port, to be shown.
fn authority(redirect_uri: &str) -> String {
    let host_and_port = |url: Url| {
        let host = url.host_str()?.to_owned();
        Some(url.port().map_or(host.clone(), |port| format!("{host}:{port}")))
    };
    Url::parse(redirect_uri).ok().and_then(host_and_port).unwrap_or_default()
}
