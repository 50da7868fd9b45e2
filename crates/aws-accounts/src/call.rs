//! One call of one operation: signed, sent, and its answer told apart.

use std::fmt;

use fault::Fault;
use http::{HeaderValue, Response, header};
use model::{Duration, limits};
use provision::Refusal;
use wire::client::ClientError;
use wire::sigv4::{self, Credentials, Style};
use wire::{Operation, ServiceError as _};

use crate::AwsAccounts;
use crate::carrier::Uncarried;
use crate::plane::Plane;

const USER_AGENT: &str = concat!("vestibule/", env!("CARGO_PKG_VERSION"));

/// What AWS's services call being asked too often (AWS SDKs and Tools Reference Guide, "Retry behavior").
const THROTTLED: [&str; 11] = [
    "Throttling",
    "ThrottlingException",
    "ThrottledException",
    "RequestThrottled",
    "RequestThrottledException",
    "TooManyRequestsException",
    "RequestLimitExceeded",
    "BandwidthLimitExceeded",
    "SlowDown",
    "PriorRequestNotComplete",
    "EC2ThrottledException",
];

/// What they call credentials that nobody knows, or that sign wrongly.
const UNKNOWN_CREDENTIALS: [&str; 8] = [
    "InvalidClientTokenId",
    "UnrecognizedClientException",
    "InvalidAccessKeyId",
    "SignatureDoesNotMatch",
    "InvalidSignatureException",
    "IncompleteSignature",
    "MissingAuthenticationToken",
    "AuthFailure",
];

/// A call that brought no output.
#[derive(Debug)]
pub(crate) enum CallError {
    /// The service refused.
    Refused(Refused),
    /// It is asked too often.
    Throttled(Option<Duration>),
    /// Nobody answered, or not sensibly, or the service failed: trying again may help.
    Failed(Fault),
    /// The address may not be spoken to.
    Forbidden(String),
}

/// A refusal, as the service gave it.
#[derive(Clone, Debug)]
pub(crate) struct Refused {
    pub(crate) operation: &'static str,
    pub(crate) code: String,
    pub(crate) status: u16,
    pub(crate) message: String,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Received a {} status error: {}", self.status, self.message)
    }
}

impl CallError {
    /// Whether what was named is not there.
    pub(crate) fn is_absence(&self) -> bool {
        matches!(self, Self::Refused(refused) if refused.code.starts_with("NoSuchEntity"))
    }

    /// Whether what was to be made is there already.
    pub(crate) fn is_presence(&self) -> bool {
        matches!(self, Self::Refused(refused) if refused.code.starts_with("EntityAlreadyExists"))
    }

    /// Whether the refusal speaks of something by name.
    pub(crate) fn names(&self, what: &str) -> bool {
        matches!(self, Self::Refused(refused) if refused.message.contains(what))
    }

    /// Whether the credentials have ended.
    pub(crate) fn is_expiry(&self) -> bool {
        let ended = ["ExpiredToken", "ExpiredTokenException"];
        matches!(self, Self::Refused(refused) if ended.contains(&refused.code.as_str()))
    }

    /// Whether a role or provider that was just made may be the reason.
    pub(crate) fn is_unknown_yet(&self) -> bool {
        let unknown = |refused: &Refused| refused.code.starts_with("InvalidIdentityToken");
        self.is_denial() || matches!(self, Self::Refused(refused) if unknown(refused))
    }

    /// Whether whoever is there does not know the operation.
    pub(crate) fn is_unknown_call(&self) -> bool {
        let unknown = ["InvalidAction", "UnknownOperationException"];
        matches!(self, Self::Refused(refused) if unknown.contains(&refused.code.as_str()))
    }

    /// Whether the caller may not ask that.
    pub(crate) fn is_denial(&self) -> bool {
        let denied = ["AccessDenied", "AccessDeniedException", "UnauthorizedOperation"];
        matches!(self, Self::Refused(refused) if denied.contains(&refused.code.as_str()))
    }

    /// What the worker does about it. `remedy` says what the administrator does when the caller may not.
    pub(crate) fn into_refusal(self, plane: &Plane, remedy: &str) -> Refusal {
        let connection = &plane.0;
        match self {
            Self::Throttled(retry_after) => Refusal::Throttled { retry_after },
            Self::Failed(fault) => Refusal::Unreachable(fault),
            Self::Forbidden(why) => {
                Refusal::Refused(format!("connection `{}` cannot be used: {why}", connection.name))
            }
            // IAM changes one thing at a time, and says so.
            Self::Refused(refused) if refused.code.starts_with("ConcurrentModification") => {
                Refusal::Fault(Fault::new(refused.to_string()))
            }
            Self::Refused(ref refused) if UNKNOWN_CREDENTIALS.contains(&refused.code.as_str()) => {
                let origin = match (connection.credential_source, &connection.profile) {
                    (Some(source), _) => format!("with `{source}`"),
                    (None, Some(profile)) => format!("under profile `{profile}` of its credentials file"),
                    (None, None) => "in its environment (AWS_ACCESS_KEY_ID)".to_owned(),
                };
                Refusal::Refused(format!(
                    "{refused} ({}): connection `{}` needs credentials that are good there; the server \
                     finds its own {origin}",
                    refused.code, connection.name
                ))
            }
            Self::Refused(ref refused) if self.is_denial() => {
                Refusal::Refused(format!("{refused} ({}): {remedy}", refused.operation))
            }
            Self::Refused(refused) => Refusal::Refused(refused.to_string()),
        }
    }
}

impl From<Fault> for CallError {
    fn from(fault: Fault) -> Self {
        Self::Failed(fault)
    }
}

impl AwsAccounts {
    /// Calls an operation, signed unless it needs no credentials.
    pub(crate) async fn call<O: Operation>(
        &self,
        plane: &Plane,
        credentials: Option<&Credentials>,
        input: O::Input,
    ) -> Result<O::Output, CallError> {
        let (endpoint, region) = plane.place(O::INFO.service)?;
        let mut request = wire::client::request::<O>(&endpoint, input)?;
        request.headers_mut().insert(header::USER_AGENT, HeaderValue::from_static(USER_AGENT));
        if let Some(credentials) = credentials {
            let service = O::INFO.service.signing_name;
            let target = sigv4::Target { region: &region, service, style: Style::Standard };
            sigv4::sign(&mut request, credentials, &target, self.clock.now().0)?;
        }
        let response = self.carrier.carry(request).await.map_err(|uncarried| match uncarried {
            Uncarried::Forbidden(why) => CallError::Forbidden(why),
            Uncarried::Unreachable(_) => {
                let doing = format!("calling {} at `{endpoint}`", O::INFO.full_name());
                CallError::Failed(Fault::because(doing, uncarried))
            }
        })?;
        wire::client::response::<O>(&response).map_err(|error| told_apart::<O>(error, &response))
    }

    /// The same, and again for a while as long as the answer is one that time mends: IAM tells all its
    /// servers of a change, but not at once (IAM User Guide, "Changes that I make are not always immediately
    /// visible").
    pub(crate) async fn call_until_settled<O: Operation>(
        &self,
        plane: &Plane,
        credentials: Option<&Credentials>,
        input: O::Input,
        is_early: impl Fn(&CallError) -> bool,
    ) -> Result<O::Output, CallError> {
        let mut wait = std::time::Duration::from_millis(limits::PLANE_SETTLE_WAIT.0.unsigned_abs());
        for _ in 0..limits::PLANE_SETTLE_TRIES_MAX {
            match self.call::<O>(plane, credentials, input.clone()).await {
                Err(error) if is_early(&error) => tokio::time::sleep(wait).await,
                outcome => return outcome,
            }
            wait *= 2;
        }
        self.call::<O>(plane, credentials, input).await
    }
}

fn told_apart<O: Operation>(error: ClientError<O::Error>, response: &Response<bytes::Bytes>) -> CallError {
    let status = response.status().as_u16();
    let failed = |what: String| {
        CallError::Failed(Fault::new(format!("{} answers {status}: {what}", O::INFO.full_name())))
    };
    match error {
        ClientError::Refused(error) if THROTTLED.contains(&error.code()) => {
            CallError::Throttled(retry_after(response))
        }
        ClientError::Refused(error) if status >= 500 => {
            failed(format!("{} {}", error.code(), error.message()))
        }
        ClientError::Refused(error) => CallError::Refused(Refused {
            operation: O::INFO.action,
            code: error.code().to_owned(),
            status,
            message: error.message().to_owned(),
        }),
        ClientError::Unreadable(_) if status == 429 => CallError::Throttled(retry_after(response)),
        ClientError::Unreadable(fault) => CallError::Failed(fault),
    }
}

/// RFC 9110, section 10.2.3, in seconds.
fn retry_after(response: &Response<bytes::Bytes>) -> Option<Duration> {
    let text = response.headers().get(header::RETRY_AFTER)?.to_str().ok()?;
    let secs: i64 = text.trim().parse().ok()?;
    (secs >= 0).then(|| Duration::from_secs(secs.min(limits::PROVISION_BACKOFF_MAX.secs())))
}
