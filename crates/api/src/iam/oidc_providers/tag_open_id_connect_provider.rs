//! `iam:TagOpenIDConnectProvider`: adds tags to a provider, over those of the same keys.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::TagOpenIDConnectProvider;
use wire::generated::iam::types::TagOpenIDConnectProviderRequest;

use super::super::tags;
use super::{resource, to_change};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for TagOpenIDConnectProvider {
    fn resources(input: &TagOpenIDConnectProviderRequest, _: &Scope) -> Resources {
        resource(&input.open_id_connect_provider_arn)
    }

    async fn run(cx: &mut Cx<'_>, input: TagOpenIDConnectProviderRequest) -> Result<Unit, Error> {
        let mut provider = to_change(cx, &input.open_id_connect_provider_arn).await?;
        provider.tags = tags::with_exact(&provider.tags, input.tags)?;
        cx.tx.put(&provider).await?;
        Ok(Unit {})
    }
}
