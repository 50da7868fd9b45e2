//! `iam:ListSAMLProviders`: the account's SAML providers.

use model::SamlProvider;
use store::Page;
use wire::Timestamp;
use wire::generated::iam::Error;
use wire::generated::iam::op::ListSAMLProviders;
use wire::generated::iam::types::{
    ListSAMLProvidersRequest, ListSAMLProvidersResponse, SAMLProviderListEntry,
};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

/// SAML providers of one account (IAM quotas).
const PROVIDERS_MAX: usize = 100;

impl Handler for ListSAMLProviders {
    fn resources(_: &ListSAMLProvidersRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(cx: &mut Cx<'_>, _: ListSAMLProvidersRequest) -> Result<ListSAMLProvidersResponse, Error> {
        let account = super::account(cx)?;
        let found = cx.tx.scan::<SamlProvider>((&account,), Page::first(PROVIDERS_MAX)).await?;
        let entry = |provider: &std::sync::Arc<SamlProvider>| SAMLProviderListEntry {
            arn: Some(provider.arn()),
            valid_until: Some(Timestamp::from_millis(provider.valid_until.0)),
            create_date: Some(Timestamp::from_millis(provider.created.0)),
        };
        Ok(ListSAMLProvidersResponse { saml_provider_list: Some(found.items.iter().map(entry).collect()) })
    }
}
