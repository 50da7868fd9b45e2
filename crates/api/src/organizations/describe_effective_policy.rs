//! `organizations:DescribeEffectivePolicy`: what the management policies above an account come to. Any
//! account may ask for itself.

use model::PolicyTarget;
use wire::generated::organizations::types::InvalidInputExceptionReason;
use wire::generated::organizations::{Error, op, types};

use super::{effective, invalid, targets};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::DescribeEffectivePolicy {
    fn resources(input: &types::DescribeEffectivePolicyRequest, scope: &Scope) -> Resources {
        let own = scope.account.as_str();
        let target = input.target_id.as_deref().unwrap_or(own);
        let mut resources = super::resource(scope, target);
        if target == own {
            resources.owner = crate::handler::Owner::Caller;
        }
        resources.with("organizations:PolicyType", input.policy_type.as_str())
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::DescribeEffectivePolicyRequest,
    ) -> Result<types::DescribeEffectivePolicyResponse, Error> {
        let organization = super::organization(cx).await?;
        let kind = effective::kind(input.policy_type.as_str())?;
        let own = || cx.caller.account().map(ToString::to_string).unwrap_or_default();
        let target = input.target_id.unwrap_or_else(own);
        let target = targets::find(cx, &organization, &target).await?;
        let PolicyTarget::Account(id) = target.id else {
            return Err(invalid(
                InvalidInputExceptionReason::TargetNotSupported,
                "You can't perform the specified operation on that target entity.",
            ));
        };
        let account = super::account(cx, id.as_str()).await?;
        let found = effective::of_account(cx, &organization, &account, kind).await?;
        let found = found.ok_or_else(effective::not_found)?;
        Ok(types::DescribeEffectivePolicyResponse {
            effective_policy: Some(types::EffectivePolicy {
                policy_content: Some(found.content),
                last_updated_timestamp: Some(wire::Timestamp::from_millis(found.updated.0)),
                target_id: Some(account.id.to_string()),
                policy_type: Some(input.policy_type),
            }),
        })
    }
}
