//! `iam:DetachRolePolicy`: takes a managed policy off a role.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::DetachRolePolicy;
use wire::generated::iam::types::DetachRolePolicyRequest;

use super::roles;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for DetachRolePolicy {
    fn resources(input: &DetachRolePolicyRequest, scope: &Scope) -> Resources {
        super::role_resource(scope, &input.role_name).with("iam:PolicyARN", input.policy_arn.clone())
    }

    async fn run(cx: &mut Cx<'_>, input: DetachRolePolicyRequest) -> Result<Unit, Error> {
        let mut role = roles::to_change(cx, &input.role_name).await?;
        let before = role.attached_policies.len();
        role.attached_policies.retain(|arn| *arn != input.policy_arn);
        if role.attached_policies.len() == before {
            return Err(Error::no_such_entity(format!("Policy {} was not found.", input.policy_arn)));
        }
        cx.tx.put(&role).await?;
        Ok(Unit {})
    }
}
