//! `organizations:PutResourcePolicy`: says which member accounts may manage the organization's policies.

use model::id::Fresh as _;
use model::{OrganizationResourcePolicy, ResourcePolicyId};
use wire::generated::organizations::{Error, op, types};

use super::{invalid, resource_policy, tags};
use crate::cx::Cx;
use crate::delegation;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::PutResourcePolicy {
    fn resources(input: &types::PutResourcePolicyRequest, scope: &Scope) -> Resources {
        tags::needing(super::on_resource_policy(scope), input.tags.as_deref())
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::PutResourcePolicyRequest,
    ) -> Result<types::PutResourcePolicyResponse, Error> {
        let organization = super::organization_with_all_features(cx).await?;
        resource_policy::check(&input.content)?;
        let held = delegation::resource_policy(cx).await?;
        let given = input.tags.unwrap_or_default();
        if held.is_some() && !given.is_empty() {
            let reason = "UPDATE_EXISTING_RESOURCE_POLICY_WITH_TAGS_NOT_SUPPORTED".into();
            return Err(invalid(
                reason,
                "You can only specify tags when you create the resource policy: use TagResource.",
            ));
        }
        let policy = match held {
            Some(held) => OrganizationResourcePolicy {
                content: input.content,
                ..OrganizationResourcePolicy::clone(&held)
            },
            None => OrganizationResourcePolicy {
                id: ResourcePolicyId::fresh(cx.entropy()),
                content: input.content,
                tags: tags::with(&[], given)?,
            },
        };
        cx.tx.put(&policy).await?;
        let shown = resource_policy::view(&organization, &policy);
        Ok(types::PutResourcePolicyResponse { resource_policy: Some(shown) })
    }
}
