//! `iam:GetSAMLProvider`: one provider with its metadata.

use aws_lc_rs::digest::{SHA256, digest};
use model::SamlProvider;
use wire::Timestamp;
use wire::generated::iam::Error;
use wire::generated::iam::op::GetSAMLProvider;
use wire::generated::iam::types::{
    AssertionEncryptionModeType, GetSAMLProviderRequest, GetSAMLProviderResponse,
};

use super::super::tags;
use super::find;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for GetSAMLProvider {
    fn resources(input: &GetSAMLProviderRequest, _: &Scope) -> Resources {
        Resources::of_caller(input.saml_provider_arn.as_str())
    }

    async fn run(cx: &mut Cx<'_>, input: GetSAMLProviderRequest) -> Result<GetSAMLProviderResponse, Error> {
        let provider = find(cx, &input.saml_provider_arn).await?;
        Ok(GetSAMLProviderResponse {
            saml_provider_uuid: Some(unique_id(&provider)),
            saml_metadata_document: Some(provider.metadata.clone()),
            create_date: Some(Timestamp::from_millis(provider.created.0)),
            valid_until: Some(Timestamp::from_millis(provider.valid_until.0)),
            tags: Some(tags::view(&provider.tags)),
            assertion_encryption_mode: Some(AssertionEncryptionModeType::Allowed),
            private_key_list: Some(Vec::new()),
        })
    }
}

/// An id that stays with the provider and that one made again under its name does not get.
fn unique_id(provider: &SamlProvider) -> String {
    let made = format!("{} {}", provider.arn(), provider.created.0);
    model::id::to_hex(digest(&SHA256, made.as_bytes()).as_ref())
        .chars()
        .take(32)
        .collect::<String>()
        .to_uppercase()
}
