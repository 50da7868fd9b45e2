//! `sso:AddRegion`: extends an instance to a Region.

use std::sync::Arc;

use model::{AdditionalRegion, limits};
use wire::generated::sso_admin::{Error, op, types};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::sso_admin::{instance_or_denied, must_be_organizations};

impl Handler for op::AddRegion {
    fn resources(input: &types::AddRegionRequest, _: &Scope) -> Resources {
        Resources::of_organization(&input.instance_arn)
    }

    async fn run(cx: &mut Cx<'_>, input: types::AddRegionRequest) -> Result<types::AddRegionResponse, Error> {
        let mut instance = Arc::unwrap_or_clone(instance_or_denied(cx, &input.instance_arn).await?);
        must_be_organizations(&instance)?;
        let regions = &mut instance.settings.additional_regions;
        let place = match regions.binary_search_by(|region| region.name.cmp(&input.region_name)) {
            Err(place) if instance.region != input.region_name => place,
            _ => {
                let name = input.region_name;
                return Err(Error::conflict(format!("the instance is in the Region `{name}` already")));
            }
        };
        if regions.len() >= limits::ADDITIONAL_REGIONS_MAX {
            return Err(Error::service_quota_exceeded(format!(
                "an instance can be extended to {} Regions: remove one first",
                limits::ADDITIONAL_REGIONS_MAX
            )));
        }
        regions.insert(place, AdditionalRegion { name: input.region_name, added: cx.now });
        cx.tx.put(&instance).await?;
        // AWS's answer to everybody: whoever looks next finds the Region active.
        Ok(types::AddRegionResponse { status: Some(types::RegionStatus::Adding) })
    }
}
