//! `iam:DetachUserPolicy`: detaches a managed policy from a user.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::DetachUserPolicy;
use wire::generated::iam::types::DetachUserPolicyRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{held, users};

impl Handler for DetachUserPolicy {
    fn resources(input: &DetachUserPolicyRequest, scope: &Scope) -> Resources {
        users::resource(scope, &input.user_name).with("iam:PolicyARN", input.policy_arn.clone())
    }

    async fn run(cx: &mut Cx<'_>, input: DetachUserPolicyRequest) -> Result<Unit, Error> {
        let mut user = users::to_change(cx, &input.user_name).await?;
        held::detach(&mut user.attached_policies, &input.policy_arn)?;
        cx.tx.put(&user).await?;
        Ok(Unit {})
    }
}
