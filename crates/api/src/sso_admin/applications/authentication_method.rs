//! How an application says who it is: with IAM's signatures, by principals that its actor policy allows.

use model::{Application, limits};
use policy::Document;
use wire::generated::sso_admin::{Error, types};

/// The text of an actor policy, if it is one.
pub(super) fn read(given: types::AuthenticationMethod) -> Result<String, Error> {
    let types::AuthenticationMethod::Iam(method) = given else {
        return Err(Error::validation("`AuthenticationMethod` must have `Iam`"));
    };
    let text = method.actor_policy.0.to_string();
    if text.len() > limits::ACTOR_POLICY_BYTES_MAX {
        let max = limits::ACTOR_POLICY_BYTES_MAX;
        return Err(Error::validation(format!("`ActorPolicy` must have at most {max} bytes")));
    }
    match Document::parse(&text) {
        Ok(_) => Ok(text),
        Err(error) => Err(Error::validation(format!("`ActorPolicy` is not a policy: {error}"))),
    }
}

/// As AWS shows it, where an application has one.
pub(super) fn of(application: &Application) -> Option<types::AuthenticationMethod> {
    let policy = serde_json::from_str(&application.actor_policy).ok()?;
    Some(types::AuthenticationMethod::Iam(types::IamAuthenticationMethod {
        actor_policy: wire::structure::Document(policy),
    }))
}

pub(super) fn not_found(application: &Application) -> Error {
    let application = &application.id;
    Error::resource_not_found(format!(
        "the application {application} has no authentication method of type IAM"
    ))
}
