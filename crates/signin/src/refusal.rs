//! What is refused, in OAuth's words: each refusal knows its OAuth code and what AWS says with it.

use std::fmt;

use fault::Fault;

/// What a function returns that may refuse, in OAuth's words if it has no better ones.
pub type Refusable<T, R = Refusal> = Result<T, Failure<R>>;

/// A function's way of not succeeding: it refuses, which is the caller's matter, or we failed.
#[derive(Debug)]
pub enum Failure<R> {
    /// Refused, and why.
    Refused(R),
    /// Our side failed.
    Fault(Fault),
}

impl<R> Failure<R> {
    /// The same failure with its refusal in other words.
    pub fn map<S>(self, words: impl FnOnce(R) -> S) -> Failure<S> {
        match self {
            Self::Refused(refusal) => Failure::Refused(words(refusal)),
            Self::Fault(fault) => Failure::Fault(fault),
        }
    }
}

impl<R> From<Fault> for Failure<R> {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl From<Refusal> for Failure<Refusal> {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// What a client is refused (RFC 6749 section 5.2, RFC 7591 section 3.2.2, RFC 8628 section 3.5).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The user has not answered yet: ask again. `AuthorizationPendingException`.
    AuthorizationPending,
    /// Asked too soon. `SlowDownException`.
    SlowDown,
    /// The device code is too old. `ExpiredTokenException`.
    ExpiredToken,
    /// The user said no, or may not say yes. `AccessDeniedException`.
    AccessDenied,
    /// No such client, or not its secret. `InvalidClientException`.
    InvalidClient,
    /// The client may not use this grant. `UnauthorizedClientException`.
    UnauthorizedClient,
    /// Something about the request itself. `InvalidRequestException`.
    InvalidRequest(&'static str),
    /// The code or token is not one of ours, used, too old, or another client's. `InvalidGrantException`.
    InvalidGrant(&'static str),
    /// A scope that nobody knows, or that this client did not register. `InvalidScopeException`.
    InvalidScope(String),
    /// A grant type that nobody knows. `UnsupportedGrantTypeException`.
    UnsupportedGrantType,
    /// A redirect URI that could lead elsewhere than to the user's own machine.
    /// `InvalidRedirectUriException`.
    InvalidRedirectUri(String),
    /// A registration with something else wrong. `InvalidClientMetadataException`.
    InvalidClientMetadata(&'static str),
}

impl Refusal {
    /// A code or token under which nothing is found: AWS's words for a device code.
    pub(crate) const BAD_DEVICE_CODE: Self = Self::InvalidGrant("Invalid device code provided");
    /// AWS's words for a refresh token.
    pub(crate) const BAD_REFRESH_TOKEN: Self = Self::InvalidGrant("Invalid refresh token provided");
    /// Ours for an authorization code, after the same pattern.
    pub(crate) const BAD_CODE: Self = Self::InvalidGrant("Invalid authorization code provided");

    /// The OAuth error code (`error`).
    pub fn code(&self) -> &'static str {
        match self {
            Self::AuthorizationPending => "authorization_pending",
            Self::SlowDown => "slow_down",
            Self::ExpiredToken => "expired_token",
            Self::AccessDenied => "access_denied",
            Self::InvalidClient => "invalid_client",
            Self::UnauthorizedClient => "unauthorized_client",
            Self::InvalidRequest(_) => "invalid_request",
            Self::InvalidGrant(_) => "invalid_grant",
            Self::InvalidScope(_) => "invalid_scope",
            Self::UnsupportedGrantType => "unsupported_grant_type",
            Self::InvalidRedirectUri(_) => "invalid_redirect_uri",
            Self::InvalidClientMetadata(_) => "invalid_client_metadata",
        }
    }

    /// What to say with it (`error_description`), in AWS's words where they are known.
    pub fn description(&self) -> String {
        match self {
            Self::AuthorizationPending => "Authorization is still pending".to_owned(),
            Self::SlowDown => "Polling too often: wait for the interval between two requests".to_owned(),
            Self::ExpiredToken => "The device code has expired: start the sign-in again".to_owned(),
            Self::AccessDenied => "The user denied the request".to_owned(),
            Self::InvalidClient => {
                "Invalid client provided: register again (the AWS CLI keeps clients in ~/.aws/sso/cache)"
                    .to_owned()
            }
            Self::UnauthorizedClient => "The client did not register this grant type".to_owned(),
            Self::InvalidRequest(text) | Self::InvalidGrant(text) | Self::InvalidClientMetadata(text) => {
                (*text).to_owned()
            }
            Self::InvalidScope(scope) => format!("Invalid scope provided: `{scope}`"),
            Self::UnsupportedGrantType => "Unsupported grant type provided".to_owned(),
            Self::InvalidRedirectUri(uri) => {
                format!("Invalid redirect URI provided: `{uri}` (use http://127.0.0.1, [::1] or localhost)")
            }
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.description())
    }
}

/// The caller's own text in a message: not more of it than helps.
pub(crate) fn shown(text: &str) -> String {
    text.chars().take(128).collect()
}
