//! `iam:DeleteUserPolicy`: takes a policy out of a user.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::DeleteUserPolicy;
use wire::generated::iam::types::DeleteUserPolicyRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::held::Holder;
use crate::iam::users;

impl Handler for DeleteUserPolicy {
    fn resources(input: &DeleteUserPolicyRequest, scope: &Scope) -> Resources {
        users::resource(scope, &input.user_name)
    }

    async fn run(cx: &mut Cx<'_>, input: DeleteUserPolicyRequest) -> Result<Unit, Error> {
        let mut user = users::to_change(cx, &input.user_name).await?;
        Holder::User.take(&mut user.inline_policies, &input.policy_name)?;
        cx.tx.put(&user).await?;
        Ok(Unit {})
    }
}
