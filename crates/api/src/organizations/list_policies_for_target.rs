//! `organizations:ListPoliciesForTarget`: the policies of one type that are attached to one place itself.

use fault::Context as _;
use model::OrganizationPolicy;
use wire::generated::organizations::{Error, op, types};

use super::{policies, targets};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for op::ListPoliciesForTarget {
    fn resources(input: &types::ListPoliciesForTargetRequest, scope: &Scope) -> Resources {
        let resources = super::resource(scope, &input.target_id);
        resources.with("organizations:PolicyType", input.filter.as_str())
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::ListPoliciesForTargetRequest,
    ) -> Result<types::ListPoliciesForTargetResponse, Error> {
        let organization = super::organization(cx).await?;
        let target = targets::find(cx, &organization, &input.target_id).await?;
        let kind = policies::kind(input.filter.as_str())?;
        let mut attached: Vec<OrganizationPolicy> = Vec::new();
        if organization.policy_types.contains(&kind) {
            let place = policies::attachments(cx, &target.id).await?;
            attached.extend(policies::managed(kind).filter(|_| place.has_default(kind)));
            let ids: Vec<_> = place.of_type(kind).cloned().collect();
            for policy in cx.tx.get_many::<OrganizationPolicy>(&ids).await? {
                attached.push(OrganizationPolicy::clone(&*policy.fault("reading an attached policy")?));
            }
        }
        let size = Some(input.max_results.unwrap_or(super::PAGE_MAX));
        let id = |policy: &OrganizationPolicy| policy.id.to_string();
        let (shown, next_token) = page::of_list(attached, id, input.next_token.as_deref(), size)?;
        let shown = shown.iter().map(|policy| policies::summary(&organization, policy)).collect();
        Ok(types::ListPoliciesForTargetResponse { policies: Some(shown), next_token })
    }
}
