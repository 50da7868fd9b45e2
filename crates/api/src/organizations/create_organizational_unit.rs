//! `organizations:CreateOrganizationalUnit`: a new unit under a root or unit, at most five deep.

use model::{OrganizationalUnit, OuId, limits};
use store::record::organization::OuByParent;
use wire::generated::organizations::Error;
use wire::generated::organizations::op::CreateOrganizationalUnit;
use wire::generated::organizations::types::{
    ConstraintViolationExceptionReason, CreateOrganizationalUnitRequest, CreateOrganizationalUnitResponse,
};

use super::{tags, tree, view, violation};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for CreateOrganizationalUnit {
    fn resources(input: &CreateOrganizationalUnitRequest, scope: &Scope) -> Resources {
        super::resource(scope, &input.parent_id)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: CreateOrganizationalUnitRequest,
    ) -> Result<CreateOrganizationalUnitResponse, Error> {
        let organization = super::organization(cx).await?;
        let parent = tree::parent(cx, &organization, &input.parent_id).await?;
        if tree::depth(cx, &parent).await? >= limits::OU_DEPTH_MAX {
            return Err(violation(
                ConstraintViolationExceptionReason::OuDepthLimitExceeded,
                "You attempted to create an OU tree that is too many levels deep.",
            ));
        }
        if cx.tx.count::<OuByParent>((), limits::OUS_MAX).await? >= limits::OUS_MAX {
            return Err(violation(
                ConstraintViolationExceptionReason::OuNumberLimitExceeded,
                "You attempted to exceed the number of OUs that you can have in an organization.",
            ));
        }
        let unit = OrganizationalUnit {
            id: OuId::fresh(&organization.root_id, cx.entropy()),
            parent,
            name: input.name,
            tags: tags::with(&[], input.tags.unwrap_or_default())?,
        };
        cx.tx.try_put(&unit).await?.map_err(|_| super::duplicate_unit())?;
        let unit = view::unit(cx, &organization, &unit).await?;
        Ok(CreateOrganizationalUnitResponse { organizational_unit: Some(unit) })
    }
}
