//! `iam:UntagSAMLProvider`: takes tags away from a provider.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::UntagSAMLProvider;
use wire::generated::iam::types::UntagSAMLProviderRequest;

use super::super::tags;
use super::to_change;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for UntagSAMLProvider {
    fn resources(input: &UntagSAMLProviderRequest, _: &Scope) -> Resources {
        Resources::of_caller(input.saml_provider_arn.as_str())
    }

    async fn run(cx: &mut Cx<'_>, input: UntagSAMLProviderRequest) -> Result<Unit, Error> {
        let mut provider = to_change(cx, &input.saml_provider_arn).await?;
        tags::take_exact(&mut provider.tags, &input.tag_keys);
        cx.tx.put(&provider).await?;
        Ok(Unit {})
    }
}
