//! `iam:UntagOpenIDConnectProvider`: takes tags away from a provider.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::UntagOpenIDConnectProvider;
use wire::generated::iam::types::UntagOpenIDConnectProviderRequest;

use super::super::tags;
use super::{resource, to_change};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for UntagOpenIDConnectProvider {
    fn resources(input: &UntagOpenIDConnectProviderRequest, _: &Scope) -> Resources {
        resource(&input.open_id_connect_provider_arn)
    }

    async fn run(cx: &mut Cx<'_>, input: UntagOpenIDConnectProviderRequest) -> Result<Unit, Error> {
        let mut provider = to_change(cx, &input.open_id_connect_provider_arn).await?;
        tags::take_exact(&mut provider.tags, &input.tag_keys);
        cx.tx.put(&provider).await?;
        Ok(Unit {})
    }
}
