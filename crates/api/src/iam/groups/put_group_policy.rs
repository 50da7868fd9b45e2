//! `iam:PutGroupPolicy`: a policy inside a group, new or in the place of the one of its name.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::PutGroupPolicy;
use wire::generated::iam::types::PutGroupPolicyRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::groups;
use crate::iam::held::Holder;

impl Handler for PutGroupPolicy {
    fn resources(input: &PutGroupPolicyRequest, scope: &Scope) -> Resources {
        groups::resource(scope, &input.group_name)
    }

    async fn run(cx: &mut Cx<'_>, input: PutGroupPolicyRequest) -> Result<Unit, Error> {
        let mut group = groups::to_change(cx, &input.group_name).await?;
        let (name, text) = (input.policy_name, input.policy_document);
        Holder::Group.put(&group.name, &mut group.inline_policies, name, text)?;
        cx.tx.put(&group).await?;
        Ok(Unit {})
    }
}
