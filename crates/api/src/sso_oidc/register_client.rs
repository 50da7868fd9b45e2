//! `sso-oidc:RegisterClient` (RFC 7591): a client says what it is. Nothing is stored: the id and the secret
//! are signed.

use signin::client::{self, Registration};
use wire::generated::sso_oidc::Error;
use wire::generated::sso_oidc::op::RegisterClient;
use wire::generated::sso_oidc::types::{RegisterClientRequest, RegisterClientResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for RegisterClient {
    fn resources(_: &RegisterClientRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(cx: &mut Cx<'_>, input: RegisterClientRequest) -> Result<RegisterClientResponse, Error> {
        let asked = Registration {
            name: &input.client_name,
            kind: &input.client_type,
            scopes: input.scopes.as_deref().unwrap_or_default(),
            redirect_uris: input.redirect_uris.as_deref().unwrap_or_default(),
            grant_types: input.grant_types.as_deref().unwrap_or_default(),
        };
        let registered = client::register(&cx.signin(), &asked).map_err(super::refused)?;
        let base = &cx.app.deployment.public_url;
        Ok(RegisterClientResponse {
            client_id: Some(registered.client.id),
            client_secret: Some(registered.secret),
            client_id_issued_at: Some(registered.client.issued.secs()),
            client_secret_expires_at: Some(registered.client.expires.secs()),
            authorization_endpoint: Some(format!("{base}/authorize")),
            token_endpoint: Some(format!("{base}/token")),
        })
    }
}
