//! `iam:ListOpenIDConnectProviders`: the account's providers.

use wire::generated::iam::Error;
use wire::generated::iam::op::ListOpenIDConnectProviders;
use wire::generated::iam::types::{
    ListOpenIDConnectProvidersRequest, ListOpenIDConnectProvidersResponse, OpenIDConnectProviderListEntry,
};

use super::super::account;
use super::all;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for ListOpenIDConnectProviders {
    fn resources(_: &ListOpenIDConnectProvidersRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(
        cx: &mut Cx<'_>,
        _: ListOpenIDConnectProvidersRequest,
    ) -> Result<ListOpenIDConnectProvidersResponse, Error> {
        let account = account(cx)?;
        let found = all(cx, &account).await?;
        let entries =
            found.iter().map(|provider| OpenIDConnectProviderListEntry { arn: Some(provider.arn()) });
        Ok(ListOpenIDConnectProvidersResponse { open_id_connect_provider_list: Some(entries.collect()) })
    }
}
