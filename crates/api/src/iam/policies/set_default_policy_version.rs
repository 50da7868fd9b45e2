//! `iam:SetDefaultPolicyVersion`: which version of a customer managed policy is in force.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::SetDefaultPolicyVersion;
use wire::generated::iam::types::SetDefaultPolicyVersionRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::policies;

impl Handler for SetDefaultPolicyVersion {
    fn resources(input: &SetDefaultPolicyVersionRequest, _: &Scope) -> Resources {
        Resources::of_caller(input.policy_arn.clone())
    }

    async fn run(cx: &mut Cx<'_>, input: SetDefaultPolicyVersionRequest) -> Result<Unit, Error> {
        let (arn, id) = (&input.policy_arn, &input.version_id);
        if policies::look_up(cx, arn).await?.is_none() {
            return Err(policies::no_version(arn, id));
        }
        let mut policy = policies::to_change(cx, arn).await?;
        if !policy.versions.iter().any(|version| version.id == *id) {
            return Err(policies::no_version(arn, id));
        }
        policy.versions.iter_mut().for_each(|version| version.is_default = version.id == *id);
        policy.updated = cx.now;
        cx.tx.put(&policy).await?;
        Ok(Unit {})
    }
}
