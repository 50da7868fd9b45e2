//! `sts`: who one is, and becoming another role.

mod assume_role;
mod get_caller_identity;
#[cfg(test)]
mod tests;

use wire::ServiceError as _;
use wire::generated::sts::{Error, op};

use crate::registry::{Route, route};

pub(crate) fn routes() -> Vec<Route> {
    vec![route::<op::AssumeRole>(), route::<op::GetCallerIdentity>()]
}

/// What STS answers to a request that its model takes and it does not.
fn invalid(message: impl Into<String>) -> Error {
    Error::other("ValidationError", 400, message)
}

/// What STS answers to whoever may not.
fn denied(message: impl Into<String>) -> Error {
    Error::other("AccessDenied", 403, message)
}
