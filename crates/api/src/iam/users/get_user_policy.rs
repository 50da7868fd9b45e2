//! `iam:GetUserPolicy`: one policy inside a user.

use wire::generated::iam::Error;
use wire::generated::iam::op::GetUserPolicy;
use wire::generated::iam::types::{GetUserPolicyRequest, GetUserPolicyResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::held::Holder;
use crate::iam::{document, users};

impl Handler for GetUserPolicy {
    fn resources(input: &GetUserPolicyRequest, scope: &Scope) -> Resources {
        users::resource(scope, &input.user_name)
    }

    async fn run(cx: &mut Cx<'_>, input: GetUserPolicyRequest) -> Result<GetUserPolicyResponse, Error> {
        let user = users::find(cx, &input.user_name).await?;
        let (name, text) = Holder::User.get(&user.inline_policies, &input.policy_name)?;
        Ok(GetUserPolicyResponse {
            user_name: user.name.clone(),
            policy_name: name.clone(),
            policy_document: document::encoded(text),
        })
    }
}
