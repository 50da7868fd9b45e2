//! `iam:PutUserPermissionsBoundary`: bounds what a user may do by a managed policy.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::PutUserPermissionsBoundary;
use wire::generated::iam::types::PutUserPermissionsBoundaryRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{policies, users};

impl Handler for PutUserPermissionsBoundary {
    fn resources(input: &PutUserPermissionsBoundaryRequest, scope: &Scope) -> Resources {
        users::resource(scope, &input.user_name)
            .with("iam:PermissionsBoundary", input.permissions_boundary.clone())
    }

    async fn run(cx: &mut Cx<'_>, input: PutUserPermissionsBoundaryRequest) -> Result<Unit, Error> {
        let mut user = users::to_change(cx, &input.user_name).await?;
        policies::must_be_boundary(cx, &input.permissions_boundary).await?;
        user.boundary = Some(input.permissions_boundary);
        cx.tx.put(&user).await?;
        Ok(Unit {})
    }
}
