//! `iam:SimulateCustomPolicy`: what given policies would allow.

use wire::generated::iam::Error;
use wire::generated::iam::op::SimulateCustomPolicy;
use wire::generated::iam::types::{
    OrderedOrganizationPolicyType, SimulateCustomPolicyRequest, SimulatePolicyResponse,
};

use super::super::account;
use super::engine::{Policies, Source};
use super::question::Question;
use super::{boundary, given, numbered, resource_policy, simulate};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for SimulateCustomPolicy {
    fn resources(_: &SimulateCustomPolicyRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: SimulateCustomPolicyRequest,
    ) -> Result<SimulatePolicyResponse, Error> {
        let account = account(cx)?;
        let mut question = Question::new(
            input.action_names,
            input.resource_arns,
            input.caller_arn.as_deref(),
            input.resource_owner.as_deref(),
            account.as_str(),
        )?;
        question.tell(input.context_entries.unwrap_or_default())?;
        let levels = input.ordered_organization_policy_input_list.map(controls).transpose()?;
        let policies = Policies {
            identity: numbered("PolicyInputList", &input.policy_input_list)?,
            boundary: boundary(input.permissions_boundary_policy_input_list.as_deref())?,
            controls: levels,
            resource: resource_policy(input.resource_policy.as_deref(), input.caller_arn.as_deref())?,
        };
        simulate(&policies, question, input.marker.as_deref(), input.max_items)
    }
}

/// The service control policies of the request, by level from the root down.
fn controls(levels: Vec<OrderedOrganizationPolicyType>) -> Result<Vec<Vec<Source>>, Error> {
    let level = |level: OrderedOrganizationPolicyType| {
        let documents = given(&level.service_control_policy_input_list.unwrap_or_default())?;
        Ok(documents.into_iter().map(|document| (String::new(), document)).collect())
    };
    levels.into_iter().map(level).collect()
}
