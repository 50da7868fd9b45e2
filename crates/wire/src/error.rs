//! Errors on their way to a caller (or from a server): the form every protocol encodes, and what each service's own
//! error enum must offer.

use std::fmt;

use fault::Fault;

use crate::shape::StructShape;
use crate::{Fields, ServiceInfo};

/// A refusal, ready to be encoded: what the caller is told.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// The error's name on the wire: `ResourceNotFoundException`.
    pub code: String,
    /// The HTTP status.
    pub status: u16,
    /// What the caller reads.
    pub message: String,
    /// The error's members, where the model has a shape for it.
    pub fields: Option<Fields>,
}

/// A service's own errors: one variant for each that its model lists, one for those AWS sends although no model lists
/// them, and one for our own faults.
pub trait ServiceError:
    std::error::Error + From<Fault> + From<Refusal> + Send + Sync + Sized + 'static
{
    /// The service.
    const SERVICE: &'static ServiceInfo;

    /// The error's name on the wire.
    fn code(&self) -> &str;

    /// The HTTP status.
    fn status(&self) -> u16;

    /// What the caller is told. For a fault that is the service's standing phrase, never the fault's own text.
    fn message(&self) -> &str;

    /// Our fault, to be logged, when this is one.
    fn fault(&self) -> Option<&Fault>;

    /// The form to encode.
    fn into_refusal(self) -> Refusal;

    /// An error that no model lists.
    fn other(code: impl Into<String>, status: u16, message: impl Into<String>) -> Self {
        Refusal::other(code, status, message).into()
    }
}

impl Refusal {
    /// An error that no model lists.
    #[must_use]
    pub fn other(code: impl Into<String>, status: u16, message: impl Into<String>) -> Self {
        Self { code: code.into(), status, message: message.into(), fields: None }
    }

    /// A modelled error. The message is the member called `message`, in any case, or `error_description`.
    #[must_use]
    pub fn modelled(shape: &'static StructShape, fields: Fields) -> Self {
        let (code, status) = shape.error.map_or((shape.name, 400), |error| (error.code, error.status));
        let message = message_member(shape).and_then(|name| fields.get(name).as_str()).unwrap_or_default();
        Self { code: code.to_owned(), status, message: message.to_owned(), fields: Some(fields) }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code, self.message)
    }
}

impl std::error::Error for Refusal {}

/// The name of the member that holds an error's text.
#[must_use]
pub fn message_member(shape: &StructShape) -> Option<&'static str> {
    let named = |wanted: &str| shape.members.iter().find(|member| member.name.eq_ignore_ascii_case(wanted));
    named("message").or_else(|| named("error_description")).map(|member| member.name)
}
