//! `iam:GetOpenIDConnectProvider`: one provider, its URL without `https://` as AWS shows it.

use wire::Timestamp;
use wire::generated::iam::Error;
use wire::generated::iam::op::GetOpenIDConnectProvider;
use wire::generated::iam::types::{GetOpenIDConnectProviderRequest, GetOpenIDConnectProviderResponse};

use super::super::tags;
use super::{find, resource};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for GetOpenIDConnectProvider {
    fn resources(input: &GetOpenIDConnectProviderRequest, _: &Scope) -> Resources {
        resource(&input.open_id_connect_provider_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: GetOpenIDConnectProviderRequest,
    ) -> Result<GetOpenIDConnectProviderResponse, Error> {
        let provider = find(cx, &input.open_id_connect_provider_arn).await?;
        Ok(GetOpenIDConnectProviderResponse {
            url: Some(provider.url.clone()),
            client_id_list: Some(provider.client_ids.clone()),
            thumbprint_list: Some(provider.thumbprints.clone()),
            create_date: Some(Timestamp::from_millis(provider.created.0)),
            tags: Some(tags::view(&provider.tags)),
        })
    }
}
