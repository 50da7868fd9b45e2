//! Which request leads to which page.

mod authorize;
mod device;
mod keys;
mod password;
mod portal;
mod sign_in;
mod sign_out;

use bytes::Bytes;
use http::header::{ALLOW, AUTHORIZATION};
use http::{HeaderValue, Method, Request, Response};

use crate::pages::notice::Notice;
use crate::visit::{Answer, Visit};
use crate::{assets, form};

/// What a request is for.
pub(crate) enum Found {
    /// One of our pages.
    Page(Page),
    /// A static file.
    File(Response<Bytes>),
    /// Nothing of ours.
    Nothing,
}

/// Our pages, by address and method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Page {
    Root,
    PortalHead,
    Portal,
    SignIn,
    SignInForm,
    SignOutForm,
    Keys,
    Device,
    DeviceForm,
    Authorize,
    AuthorizeForm,
    Password,
    PasswordForm,
    /// The address is ours, the method is not.
    NotTaken(&'static str),
    /// Below our addresses, but nothing.
    Missing,
}

/// Finds what a request is for.
pub(crate) fn find(request: &Request<Bytes>) -> Found {
    let (method, path) = (request.method(), request.uri().path());
    // A signed request is a call, whatever its path: `aws s3 ls` asks for `GET /`.
    let authorization = request.headers().get(AUTHORIZATION);
    if authorization.is_some_and(|value| value.as_bytes().starts_with(b"AWS4-")) {
        return Found::Nothing;
    }
    let is_read = matches!(*method, Method::GET | Method::HEAD);
    if is_read && let Some(file) = assets::find(path) {
        return Found::File(file);
    }
    let page = match path {
        // Query-protocol calls and awsJson go to the root too.
        "/" if is_read && request.uri().query().is_none() => Page::Root,
        "/start" | "/start/" if *method == Method::HEAD => Page::PortalHead,
        "/start" | "/start/" => only_read(is_read, Page::Portal),
        "/start/sign-in" => read_or_form(method, Page::SignIn, Page::SignInForm),
        "/start/sign-out" => only_form(method, Page::SignOutForm),
        "/start/keys" => only_read(is_read, Page::Keys),
        "/device" => read_or_form(method, Page::Device, Page::DeviceForm),
        // Programs ask the decision point here; a form of ours says that it is one.
        "/authorize" if *method == Method::POST && !form::is_form(request.headers()) => {
            return Found::Nothing;
        }
        "/authorize" => read_or_form(method, Page::Authorize, Page::AuthorizeForm),
        "/password" => read_or_form(method, Page::Password, Page::PasswordForm),
        _ if path.starts_with("/start/") || path.starts_with("/static/") => Page::Missing,
        _ => return Found::Nothing,
    };
    Found::Page(page)
}

fn only_read(is_read: bool, page: Page) -> Page {
    if is_read { page } else { Page::NotTaken("GET, HEAD") }
}

fn only_form(method: &Method, form: Page) -> Page {
    if *method == Method::POST { form } else { Page::NotTaken("POST") }
}

fn read_or_form(method: &Method, read: Page, form: Page) -> Page {
    match *method {
        Method::GET | Method::HEAD => read,
        Method::POST => form,
        _ => Page::NotTaken("GET, HEAD, POST"),
    }
}

impl Page {
    /// Answers the request.
    pub(crate) async fn answer(self, visit: &Visit<'_>) -> Answer {
        match self {
            Self::Root => Ok(crate::visit::see_other("/start")),
            Self::PortalHead => portal::head(visit).await,
            Self::Portal => portal::show(visit).await,
            Self::SignIn => sign_in::show(visit).await,
            Self::SignInForm => sign_in::take(visit).await,
            Self::SignOutForm => sign_out::take(visit).await,
            Self::Keys => keys::show(visit).await,
            Self::Device => device::show(visit).await,
            Self::DeviceForm => device::take(visit).await,
            Self::Authorize => authorize::show(visit).await,
            Self::AuthorizeForm => authorize::take(visit).await,
            Self::Password => password::show(visit).await,
            Self::PasswordForm => password::take(visit).await,
            Self::NotTaken(allowed) => {
                let mut response = visit.notice(Notice::NotTaken);
                response.headers_mut().insert(ALLOW, HeaderValue::from_static(allowed));
                Ok(response)
            }
            Self::Missing => Ok(visit.notice(Notice::NotFound)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn leads(method: &str, uri: &str, expected: Option<Page>) {
        let request = Request::builder().method(method).uri(uri).body(Bytes::new()).unwrap();
        let found = match find(&request) {
            Found::Page(page) => Some(page),
            Found::File(_) | Found::Nothing => None,
        };
        assert_eq!(found, expected, "{method} {uri}");
    }

    #[test]
    fn calls_of_the_apis_are_left_alone() {
        leads("POST", "/", None);
        leads("GET", "/?Action=GetCallerIdentity&Version=2011-06-15", None);
        leads("POST", "/token", None);
        leads("GET", "/assignment/accounts", None);
        leads("POST", "/device_authorization", None);
        leads("POST", "/authorize", None);
        leads("GET", "/nothing", None);
    }

    #[test]
    fn signed_requests_are_calls_whatever_their_path() {
        for path in ["/", "/start", "/static/vestibule.css"] {
            let signed = Request::builder().uri(path).header(AUTHORIZATION, "AWS4-HMAC-SHA256 Credential=x");
            assert!(matches!(find(&signed.body(Bytes::new()).unwrap()), Found::Nothing), "{path}");
        }
    }

    #[test]
    fn each_page_takes_its_own_methods() {
        leads("GET", "/", Some(Page::Root));
        leads("HEAD", "/start", Some(Page::PortalHead));
        leads("GET", "/start?q=x", Some(Page::Portal));
        leads("POST", "/start", Some(Page::NotTaken("GET, HEAD")));
        leads("GET", "/start/sign-out", Some(Page::NotTaken("POST")));
        leads("PUT", "/device", Some(Page::NotTaken("GET, HEAD, POST")));
        leads("GET", "/start/nothing", Some(Page::Missing));
        leads("GET", "/static/nothing.css", Some(Page::Missing));
    }
}
