//! `sso:ListApplicationProviders`.

use wire::generated::sso_admin::{Error, op, types};

use super::providers::{self, Provider};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for op::ListApplicationProviders {
    fn resources(_: &types::ListApplicationProvidersRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(
        _: &mut Cx<'_>,
        input: types::ListApplicationProvidersRequest,
    ) -> Result<types::ListApplicationProvidersResponse, Error> {
        let arn = |provider: &&Provider| provider.arn();
        let (found, next_token) =
            page::of_list(providers::all(), arn, input.next_token.as_deref(), input.max_results)?;
        let shown = |provider: &Provider| types::ApplicationProvider {
            application_provider_arn: provider.arn(),
            federation_protocol: Some(provider.protocol()),
            display_data: Some(provider.display()),
            resource_server_config: None,
        };
        Ok(types::ListApplicationProvidersResponse {
            application_providers: Some(found.into_iter().map(shown).collect()),
            next_token,
        })
    }
}
