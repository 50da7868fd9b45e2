//! `sso:DescribeRegion`.

use wire::generated::sso_admin::{Error, op, types};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::DescribeRegion {
    fn resources(input: &types::DescribeRegionRequest, _: &Scope) -> Resources {
        Resources::of_organization(&input.instance_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::DescribeRegionRequest,
    ) -> Result<types::DescribeRegionResponse, Error> {
        let instance = crate::sso_admin::instance(cx, &input.instance_arn).await?;
        let found =
            super::of(&instance).find(|region| region.region_name.as_ref() == Some(&input.region_name));
        let found = found.ok_or_else(|| super::not_found(&input.region_name))?;
        Ok(types::DescribeRegionResponse {
            region_name: found.region_name,
            status: found.status,
            added_date: found.added_date,
            is_primary_region: found.is_primary_region,
        })
    }
}
