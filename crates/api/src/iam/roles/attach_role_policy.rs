//! `iam:AttachRolePolicy`: attaches a managed policy to a role; doing it again changes nothing.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::AttachRolePolicy;
use wire::generated::iam::types::AttachRolePolicyRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::held::Holder;
use crate::iam::roles;

impl Handler for AttachRolePolicy {
    fn resources(input: &AttachRolePolicyRequest, scope: &Scope) -> Resources {
        roles::resource(scope, &input.role_name).with("iam:PolicyARN", input.policy_arn.clone())
    }

    async fn run(cx: &mut Cx<'_>, input: AttachRolePolicyRequest) -> Result<Unit, Error> {
        let mut role = roles::to_change(cx, &input.role_name).await?;
        if Holder::Role.attach(cx, &mut role.attached_policies, input.policy_arn).await? {
            cx.tx.put(&role).await?;
        }
        Ok(Unit {})
    }
}
