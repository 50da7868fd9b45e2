//! The two cookies: the portal session, and before there is one the secret that the sign-in form is bound to.

use http::header::COOKIE;
use http::{HeaderMap, HeaderValue};

/// A cookie of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cookie {
    /// The portal session.
    Session,
    /// What the forms of somebody who is not signed in are bound to.
    Visitor,
}

impl Cookie {
    /// `__Host-` makes the browser hold it to this very host, over TLS; without TLS it would refuse the
    /// cookie.
    fn name(self, secure: bool) -> &'static str {
        match (self, secure) {
            (Self::Session, true) => "__Host-vestibule",
            (Self::Session, false) => "vestibule",
            (Self::Visitor, true) => "__Host-vestibule-visitor",
            (Self::Visitor, false) => "vestibule-visitor",
        }
    }

    /// Its value in a request. One sent twice is not believed: a neighbouring site may have planted the
    /// other.
    pub fn read(self, headers: &HeaderMap, secure: bool) -> Option<&str> {
        let lines = headers.get_all(COOKIE).iter().filter_map(|line| line.to_str().ok());
        let pairs = lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
        let mut found = pairs.filter(|(name, _)| *name == self.name(secure)).map(|(_, value)| value);
        found.next().filter(|value| !value.is_empty() && found.next().is_none())
    }

    /// The header that sets it for so many seconds. The server ends a session by itself, whatever the browser
    /// keeps.
    pub fn set(self, value: &str, seconds: u64, secure: bool) -> Option<HeaderValue> {
        let only_secure = if secure { "; Secure" } else { "" };
        let name = self.name(secure);
        let line = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{only_secure}");
        HeaderValue::try_from(line).ok()
    }

    /// The header that takes it away.
    pub fn clear(self, secure: bool) -> Option<HeaderValue> {
        self.set("", 0, secure)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &'static str, secure: bool) -> Option<String> {
        let headers = HeaderMap::from_iter([(COOKIE, HeaderValue::from_static(line))]);
        Cookie::Session.read(&headers, secure).map(str::to_owned)
    }

    #[test]
    fn the_session_is_found_among_others() {
        assert_eq!(read("a=1; vestibule=token; b=2", false).as_deref(), Some("token"));
        assert_eq!(read("__Host-vestibule=token", true).as_deref(), Some("token"));
        assert_eq!(read("vestibule-visitor=x", false), None);
        assert_eq!(read("vestibule=", false), None);
    }

    #[test]
    fn over_tls_only_the_host_bound_name_counts() {
        assert_eq!(read("vestibule=planted", true), None);
    }

    #[test]
    fn a_cookie_sent_twice_is_not_believed() {
        assert_eq!(read("vestibule=mine; vestibule=planted", false), None);
    }

    #[test]
    fn scripts_and_other_sites_never_see_it() {
        let line = Cookie::Session.set("token", 60, true).unwrap();
        assert_eq!(line, "__Host-vestibule=token; Path=/; HttpOnly; SameSite=Lax; Max-Age=60; Secure");
        let line = Cookie::Session.clear(false).unwrap();
        assert_eq!(line, "vestibule=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0");
    }
}
