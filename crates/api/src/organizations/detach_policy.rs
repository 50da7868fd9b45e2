//! `organizations:DetachPolicy`: a policy ends to hold somewhere. One service control policy has to stay, or
//! nothing would be allowed any more.

use model::PolicyType;
use wire::Unit;
use wire::generated::organizations::types::{
    ConstraintViolationExceptionReason, InvalidInputExceptionReason,
};
use wire::generated::organizations::{Error, op, types};

use super::{invalid, policies, targets, violation};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::DetachPolicy {
    fn resources(_: &types::DetachPolicyRequest, _: &Scope) -> Resources {
        super::found_later()
    }

    async fn more_resources(
        cx: &mut Cx<'_>,
        input: &types::DetachPolicyRequest,
    ) -> fault::Result<Vec<String>> {
        let target = super::arn_of_target(cx, &input.target_id).await?;
        Ok(vec![policies::arn_of(cx, &input.policy_id).await?, target])
    }

    async fn run(cx: &mut Cx<'_>, input: types::DetachPolicyRequest) -> Result<Unit, Error> {
        let mut organization = super::organization(cx).await?;
        let policy = policies::find(cx, &input.policy_id).await?;
        let target = targets::find(cx, &organization, &input.target_id).await?;
        let mut place = policies::attachments(cx, &target.id).await?;
        let enabled = organization.policy_types.contains(&policy.kind);
        let own = policies::is_managed(&policy);
        let attached = place.of_type(policy.kind).any(|id| *id == policy.id);
        if !enabled || !(attached || own && place.has_default(policy.kind)) {
            return Err(Error::policy_not_attached(
                "The policy isn't attached to the specified target in the specified root.",
            ));
        }
        if own && policy.kind == PolicyType::ResourceControl {
            return Err(invalid(
                InvalidInputExceptionReason::NonDetachablePolicy,
                "You can't detach this AWS Managed Policy.",
            ));
        }
        let left = place.of_type(policy.kind).count() + usize::from(place.has_default(policy.kind));
        if policy.kind == PolicyType::ServiceControl && left == 1 {
            return Err(violation(
                ConstraintViolationExceptionReason::MinPolicyTypeAttachmentLimitExceeded,
                "You cannot remove the last policy attached to the specified target. You must have at \
                 least one attached at all times.",
            ));
        }
        if own {
            place.without_full_access = true;
        } else {
            place.policies.retain(|attached| attached.id != policy.id);
        }
        policies::put_attachments(cx, &mut organization, place).await?;
        Ok(Unit {})
    }
}
