//! `organizations:AttachPolicy`: a policy begins to hold for the root, a unit or an account, and for all that
//! hangs under it.

use model::AttachedPolicy;
use wire::Unit;
use wire::generated::organizations::types::ConstraintViolationExceptionReason;
use wire::generated::organizations::{Error, op, types};

use super::{policies, targets, violation};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::AttachPolicy {
    fn resources(_: &types::AttachPolicyRequest, _: &Scope) -> Resources {
        super::found_later()
    }

    async fn more_resources(
        cx: &mut Cx<'_>,
        input: &types::AttachPolicyRequest,
    ) -> fault::Result<Vec<String>> {
        let target = super::arn_of_target(cx, &input.target_id).await?;
        Ok(vec![policies::arn_of(cx, &input.policy_id).await?, target])
    }

    async fn run(cx: &mut Cx<'_>, input: types::AttachPolicyRequest) -> Result<Unit, Error> {
        let mut organization = super::organization(cx).await?;
        let policy = policies::find(cx, &input.policy_id).await?;
        let target = targets::find(cx, &organization, &input.target_id).await?;
        policies::check_enabled(&organization, policy.kind)?;
        let mut place = policies::attachments(cx, &target.id).await?;
        let own = policies::is_managed(&policy);
        let attached = place.of_type(policy.kind).count() + usize::from(place.has_default(policy.kind));
        if place.of_type(policy.kind).any(|id| *id == policy.id) || (own && place.has_default(policy.kind)) {
            return Err(Error::duplicate_policy_attachment(
                "The selected policy is already attached to the specified target.",
            ));
        }
        if attached >= policy.kind.attached_max() {
            return Err(violation(
                ConstraintViolationExceptionReason::MaxPolicyTypeAttachmentLimitExceeded,
                "You have attached the maximum number of policies to the specified target.",
            ));
        }
        if own {
            place.without_full_access = false;
        } else {
            place.policies.push(AttachedPolicy { id: policy.id, kind: policy.kind });
        }
        policies::put_attachments(cx, &mut organization, place).await?;
        Ok(Unit {})
    }
}
