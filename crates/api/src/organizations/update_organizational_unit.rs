//! `organizations:UpdateOrganizationalUnit`: a new name for a unit. Its id, place and what hangs under it
//! stay.

use wire::generated::organizations::Error;
use wire::generated::organizations::op::UpdateOrganizationalUnit;
use wire::generated::organizations::types::{
    UpdateOrganizationalUnitRequest, UpdateOrganizationalUnitResponse,
};

use super::view;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for UpdateOrganizationalUnit {
    fn resources(input: &UpdateOrganizationalUnitRequest, scope: &Scope) -> Resources {
        super::resource(scope, &input.organizational_unit_id)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: UpdateOrganizationalUnitRequest,
    ) -> Result<UpdateOrganizationalUnitResponse, Error> {
        let organization = super::organization(cx).await?;
        let mut unit = super::unit(cx, &input.organizational_unit_id).await?;
        if let Some(name) = input.name {
            unit.name = name;
            cx.tx.try_put(&unit).await?.map_err(|_| super::duplicate_unit())?;
        }
        let unit = view::unit(cx, &organization, &unit).await?;
        Ok(UpdateOrganizationalUnitResponse { organizational_unit: Some(unit) })
    }
}
