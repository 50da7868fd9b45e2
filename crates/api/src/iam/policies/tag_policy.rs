//! `iam:TagPolicy`: adds tags to a customer managed policy, over those of the same keys.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::TagPolicy;
use wire::generated::iam::types::TagPolicyRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{policies, tags};

impl Handler for TagPolicy {
    fn resources(input: &TagPolicyRequest, _: &Scope) -> Resources {
        Resources::of_caller(input.policy_arn.clone())
    }

    async fn run(cx: &mut Cx<'_>, input: TagPolicyRequest) -> Result<Unit, Error> {
        let mut policy = policies::to_change(cx, &input.policy_arn).await?;
        policy.tags = tags::with_exact(&policy.tags, input.tags)?;
        cx.tx.put(&policy).await?;
        Ok(Unit {})
    }
}
