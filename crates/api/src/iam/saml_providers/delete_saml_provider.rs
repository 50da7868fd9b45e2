//! `iam:DeleteSAMLProvider`: ends a provider.

use model::SamlProvider;
use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::DeleteSAMLProvider;
use wire::generated::iam::types::DeleteSAMLProviderRequest;

use super::to_change;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for DeleteSAMLProvider {
    fn resources(input: &DeleteSAMLProviderRequest, _: &Scope) -> Resources {
        Resources::of_caller(input.saml_provider_arn.as_str())
    }

    async fn run(cx: &mut Cx<'_>, input: DeleteSAMLProviderRequest) -> Result<Unit, Error> {
        let provider = to_change(cx, &input.saml_provider_arn).await?;
        cx.tx.delete::<SamlProvider>(&(provider.account, provider.name)).await?;
        Ok(Unit {})
    }
}
