//! The seam to the documents that issuers publish: where their keys are, and the keys.

use std::fmt;
use std::future::Future;
use std::pin::Pin;

/// A document on its way.
pub type Fetched<'a> = Pin<Box<dyn Future<Output = Result<Vec<u8>, Unfetched>> + Send + 'a>>;

/// Gets public documents from issuers. Addresses, size, time and trust are bounded by whoever implements it.
pub trait Fetch: Send + Sync {
    /// The document at an `https` URL. Redirects are not followed. `thumbprints` are SHA-1 hashes, in
    /// lower-case hex, of certificates that are trusted beside the well-known ones.
    fn fetch<'a>(&'a self, url: &'a str, thumbprints: &'a [String]) -> Fetched<'a>;
}

/// Why a document could not be had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfetched {
    /// Nobody answered, or not in time: asking again may help.
    Unreachable(String),
    /// What answered is not to be trusted, or answered something else.
    Refused(String),
}

impl fmt::Display for Unfetched {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreachable(text) | Self::Refused(text) => f.write_str(text),
        }
    }
}

impl std::error::Error for Unfetched {}
