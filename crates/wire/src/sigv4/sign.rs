//! Signing what we send: our command line's calls, and calls to accounts that live elsewhere.

use fault::{Context, Result};
use http::header::{AUTHORIZATION, HOST, HeaderMap, HeaderName, HeaderValue};
use http::uri::{Authority, PathAndQuery, Uri};

use super::canonical::{self, Covered, UNSIGNED_PAYLOAD, escape, sha256};
use super::key::{SigningKey, string_to_sign};
use super::{ALGORITHM, Credentials, EXPIRES_S_MAX, Head, Scope, Style, time};

const X_AMZ_DATE: HeaderName = HeaderName::from_static("x-amz-date");
const X_AMZ_SECURITY_TOKEN: HeaderName = HeaderName::from_static("x-amz-security-token");
const X_AMZ_CONTENT_SHA256: HeaderName = HeaderName::from_static("x-amz-content-sha256");

/// Headers that proxies and HTTP libraries change on the way, and that AWS's SDKs therefore leave unsigned.
const UNSIGNED: [&str; 15] = [
    "authorization",
    "baggage",
    "connection",
    "expect",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "te",
    "traceparent",
    "tracestate",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "x-amzn-trace-id",
];

/// Where a signed request goes.
#[derive(Clone, Copy, Debug)]
pub struct Target<'a> {
    /// The Region, such as `us-east-1`.
    pub region: &'a str,
    /// The service's signing name, such as `sts`.
    pub service: &'a str,
    /// The service's dialect.
    pub style: Style,
}

/// Signs a request in its `Authorization` header, and adds the headers that the signature needs.
pub fn sign<B: AsRef<[u8]>>(
    request: &mut http::Request<B>,
    credentials: &Credentials,
    target: &Target<'_>,
    now_ms: i64,
) -> Result<()> {
    let payload = sha256(request.body().as_ref());
    let headers = request.headers_mut();
    headers.remove(AUTHORIZATION);
    headers.remove(X_AMZ_SECURITY_TOKEN);
    headers.insert(X_AMZ_DATE, text(&time::basic(now_ms))?);
    if let Some(token) = &credentials.session_token {
        headers.insert(X_AMZ_SECURITY_TOKEN, secret(token)?);
    }
    if target.style == Style::S3 {
        headers.insert(X_AMZ_CONTENT_SHA256, text(&payload)?);
    }
    set_host(request)?;
    let scope = target.scope(now_ms);
    let signed_headers = signed_headers(request.headers());
    let covered = Covered { style: target.style, signed_headers: &signed_headers, payload: &payload };
    let signature = signature((&*request).into(), &covered, credentials, &scope, now_ms)?;
    let value = format!(
        "{ALGORITHM} Credential={}/{scope}, SignedHeaders={}, Signature={signature}",
        credentials.access_key_id,
        signed_headers.join(";")
    );
    request.headers_mut().insert(AUTHORIZATION, secret(&value)?);
    Ok(())
}

/// Signs a request in its query, so that whoever holds the URL can send it for a while.
pub fn presign<B: AsRef<[u8]>>(
    request: &mut http::Request<B>,
    credentials: &Credentials,
    target: &Target<'_>,
    expires_s: u32,
    now_ms: i64,
) -> Result<()> {
    let expires_s = expires_s.clamp(1, EXPIRES_S_MAX);
    let hash = sha256(request.body().as_ref());
    let payload = if target.style == Style::S3 { UNSIGNED_PAYLOAD } else { &hash };
    set_host(request)?;
    let scope = target.scope(now_ms);
    let signed_headers = signed_headers(request.headers());
    let mut parameters = vec![
        ("X-Amz-Algorithm", ALGORITHM.to_owned()),
        ("X-Amz-Credential", format!("{}/{scope}", credentials.access_key_id)),
        ("X-Amz-Date", time::basic(now_ms)),
        ("X-Amz-Expires", expires_s.to_string()),
        ("X-Amz-SignedHeaders", signed_headers.join(";")),
    ];
    if let Some(token) = &credentials.session_token {
        parameters.push(("X-Amz-Security-Token", token.to_string()));
    }
    for (name, value) in &parameters {
        append(request.uri_mut(), name, value)?;
    }
    let covered = Covered { style: target.style, signed_headers: &signed_headers, payload };
    let signature = signature((&*request).into(), &covered, credentials, &scope, now_ms)?;
    append(request.uri_mut(), "X-Amz-Signature", &signature)
}

impl Target<'_> {
    fn scope(&self, now_ms: i64) -> Scope {
        Scope { date: time::day(now_ms), region: self.region.to_owned(), service: self.service.to_owned() }
    }
}

fn signature(
    head: Head<'_>,
    covered: &Covered<'_>,
    credentials: &Credentials,
    scope: &Scope,
    now_ms: i64,
) -> Result<String> {
    let hash = canonical::hash(head, covered).fault("spelling a request for its signature")?;
    Ok(SigningKey::derive(&credentials.secret_key, scope).sign(&string_to_sign(now_ms, scope, &hash)))
}

fn signed_headers(headers: &HeaderMap) -> Vec<String> {
    let names = headers.keys().map(|name| name.as_str()).filter(|name| !UNSIGNED.contains(name));
    let mut names: Vec<String> = names.map(str::to_owned).collect();
    names.sort();
    names
}

/// Writes the `Host` header as the HTTP library would, since it is signed before that library sees it.
fn set_host<B>(request: &mut http::Request<B>) -> Result<()> {
    if request.headers().contains_key(HOST) {
        return Ok(());
    }
    let authority = request.uri().authority().fault("signing a request without a host")?;
    let host = match (request.uri().scheme_str(), authority.port_u16()) {
        (Some("http"), Some(80)) | (Some("https"), Some(443)) | (_, None) => authority.host().to_owned(),
        (_, Some(port)) => format!("{}:{port}", authority.host()),
    };
    let value = text(&host)?;
    // What is signed and what is asked for must be the same host, default port or user information aside.
    let spelled: Authority = host.parse().fault("spelling a request's host")?;
    let mut parts = request.uri().clone().into_parts();
    parts.authority = Some(spelled);
    *request.uri_mut() = Uri::from_parts(parts).fault("spelling a request's address")?;
    request.headers_mut().insert(HOST, value);
    Ok(())
}

fn append(uri: &mut Uri, name: &str, value: &str) -> Result<()> {
    let (path, query) = (uri.path(), uri.query().unwrap_or_default());
    let between = if query.is_empty() { "" } else { "&" };
    let longer = format!("{path}?{query}{between}{name}={}", escape(value.as_bytes()));
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = Some(PathAndQuery::try_from(longer).fault("adding a signature to an address")?);
    *uri = Uri::from_parts(parts).fault("adding a signature to an address")?;
    Ok(())
}

fn text(value: &str) -> Result<HeaderValue> {
    HeaderValue::from_str(value).fault("writing a header of a signature")
}

/// A header value that `http`'s `Debug` does not show.
fn secret(value: &str) -> Result<HeaderValue> {
    let mut value = text(value)?;
    value.set_sensitive(true);
    Ok(value)
}
