//! `iam:TagSAMLProvider`: adds tags to a provider, over those of the same keys.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::TagSAMLProvider;
use wire::generated::iam::types::TagSAMLProviderRequest;

use super::super::tags;
use super::to_change;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for TagSAMLProvider {
    fn resources(input: &TagSAMLProviderRequest, _: &Scope) -> Resources {
        Resources::of_caller(input.saml_provider_arn.as_str())
    }

    async fn run(cx: &mut Cx<'_>, input: TagSAMLProviderRequest) -> Result<Unit, Error> {
        let mut provider = to_change(cx, &input.saml_provider_arn).await?;
        provider.tags = tags::with_exact(&provider.tags, input.tags)?;
        cx.tx.put(&provider).await?;
        Ok(Unit {})
    }
}
