//! `iam:DetachRolePolicy`: detaches a managed policy from a role.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::DetachRolePolicy;
use wire::generated::iam::types::DetachRolePolicyRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{held, roles};

impl Handler for DetachRolePolicy {
    fn resources(input: &DetachRolePolicyRequest, scope: &Scope) -> Resources {
        roles::resource(scope, &input.role_name).with("iam:PolicyARN", input.policy_arn.clone())
    }

    async fn run(cx: &mut Cx<'_>, input: DetachRolePolicyRequest) -> Result<Unit, Error> {
        let mut role = roles::to_change(cx, &input.role_name).await?;
        held::detach(&mut role.attached_policies, &input.policy_arn)?;
        cx.tx.put(&role).await?;
        Ok(Unit {})
    }
}
