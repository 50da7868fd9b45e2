//! `sso:RemoveRegion`: takes an instance back from a Region that it was extended to.

use std::sync::Arc;

use wire::generated::sso_admin::{Error, op, types};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::RemoveRegion {
    fn resources(input: &types::RemoveRegionRequest, _: &Scope) -> Resources {
        Resources::of_organization(&input.instance_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::RemoveRegionRequest,
    ) -> Result<types::RemoveRegionResponse, Error> {
        let instance = crate::sso_admin::instance(cx, &input.instance_arn).await?;
        let mut instance = Arc::unwrap_or_clone(instance);
        if instance.region == input.region_name {
            let name = input.region_name;
            return Err(Error::validation(format!("`{name}` is the primary Region: it cannot be removed")));
        }
        let regions = &mut instance.settings.additional_regions;
        let place = regions.binary_search_by(|region| region.name.cmp(&input.region_name));
        regions.remove(place.map_err(|_| super::not_found(&input.region_name))?);
        cx.tx.put(&instance).await?;
        Ok(types::RemoveRegionResponse { status: Some(types::RegionStatus::Removing) })
    }
}
