//! Where a browser goes after signing in: only to pages of ours that can be bookmarked.

use url::Url;

/// Longest return address, in bytes: an authorization request with all its parameters.
const NEXT_BYTES_MAX: usize = 4096;
/// The pages that somebody may be on the way to.
const PAGES: [&str; 4] = ["/start", "/start/keys", "/device", "/authorize"];

/// The path and query of one of our own pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Next(String);

impl Default for Next {
    fn default() -> Self {
        Self("/start".to_owned())
    }
}

impl Next {
    /// Takes `text` only if every browser reads it as one of our own pages.
    pub fn parse(text: &str) -> Option<Self> {
        let plain = text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
        if !plain || text.len() > NEXT_BYTES_MAX || !text.starts_with('/') || text.starts_with("//") {
            return None;
        }
        // The same parser that browsers use has to agree that this stays here.
        let here = Url::parse("https://portal.invalid/").ok()?;
        let there = here.join(text).ok()?;
        let stays = there.origin() == here.origin() && there.username().is_empty();
        let known = PAGES.contains(&there.path());
        let query = there.query().map_or(String::new(), |query| format!("?{query}"));
        (stays && known).then(|| Self(format!("{}{query}", there.path())))
    }

    /// `text` if it may be followed, the portal otherwise.
    pub fn or_portal(text: Option<&str>) -> Self {
        text.and_then(Self::parse).unwrap_or_default()
    }

    /// The path and query.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The sign-in page that leads here.
    pub fn sign_in_url(&self) -> String {
        if *self == Self::default() {
            return "/start/sign-in".to_owned();
        }
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.append_pair("next", &self.0);
        format!("/start/sign-in?{}", query.finish())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_own_pages_come_back_with_their_query() {
        for page in [
            "/start",
            "/start?q=prod",
            "/start/keys?account_id=111122223333&role_name=DeveloperAccess",
            "/device?user_code=ABCD-EFGH",
            "/authorize?response_type=code&redirect_uri=http%3A%2F%2F127.0.0.1%3A49152%2Foauth%2Fcallback",
        ] {
            assert_eq!(Next::parse(page).unwrap().as_str(), page);
        }
    }

    #[test]
    fn nothing_leads_off_the_portal() {
        for trick in [
            "",
            "start",
            "//evil.example",
            "///evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "/\t/evil.example",
            "/\n/evil.example",
            " //evil.example",
            "https:",
            "https:evil.example",
            "https://evil.example/start",
            "HTTPS://evil.example/start",
            "javascript:alert(1)",
            "data:text/html,x",
            "/%2f%2fevil.example",
            "/%5cevil.example",
            "%2f%2fevil.example",
            "/start/..//evil.example",
            "/.//evil.example",
            "/@evil.example",
            "/start/sign-out",
            "/start/sign-in?next=/start",
            "/static/x",
            "/start\u{2028}",
            "/st\u{e4}rt",
        ] {
            assert_eq!(Next::parse(trick), None, "{trick:?}");
        }
    }

    #[test]
    fn the_way_through_sign_in_keeps_the_whole_address() {
        let next = Next::parse("/start/keys?account_id=1&role_name=a+b").unwrap();
        let url = next.sign_in_url();
        assert_eq!(url, "/start/sign-in?next=%2Fstart%2Fkeys%3Faccount_id%3D1%26role_name%3Da%2Bb");
        let (_, query) = url.split_once('?').unwrap();
        let (_, value) = url::form_urlencoded::parse(query.as_bytes()).next().unwrap();
        assert_eq!(Next::parse(&value), Some(next));
    }
}
