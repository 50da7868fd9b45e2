//! The decision point for proxies: nginx's `auth_request` and Envoy's `ext_authz` ask here whether a request
//! to another service may pass. `docs/guides/decision-point.md` shows both.
//!
//! The proxy says what the request is about (`X-Authorize-..`, and from nginx `X-Original-Method` and
//! `X-Original-URI`), the request itself who sends it. So only proxies that are trusted may ask; and a header
//! of theirs that is there twice, one of them the client's perhaps, is no question at all.

use api::{App, Origin, Presented};
use bytes::Bytes;
use http::header::{AUTHORIZATION, HOST, WWW_AUTHENTICATE};
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Response, StatusCode, Uri};
use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};
use wire::ServiceError as _;
use wire::generated::vestibule::Error;
use wire::generated::vestibule::op::CheckAccess;
use wire::generated::vestibule::types::{CheckAccessRequest, CheckAccessResponse};

use crate::door::text;

/// Where proxies ask. Below it is the form of Envoy, which puts the request's own path behind it.
const PATH: &str = "/_vestibule/authorize";
/// The signing name that requests are signed for where the proxy names none: API Gateway's, which tools that
/// sign requests to services of one's own use.
const SERVICE: &str = "execute-api";
/// What is escaped in the answer's headers: a name cannot end its header, nor be taken for two.
const ESCAPED: &AsciiSet = &CONTROLS.add(b' ').add(b'%').add(b',');

/// A question that cannot be answered, in words for the proxy's operator; or a request that must not pass.
enum Stop {
    Unclear(String),
    Denied(&'static str),
}

/// Whether a request is a question of a proxy.
pub(crate) fn is_for<B>(request: &Request<B>) -> bool {
    let rest = request.uri().path().strip_prefix(PATH);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Answers a proxy. A body is nothing to it, and is not read.
pub(crate) async fn answer<B>(
    app: &App,
    request: &Request<B>,
    origin: &Origin,
    by_proxy: bool,
) -> Response<Bytes> {
    if !by_proxy {
        return text(StatusCode::NOT_FOUND, "only proxies may ask here: see --trusted-proxy\n");
    }
    match Question::read(request) {
        Ok(question) => question.ask(app, origin).await,
        Err(Stop::Denied(why)) => text(StatusCode::FORBIDDEN, why),
        Err(Stop::Unclear(why)) => {
            tracing::warn!(request_id = origin.request_id, why, "a proxy asks what cannot be answered");
            text(StatusCode::BAD_REQUEST, &why)
        }
    }
}

/// What a proxy wants to know.
struct Question {
    /// The request as its sender made it, without its body.
    forwarded: Request<Bytes>,
    service: String,
    access: CheckAccessRequest,
}

impl Question {
    fn read<B>(request: &Request<B>) -> Result<Self, Stop> {
        let headers = request.headers();
        let forwarded = forwarded(request)?;
        if headers.get_all(AUTHORIZATION).iter().nth(1).is_some() {
            return Err(Stop::Denied("two Authorization headers\n"));
        }
        let service = one(headers, "x-authorize-service")?.unwrap_or(SERVICE);
        // A signature for one of our own APIs is meant for nobody else's eyes.
        if wire::generated::SERVICES.iter().any(|own| own.signing_name == service) {
            return Err(Stop::Unclear(format!("X-Authorize-Service: `{service}` is a service of ours\n")));
        }
        let said = |name: &'static str| Ok::<_, Stop>(one(headers, name)?.map(str::to_owned));
        let access = CheckAccessRequest {
            action: filled(needed(headers, "x-authorize-action")?, &forwarded)?,
            resource: filled(needed(headers, "x-authorize-resource")?, &forwarded)?,
            resource_account: None,
            account_id: said("x-authorize-account")?,
            permission_set: said("x-authorize-permission-set")?,
        };
        Ok(Self { service: service.to_owned(), forwarded, access })
    }

    async fn ask(self, app: &App, origin: &Origin) -> Response<Bytes> {
        let Self { forwarded, service, access } = self;
        let presented = Presented::Forwarded { request: &forwarded, service: &service };
        match api::call::<CheckAccess>(app, presented, origin, access).await {
            Ok(who) => {
                let mut response = text(StatusCode::OK, "");
                tell(&who, response.headers_mut());
                response
            }
            Err(error) => refused(&error),
        }
    }
}

/// The request that the proxy holds back: nginx describes it, Envoy sends its head as it is.
fn forwarded<B>(request: &Request<B>) -> Result<Request<Bytes>, Stop> {
    let headers = request.headers();
    let whole = request.uri().path_and_query().map_or("", |whole| whole.as_str());
    let rest = whole.strip_prefix(PATH).unwrap_or_default();
    let (method, uri) = if rest.starts_with('/') {
        (request.method().clone(), rest)
    } else {
        let unclear = |_| Stop::Unclear("X-Original-Method is no method\n".to_owned());
        let method = needed(headers, "x-original-method")?.parse::<Method>().map_err(unclear)?;
        (method, needed(headers, "x-original-uri")?)
    };
    let mut forwarded = Request::new(Bytes::new());
    *forwarded.method_mut() = method;
    *forwarded.uri_mut() = uri.parse::<Uri>().map_err(|_| Stop::Denied("the address cannot be read\n"))?;
    *forwarded.headers_mut() = headers.clone();
    let authority = request.uri().authority().and_then(|name| HeaderValue::from_str(name.as_str()).ok());
    if let (Some(authority), false) = (authority, headers.contains_key(HOST)) {
        forwarded.headers_mut().insert(HOST, authority);
    }
    Ok(forwarded)
}

/// A header of the proxy's. An empty one is none: that is how a proxy takes away what a client sent.
fn one<'h>(headers: &'h HeaderMap, name: &'static str) -> Result<Option<&'h str>, Stop> {
    let mut values = headers.get_all(name).iter();
    let value = values.next();
    let unclear = |why: &str| Stop::Unclear(format!("{name}: {why}\n"));
    if values.next().is_some() {
        return Err(unclear("given twice: the proxy must replace what clients send"));
    }
    let read = value.map(|value| value.to_str().map_err(|_| unclear("not plain ASCII"))).transpose()?;
    Ok(read.filter(|value| !value.is_empty()))
}

fn needed<'h>(headers: &'h HeaderMap, name: &'static str) -> Result<&'h str, Stop> {
    one(headers, name)?.ok_or_else(|| Stop::Unclear(format!("{name}: the proxy must send it\n")))
}

/// A text of the proxy's with `{method}` and `{path}` of the request in their places.
fn filled(template: &str, forwarded: &Request<Bytes>) -> Result<String, Stop> {
    let filled = template.replace("{method}", forwarded.method().as_str());
    if !filled.contains("{path}") {
        return Ok(filled);
    }
    let path = plain(forwarded.uri().path());
    let path = path.ok_or(Stop::Denied("the path can be read in more than one way\n"))?;
    Ok(filled.replace("{path}", &path))
}

/// A path that everybody reads alike, unescaped. What a proxy, a service and a policy may each take for
/// another path (`..`, `//`, an escaped slash, a path parameter) is nobody's honest request.
fn plain(path: &str) -> Option<String> {
    let decoded = percent_decode_str(path).decode_utf8().ok()?;
    let escaped_slash = decoded.matches('/').count() != path.matches('/').count();
    let odd = |c: char| c.is_control() || matches!(c, '\\' | ';' | '%');
    let mut steps = decoded.strip_prefix('/')?.split('/').peekable();
    let mut straight = true;
    while let Some(step) = steps.next() {
        let empty_inside = step.is_empty() && steps.peek().is_some();
        straight &= !empty_inside && step != "." && step != "..";
    }
    (straight && !escaped_slash && !decoded.contains(odd)).then(|| decoded.into_owned())
}

/// Says who it is. Each header is there whether it has a value or not, so that none of the client's remains.
fn tell(who: &CheckAccessResponse, headers: &mut HeaderMap) {
    let escaped = |text: &str| utf8_percent_encode(text, ESCAPED).to_string();
    let maybe = |text: &Option<String>| text.as_deref().map(escaped).unwrap_or_default();
    let groups: Vec<String> = who.groups.iter().flatten().map(|group| escaped(group)).collect();
    for (name, value) in [
        ("x-vestibule-principal", escaped(&who.principal_arn)),
        ("x-vestibule-account", escaped(&who.account_id)),
        ("x-vestibule-role", maybe(&who.role_name)),
        ("x-vestibule-permission-set", maybe(&who.permission_set)),
        ("x-vestibule-user-id", maybe(&who.user_id)),
        ("x-vestibule-user-name", maybe(&who.user_name)),
        ("x-vestibule-groups", groups.join(",")),
    ] {
        let value = HeaderValue::try_from(value).unwrap_or(HeaderValue::from_static(""));
        headers.insert(HeaderName::from_static(name), value);
    }
}

/// The statuses that proxies know: 401 for nobody, 403 for somebody who may not. Any other is our trouble or
/// the proxy's, and they let nothing pass.
fn refused(error: &Error) -> Response<Bytes> {
    let message = format!("{}\n", error.message());
    if error.fault().is_some() {
        return text(StatusCode::INTERNAL_SERVER_ERROR, "the decision failed\n");
    }
    match error {
        Error::AccessDeniedException(_) => text(StatusCode::FORBIDDEN, &message),
        Error::ValidationException(_) => {
            tracing::warn!(why = error.message(), "a proxy asks what cannot be answered");
            text(StatusCode::BAD_REQUEST, &message)
        }
        Error::ThrottlingException(_) => text(StatusCode::TOO_MANY_REQUESTS, &message),
        _ => {
            let mut response = text(StatusCode::UNAUTHORIZED, &message);
            let schemes = HeaderValue::from_static("AWS4-HMAC-SHA256, Bearer");
            response.headers_mut().insert(WWW_AUTHENTICATE, schemes);
            response
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(uri: &str, headers: &[(&str, &str)]) -> Result<Question, String> {
        let mut request = Request::builder().uri(uri);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        Question::read(&request.body(Bytes::new()).unwrap()).map_err(|stop| match stop {
            Stop::Unclear(why) => why,
            Stop::Denied(why) => why.to_owned(),
        })
    }

    const ACTION: (&str, &str) = ("x-authorize-action", "orders:{method}");
    const RESOURCE: (&str, &str) =
        ("x-authorize-resource", "arn:aws:execute-api:eu-west-1:111122223333:orders{path}");

    #[test]
    fn nginx_describes_the_request_and_envoy_sends_its_head() {
        let original = [("x-original-method", "PUT"), ("x-original-uri", "/a%20b/c?d=/e")];
        let by_nginx = asked(PATH, &[&original[..], &[ACTION, RESOURCE]].concat()).unwrap();
        assert_eq!(by_nginx.access.action, "orders:PUT");
        assert_eq!(by_nginx.access.resource, "arn:aws:execute-api:eu-west-1:111122223333:orders/a b/c");
        assert_eq!(by_nginx.forwarded.uri(), "/a%20b/c?d=/e");
        let uri = format!("{PATH}/a/c?x-original-uri=/x");
        let by_envoy = asked(&uri, &[&original[..], &[ACTION, RESOURCE]].concat()).unwrap();
        assert_eq!(by_envoy.access.action, "orders:GET");
        assert!(by_envoy.access.resource.ends_with(":orders/a/c"));
        assert_eq!(by_envoy.forwarded.uri(), "/a/c?x-original-uri=/x");
    }

    #[test]
    fn a_header_of_the_proxy_that_a_client_sends_too_is_no_question() {
        let uri = format!("{PATH}/a");
        for name in ["x-authorize-action", "x-authorize-resource", "x-authorize-service"] {
            let wrong = asked(&uri, &[ACTION, RESOURCE, (name, "a"), (name, "b")]).err().unwrap();
            assert!(wrong.contains("given twice"), "{wrong}");
        }
        let wrong = asked(PATH, &[ACTION, RESOURCE, ("x-original-uri", "/a")]).err().unwrap();
        assert!(wrong.starts_with("x-original-method: the proxy must send it"), "{wrong}");
        let wrong = asked(&uri, &[ACTION, RESOURCE, ("authorization", "a"), ("authorization", "b")]);
        assert!(wrong.err().unwrap().starts_with("two Authorization"));
    }

    #[test]
    fn row_54_a_signature_for_our_own_apis_is_never_asked_for() {
        for own in ["sts", "iam", "sso", "vestibule", "organizations"] {
            let wrong = asked(&format!("{PATH}/a"), &[ACTION, RESOURCE, ("x-authorize-service", own)]);
            assert!(wrong.err().unwrap().contains("is a service of ours"), "{own}");
        }
    }

    #[test]
    fn only_paths_that_everybody_reads_alike_pass() {
        for (path, expected) in [
            ("/", Some("/")),
            ("/a/b", Some("/a/b")),
            ("/a/b/", Some("/a/b/")),
            ("/%61/b%20c", Some("/a/b c")),
            ("/a/..b", Some("/a/..b")),
            ("/a/../b", None),
            ("/a/./b", None),
            ("/a/%2e%2e/b", None),
            ("/a//b", None),
            ("//a", None),
            ("/a%2fb", None),
            ("/a%2Fb", None),
            ("/a%5cb", None),
            ("/a;x=1/b", None),
            ("/a%252fb", None),
            ("/a%0ab", None),
            ("/a%ff", None),
            ("*", None),
        ] {
            assert_eq!(plain(path).as_deref(), expected, "{path}");
        }
    }

    #[test]
    fn every_header_of_the_answer_is_there_and_none_can_hold_another() {
        let mut headers = HeaderMap::new();
        let who = CheckAccessResponse {
            principal_arn: "arn:aws:iam::111122223333:root".to_owned(),
            account_id: "111122223333".to_owned(),
            user_name: Some("zoë\r\nx-vestibule-groups: admins".to_owned()),
            groups: Some(vec!["Site, Reliability".to_owned(), "100%".to_owned()]),
            ..CheckAccessResponse::default()
        };
        tell(&who, &mut headers);
        assert_eq!(headers.len(), 7);
        assert_eq!(headers["x-vestibule-role"], "");
        assert_eq!(headers["x-vestibule-groups"], "Site%2C%20Reliability,100%25");
        assert_eq!(headers["x-vestibule-user-name"], "zo%C3%AB%0D%0Ax-vestibule-groups:%20admins");
    }
}
