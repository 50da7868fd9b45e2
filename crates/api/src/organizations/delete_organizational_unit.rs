//! `organizations:DeleteOrganizationalUnit`: ends a unit under which nothing hangs.

use model::{OrganizationalUnit, ParentId, PolicyTarget};
use wire::Unit;
use wire::generated::organizations::Error;
use wire::generated::organizations::op::DeleteOrganizationalUnit;
use wire::generated::organizations::types::DeleteOrganizationalUnitRequest;

use super::{policies, tree};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for DeleteOrganizationalUnit {
    fn resources(input: &DeleteOrganizationalUnitRequest, scope: &Scope) -> Resources {
        super::resource(scope, &input.organizational_unit_id)
    }

    async fn run(cx: &mut Cx<'_>, input: DeleteOrganizationalUnitRequest) -> Result<Unit, Error> {
        let mut organization = super::organization(cx).await?;
        let unit = super::unit(cx, &input.organizational_unit_id).await?;
        if !tree::is_empty(cx, &ParentId::Ou(unit.id.clone())).await? {
            return Err(Error::organizational_unit_not_empty(
                "The specified OU is not empty. Move all accounts to another root or to other OUs, remove \
                 all child OUs, and try the operation again.",
            ));
        }
        let target = PolicyTarget::Parent(ParentId::Ou(unit.id.clone()));
        policies::forget_attachments(cx, &mut organization, target).await?;
        cx.tx.delete::<OrganizationalUnit>(&unit.id).await?;
        Ok(Unit {})
    }
}
