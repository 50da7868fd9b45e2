//! What AWS answers when a signature is missing, malformed, stale or wrong.

use std::fmt;

use crate::operation::{Code, Protocol};

/// A request that was not let in: why, and AWS's words for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignatureError {
    /// What was wrong, which decides code and status.
    pub kind: Kind,
    /// What the caller is told; carries no secret, token or signature.
    pub message: String,
}

/// The ways to fail. The code and status depend on the protocol of the service: see [`Kind::code`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Signed, but a piece is missing, given twice or not in its form.
    Incomplete,
    /// The query string's escapes are broken.
    MalformedQuery,
    /// Not signed where a signature is needed.
    MissingToken,
    /// The signature, its scope, its time or what it covers is not what it must be.
    Mismatch,
    /// The access key or the session token is unknown.
    InvalidToken,
    /// The session token's time is over.
    ExpiredToken,
    /// S3 only: the body is not the one that `x-amz-content-sha256` announced.
    ContentMismatch,
}

impl Kind {
    /// The error code and HTTP status that a service of this protocol answers. S3 speaks as the query
    /// services do. The JSON services answer 400 whatever went wrong.
    pub const fn code(self, protocol: Protocol) -> Code {
        let (query, exception, query_status, rest_status) = match self {
            Self::Incomplete => ("IncompleteSignature", "IncompleteSignatureException", 400, 403),
            Self::MalformedQuery => ("MalformedQueryString", "MalformedHttpRequestException", 404, 400),
            Self::MissingToken => {
                ("MissingAuthenticationToken", "MissingAuthenticationTokenException", 403, 403)
            }
            Self::Mismatch => ("SignatureDoesNotMatch", "InvalidSignatureException", 403, 403),
            Self::InvalidToken => ("InvalidClientTokenId", "UnrecognizedClientException", 403, 403),
            Self::ExpiredToken => ("ExpiredToken", "ExpiredTokenException", 403, 403),
            Self::ContentMismatch => ("XAmzContentSHA256Mismatch", "InvalidSignatureException", 400, 403),
        };
        match protocol {
            Protocol::Query => Code { name: query, status: query_status },
            Protocol::Json => Code { name: exception, status: 400 },
            Protocol::RestJson => Code { name: exception, status: rest_status },
        }
    }
}

impl SignatureError {
    /// For an operation that needs a signature, when [`parse()`](super::parse()) found none.
    pub fn missing_token() -> Self {
        Self::new(Kind::MissingToken, "Request is missing Authentication Token")
    }

    /// For an access key, or a session token, that is not (or no longer) known.
    pub fn unknown_key() -> Self {
        Self::new(Kind::InvalidToken, "The security token included in the request is invalid.")
    }

    /// For a session token whose time is over.
    pub fn expired_token() -> Self {
        Self::new(Kind::ExpiredToken, "The security token included in the request is expired")
    }

    /// The signature is simply not the right one; says no more than that, whatever the reason.
    pub(super) fn mismatch() -> Self {
        Self::new(
            Kind::Mismatch,
            "The request signature we calculated does not match the signature you provided. Check your AWS \
             Secret Access Key and signing method. Consult the service documentation for details.",
        )
    }

    pub(super) fn incomplete(message: impl Into<String>) -> Self {
        Self::new(Kind::Incomplete, message)
    }

    pub(super) fn new(kind: Kind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into() }
    }
}

/// A caller's own words as they may stand in a message: not too many, and nothing that a log or XML cannot
/// hold.
pub(super) fn shown(text: &str, length_max: usize) -> String {
    let printable = |letter: char| if letter == ' ' || letter.is_ascii_graphic() { letter } else { '?' };
    text.chars().take(length_max).map(printable).collect()
}

impl fmt::Display for SignatureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for SignatureError {}

#[cfg(test)]
mod tests {
    use super::*;

    /// The code and status of a kind.
    fn code(kind: Kind, protocol: Protocol) -> (&'static str, u16) {
        let Code { name, status } = kind.code(protocol);
        (name, status)
    }

    #[test]
    fn query_services_name_the_code_without_exception_and_answer_403() {
        assert_eq!(code(Kind::Mismatch, Protocol::Query), ("SignatureDoesNotMatch", 403));
        assert_eq!(code(Kind::InvalidToken, Protocol::Query), ("InvalidClientTokenId", 403));
        assert_eq!(code(Kind::Incomplete, Protocol::Query), ("IncompleteSignature", 400));
    }

    #[test]
    fn json_services_answer_400_whatever_went_wrong() {
        for kind in
            [Kind::Incomplete, Kind::MissingToken, Kind::Mismatch, Kind::InvalidToken, Kind::ExpiredToken]
        {
            let (name, status) = code(kind, Protocol::Json);
            assert!(name.ends_with("Exception"), "{name}");
            assert_eq!(status, 400, "{name}");
        }
    }

    #[test]
    fn rest_services_name_the_exception_and_answer_403() {
        assert_eq!(code(Kind::Mismatch, Protocol::RestJson), ("InvalidSignatureException", 403));
        assert_eq!(code(Kind::InvalidToken, Protocol::RestJson), ("UnrecognizedClientException", 403));
    }
}
