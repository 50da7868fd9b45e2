//! `iam:CreateSAMLProvider`: an identity provider whose assertions the account will take.

use model::SamlProvider;
use provision::protect;
use wire::generated::iam::Error;
use wire::generated::iam::op::CreateSAMLProvider;
use wire::generated::iam::types::{CreateSAMLProviderRequest, CreateSAMLProviderResponse};

use super::super::{account, roles, tags};
use super::{PROVIDERS_MAX, VALIDITY, all, check_encryption, check_metadata, protected};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for CreateSAMLProvider {
    fn resources(input: &CreateSAMLProviderRequest, scope: &Scope) -> Resources {
        let arn = format!("arn:aws:iam::{}:saml-provider/{}", scope.account, input.name);
        Resources::of_caller(arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: CreateSAMLProviderRequest,
    ) -> Result<CreateSAMLProviderResponse, Error> {
        let (account, name) = (account(cx)?, input.name);
        if protect::is_reserved_provider_name(&name) {
            return Err(protected(&name));
        }
        check_encryption(input.assertion_encryption_mode.as_ref(), input.add_private_key.as_ref())?;
        check_metadata(&input.saml_metadata_document)?;
        let tags = tags::with_exact(&[], input.tags.unwrap_or_default())?;
        if cx.tx.exists::<SamlProvider>(&(account.clone(), name.clone())).await? {
            return Err(Error::entity_already_exists(format!("Provider with name {name} already exists.")));
        }
        let own = all(cx, &account).await?.iter().filter(|held| !protect::is_reserved_provider(held)).count();
        if own >= PROVIDERS_MAX {
            return Err(roles::quota("SAMLProvidersPerAccount", PROVIDERS_MAX));
        }
        let provider = SamlProvider {
            account,
            name,
            metadata: input.saml_metadata_document,
            reserved: None,
            tags,
            created: cx.now,
            valid_until: cx.now.plus(VALIDITY),
        };
        cx.tx.put(&provider).await?;
        Ok(CreateSAMLProviderResponse {
            saml_provider_arn: Some(provider.arn()),
            tags: Some(tags::view(&provider.tags)).filter(|tags| !tags.is_empty()),
        })
    }
}
