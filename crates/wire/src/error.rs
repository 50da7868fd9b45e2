//! Errors on their way to a caller (or from a server): the form every protocol encodes, and what each
//! service's own error enum must offer.

use std::fmt;

use fault::Fault;

use crate::operation::{Code, CommonRefusals};
use crate::shape::StructShape;
use crate::sigv4::SignatureError;
use crate::{Fields, ServiceInfo, Structure, Value};

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

/// A service's own errors: one variant for each that its model lists, one for those AWS sends although no
/// model lists them, and one for our own faults.
pub trait ServiceError:
    std::error::Error + From<Fault> + From<Refusal> + Send + Sync + Sized + 'static
{
    /// The service.
    const SERVICE: &'static ServiceInfo;

    /// The error's name on the wire.
    fn code(&self) -> &str;

    /// The HTTP status.
    fn status(&self) -> u16;

    /// What the caller is told. For a fault that is a standing phrase, never the fault's own text.
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

    /// A modelled error. The message is the member called `message`, in any case, or `error_description`; the
    /// member `error` of sso-oidc is filled with the error's OAuth code unless it is set.
    #[must_use]
    pub fn modelled(mut fields: Fields) -> Self {
        let shape = fields.shape();
        let (code, status, oauth) =
            shape.error.map_or((shape.name, 400, None), |error| (error.code, error.status, error.oauth));
        if let Some(oauth) = oauth
            && fields.get("error").is_absent()
        {
            fields.set("error", Value::String(oauth.to_owned()));
        }
        let message = message_member(shape).and_then(|name| fields.get(name).as_str()).unwrap_or_default();
        Self { code: code.to_owned(), status, message: message.to_owned(), fields: Some(fields) }
    }

    /// One of the refusals that any operation can give, by what the service calls it: modelled where its
    /// model has an error of that name.
    #[must_use]
    pub fn common(service: &ServiceInfo, code: Code, message: impl Into<String>) -> Self {
        let message = message.into();
        let modelled = service.errors.iter().find(|shape| code_of(shape) == code.name);
        match modelled {
            Some(shape) => Self::modelled(with_message(shape, message)),
            None => Self::other(code.name, code.status, message),
        }
    }

    /// What a caller is told of a fault: a standing phrase, never the fault's own text.
    #[must_use]
    pub fn of_fault(service: &ServiceInfo, fault: &Fault) -> Self {
        Self::common(service, service.refusals.of_fault(fault), standing_phrase(fault))
    }

    /// A request whose signature does not let it in, by what the service calls that.
    #[must_use]
    pub fn of_signature(service: &ServiceInfo, error: &SignatureError) -> Self {
        let code = error.kind.code(service.protocol);
        Self::other(code.name, code.status, error.message.clone())
    }

    /// Whether this is the error that a structure stands for.
    #[must_use]
    pub fn is<S: Structure>(&self) -> bool {
        match &self.fields {
            Some(fields) => std::ptr::eq(fields.shape(), S::SHAPE),
            None => self.code == code_of(S::SHAPE),
        }
    }

    /// The error as its structure; from code and message alone where no members are known.
    ///
    /// # Errors
    /// When its members do not fit the structure.
    pub fn into_structure<S: Structure>(self) -> fault::Result<S> {
        let fields = self.fields.unwrap_or_else(|| with_message(S::SHAPE, self.message));
        S::from_fields(fields).map_err(|mismatch| Fault::because("reading an error's members", mismatch))
    }
}

impl CommonRefusals {
    /// What the service calls a fault of ours.
    #[must_use]
    pub fn of_fault(&self, fault: &Fault) -> Code {
        if fault.is_overload() { self.unavailable } else { self.internal }
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

/// What a caller is told of a fault: AWS's words for it.
#[must_use]
pub fn standing_phrase(fault: &Fault) -> &'static str {
    if fault.is_overload() {
        "The request has failed due to a temporary failure of the server."
    } else {
        "The request processing has failed because of an unknown error, exception or failure."
    }
}

fn with_message(shape: &'static StructShape, message: String) -> Fields {
    let mut fields = Fields::new(shape);
    if let Some(name) = message_member(shape) {
        fields.set(name, Value::String(message));
    }
    fields
}

fn code_of(shape: &StructShape) -> &'static str {
    shape.error.map_or(shape.name, |error| error.code)
}

/// The name on the wire of the error that a structure stands for.
#[must_use]
pub fn code<S: Structure>() -> &'static str {
    code_of(S::SHAPE)
}

/// The error that a structure stands for, with this message and nothing else.
#[must_use]
pub fn saying<S: Structure>(message: String) -> S {
    S::from_fields(with_message(S::SHAPE, message)).unwrap_or_default()
}

/// Its HTTP status.
#[must_use]
pub fn status<S: Structure>() -> u16 {
    S::SHAPE.error.map_or(400, |error| error.status)
}

/// The text of a message member, which some models require and others do not.
pub trait Message {
    /// The text; empty where there is none.
    fn text(&self) -> &str;
}

impl Message for String {
    fn text(&self) -> &str {
        self
    }
}

impl Message for Option<String> {
    fn text(&self) -> &str {
        self.as_deref().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::{Refusal, ServiceError};
    use crate::Structure;
    use crate::generated::{iam, sso_admin, sso_oidc};
    use fault::Fault;

    #[test]
    fn an_error_goes_to_the_wire_and_back() {
        let sent = sso_admin::Error::resource_not_found("no such instance");
        assert_eq!(sent.to_string(), "ResourceNotFoundException: no such instance");
        let back = sso_admin::Error::from(sent.into_refusal());
        assert!(matches!(&back, sso_admin::Error::ResourceNotFoundException(error)
            if error.message.as_deref() == Some("no such instance")));
        assert!(matches!(
            sso_admin::Error::from(Refusal::other("UnrecognizedClientException", 403, "who?")),
            sso_admin::Error::Other { status: 403, .. }
        ));
    }

    #[test]
    fn the_name_on_the_wire_is_the_models_code() {
        let error = iam::Error::no_such_entity("gone");
        assert_eq!((error.code(), error.status()), ("NoSuchEntity", 404));
        let back = iam::Error::from(Refusal::other("NoSuchEntity", 404, "gone"));
        assert!(matches!(back, iam::Error::NoSuchEntityException(_)));
    }

    #[test]
    fn oauth_errors_carry_their_oauth_code() {
        let refusal = sso_oidc::Error::slow_down("wait").into_refusal();
        let fields = refusal.fields.unwrap();
        assert_eq!(fields.get("error").as_str(), Some("slow_down"));
        assert_eq!(
            (refusal.message.as_str(), fields.get("error_description").as_str()),
            ("wait", Some("wait"))
        );
    }

    #[test]
    fn a_fault_keeps_its_text_to_itself() {
        let error = sso_oidc::Error::from(Fault::new("the disk of host 7 is full"));
        assert_eq!((error.code(), error.status()), ("InternalServerException", 500));
        let shown = error.to_string();
        assert!(!format!("{shown} {:?}", error.into_refusal()).contains("disk"));
        let busy = iam::Error::from(Fault::overloaded("too many hashes"));
        assert_eq!((busy.code(), busy.status()), ("ServiceUnavailable", 503));
    }

    #[test]
    fn debug_output_hides_secrets() {
        use crate::generated::vestibule::types::SignInRequest;
        let input = SignInRequest {
            user_name: "alice".to_owned(),
            password: "hunter2-secret".to_owned(),
            next_url: None,
        };
        let shown = format!("{input:?} {:?}", input.clone().into_fields());
        assert!(shown.contains("alice") && !shown.contains("hunter2-secret"), "{shown}");
    }

    #[test]
    fn no_error_is_too_large_to_return() {
        use crate::generated::{identitystore, vestibule};
        let sizes = [
            size_of::<sso_admin::Error>(),
            size_of::<sso_oidc::Error>(),
            size_of::<identitystore::Error>(),
            size_of::<vestibule::Error>(),
        ];
        // Clippy's bound for the error of a `Result`.
        assert!(sizes.iter().all(|size| *size <= 128), "{sizes:?}");
    }
}
