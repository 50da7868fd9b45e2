//! Redirect URIs of native applications: loopback only, any port, one exact path (RFC 8252 section 7.3).

use std::fmt;

use model::limits::REDIRECT_URI_BYTES_MAX;

use crate::Refusal;
use crate::refusal::shown;

/// A redirect URI that leads to the user's own machine and nowhere else.
///
/// Only the plainest form is taken: `http`, a loopback host, perhaps a port, and a path of ordinary
/// characters. What two programs could read in two ways (user info, escapes, dot segments, backslashes,
/// queries, fragments) is refused, so comparing texts compares destinations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RedirectUri {
    text: String,
    /// The host, of one of [`HOSTS`].
    host: &'static str,
    /// Where the path begins in the text.
    path_at: usize,
}

const HOSTS: [&str; 3] = ["127.0.0.1", "[::1]", "localhost"];

impl RedirectUri {
    /// Reads a redirect URI.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        Self::read(text).ok_or_else(|| Refusal::InvalidRedirectUri(shown(text)))
    }

    fn read(text: &str) -> Option<Self> {
        let rest = Some(text).filter(|text| text.len() <= REDIRECT_URI_BYTES_MAX)?.strip_prefix("http://")?;
        let host = HOSTS.into_iter().find(|host| rest.starts_with(host))?;
        let rest = rest.strip_prefix(host)?;
        let (port, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        let port_is_plain = port.is_empty() || port.strip_prefix(':').is_some_and(is_port);
        (port_is_plain && is_plain_path(path)).then(|| Self {
            text: text.to_owned(),
            host,
            path_at: text.len() - path.len(),
        })
    }

    /// As it was given.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether a client that registered this one may use `other`: the same host and path, whatever the port.
    pub fn allows(&self, other: &Self) -> bool {
        self.host == other.host && self.path() == other.path()
    }

    fn path(&self) -> &str {
        self.text.get(self.path_at..).unwrap_or_default()
    }
}

impl fmt::Display for RedirectUri {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// 1 to 65535 without sign or leading zero.
fn is_port(digits: &str) -> bool {
    let plain = digits.bytes().all(|b| b.is_ascii_digit()) && !digits.starts_with('0');
    plain && digits.parse::<u16>().is_ok()
}

/// Nothing, or segments of unreserved characters (RFC 3986 section 2.3), none of them `.` or `..`. Only the
/// last one may be empty.
fn is_plain_path(path: &str) -> bool {
    let Some(segments) = path.strip_prefix('/') else {
        return path.is_empty();
    };
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_' | b'~');
    let mut segments = segments.split('/').rev();
    let last = segments.next().unwrap_or_default();
    let is_segment = |segment: &str| segment.bytes().all(plain) && segment != "." && segment != "..";
    is_segment(last) && segments.all(|segment| !segment.is_empty() && is_segment(segment))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allows(registered: &str, used: &str) -> bool {
        let registered = RedirectUri::parse(registered).unwrap();
        RedirectUri::parse(used).is_ok_and(|used| registered.allows(&used))
    }

    #[test]
    fn loopback_redirects_match_with_any_port() {
        for (registered, used) in [
            ("http://127.0.0.1/oauth/callback", "http://127.0.0.1:53211/oauth/callback"),
            ("http://127.0.0.1/oauth/callback", "http://127.0.0.1/oauth/callback"),
            ("http://127.0.0.1", "http://127.0.0.1:8250"),
            ("http://127.0.0.1:8250", "http://127.0.0.1:9999"),
            ("http://[::1]/cb", "http://[::1]:1/cb"),
            ("http://localhost/", "http://localhost:65535/"),
        ] {
            assert!(allows(registered, used), "{registered} {used}");
        }
    }

    #[test]
    fn row_27_redirect_uris_match_exactly() {
        let registered = "http://127.0.0.1/oauth/callback";
        for used in [
            "http://127.0.0.1:1/oauth",
            "http://127.0.0.1:1/oauth/callback/",
            "http://127.0.0.1:1/oauth/callbacks",
            "http://127.0.0.1:1/oauth//callback",
            "http://127.0.0.1:1/oauth/../callback",
            "http://127.0.0.1:1/oauth/callback/..",
            "http://127.0.0.1:1/oauth/./callback",
            "http://127.0.0.1:1/oauth%2Fcallback",
            "http://127.0.0.1:1/oauth/callback%00",
            "http://127.0.0.1:1/oauth/%2e%2e/oauth/callback",
            "http://127.0.0.1:1/oauth/*",
            "http://127.0.0.1:1/OAuth/callback",
            "http://127.0.0.1:1/oauth/callback?next=http://evil.example",
            "http://127.0.0.1:1/oauth/callback#x",
            "http://127.0.0.1:1/oauth\\callback",
            "http://localhost:1/oauth/callback",
            "http://[::1]:1/oauth/callback",
            "https://127.0.0.1:1/oauth/callback",
            "HTTP://127.0.0.1:1/oauth/callback",
            " http://127.0.0.1:1/oauth/callback",
            "http://127.0.0.1:1/oauth/callback\n",
        ] {
            assert!(!allows(registered, used), "{used}");
        }
        assert!(!allows("http://127.0.0.1", "http://127.0.0.1:1/"));
    }

    #[test]
    fn row_28_only_loopback_can_be_registered() {
        for uri in [
            "",
            "http://",
            "http://evil.example/oauth/callback",
            "http://127.0.0.1@evil.example/oauth/callback",
            "http://127.0.0.1:80@evil.example/",
            "http://user@127.0.0.1/",
            "http://127.0.0.1.evil.example/",
            "http://localhost.evil.example/",
            "http://localhostevil.example/",
            "http://127.0.0.1\\@evil.example/",
            "http://127.0.0.2/",
            "http://127.1/",
            "http://0.0.0.0/",
            "http://2130706433/",
            "http://[::]/",
            "http://[::1%25eth0]/",
            "http://[::ffff:127.0.0.1]/",
            "http://127.0.0.1:*/",
            "http://127.0.0.1:/",
            "http://127.0.0.1:0/",
            "http://127.0.0.1:080/",
            "http://127.0.0.1:65536/",
            "http://127.0.0.1:+80/",
            "http://*/",
            "https://127.0.0.1/",
            "javascript:alert(1)",
            "myapp://callback",
            "urn:ietf:wg:oauth:2.0:oob",
            "//127.0.0.1/",
            "http:/127.0.0.1/",
            "http://127.0.0.1/ümlaut",
        ] {
            assert!(RedirectUri::parse(uri).is_err(), "{uri}");
        }
        assert!(RedirectUri::parse(&format!("http://127.0.0.1/{}", "a".repeat(600))).is_err());
    }
}
