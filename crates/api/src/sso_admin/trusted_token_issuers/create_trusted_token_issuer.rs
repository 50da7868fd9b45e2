//! `sso:CreateTrustedTokenIssuer`.

use model::id::Fresh as _;
use model::{Quota, TokenIssuerId, TrustedTokenIssuer};
use wire::generated::sso_admin::{Error, op, types};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::sso_admin::client_token::{self, Seen};
use crate::sso_admin::{instance_or_denied, tags};

impl Handler for op::CreateTrustedTokenIssuer {
    fn resources(input: &types::CreateTrustedTokenIssuerRequest, _: &Scope) -> Resources {
        Resources::of_organization(&input.instance_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::CreateTrustedTokenIssuerRequest,
    ) -> Result<types::CreateTrustedTokenIssuerResponse, Error> {
        let instance = instance_or_denied(cx, &input.instance_arn).await?;
        let request = match client_token::seen::<Self>(cx, input.client_token.as_deref(), &input).await? {
            Seen::Before(arn) => return Ok(answer(arn)),
            Seen::Never(request) => request,
        };
        let types::TrustedTokenIssuerConfiguration::OidcJwtConfiguration(configuration) =
            input.trusted_token_issuer_configuration
        else {
            return Err(Error::validation(
                "`TrustedTokenIssuerConfiguration` must have `OidcJwtConfiguration`, as the type `OIDC_JWT` \
                 asks for",
            ));
        };
        let tags = tags::with(&[], input.tags.unwrap_or_default())?;
        let max = instance.settings.quota(Quota::TrustedTokenIssuers);
        if cx.tx.count_rows::<TrustedTokenIssuer>((&instance.id,), max).await? >= max {
            return Err(Error::service_quota_exceeded(format!(
                "an instance can have {max} trusted token issuers: delete one first"
            )));
        }
        let issuer = TrustedTokenIssuer {
            instance: instance.id.clone(),
            id: TokenIssuerId::fresh(cx.entropy()),
            account: cx.caller.account().unwrap_or(&instance.owner).clone(),
            name: input.name,
            issuer_url: configuration.issuer_url,
            claim: configuration.claim_attribute_path,
            attribute: configuration.identity_store_attribute_path,
            tags,
            created: cx.now,
        };
        cx.tx.put(&issuer).await?;
        request.answer(cx, &issuer.arn()).await?;
        Ok(answer(issuer.arn()))
    }
}

fn answer(arn: String) -> types::CreateTrustedTokenIssuerResponse {
    types::CreateTrustedTokenIssuerResponse { trusted_token_issuer_arn: Some(arn) }
}
