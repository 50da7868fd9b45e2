//! `organizations:DeletePolicy`: ends a policy that is attached nowhere.

use model::OrganizationPolicy;
use store::record::organization_policy::AttachmentByPolicy;
use wire::Unit;
use wire::generated::organizations::{Error, op, types};

use super::policies;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::DeletePolicy {
    fn resources(_: &types::DeletePolicyRequest, _: &Scope) -> Resources {
        super::found_later()
    }

    async fn more_resources(
        cx: &mut Cx<'_>,
        input: &types::DeletePolicyRequest,
    ) -> fault::Result<Vec<String>> {
        Ok(vec![policies::arn_of(cx, &input.policy_id).await?])
    }

    async fn run(cx: &mut Cx<'_>, input: types::DeletePolicyRequest) -> Result<Unit, Error> {
        super::organization(cx).await?;
        let policy = policies::find_own(cx, &input.policy_id).await?;
        if cx.tx.count::<AttachmentByPolicy>((&policy.id,), 1).await? > 0 {
            return Err(Error::policy_in_use(
                "The policy is attached to one or more entities. You must detach it from all roots, OUs, \
                 and accounts before performing this operation.",
            ));
        }
        cx.tx.delete::<OrganizationPolicy>(&policy.id).await?;
        Ok(Unit {})
    }
}
