//! `organizations:CreatePolicy`: a new policy of any type. It says nothing until it is attached.

use model::id::Fresh as _;
use model::{OrganizationPolicy, OrganizationPolicyId, PolicyType, limits};
use store::record::organization_policy::OrganizationPolicyByName;
use wire::generated::organizations::types::ConstraintViolationExceptionReason;
use wire::generated::organizations::{Error, op, types};

use super::{policies, tags, violation};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::CreatePolicy {
    fn resources(input: &types::CreatePolicyRequest, _: &Scope) -> Resources {
        let resources = Resources::of_organization("*");
        let resources = resources.with("organizations:PolicyType", input.r#type.as_str());
        tags::needing(resources, input.tags.as_deref())
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::CreatePolicyRequest,
    ) -> Result<types::CreatePolicyResponse, Error> {
        let organization = super::organization(cx).await?;
        policies::check_available(&organization)?;
        let kind = policies::kind(input.r#type.as_str())?;
        policies::check_content(kind, &input.content)?;
        check_room(cx, kind).await?;
        let policy = OrganizationPolicy {
            id: OrganizationPolicyId::fresh(cx.entropy()),
            kind,
            name: input.name,
            description: input.description,
            content: input.content,
            updated: cx.now,
            tags: tags::with(&[], input.tags.unwrap_or_default())?,
        };
        if policies::managed(kind).is_some_and(|own| own.name == policy.name) {
            return Err(super::duplicate_policy());
        }
        cx.tx.try_put(&policy).await?.map_err(|_| super::duplicate_policy())?;
        Ok(types::CreatePolicyResponse { policy: Some(policies::view(&organization, &policy)) })
    }
}

async fn check_room(cx: &mut Cx<'_>, kind: PolicyType) -> Result<(), Error> {
    let max = match kind {
        PolicyType::ServiceControl => limits::SERVICE_CONTROL_POLICIES_MAX,
        _ => limits::ORGANIZATION_POLICIES_MAX,
    };
    if cx.tx.count::<OrganizationPolicyByName>((&kind,), max).await? < max {
        return Ok(());
    }
    Err(violation(
        ConstraintViolationExceptionReason::PolicyNumberLimitExceeded,
        "You attempted to exceed the number of policies that you can have in an organization.",
    ))
}
