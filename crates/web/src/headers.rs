//! The security headers of every page.
//!
//! Nothing is loaded from elsewhere, nothing is inline, nothing may frame a page, and no page is ever cached.

use bytes::Bytes;
use http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderName, REFERRER_POLICY,
    STRICT_TRANSPORT_SECURITY, X_CONTENT_TYPE_OPTIONS,
};
use http::{HeaderMap, HeaderValue, Response, StatusCode};
use url::{Host, Url};

/// Where the forms of a page may lead. Browsers hold the redirect that answers a form to it as well.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum FormTarget {
    /// Our own pages only.
    #[default]
    Portal,
    /// Also this origin: a client's loopback listener, which the consent form is answered with.
    Loopback(String),
}

impl FormTarget {
    /// What the consent form for `redirect_uri` needs; nothing for addresses other than loopback (RFC 8252
    /// section 7.3).
    pub fn of_redirect(redirect_uri: &str) -> Self {
        match Url::parse(redirect_uri) {
            Ok(url) if url.scheme() == "http" => Self::of_host(&url).unwrap_or_default(),
            _ => Self::Portal,
        }
    }

    fn of_host(url: &Url) -> Option<Self> {
        let host = url.host()?;
        let port = url.port().map_or(String::new(), |port| format!(":{port}"));
        match host {
            Host::Ipv4(address) if address.is_loopback() => {
                Some(Self::Loopback(format!("http://{address}{port}")))
            }
            Host::Domain("localhost") => Some(Self::Loopback(format!("http://localhost{port}"))),
            // Content Security Policy has no form for an IPv6 address, only for its scheme.
            Host::Ipv6(address) if address.is_loopback() => Some(Self::Loopback("http:".to_owned())),
            _ => None,
        }
    }

    fn policy(&self) -> String {
        let loopback = match self {
            Self::Portal => String::new(),
            Self::Loopback(origin) => format!(" {origin}"),
        };
        format!(
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; \
             form-action 'self'{loopback}; frame-ancestors 'none'; base-uri 'none'; \
             require-trusted-types-for 'script'; trusted-types 'none'"
        )
    }
}

/// A page as a response.
pub fn page(status: StatusCode, target: &FormTarget, secure: bool, html: String) -> Response<Bytes> {
    let mut response = Response::new(Bytes::from(html));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    // `policy` is built of our own text and a parsed origin, so it is always a header's text.
    let policy = HeaderValue::try_from(target.policy());
    headers.insert(CONTENT_SECURITY_POLICY, policy.unwrap_or(HeaderValue::from_static("default-src 'none'")));
    protect(headers, secure);
    response
}

/// What pages, redirects and static files have in common.
pub fn protect(headers: &mut HeaderMap, secure: bool) {
    headers.entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    // Not `no-referrer`: with it browsers send `Origin: null` on our own forms.
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    for (name, value) in FIXED {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    if secure {
        headers.insert(STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000"));
    }
}

const FIXED: [(&str, &str); 3] = [
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    (
        "permissions-policy",
        "accelerometer=(), camera=(), clipboard-write=(self), display-capture=(), geolocation=(), \
         gyroscope=(), \
         microphone=(), payment=(), usb=()",
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn policy_for(redirect_uri: &str) -> String {
        FormTarget::of_redirect(redirect_uri).policy()
    }

    #[test]
    fn consent_may_lead_to_exactly_the_clients_loopback_port() {
        let policy = policy_for("http://127.0.0.1:49152/oauth/callback?x=1");
        assert!(policy.contains("form-action 'self' http://127.0.0.1:49152;"), "{policy}");
        let policy = policy_for("http://localhost:8400");
        assert!(policy.contains("form-action 'self' http://localhost:8400;"), "{policy}");
    }

    #[test]
    fn row_28_no_form_leads_anywhere_but_loopback() {
        for elsewhere in [
            "https://evil.example/callback",
            "http://127.0.0.1.evil.example/callback",
            "http://127.0.0.1@evil.example/callback",
            "http://localhost.evil.example:80/",
            "http://10.0.0.1:8400/",
            "javascript:alert(1)",
            "",
        ] {
            assert!(policy_for(elsewhere).contains("form-action 'self';"), "{elsewhere}");
        }
    }

    #[test]
    fn a_redirect_uri_cannot_add_a_directive() {
        let policy = policy_for("http://127.0.0.1:1/;script-src *");
        assert!(!policy.contains('*'), "{policy}");
    }

    #[test]
    fn a_page_is_never_cached_framed_or_sniffed() {
        let response = page(StatusCode::OK, &FormTarget::Portal, true, String::new());
        let headers = response.headers();
        assert_eq!(headers[CACHE_CONTROL], "no-store");
        assert_eq!(headers[X_CONTENT_TYPE_OPTIONS], "nosniff");
        assert_eq!(headers[STRICT_TRANSPORT_SECURITY], "max-age=31536000");
        let policy = headers[CONTENT_SECURITY_POLICY].to_str().unwrap();
        assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"));
        assert!(!policy.contains("unsafe"));
    }

    #[test]
    fn plain_http_pins_nothing() {
        let response = page(StatusCode::OK, &FormTarget::Portal, false, String::new());
        assert!(!response.headers().contains_key(STRICT_TRANSPORT_SECURITY));
    }
}
