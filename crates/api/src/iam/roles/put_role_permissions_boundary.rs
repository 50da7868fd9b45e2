//! `iam:PutRolePermissionsBoundary`: bounds what a role may do by a managed policy.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::PutRolePermissionsBoundary;
use wire::generated::iam::types::PutRolePermissionsBoundaryRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{policies, roles};

impl Handler for PutRolePermissionsBoundary {
    fn resources(input: &PutRolePermissionsBoundaryRequest, scope: &Scope) -> Resources {
        roles::resource(scope, &input.role_name)
            .with("iam:PermissionsBoundary", input.permissions_boundary.clone())
    }

    async fn run(cx: &mut Cx<'_>, input: PutRolePermissionsBoundaryRequest) -> Result<Unit, Error> {
        let mut role = roles::to_change(cx, &input.role_name).await?;
        policies::must_be_boundary(cx, &input.permissions_boundary).await?;
        role.boundary = Some(input.permissions_boundary);
        cx.tx.put(&role).await?;
        Ok(Unit {})
    }
}
