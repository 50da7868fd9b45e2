//! `iam:PutUserPolicy`: a policy inside a user, new or in the place of the one of its name.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::PutUserPolicy;
use wire::generated::iam::types::PutUserPolicyRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::held::Holder;
use crate::iam::users;

impl Handler for PutUserPolicy {
    fn resources(input: &PutUserPolicyRequest, scope: &Scope) -> Resources {
        users::resource(scope, &input.user_name)
    }

    async fn run(cx: &mut Cx<'_>, input: PutUserPolicyRequest) -> Result<Unit, Error> {
        let mut user = users::to_change(cx, &input.user_name).await?;
        let (name, text) = (input.policy_name, input.policy_document);
        Holder::User.put(&user.name, &mut user.inline_policies, name, text)?;
        cx.tx.put(&user).await?;
        Ok(Unit {})
    }
}
