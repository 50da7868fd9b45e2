//! `iam:DetachGroupPolicy`: detaches a managed policy from a group.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::DetachGroupPolicy;
use wire::generated::iam::types::DetachGroupPolicyRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{groups, held};

impl Handler for DetachGroupPolicy {
    fn resources(input: &DetachGroupPolicyRequest, scope: &Scope) -> Resources {
        groups::resource(scope, &input.group_name).with("iam:PolicyARN", input.policy_arn.clone())
    }

    async fn run(cx: &mut Cx<'_>, input: DetachGroupPolicyRequest) -> Result<Unit, Error> {
        let mut group = groups::to_change(cx, &input.group_name).await?;
        held::detach(&mut group.attached_policies, &input.policy_arn)?;
        cx.tx.put(&group).await?;
        Ok(Unit {})
    }
}
