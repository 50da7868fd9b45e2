//! `iam:UpdateSAMLProvider`: new metadata for a SAML provider of the account's own.

use model::SamlProvider;
use wire::generated::iam::Error;
use wire::generated::iam::op::UpdateSAMLProvider;
use wire::generated::iam::types::{UpdateSAMLProviderRequest, UpdateSAMLProviderResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for UpdateSAMLProvider {
    fn resources(input: &UpdateSAMLProviderRequest, _: &Scope) -> Resources {
        Resources::of_caller(input.saml_provider_arn.clone())
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: UpdateSAMLProviderRequest,
    ) -> Result<UpdateSAMLProviderResponse, Error> {
        let provider = super::own_provider(cx, &input.saml_provider_arn).await?;
        if let Some(metadata) = input.saml_metadata_document {
            cx.tx.put(&SamlProvider { metadata, ..SamlProvider::clone(&provider) }).await?;
        }
        Ok(UpdateSAMLProviderResponse { saml_provider_arn: Some(provider.arn()) })
    }
}
