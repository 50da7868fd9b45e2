//! `iam:GetRolePolicy`: one policy inside a role.

use wire::generated::iam::Error;
use wire::generated::iam::op::GetRolePolicy;
use wire::generated::iam::types::{GetRolePolicyRequest, GetRolePolicyResponse};

use super::held::Holder;
use super::{document, roles};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for GetRolePolicy {
    fn resources(input: &GetRolePolicyRequest, scope: &Scope) -> Resources {
        super::role_resource(scope, &input.role_name)
    }

    async fn run(cx: &mut Cx<'_>, input: GetRolePolicyRequest) -> Result<GetRolePolicyResponse, Error> {
        let role = roles::find(cx, &input.role_name).await?;
        let (name, text) = Holder::Role.get(&role.inline_policies, &input.policy_name)?;
        Ok(GetRolePolicyResponse {
            role_name: role.name.clone(),
            policy_name: name.clone(),
            policy_document: document::encoded(text),
        })
    }
}
