//! `sso:ListTrustedTokenIssuers`.

use model::TrustedTokenIssuer;
use wire::generated::sso_admin::{Error, op, types};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;
use crate::sso_admin::instance_or_denied;

impl Handler for op::ListTrustedTokenIssuers {
    fn resources(input: &types::ListTrustedTokenIssuersRequest, _: &Scope) -> Resources {
        Resources::of_organization(&input.instance_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::ListTrustedTokenIssuersRequest,
    ) -> Result<types::ListTrustedTokenIssuersResponse, Error> {
        let instance = instance_or_denied(cx, &input.instance_arn).await?;
        let page = page::asked(input.next_token.as_deref(), input.max_results)?;
        let found = cx.tx.scan::<TrustedTokenIssuer>((&instance.id,), page).await?;
        let shown = |issuer: &TrustedTokenIssuer| types::TrustedTokenIssuerMetadata {
            trusted_token_issuer_arn: Some(issuer.arn()),
            name: Some(issuer.name.clone()),
            trusted_token_issuer_type: Some(types::TrustedTokenIssuerType::OidcJwt),
        };
        Ok(types::ListTrustedTokenIssuersResponse {
            trusted_token_issuers: Some(found.items.iter().map(|issuer| shown(issuer)).collect()),
            next_token: page::token(found.next),
        })
    }
}
