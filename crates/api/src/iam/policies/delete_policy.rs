//! `iam:DeletePolicy`: ends a customer managed policy that nothing uses.

use model::CustomerPolicy;
use store::Folded;
use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::DeletePolicy;
use wire::generated::iam::types::DeletePolicyRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::policies;
use crate::iam::usage::Usage;

impl Handler for DeletePolicy {
    fn resources(input: &DeletePolicyRequest, _: &Scope) -> Resources {
        Resources::of_caller(input.policy_arn.clone())
    }

    async fn run(cx: &mut Cx<'_>, input: DeletePolicyRequest) -> Result<Unit, Error> {
        let policy = policies::to_change(cx, &input.policy_arn).await?;
        let arn = &input.policy_arn;
        if Usage::of(cx, &policy.account, std::slice::from_ref(arn)).await?.has(arn) {
            return Err(Error::delete_conflict("Cannot delete a policy attached to entities."));
        }
        if policy.versions.len() > 1 {
            let more = "This policy has more than one version. Before you delete a policy, you must delete \
                    the     policy's versions. The default version is deleted with the policy.";
            return Err(Error::delete_conflict(more));
        }
        cx.tx.delete::<CustomerPolicy>(&(policy.account, Folded::of(&policy.name))).await?;
        Ok(Unit {})
    }
}
