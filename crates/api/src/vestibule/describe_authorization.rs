//! `vestibule:DescribeAuthorization`: what a client asks at `/authorize`, checked before the user is bothered
//! with it.

use signin::code::{self, AuthorizeRequest, BadAuthorize};
use wire::generated::vestibule::Error;
use wire::generated::vestibule::op::DescribeAuthorization;
use wire::generated::vestibule::types::{DescribeAuthorizationRequest, DescribeAuthorizationResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for DescribeAuthorization {
    fn resources(_: &DescribeAuthorizationRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: DescribeAuthorizationRequest,
    ) -> Result<DescribeAuthorizationResponse, Error> {
        super::live(cx)?;
        let scopes = input.scopes.unwrap_or_default().join(" ");
        let asked = AuthorizeRequest {
            response_type: &input.response_type,
            client_id: &input.client_id,
            redirect_uri: &input.redirect_uri,
            scopes: &scopes,
            code_challenge: &input.code_challenge,
            code_challenge_method: &input.code_challenge_method,
        };
        let consent = code::check(&cx.signin(), &asked).map_err(refused)?;
        Ok(DescribeAuthorizationResponse {
            client_name: consent.client.name,
            scopes: consent.scopes,
            redirect_uri: consent.redirect_uri.to_string(),
        })
    }
}

/// `ResourceNotFoundException` where only the user may be told, because the redirect URI is not known to be
/// the client's; `ValidationException` where the client may be.
pub(super) fn refused(bad: BadAuthorize) -> Error {
    match bad {
        BadAuthorize::Page(refusal) => Error::resource_not_found(refusal.description()),
        BadAuthorize::Redirect { refusal, .. } => {
            Error::validation(format!("{}: {}", refusal.code(), refusal.description()))
        }
    }
}
