//! `iam:DeleteRolePermissionsBoundary`: takes the boundary off a role.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::DeleteRolePermissionsBoundary;
use wire::generated::iam::types::DeleteRolePermissionsBoundaryRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::roles;

impl Handler for DeleteRolePermissionsBoundary {
    fn resources(input: &DeleteRolePermissionsBoundaryRequest, scope: &Scope) -> Resources {
        roles::resource(scope, &input.role_name)
    }

    async fn run(cx: &mut Cx<'_>, input: DeleteRolePermissionsBoundaryRequest) -> Result<Unit, Error> {
        let mut role = roles::to_change(cx, &input.role_name).await?;
        if role.boundary.take().is_none() {
            let name = &input.role_name;
            return Err(Error::no_such_entity(format!("The role {name} has no permissions boundary.")));
        }
        cx.tx.put(&role).await?;
        Ok(Unit {})
    }
}
