//! Forms: their fields, and the proof that a page of ours sent them.
//!
//! A form is taken only from our own origin and only with a token that was derived from a cookie of the same
//! browser, for the same form. Another site can neither read the cookie nor know the token.

use aws_lc_rs::hmac;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::HeaderMap;
use http::header::{CONTENT_TYPE, HOST, ORIGIN};
use model::limits::FORM_BODY_BYTES_MAX;
use subtle::ConstantTimeEq;
use url::Url;

/// The fields of a query or a form.
#[derive(Debug, Default)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// Reads `application/x-www-form-urlencoded`; `None` if it is too long to be a form of ours.
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let fits = bytes.len() <= FORM_BODY_BYTES_MAX;
        fits.then(|| Self(url::form_urlencoded::parse(bytes).into_owned().collect()))
    }

    /// The field, if it is there exactly once and not empty. One sent twice is nobody's honest request.
    pub fn get(&self, name: &str) -> Option<&str> {
        let mut found = self.0.iter().filter(|(key, _)| key == name).map(|(_, value)| value.as_str());
        found.next().filter(|value| !value.is_empty() && found.next().is_none())
    }

    /// Whether the field is there at all.
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(key, _)| key == name)
    }

    /// All fields but these, as a query.
    pub fn as_query_without(&self, left_out: &[&str]) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(self.0.iter().filter(|(key, _)| !left_out.contains(&key.as_str())));
        query.finish()
    }
}

/// Whether a request says that its body is a form.
pub fn is_form(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    kind.trim_start().starts_with("application/x-www-form-urlencoded")
}

/// Whether a page of ours sent this request, as far as the browser says; one that says nothing is not
/// believed.
pub fn is_same_origin(headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).map(|value| value.to_str().unwrap_or_default());
    let fetched = text("sec-fetch-site").map(|site| site == "same-origin");
    let sent = text(ORIGIN.as_str()).map(|origin| is_own_origin(origin, text(HOST.as_str())));
    match (fetched, sent) {
        (None, None) => false,
        (fetched, sent) => fetched.unwrap_or(true) && sent.unwrap_or(true),
    }
}

/// Whether a browser says that another site's page sent this request; what is no browser says nothing.
pub fn is_from_another_site(headers: &HeaderMap) -> bool {
    let says = headers.contains_key(ORIGIN) || headers.contains_key("sec-fetch-site");
    says && !is_same_origin(headers)
}

/// The scheme is left out: behind a proxy that ends TLS we see another one than the browser.
fn is_own_origin(origin: &str, host: Option<&str>) -> bool {
    let (Ok(origin), Some(host)) = (Url::parse(origin), host) else { return false };
    let Ok(here) = Url::parse(&format!("{}://{host}", origin.scheme())) else { return false };
    matches!(origin.scheme(), "http" | "https") && origin.origin() == here.origin()
}

/// The token of one form in one browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormToken(String);

impl FormToken {
    /// `secret` is the value of a cookie of ours: the session's, or before there is one the sign-in page's.
    pub fn derive(secret: &str, form: &str) -> Self {
        let key = hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes());
        let tag = hmac::sign(&key, format!("vestibule form {form}").as_bytes());
        Self(URL_SAFE_NO_PAD.encode(tag))
    }

    /// What goes into the page.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the form came back with its token.
    pub fn matches(&self, fields: &Fields) -> bool {
        let sent = fields.get("form_token").unwrap_or_default();
        sent.as_bytes().ct_eq(self.0.as_bytes()).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(k, v)| (k.parse().unwrap(), HeaderValue::from_static(v))).collect()
    }

    #[track_caller]
    fn judged(pairs: &[(&'static str, &'static str)], expected: bool) {
        assert_eq!(is_same_origin(&headers(pairs)), expected, "{pairs:?}");
    }

    #[test]
    fn our_own_pages_may_send_forms() {
        judged(&[("host", "127.0.0.1:8443"), ("origin", "http://127.0.0.1:8443")], true);
        judged(&[("host", "sso.example"), ("origin", "https://sso.example")], true);
        judged(&[("host", "sso.example:443"), ("origin", "https://sso.example")], true);
        judged(&[("host", "sso.example"), ("sec-fetch-site", "same-origin")], true);
    }

    #[test]
    fn other_sites_and_silent_browsers_may_not() {
        judged(&[("host", "sso.example")], false);
        judged(&[("host", "sso.example"), ("origin", "null")], false);
        judged(&[("host", "sso.example"), ("origin", "https://evil.example")], false);
        judged(&[("host", "sso.example"), ("origin", "https://sso.example.evil.example")], false);
        judged(&[("host", "sso.example:8443"), ("origin", "https://sso.example")], false);
        judged(&[("host", "sso.example"), ("sec-fetch-site", "same-site")], false);
        judged(&[("host", "sso.example"), ("sec-fetch-site", "cross-site")], false);
        judged(&[("host", "sso.example"), ("sec-fetch-site", "none")], false);
        judged(&[("origin", "https://sso.example")], false);
    }

    #[test]
    fn programs_are_no_pages_of_another_site() {
        let foreign = |pairs| is_from_another_site(&headers(pairs));
        assert!(!foreign(&[("host", "sso.example")]));
        assert!(!foreign(&[("host", "sso.example"), ("origin", "https://sso.example")]));
        assert!(foreign(&[("host", "sso.example"), ("origin", "null")]));
        assert!(foreign(&[("host", "sso.example"), ("sec-fetch-site", "same-site")]));
    }

    #[test]
    fn both_signs_have_to_agree() {
        let own = ("origin", "https://sso.example");
        judged(&[("host", "sso.example"), own, ("sec-fetch-site", "cross-site")], false);
        let other = ("origin", "https://evil.example");
        judged(&[("host", "sso.example"), other, ("sec-fetch-site", "same-origin")], false);
    }

    #[test]
    fn a_token_opens_one_form_in_one_browser() {
        let token = FormToken::derive("cookie", "sign-out");
        let fields =
            |token: &FormToken| Fields::parse(format!("form_token={}", token.as_str()).as_bytes()).unwrap();
        assert!(token.matches(&fields(&token)));
        assert!(!token.matches(&fields(&FormToken::derive("another", "sign-out"))));
        assert!(!token.matches(&fields(&FormToken::derive("cookie", "device"))));
        assert!(!token.matches(&Fields::default()));
    }

    #[test]
    fn a_field_sent_twice_is_not_there() {
        let fields = Fields::parse(b"a=1&b=2&a=3&c=&d=x+y%2B").unwrap();
        assert_eq!(fields.get("a"), None);
        assert_eq!(fields.get("b"), Some("2"));
        assert_eq!(fields.get("c"), None);
        assert_eq!(fields.get("d"), Some("x y+"));
    }

    #[test]
    fn an_endless_form_is_refused() {
        assert!(Fields::parse(&vec![b'a'; FORM_BODY_BYTES_MAX + 1]).is_none());
    }
}
