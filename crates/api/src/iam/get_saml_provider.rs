//! `iam:GetSAMLProvider`: one SAML provider with its metadata.

use wire::Timestamp;
use wire::generated::iam::Error;
use wire::generated::iam::op::GetSAMLProvider;
use wire::generated::iam::types::{GetSAMLProviderRequest, GetSAMLProviderResponse};

use super::tags;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for GetSAMLProvider {
    fn resources(input: &GetSAMLProviderRequest, _: &Scope) -> Resources {
        Resources::of_caller(input.saml_provider_arn.clone())
    }

    async fn run(cx: &mut Cx<'_>, input: GetSAMLProviderRequest) -> Result<GetSAMLProviderResponse, Error> {
        let provider = super::provider(cx, &input.saml_provider_arn).await?;
        Ok(GetSAMLProviderResponse {
            saml_metadata_document: Some(provider.metadata.clone()),
            create_date: Some(Timestamp::from_millis(provider.created.0)),
            valid_until: Some(Timestamp::from_millis(provider.valid_until.0)),
            tags: Some(tags::view(&provider.tags)),
            ..GetSAMLProviderResponse::default()
        })
    }
}
