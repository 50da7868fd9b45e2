//! What AWS answers when a signature is missing, malformed, stale or wrong.

use std::fmt;

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

/// The protocols, as far as they differ in how they name these errors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// awsQuery, such as STS and IAM, and S3.
    Query,
    /// awsJson, such as Organizations and IAM Identity Center: every refusal is a 400.
    Json,
    /// restJson1, such as `CreateTokenWithIAM`.
    RestJson,
}

impl Kind {
    /// The error code and HTTP status that a service of this family answers.
    pub const fn code(self, family: Family) -> (&'static str, u16) {
        match (self, family) {
            (Self::Incomplete, Family::Query) => ("IncompleteSignature", 400),
            (Self::Incomplete, Family::Json) => ("IncompleteSignatureException", 400),
            (Self::Incomplete, Family::RestJson) => ("IncompleteSignatureException", 403),
            (Self::MalformedQuery, Family::Query) => ("MalformedQueryString", 404),
            (Self::MalformedQuery, Family::Json | Family::RestJson) => ("MalformedHttpRequestException", 400),
            (Self::MissingToken, Family::Query) => ("MissingAuthenticationToken", 403),
            (Self::MissingToken, Family::Json) => ("MissingAuthenticationTokenException", 400),
            (Self::MissingToken, Family::RestJson) => ("MissingAuthenticationTokenException", 403),
            (Self::Mismatch, Family::Query) => ("SignatureDoesNotMatch", 403),
            (Self::Mismatch, Family::Json) => ("InvalidSignatureException", 400),
            (Self::Mismatch, Family::RestJson) => ("InvalidSignatureException", 403),
            (Self::InvalidToken, Family::Query) => ("InvalidClientTokenId", 403),
            (Self::InvalidToken, Family::Json) => ("UnrecognizedClientException", 400),
            (Self::InvalidToken, Family::RestJson) => ("UnrecognizedClientException", 403),
            (Self::ExpiredToken, Family::Query) => ("ExpiredToken", 403),
            (Self::ExpiredToken, Family::Json) => ("ExpiredTokenException", 400),
            (Self::ExpiredToken, Family::RestJson) => ("ExpiredTokenException", 403),
            (Self::ContentMismatch, _) => ("XAmzContentSHA256Mismatch", 400),
        }
    }
}

impl SignatureError {
    /// For an operation that needs a signature, when [`parse`](super::parse) found none.
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

impl fmt::Display for SignatureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for SignatureError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn query_services_name_the_code_without_exception_and_answer_403() {
        assert_eq!(Kind::Mismatch.code(Family::Query), ("SignatureDoesNotMatch", 403));
        assert_eq!(Kind::InvalidToken.code(Family::Query), ("InvalidClientTokenId", 403));
        assert_eq!(Kind::Incomplete.code(Family::Query), ("IncompleteSignature", 400));
    }

    #[test]
    fn json_services_answer_400_whatever_went_wrong() {
        for kind in
            [Kind::Incomplete, Kind::MissingToken, Kind::Mismatch, Kind::InvalidToken, Kind::ExpiredToken]
        {
            let (code, status) = kind.code(Family::Json);
            assert!(code.ends_with("Exception"), "{code}");
            assert_eq!(status, 400, "{code}");
        }
    }
}
