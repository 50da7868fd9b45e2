//! `iam:AttachUserPolicy`: attaches a managed policy to a user; doing it again changes nothing.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::AttachUserPolicy;
use wire::generated::iam::types::AttachUserPolicyRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::held::Holder;
use crate::iam::users;

impl Handler for AttachUserPolicy {
    fn resources(input: &AttachUserPolicyRequest, scope: &Scope) -> Resources {
        users::resource(scope, &input.user_name).with("iam:PolicyARN", input.policy_arn.clone())
    }

    async fn run(cx: &mut Cx<'_>, input: AttachUserPolicyRequest) -> Result<Unit, Error> {
        let mut user = users::to_change(cx, &input.user_name).await?;
        if Holder::User.attach(cx, &mut user.attached_policies, input.policy_arn).await? {
            cx.tx.put(&user).await?;
        }
        Ok(Unit {})
    }
}
