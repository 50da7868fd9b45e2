//! `iam:AttachGroupPolicy`: attaches a managed policy to a group; doing it again changes nothing.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::AttachGroupPolicy;
use wire::generated::iam::types::AttachGroupPolicyRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::groups;
use crate::iam::held::Holder;

impl Handler for AttachGroupPolicy {
    fn resources(input: &AttachGroupPolicyRequest, scope: &Scope) -> Resources {
        groups::resource(scope, &input.group_name).with("iam:PolicyARN", input.policy_arn.clone())
    }

    async fn run(cx: &mut Cx<'_>, input: AttachGroupPolicyRequest) -> Result<Unit, Error> {
        let mut group = groups::to_change(cx, &input.group_name).await?;
        if Holder::Group.attach(cx, &mut group.attached_policies, input.policy_arn).await? {
            cx.tx.put(&group).await?;
        }
        Ok(Unit {})
    }
}
