//! `sso:UpdateTrustedTokenIssuer`: changes what is given. The issuer's URL is what it is, and cannot change.

use std::sync::Arc;

use wire::generated::sso_admin::{Error, op, types};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::UpdateTrustedTokenIssuer {
    fn resources(input: &types::UpdateTrustedTokenIssuerRequest, _: &Scope) -> Resources {
        Resources::of_organization(&input.trusted_token_issuer_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::UpdateTrustedTokenIssuerRequest,
    ) -> Result<types::UpdateTrustedTokenIssuerResponse, Error> {
        let mut issuer = Arc::unwrap_or_clone(super::find(cx, &input.trusted_token_issuer_arn).await?);
        issuer.name = input.name.unwrap_or(issuer.name);
        if let Some(types::TrustedTokenIssuerUpdateConfiguration::OidcJwtConfiguration(change)) =
            input.trusted_token_issuer_configuration
        {
            issuer.claim = change.claim_attribute_path.unwrap_or(issuer.claim);
            issuer.attribute = change.identity_store_attribute_path.unwrap_or(issuer.attribute);
        }
        cx.tx.put(&issuer).await?;
        Ok(types::UpdateTrustedTokenIssuerResponse {})
    }
}
