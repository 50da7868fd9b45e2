//! `sts`: who one is, temporary credentials for oneself and for others, and becoming another role.

mod assume_role;
mod assume_role_with_saml;
mod assume_role_with_web_identity;
mod assume_root;
mod decode_authorization_message;
mod federation;
mod get_access_key_info;
mod get_caller_identity;
mod get_federation_token;
mod get_session_token;
mod get_web_identity_token;
mod second_factor;
mod session;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_of_root;
#[cfg(test)]
mod tests_of_saml;
#[cfg(test)]
mod tests_of_users;
#[cfg(test)]
mod tests_of_web_identity;

use model::Duration;
use wire::ServiceError as _;
use wire::generated::sts::{Error, op};

use crate::registry::{Route, route};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        route::<op::AssumeRole>(),
        route::<op::AssumeRoleWithSAML>(),
        route::<op::AssumeRoleWithWebIdentity>(),
        route::<op::AssumeRoot>(),
        route::<op::DecodeAuthorizationMessage>(),
        route::<op::GetAccessKeyInfo>(),
        route::<op::GetCallerIdentity>(),
        route::<op::GetFederationToken>(),
        route::<op::GetSessionToken>(),
        route::<op::GetWebIdentityToken>(),
    ]
}

/// Session of a user who names no length (STS API reference, GetSessionToken and GetFederationToken).
const USER_SESSION_DEFAULT: Duration = Duration::from_hours(12);
/// Longest session that root gets for itself or for others. It is cut to that, not refused (STS API
/// reference, `DurationSeconds` of GetSessionToken and GetFederationToken).
const ROOT_SESSION_MAX: Duration = Duration::from_hours(1);

/// The length of a session that a user or root asks for without a role.
fn user_session_length(of_root: bool, asked_secs: Option<i32>) -> Duration {
    let length = asked_secs.map_or(USER_SESSION_DEFAULT, |secs| Duration::from_secs(i64::from(secs)));
    if of_root { length.min(ROOT_SESSION_MAX) } else { length }
}

/// What STS answers to a request that its model takes and it does not.
fn invalid(message: impl Into<String>) -> Error {
    Error::other("ValidationError", 400, message)
}

/// What STS answers to whoever may not.
fn denied(message: impl Into<String>) -> Error {
    Error::other("AccessDenied", 403, message)
}
