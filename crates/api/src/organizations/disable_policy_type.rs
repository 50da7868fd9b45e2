//! `organizations:DisablePolicyType`: policies of a type hold no longer. What was attached is detached; when
//! the type is enabled again, only AWS's own policy is attached.

use std::sync::Arc;

use model::{PolicyAttachments, PolicyType};
use wire::generated::organizations::{Error, op, types};

use super::{policies, view};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::rows::every;

impl Handler for op::DisablePolicyType {
    fn resources(input: &types::DisablePolicyTypeRequest, scope: &Scope) -> Resources {
        let resources = super::resource(scope, &input.root_id);
        resources.with("organizations:PolicyType", input.policy_type.as_str())
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::DisablePolicyTypeRequest,
    ) -> Result<types::DisablePolicyTypeResponse, Error> {
        let mut organization = super::organization(cx).await?;
        super::check_root(&organization, &input.root_id)?;
        let kind = policies::kind(input.policy_type.as_str())?;
        policies::check_enabled(&organization, kind)?;
        for place in every::<PolicyAttachments>(cx, ()).await? {
            let mut place = Arc::unwrap_or_clone(place);
            let before = place.clone();
            place.policies.retain(|policy| policy.kind != kind);
            place.without_full_access &= kind != PolicyType::ServiceControl;
            if place != before {
                policies::put_attachments(cx, &mut organization, place).await?;
            }
        }
        organization.policy_types.retain(|enabled| *enabled != kind);
        cx.tx.put(&organization).await?;
        Ok(types::DisablePolicyTypeResponse { root: Some(view::root(&organization)) })
    }
}
