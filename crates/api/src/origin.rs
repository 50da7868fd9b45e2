//! Where a request comes from, and what it presents to be recognized by.

use std::net::IpAddr;

use bytes::Bytes;

/// What the door knows of a request before anybody has read it.
#[derive(Clone, Debug)]
pub struct Origin {
    /// The caller's address, behind trusted proxies the one they name.
    pub address: IpAddr,
    /// The same as text.
    pub address_text: String,
    /// The `User-Agent` header, cut to a sane length.
    pub user_agent: String,
    /// Ours, in the reply's `x-amzn-RequestId` and in every log line.
    pub request_id: String,
    /// Whether it came over TLS, to us or to a trusted proxy.
    pub secure: bool,
}

/// What proves who calls.
#[derive(Clone, Copy, Debug)]
pub enum Presented<'a> {
    /// An HTTP request with a signature, a bearer token, or nothing; the operation decides which counts.
    Http(&'a http::Request<Bytes>),
    /// The head of a request to another service, whose proxy asks whether it may pass. It must be signed for
    /// `service`, or carry an access token of the portal.
    Forwarded {
        /// The request as the proxy got it, without its body.
        request: &'a http::Request<Bytes>,
        /// The signing name of the service.
        service: &'a str,
    },
    /// The portal's cookie. Only the portal's own pages present it, after their cross-site checks.
    Cookie(&'a str),
    /// Nothing: somebody who is not signed in, on one of our own pages.
    Nobody,
    /// The process that owns the database itself, such as `vestibule init` and `vestibule apply --data`:
    /// whoever can read the key file and the rows needs no signature. It acts as the management account's
    /// root.
    Operator,
}
