//! `organizations:UpdatePolicy`: another name, description or document. What is attached says the new at
//! once.

use wire::generated::organizations::{Error, op, types};

use super::policies;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::UpdatePolicy {
    fn resources(_: &types::UpdatePolicyRequest, _: &Scope) -> Resources {
        super::found_later()
    }

    async fn more_resources(
        cx: &mut Cx<'_>,
        input: &types::UpdatePolicyRequest,
    ) -> fault::Result<Vec<String>> {
        Ok(vec![policies::arn_of(cx, &input.policy_id).await?])
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::UpdatePolicyRequest,
    ) -> Result<types::UpdatePolicyResponse, Error> {
        let organization = super::organization(cx).await?;
        let mut policy = policies::find_own(cx, &input.policy_id).await?;
        if let Some(content) = input.content {
            policies::check_content(policy.kind, &content)?;
            policy.content = content;
        }
        if let Some(name) = input.name {
            if policies::managed(policy.kind).is_some_and(|own| own.name == name) {
                return Err(super::duplicate_policy());
            }
            policy.name = name;
        }
        if let Some(description) = input.description {
            policy.description = description;
        }
        policy.updated = cx.now;
        cx.tx.try_put(&policy).await?.map_err(|_| super::duplicate_policy())?;
        Ok(types::UpdatePolicyResponse { policy: Some(policies::view(&organization, &policy)) })
    }
}
