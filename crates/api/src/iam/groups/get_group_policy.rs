//! `iam:GetGroupPolicy`: one policy inside a group.

use wire::generated::iam::Error;
use wire::generated::iam::op::GetGroupPolicy;
use wire::generated::iam::types::{GetGroupPolicyRequest, GetGroupPolicyResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::held::Holder;
use crate::iam::{document, groups};

impl Handler for GetGroupPolicy {
    fn resources(input: &GetGroupPolicyRequest, scope: &Scope) -> Resources {
        groups::resource(scope, &input.group_name)
    }

    async fn run(cx: &mut Cx<'_>, input: GetGroupPolicyRequest) -> Result<GetGroupPolicyResponse, Error> {
        let group = groups::find(cx, &input.group_name).await?;
        let (name, text) = Holder::Group.get(&group.inline_policies, &input.policy_name)?;
        Ok(GetGroupPolicyResponse {
            group_name: group.name.clone(),
            policy_name: name.clone(),
            policy_document: document::encoded(text),
        })
    }
}
