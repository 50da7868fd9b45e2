//! `iam:UpdateAssumeRolePolicy`: a new trust policy for a role.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::UpdateAssumeRolePolicy;
use wire::generated::iam::types::UpdateAssumeRolePolicyRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::roles;

impl Handler for UpdateAssumeRolePolicy {
    fn resources(input: &UpdateAssumeRolePolicyRequest, scope: &Scope) -> Resources {
        roles::resource(scope, &input.role_name)
    }

    async fn run(cx: &mut Cx<'_>, input: UpdateAssumeRolePolicyRequest) -> Result<Unit, Error> {
        let mut role = roles::to_change(cx, &input.role_name).await?;
        role.trust_policy = roles::checked_trust(cx, &input.policy_document).await?;
        cx.tx.put(&role).await?;
        Ok(Unit {})
    }
}
