//! `sso:DescribeTrustedTokenIssuer`.

use wire::generated::sso_admin::{Error, op, types};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::DescribeTrustedTokenIssuer {
    fn resources(input: &types::DescribeTrustedTokenIssuerRequest, _: &Scope) -> Resources {
        Resources::of_organization(&input.trusted_token_issuer_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::DescribeTrustedTokenIssuerRequest,
    ) -> Result<types::DescribeTrustedTokenIssuerResponse, Error> {
        let issuer = super::find(cx, &input.trusted_token_issuer_arn).await?;
        let configuration = types::OidcJwtConfiguration {
            issuer_url: issuer.issuer_url.clone(),
            claim_attribute_path: issuer.claim.clone(),
            identity_store_attribute_path: issuer.attribute.clone(),
            jwks_retrieval_option: types::JwksRetrievalOption::OpenIdDiscovery,
        };
        Ok(types::DescribeTrustedTokenIssuerResponse {
            trusted_token_issuer_arn: Some(issuer.arn()),
            name: Some(issuer.name.clone()),
            trusted_token_issuer_type: Some(types::TrustedTokenIssuerType::OidcJwt),
            trusted_token_issuer_configuration: Some(
                types::TrustedTokenIssuerConfiguration::OidcJwtConfiguration(configuration),
            ),
        })
    }
}
