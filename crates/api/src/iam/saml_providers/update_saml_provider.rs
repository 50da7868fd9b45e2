//! `iam:UpdateSAMLProvider`: new metadata for a provider.

use wire::generated::iam::Error;
use wire::generated::iam::op::UpdateSAMLProvider;
use wire::generated::iam::types::{UpdateSAMLProviderRequest, UpdateSAMLProviderResponse};

use super::{VALIDITY, check_encryption, check_metadata, to_change};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for UpdateSAMLProvider {
    fn resources(input: &UpdateSAMLProviderRequest, _: &Scope) -> Resources {
        Resources::of_caller(input.saml_provider_arn.as_str())
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: UpdateSAMLProviderRequest,
    ) -> Result<UpdateSAMLProviderResponse, Error> {
        let mut provider = to_change(cx, &input.saml_provider_arn).await?;
        check_encryption(input.assertion_encryption_mode.as_ref(), input.add_private_key.as_ref())?;
        if let Some(key) = input.remove_private_key {
            return Err(Error::no_such_entity(format!("The private key with id {key} cannot be found.")));
        }
        if let Some(document) = input.saml_metadata_document {
            check_metadata(&document)?;
            provider.valid_until = cx.now.plus(VALIDITY);
            provider.metadata = document;
            cx.tx.put(&provider).await?;
        }
        Ok(UpdateSAMLProviderResponse { saml_provider_arn: Some(provider.arn()) })
    }
}
