//! `iam:DeleteGroupPolicy`: takes a policy out of a group.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::DeleteGroupPolicy;
use wire::generated::iam::types::DeleteGroupPolicyRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::groups;
use crate::iam::held::Holder;

impl Handler for DeleteGroupPolicy {
    fn resources(input: &DeleteGroupPolicyRequest, scope: &Scope) -> Resources {
        groups::resource(scope, &input.group_name)
    }

    async fn run(cx: &mut Cx<'_>, input: DeleteGroupPolicyRequest) -> Result<Unit, Error> {
        let mut group = groups::to_change(cx, &input.group_name).await?;
        Holder::Group.take(&mut group.inline_policies, &input.policy_name)?;
        cx.tx.put(&group).await?;
        Ok(Unit {})
    }
}
