//! `sso-oidc`: how clients register and get tokens. The functions of `signin` do it; here their refusals get
//! AWS's names.

mod create_token;
mod register_client;
mod start_device_authorization;

use signin::{Failure, Refusal};
use wire::generated::sso_oidc::{Error, op, types};

use crate::registry::{Route, route};

pub(crate) fn routes() -> Vec<Route> {
    vec![route::<op::CreateToken>(), route::<op::RegisterClient>(), route::<op::StartDeviceAuthorization>()]
}

fn refused(failure: Failure<Refusal>) -> Error {
    match failure {
        Failure::Fault(fault) => fault.into(),
        Failure::Refused(refusal) => named(&refusal),
    }
}

/// AWS's exception for a refusal, with OAuth's code and description in its members.
#[expect(clippy::needless_update, reason = "some of the exceptions have a member more, some have not")]
fn named(refusal: &Refusal) -> Error {
    let (error, error_description) = (Some(refusal.code().to_owned()), Some(refusal.description()));
    macro_rules! exception {
        ($name:ident) => {
            types::$name { error, error_description, ..types::$name::default() }.into()
        };
    }
    match refusal {
        Refusal::AuthorizationPending => exception!(AuthorizationPendingException),
        Refusal::SlowDown => exception!(SlowDownException),
        Refusal::ExpiredToken => exception!(ExpiredTokenException),
        Refusal::AccessDenied => exception!(AccessDeniedException),
        Refusal::InvalidClient => exception!(InvalidClientException),
        Refusal::UnauthorizedClient => exception!(UnauthorizedClientException),
        Refusal::InvalidRequest(_) => exception!(InvalidRequestException),
        Refusal::InvalidGrant(_) => exception!(InvalidGrantException),
        Refusal::InvalidScope(_) => exception!(InvalidScopeException),
        Refusal::UnsupportedGrantType => exception!(UnsupportedGrantTypeException),
        Refusal::InvalidRedirectUri(_) => exception!(InvalidRedirectUriException),
        Refusal::InvalidClientMetadata(_) => exception!(InvalidClientMetadataException),
    }
}
