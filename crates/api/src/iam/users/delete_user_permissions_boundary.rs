//! `iam:DeleteUserPermissionsBoundary`: takes the boundary off a user; without one nothing changes.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::DeleteUserPermissionsBoundary;
use wire::generated::iam::types::DeleteUserPermissionsBoundaryRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::users;

impl Handler for DeleteUserPermissionsBoundary {
    fn resources(input: &DeleteUserPermissionsBoundaryRequest, scope: &Scope) -> Resources {
        users::resource(scope, &input.user_name)
    }

    async fn run(cx: &mut Cx<'_>, input: DeleteUserPermissionsBoundaryRequest) -> Result<Unit, Error> {
        let mut user = users::to_change(cx, &input.user_name).await?;
        user.boundary = None;
        cx.tx.put(&user).await?;
        Ok(Unit {})
    }
}
