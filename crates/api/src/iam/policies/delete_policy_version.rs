//! `iam:DeletePolicyVersion`: ends a version that is not the default one.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::DeletePolicyVersion;
use wire::generated::iam::types::DeletePolicyVersionRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::policies;

impl Handler for DeletePolicyVersion {
    fn resources(input: &DeletePolicyVersionRequest, _: &Scope) -> Resources {
        Resources::of_caller(input.policy_arn.clone())
    }

    async fn run(cx: &mut Cx<'_>, input: DeletePolicyVersionRequest) -> Result<Unit, Error> {
        let mut policy = policies::to_change(cx, &input.policy_arn).await?;
        let (arn, id) = (&input.policy_arn, &input.version_id);
        let found = policy.versions.iter().find(|version| version.id == *id);
        let found = found.ok_or_else(|| policies::no_version(arn, id))?;
        if found.is_default {
            return Err(Error::delete_conflict("Cannot delete the default version of a policy."));
        }
        policy.versions.retain(|version| version.id != *id);
        policy.updated = cx.now;
        cx.tx.put(&policy).await?;
        Ok(Unit {})
    }
}
