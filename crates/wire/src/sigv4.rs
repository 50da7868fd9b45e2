//! Signature Version 4: verifying what callers send, and signing what we send.
//!
//! Pure functions: the time is passed in, the secret is looked up by the caller, nothing is read or written
//! anywhere. A request arrives in three steps:
//!
//! 1. [`parse()`] says whether the request is signed and by which access key; it trusts nothing it read.
//! 2. The caller finds the [`SecretKey`] of [`Presented::access_key_id`], or answers
//!    [`SignatureError::unknown_key`].
//! 3. [`Presented::verify`] recomputes the signature over the request as it arrived, body included. For S3,
//!    [`Presented::verify_head`] does so before the body is there, and [`Payload::open`] checks that.
//!
//! What AWS says when something is wrong, and in which order it looks, follows AWS's observed behaviour; see
//! `docs/aws-notes.md`. Where AWS tolerates an ambiguity (parameters given twice), this refuses it.

mod canonical;
mod error;
mod key;
mod parse;
mod payload;
mod sign;
mod time;
mod verify;

pub use error::{Kind, SignatureError};
pub use key::{Credentials, SecretKey};
pub use parse::{Form, Presented, Scope, parse};
pub use payload::{Chunked, Opened, Payload};
pub use sign::{Target, presign, sign};
pub use verify::Expected;

/// The only algorithm spoken here.
pub const ALGORITHM: &str = "AWS4-HMAC-SHA256";
/// How far a caller's clock may be from ours, either way.
pub const SKEW_MS_MAX: i64 = 5 * 60 * 1000;
/// How long a presigned request of an API other than S3's is good for. AWS ignores the smaller or larger
/// `X-Amz-Expires` there, and clients rely on it: Kubernetes tokens ask for 60 seconds and are used for 14
/// minutes.
pub const PRESIGNED_MS_MAX: i64 = 15 * 60 * 1000;
/// The longest `X-Amz-Expires`: seven days, in seconds.
pub const EXPIRES_S_MAX: u32 = 604_800;
/// Headers a signed request may carry.
pub const HEADERS_MAX: usize = 128;
/// Headers a signature may cover.
pub const SIGNED_HEADERS_MAX: usize = 64;
/// Bytes of an `Authorization` header.
pub const AUTHORIZATION_BYTES_MAX: usize = 8 * 1024;
/// Bytes of a path and of a query, each.
pub const URI_BYTES_MAX: usize = 32 * 1024;
/// Parameters in a query.
pub const PARAMETERS_MAX: usize = 1024;
/// Bytes of a session token, as in AWS's services.
pub const TOKEN_BYTES_MAX: usize = 16 * 1024;
/// Bytes of an access key id.
pub const ACCESS_KEY_ID_BYTES_MAX: usize = 128;
/// Bytes of a Region or service name in a credential scope.
pub const SCOPE_NAME_BYTES_MAX: usize = 64;

/// What a signature covers besides the body.
#[derive(Clone, Copy)]
pub struct Head<'a> {
    /// The method, as sent.
    pub method: &'a http::Method,
    /// The path and query exactly as sent, and the authority where the protocol carries it there.
    pub uri: &'a http::Uri,
    /// Every header, as sent.
    pub headers: &'a http::HeaderMap,
}

impl<'a> From<&'a http::request::Parts> for Head<'a> {
    fn from(parts: &'a http::request::Parts) -> Self {
        Self { method: &parts.method, uri: &parts.uri, headers: &parts.headers }
    }
}

impl<'a, B> From<&'a http::Request<B>> for Head<'a> {
    fn from(request: &'a http::Request<B>) -> Self {
        Self { method: request.method(), uri: request.uri(), headers: request.headers() }
    }
}

/// The two dialects of Signature Version 4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Style {
    /// Every service but S3: the path is normalized and encoded a second time, the body is always hashed.
    #[default]
    Standard,
    /// S3: the path is taken as sent, presigned bodies may be unsigned, `X-Amz-Expires` counts.
    S3,
}
