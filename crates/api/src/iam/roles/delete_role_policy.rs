//! `iam:DeleteRolePolicy`: takes a policy out of a role.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::DeleteRolePolicy;
use wire::generated::iam::types::DeleteRolePolicyRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::held::Holder;
use crate::iam::roles;

impl Handler for DeleteRolePolicy {
    fn resources(input: &DeleteRolePolicyRequest, scope: &Scope) -> Resources {
        roles::resource(scope, &input.role_name)
    }

    async fn run(cx: &mut Cx<'_>, input: DeleteRolePolicyRequest) -> Result<Unit, Error> {
        let mut role = roles::to_change(cx, &input.role_name).await?;
        Holder::Role.take(&mut role.inline_policies, &input.policy_name)?;
        cx.tx.put(&role).await?;
        Ok(Unit {})
    }
}
