//! `sso:DescribeApplicationProvider`.

use wire::generated::sso_admin::{Error, op, types};

use super::providers;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::DescribeApplicationProvider {
    fn resources(input: &types::DescribeApplicationProviderRequest, _: &Scope) -> Resources {
        // AWS's own, which every account sees.
        Resources::of_caller(&input.application_provider_arn)
    }

    async fn run(
        _: &mut Cx<'_>,
        input: types::DescribeApplicationProviderRequest,
    ) -> Result<types::DescribeApplicationProviderResponse, Error> {
        let provider = providers::find(&input.application_provider_arn)?;
        Ok(types::DescribeApplicationProviderResponse {
            application_provider_arn: provider.arn(),
            federation_protocol: Some(provider.protocol()),
            display_data: Some(provider.display()),
            resource_server_config: None,
        })
    }
}
