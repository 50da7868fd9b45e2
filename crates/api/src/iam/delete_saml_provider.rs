//! `iam:DeleteSAMLProvider`: ends a SAML provider of the account's own.

use model::SamlProvider;
use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::DeleteSAMLProvider;
use wire::generated::iam::types::DeleteSAMLProviderRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for DeleteSAMLProvider {
    fn resources(input: &DeleteSAMLProviderRequest, _: &Scope) -> Resources {
        Resources::of_caller(input.saml_provider_arn.clone())
    }

    async fn run(cx: &mut Cx<'_>, input: DeleteSAMLProviderRequest) -> Result<Unit, Error> {
        let provider = super::own_provider(cx, &input.saml_provider_arn).await?;
        cx.tx.delete::<SamlProvider>(&(provider.account.clone(), provider.name.clone())).await?;
        Ok(Unit {})
    }
}
