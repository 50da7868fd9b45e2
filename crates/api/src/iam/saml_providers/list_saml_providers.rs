//! `iam:ListSAMLProviders`: the account's providers.

use model::SamlProvider;
use std::sync::Arc;
use wire::Timestamp;
use wire::generated::iam::Error;
use wire::generated::iam::op::ListSAMLProviders;
use wire::generated::iam::types::{
    ListSAMLProvidersRequest, ListSAMLProvidersResponse, SAMLProviderListEntry,
};

use super::super::account;
use super::all;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for ListSAMLProviders {
    fn resources(_: &ListSAMLProvidersRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(cx: &mut Cx<'_>, _: ListSAMLProvidersRequest) -> Result<ListSAMLProvidersResponse, Error> {
        let account = account(cx)?;
        let entry = |provider: &Arc<SamlProvider>| SAMLProviderListEntry {
            arn: Some(provider.arn()),
            valid_until: Some(Timestamp::from_millis(provider.valid_until.0)),
            create_date: Some(Timestamp::from_millis(provider.created.0)),
        };
        let found = all(cx, &account).await?;
        Ok(ListSAMLProvidersResponse { saml_provider_list: Some(found.iter().map(entry).collect()) })
    }
}
