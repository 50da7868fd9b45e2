//! The seam to the network.

use std::fmt;
use std::future::Future;
use std::pin::Pin;

use bytes::Bytes;
use http::{Request, Response};

/// An answer on its way.
pub type Carried<'a> = Pin<Box<dyn Future<Output = Result<Response<Bytes>, Uncarried>> + Send + 'a>>;

/// Brings requests to where accounts are kept, and the answers back. Whoever implements it bounds the time
/// ([`model::limits::PLANE_ANSWER_TIME_MAX`]) and the size ([`model::limits::PLANE_ANSWER_BYTES_MAX`]), and
/// follows no redirects.
pub trait Carrier: Send + Sync + 'static {
    /// Sends one request and gives its answer, whatever that says.
    fn carry(&self, request: Request<Bytes>) -> Carried<'_>;

    /// The same for what the machine and its container say of themselves, at addresses that lead to nobody
    /// else. Whoever implements it lets nothing else be asked this way; whoever does not has no such thing.
    fn carry_near(&self, request: Request<Bytes>) -> Carried<'_> {
        Box::pin(async move { Err(Uncarried::Unreachable(format!("nobody is at `{}`", request.uri()))) })
    }
}

/// Why there is no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Uncarried {
    /// Nobody answered, not in time, or not in so many words: asking again may help.
    Unreachable(String),
    /// The address may not be spoken to.
    Forbidden(String),
}

impl fmt::Display for Uncarried {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreachable(text) | Self::Forbidden(text) => f.write_str(text),
        }
    }
}

impl std::error::Error for Uncarried {}

/// A network with nobody in it, for tests of what is done at home.
#[cfg(feature = "testing")]
#[derive(Clone, Copy, Debug, Default)]
pub struct Nowhere;

#[cfg(feature = "testing")]
impl Carrier for Nowhere {
    fn carry(&self, request: Request<Bytes>) -> Carried<'_> {
        Box::pin(async move { Err(Uncarried::Unreachable(format!("nobody is at `{}`", request.uri()))) })
    }
}
