//! The static files, embedded. Each URL carries a hash of its content, so browsers may keep a file for ever
//! and still never see an old one.

use std::fmt;

use bytes::Bytes;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use http::{HeaderValue, Response};

/// One static file. Its `Display` is its URL.
#[derive(Debug)]
pub struct Asset {
    stem: &'static str,
    extension: &'static str,
    content_type: &'static str,
    bytes: &'static [u8],
    hash: u64,
}

/// The style sheet.
pub const STYLE: Asset =
    Asset::new("vestibule", "css", "text/css; charset=utf-8", include_bytes!("../static/vestibule.css"));
/// Copy buttons, the live filter and a few courtesies; every page works without it.
pub const SCRIPT: Asset =
    Asset::new("vestibule", "js", "text/javascript; charset=utf-8", include_bytes!("../static/vestibule.js"));
/// The mark: the tab's icon and the logo.
pub const MARK: Asset = Asset::new("mark", "svg", "image/svg+xml", include_bytes!("../static/mark.svg"));
/// The passage beside the sign-in form.
pub const PASSAGE: Asset =
    Asset::new("passage", "svg", "image/svg+xml", include_bytes!("../static/passage.svg"));

/// Every static file.
pub const ALL: [&Asset; 4] = [&STYLE, &SCRIPT, &MARK, &PASSAGE];

const FOR_EVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
const FOR_A_DAY: HeaderValue = HeaderValue::from_static("public, max-age=86400");

impl Asset {
    const fn new(
        stem: &'static str,
        extension: &'static str,
        content_type: &'static str,
        bytes: &'static [u8],
    ) -> Self {
        Self { stem, extension, content_type, bytes, hash: fnv1a(bytes) }
    }

    /// The content.
    pub fn bytes(&self) -> &'static [u8] {
        self.bytes
    }

    fn response(&self, keep: HeaderValue) -> Response<Bytes> {
        let mut response = Response::new(Bytes::from_static(self.bytes));
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(self.content_type));
        response.headers_mut().insert(CACHE_CONTROL, keep);
        response
    }
}

impl fmt::Display for Asset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "/static/{}.{:016x}.{}", self.stem, self.hash, self.extension)
    }
}

/// The file at `path`, if there is one. `/favicon.svg` is the one URL without a hash.
pub fn find(path: &str) -> Option<Response<Bytes>> {
    if path == "/favicon.svg" {
        return Some(MARK.response(FOR_A_DAY));
    }
    if !path.starts_with("/static/") {
        return None;
    }
    ALL.iter().find(|asset| asset.to_string() == path).map(|asset| asset.response(FOR_EVER))
}

/// FNV-1a, 64 bits: it only has to differ when the content does, and can be computed by the compiler.
const fn fnv1a(mut bytes: &[u8]) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325;
    while let [first, rest @ ..] = bytes {
        hash = (hash ^ *first as u64).wrapping_mul(0x0000_0100_0000_01b3);
        bytes = rest;
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_asset_is_found_under_its_own_url_and_kept_for_ever() {
        for asset in ALL {
            let response = find(&asset.to_string()).unwrap();
            assert_eq!(response.body(), asset.bytes());
            assert_eq!(response.headers()[CACHE_CONTROL], "public, max-age=31536000, immutable");
        }
    }

    #[test]
    fn an_url_with_another_hash_is_not_found() {
        assert!(find("/static/vestibule.0000000000000000.css").is_none());
        assert!(find("/static/../Cargo.toml").is_none());
    }

    #[test]
    fn the_hash_is_fnv1a() {
        assert_eq!(fnv1a(b""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fnv1a(b"foobar"), 0x8594_4171_f739_67e8);
    }

    #[test]
    fn nothing_static_refers_to_another_host() {
        for asset in ALL {
            let text = String::from_utf8_lossy(asset.bytes());
            let text = text.replace("http://www.w3.org/2000/svg", "");
            assert!(!text.contains("http://") && !text.contains("https://"), "{asset}");
        }
    }
}
