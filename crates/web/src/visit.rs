//! One request for a page: what it brings, the operations called for it, and the ways to answer it.

use api::{App, Handler, Origin, Presented};
use bytes::Bytes;
use fault::Fault;
use http::header::{CONTENT_TYPE, LOCATION, SET_COOKIE};
use http::{HeaderMap, HeaderValue, Request, Response, StatusCode};
use wire::ServiceError;
use wire::generated::vestibule::{op, types};

use crate::cookie::Cookie;
use crate::form::{self, Fields, FormToken};
use crate::headers::{self, FormTarget};
use crate::next::Next;
use crate::pages::notice::{Notice, NoticePage};
use crate::pages::{self, Hall};

/// One request for a page.
pub(crate) struct Visit<'a> {
    pub(crate) app: &'a App,
    pub(crate) request: &'a Request<Bytes>,
    pub(crate) origin: &'a Origin,
}

/// Why a page is not shown.
#[derive(Debug)]
pub(crate) enum Stop {
    /// Somebody has to sign in, and then goes on here.
    SignIn(Next),
    /// Said on a page of its own.
    Notice(Notice),
    /// Our side failed.
    Fault(Fault),
}

/// An answer, or why there is none.
pub(crate) type Answer = Result<Response<Bytes>, Stop>;

/// Somebody who is signed in.
pub(crate) struct Member<'a> {
    /// The cookie's value: proof of who they are, and what their forms are bound to.
    pub(crate) cookie: &'a str,
    /// What the server says of the session.
    pub(crate) session: types::DescribeSessionResponse,
}

impl From<Fault> for Stop {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl From<Notice> for Stop {
    fn from(notice: Notice) -> Self {
        Self::Notice(notice)
    }
}

impl<'a> Visit<'a> {
    pub(crate) fn new(app: &'a App, request: &'a Request<Bytes>, origin: &'a Origin) -> Self {
        Self { app, request, origin }
    }

    // What it brings.

    pub(crate) fn headers(&self) -> &'a HeaderMap {
        self.request.headers()
    }

    /// The query's fields.
    pub(crate) fn query(&self) -> Result<Fields, Stop> {
        let query = self.request.uri().query().unwrap_or_default();
        Fields::parse(query.as_bytes()).ok_or(Stop::Notice(Notice::NotFound))
    }

    /// The form's fields, if one of our own pages sent it.
    pub(crate) fn form(&self) -> Result<Fields, Stop> {
        let kind = self.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let kind = kind.split(';').next().unwrap_or_default().trim();
        let is_form = kind.eq_ignore_ascii_case("application/x-www-form-urlencoded");
        let ours = is_form && form::is_same_origin(self.headers());
        let fields = if ours { Fields::parse(self.request.body()) } else { None };
        fields.ok_or(Stop::Notice(Notice::StaleForm))
    }

    /// What somebody who is not signed in is known by, if they were here before.
    pub(crate) fn visitor(&self) -> Option<&'a str> {
        Cookie::Visitor.read(self.headers(), self.origin.secure)
    }

    /// Where somebody goes on after signing in: this page, with what its form said.
    fn here(&self) -> Next {
        let uri = self.request.uri();
        let query = match form::Fields::parse(self.request.body()) {
            Some(fields) if !self.request.body().is_empty() => {
                fields.as_query_without(&["form_token", "decision"])
            }
            _ => uri.query().unwrap_or_default().to_owned(),
        };
        let mark = if query.is_empty() { "" } else { "?" };
        Next::or_portal(Some(&format!("{}{mark}{query}", uri.path())))
    }

    // The operations called for it.

    /// Calls an operation as the bearer of a session, or as nobody.
    pub(crate) async fn call<O: Handler>(
        &self,
        presented: Presented<'_>,
        input: O::Input,
    ) -> Result<O::Output, O::Error> {
        api::call::<O>(self.app, presented, self.origin, input).await
    }

    /// Who is signed in; if nobody is, the way to sign in.
    pub(crate) async fn member(&self) -> Result<Member<'a>, Stop> {
        let cookie = Cookie::Session.read(self.headers(), self.origin.secure);
        let cookie = cookie.ok_or_else(|| Stop::SignIn(self.here()))?;
        let asked = types::DescribeSessionRequest::default();
        let found = self.call::<op::DescribeSession>(Presented::Cookie(cookie), asked).await;
        Ok(Member { cookie, session: found.map_err(|error| self.refused(&error))? })
    }

    /// What a refusal means that the page has no words of its own for.
    pub(crate) fn refused(&self, error: &impl ServiceError) -> Stop {
        if let Some(fault) = error.fault() {
            // The dispatcher has logged it.
            return Stop::Notice(if fault.is_overload() { Notice::Wait } else { self.failed() });
        }
        match error.code() {
            "UnauthorizedException" => Stop::SignIn(self.here()),
            "ThrottlingException" | "TooManyRequestsException" => Notice::Wait.into(),
            _ => Notice::BadRequest { why: sentence(error.message()) }.into(),
        }
    }

    fn failed(&self) -> Notice {
        Notice::Failed { request_id: self.origin.request_id.clone() }
    }

    /// What a member's pages show around the content.
    pub(crate) fn hall(&self, member: &Member<'_>) -> Hall {
        let name = member.session.display_name.as_ref().unwrap_or(&member.session.user_name);
        Hall {
            user: name.clone(),
            sign_out_token: member.token("sign-out").as_str().to_owned(),
            here: self.here().as_str().to_owned(),
        }
    }

    // The ways to answer it.

    /// A page.
    pub(crate) fn page(&self, status: StatusCode, page: &impl askama::Template) -> Answer {
        self.page_leading_to(&FormTarget::Portal, status, page)
    }

    /// A page whose form may lead to a client.
    pub(crate) fn page_leading_to(
        &self,
        target: &FormTarget,
        status: StatusCode,
        page: &impl askama::Template,
    ) -> Answer {
        Ok(headers::page(status, target, self.origin.secure, pages::render(page)?))
    }

    /// A page that only says something.
    pub(crate) fn notice(&self, notice: Notice) -> Response<Bytes> {
        let status = notice.status();
        match pages::render(&NoticePage { notice }) {
            Ok(html) => headers::page(status, &FormTarget::Portal, self.origin.secure, html),
            Err(fault) => {
                self.log(&fault);
                let mut response = Response::new(Bytes::from_static(b"something went wrong on our side\n"));
                *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
                response
            }
        }
    }

    /// What to do when there is no page to show.
    pub(crate) fn stopped(&self, stop: Stop) -> Response<Bytes> {
        match stop {
            Stop::SignIn(next) => see_other(&next.sign_in_url()),
            Stop::Notice(notice) => self.notice(notice),
            Stop::Fault(fault) => {
                self.log(&fault);
                self.notice(self.failed())
            }
        }
    }

    fn log(&self, fault: &Fault) {
        let path = self.request.uri().path();
        tracing::error!(request_id = self.origin.request_id, path, fault = fault.chain(), "fault");
    }

    /// Sets a cookie for so many seconds.
    pub(crate) fn set_cookie(
        &self,
        response: &mut Response<Bytes>,
        cookie: Cookie,
        value: &str,
        seconds: u64,
    ) {
        if let Some(line) = cookie.set(value, seconds, self.origin.secure) {
            response.headers_mut().append(SET_COOKIE, line);
        }
    }

    /// Takes a cookie away.
    pub(crate) fn clear_cookie(&self, response: &mut Response<Bytes>, cookie: Cookie) {
        if let Some(line) = cookie.clear(self.origin.secure) {
            response.headers_mut().append(SET_COOKIE, line);
        }
    }
}

impl Member<'_> {
    /// The token of one of their forms.
    pub(crate) fn token(&self, form: &str) -> FormToken {
        FormToken::derive(self.cookie, form)
    }

    /// How they call operations.
    pub(crate) fn presented(&self) -> Presented<'_> {
        Presented::Cookie(self.cookie)
    }
}

/// Leads to another page, by GET.
pub(crate) fn see_other(to: &str) -> Response<Bytes> {
    redirect(StatusCode::SEE_OTHER, to)
}

/// Leads elsewhere.
pub(crate) fn redirect(status: StatusCode, to: &str) -> Response<Bytes> {
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = status;
    // What does not fit a header cannot be an address; the portal always can.
    let to = HeaderValue::try_from(to).unwrap_or(HeaderValue::from_static("/start"));
    response.headers_mut().insert(LOCATION, to);
    response
}

/// An operation's message as a sentence on a page.
pub(crate) fn sentence(message: &str) -> String {
    let mut letters = message.chars();
    let begun = letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect());
    if begun.ends_with(['.', '!', '?']) { begun } else { format!("{begun}.") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_become_sentences() {
        assert_eq!(sentence("the password needs a digit"), "The password needs a digit.");
        assert_eq!(sentence("Done."), "Done.");
    }
}
