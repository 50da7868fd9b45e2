//! `iam:SetDefaultPolicyVersion`: which version of a customer managed policy is in force.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::SetDefaultPolicyVersion;
use wire::generated::iam::types::SetDefaultPolicyVersionRequest;

use super::policies;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for SetDefaultPolicyVersion {
    fn resources(input: &SetDefaultPolicyVersionRequest, _: &Scope) -> Resources {
        Resources::of_caller(input.policy_arn.clone())
    }

    async fn run(cx: &mut Cx<'_>, input: SetDefaultPolicyVersionRequest) -> Result<Unit, Error> {
        let mut policy = policies::to_change(cx, &input.policy_arn).await?;
        let (arn, id) = (&input.policy_arn, &input.version_id);
        if !policy.versions.iter().any(|version| version.id == *id) {
            return Err(Error::no_such_entity(format!(
                "Policy {arn} version {id} does not exist or is not attachable."
            )));
        }
        policy.versions.iter_mut().for_each(|version| version.is_default = version.id == *id);
        policy.updated = cx.now;
        cx.tx.put(&policy).await?;
        Ok(Unit {})
    }
}
