//! `iam:PutRolePolicy`: a policy inside a role, new or in the place of the one of its name.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::PutRolePolicy;
use wire::generated::iam::types::PutRolePolicyRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::held::Holder;
use crate::iam::roles;

impl Handler for PutRolePolicy {
    fn resources(input: &PutRolePolicyRequest, scope: &Scope) -> Resources {
        roles::resource(scope, &input.role_name)
    }

    async fn run(cx: &mut Cx<'_>, input: PutRolePolicyRequest) -> Result<Unit, Error> {
        let mut role = roles::to_change(cx, &input.role_name).await?;
        let (name, text) = (input.policy_name, input.policy_document);
        Holder::Role.put(&role.name, &mut role.inline_policies, name, text)?;
        cx.tx.put(&role).await?;
        Ok(Unit {})
    }
}
