//! `iam:DeleteRole`: ends a role that has no policies any more. Its sessions end with it.

use model::Role;
use store::Folded;
use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::DeleteRole;
use wire::generated::iam::types::DeleteRoleRequest;

use super::roles;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for DeleteRole {
    fn resources(input: &DeleteRoleRequest, scope: &Scope) -> Resources {
        super::role_resource(scope, &input.role_name)
    }

    async fn run(cx: &mut Cx<'_>, input: DeleteRoleRequest) -> Result<Unit, Error> {
        let role = roles::to_change(cx, &input.role_name).await?;
        if !role.attached_policies.is_empty() {
            return Err(Error::delete_conflict("Cannot delete entity, must detach all policies first."));
        }
        if !role.inline_policies.is_empty() {
            return Err(Error::delete_conflict("Cannot delete entity, must delete policies first."));
        }
        cx.tx.delete::<Role>(&(role.account, Folded::of(&role.name))).await?;
        Ok(Unit {})
    }
}
