//! `organizations:DescribeOrganizationalUnit`: one unit.

use wire::generated::organizations::Error;
use wire::generated::organizations::op::DescribeOrganizationalUnit;
use wire::generated::organizations::types::{
    DescribeOrganizationalUnitRequest, DescribeOrganizationalUnitResponse,
};

use super::view;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for DescribeOrganizationalUnit {
    fn resources(input: &DescribeOrganizationalUnitRequest, scope: &Scope) -> Resources {
        super::resource(scope, &input.organizational_unit_id)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: DescribeOrganizationalUnitRequest,
    ) -> Result<DescribeOrganizationalUnitResponse, Error> {
        let organization = super::organization(cx).await?;
        let unit = super::unit(cx, &input.organizational_unit_id).await?;
        let unit = view::unit(cx, &organization, &unit).await?;
        Ok(DescribeOrganizationalUnitResponse { organizational_unit: Some(unit) })
    }
}
