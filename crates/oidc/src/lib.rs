//! OpenID Connect's signed tokens: read and verified as one who relies on them, and signed as an issuer;
//! without I/O and without a clock.
//!
//! Source: RFC 7515 (JWS), RFC 7517 (JWK), RFC 7518 (JWA), RFC 7519 (JWT), OpenID Connect Discovery 1.0. What
//! is not needed is refused: unsigned tokens, shared secrets, encryption, keys that a token brings along.
#![deny(missing_docs)]

mod discovery;
mod fetch;
mod keys;
mod sign;
mod token;

pub use discovery::{Discovery, discovery_url};
pub use fetch::{Fetch, Fetched, Unfetched};
pub use keys::{Algorithm, KeySet, NotKeys};
pub use sign::{BadKey, SigningKey};
pub use token::{Claims, Refused, Token};
