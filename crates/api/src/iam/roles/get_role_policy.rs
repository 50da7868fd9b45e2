//! `iam:GetRolePolicy`: one policy inside a role.

use wire::generated::iam::Error;
use wire::generated::iam::op::GetRolePolicy;
use wire::generated::iam::types::{GetRolePolicyRequest, GetRolePolicyResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::held::Holder;
use crate::iam::{document, roles};

impl Handler for GetRolePolicy {
    fn resources(input: &GetRolePolicyRequest, scope: &Scope) -> Resources {
        roles::resource(scope, &input.role_name)
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
