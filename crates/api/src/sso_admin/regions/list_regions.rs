//! `sso:ListRegions`: in the order of their names.

use wire::generated::sso_admin::{Error, op, types};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;
use crate::sso_admin::instance_or_denied;

impl Handler for op::ListRegions {
    fn resources(input: &types::ListRegionsRequest, _: &Scope) -> Resources {
        Resources::of_organization(&input.instance_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::ListRegionsRequest,
    ) -> Result<types::ListRegionsResponse, Error> {
        let instance = instance_or_denied(cx, &input.instance_arn).await?;
        let name = |region: &types::RegionMetadata| region.region_name.clone().unwrap_or_default();
        let regions = super::of(&instance);
        let (regions, next_token) =
            page::of_list(regions, name, input.next_token.as_deref(), input.max_results)?;
        Ok(types::ListRegionsResponse { regions: Some(regions), next_token })
    }
}
