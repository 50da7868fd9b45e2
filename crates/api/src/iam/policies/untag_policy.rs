//! `iam:UntagPolicy`: takes tags away from a customer managed policy.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::UntagPolicy;
use wire::generated::iam::types::UntagPolicyRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{policies, tags};

impl Handler for UntagPolicy {
    fn resources(input: &UntagPolicyRequest, _: &Scope) -> Resources {
        Resources::of_caller(input.policy_arn.clone())
    }

    async fn run(cx: &mut Cx<'_>, input: UntagPolicyRequest) -> Result<Unit, Error> {
        let mut policy = policies::to_change(cx, &input.policy_arn).await?;
        tags::take_exact(&mut policy.tags, &input.tag_keys);
        cx.tx.put(&policy).await?;
        Ok(Unit {})
    }
}
