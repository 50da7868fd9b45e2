//! `sso-oidc:CreateToken`: a code, a device code or a refresh token becomes tokens.

use std::sync::Arc;

use signin::token::{self, TokenRequest};
use wire::generated::sso_oidc::Error;
use wire::generated::sso_oidc::op::CreateToken;
use wire::generated::sso_oidc::types::{CreateTokenRequest, CreateTokenResponse};

use crate::caller::{Caller, PortalCaller};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for CreateToken {
    fn resources(_: &CreateTokenRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(cx: &mut Cx<'_>, input: CreateTokenRequest) -> Result<CreateTokenResponse, Error> {
        let request = cx.signin();
        let asked = TokenRequest {
            client_id: &input.client_id,
            client_secret: &input.client_secret,
            grant_type: &input.grant_type,
            device_code: input.device_code.as_deref(),
            code: input.code.as_deref(),
            redirect_uri: input.redirect_uri.as_deref(),
            code_verifier: input.code_verifier.as_deref(),
            refresh_token: input.refresh_token.as_deref(),
        };
        let tokens = token::create(&mut cx.tx, &request, &asked).await.map_err(super::refused)?;
        // The record names the user whose session the tokens belong to.
        if let Some(instance) = cx.home_instance().await? {
            let live = tokens.live;
            cx.audit.resources.push(("IdentityStoreId", live.session.store.to_string()));
            cx.caller = Caller::Portal(Arc::new(PortalCaller { live, account: instance.owner.clone() }));
        }
        Ok(CreateTokenResponse {
            access_token: Some(tokens.access_token),
            token_type: Some("Bearer".to_owned()),
            expires_in: i32::try_from(tokens.expires_in_secs).ok(),
            refresh_token: tokens.refresh_token,
            id_token: None,
        })
    }
}
