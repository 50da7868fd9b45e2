//! `iam:DeleteRole`: ends a role that has no policies and is in no instance profile any more. Its sessions
//! end with it.

use model::{LastUsed, Role};
use store::Stored as _;
use store::record::iam_user::InstanceProfileByRole;
use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::DeleteRole;
use wire::generated::iam::types::DeleteRoleRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{held, roles};

impl Handler for DeleteRole {
    fn resources(input: &DeleteRoleRequest, scope: &Scope) -> Resources {
        roles::resource(scope, &input.role_name)
    }

    async fn run(cx: &mut Cx<'_>, input: DeleteRoleRequest) -> Result<Unit, Error> {
        let role = roles::to_change(cx, &input.role_name).await?;
        if cx.tx.count::<InstanceProfileByRole>((&role.account, &role.id), 1).await? > 0 {
            let what = "Cannot delete entity, must remove roles from instance profile first.";
            return Err(Error::delete_conflict(what));
        }
        held::must_hold_none(&role.inline_policies, &role.attached_policies)?;
        cx.tx.delete::<Role>(&role.key()).await?;
        cx.tx.delete::<LastUsed>(&role.id).await?;
        Ok(Unit {})
    }
}
