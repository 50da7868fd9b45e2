//! `organizations:ListTargetsForPolicy`: where a policy is attached.

use std::collections::BTreeSet;

use model::{Organization, OrganizationPolicy, PolicyAttachments};
use store::record::organization_policy::AttachmentByPolicy;
use wire::generated::organizations::{Error, op, types};

use super::policies;
use super::targets::{self, Target};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;
use crate::rows::every;

impl Handler for op::ListTargetsForPolicy {
    fn resources(_: &types::ListTargetsForPolicyRequest, _: &Scope) -> Resources {
        super::found_later()
    }

    async fn more_resources(
        cx: &mut Cx<'_>,
        input: &types::ListTargetsForPolicyRequest,
    ) -> fault::Result<Vec<String>> {
        Ok(vec![policies::arn_of(cx, &input.policy_id).await?])
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::ListTargetsForPolicyRequest,
    ) -> Result<types::ListTargetsForPolicyResponse, Error> {
        let organization = super::organization(cx).await?;
        let policy = policies::find(cx, &input.policy_id).await?;
        let (found, next_token) = if policies::is_managed(&policy) {
            let size = Some(input.max_results.unwrap_or(super::PAGE_MAX));
            let everywhere = everywhere(cx, &organization, &policy).await?;
            let id = |target: &Target| target.id.to_string();
            page::of_list(everywhere, id, input.next_token.as_deref(), size)?
        } else {
            let page = super::asked(input.next_token.as_deref(), input.max_results)?;
            let found = cx.tx.list::<AttachmentByPolicy>((&policy.id,), page).await?;
            let mut places = Vec::with_capacity(found.items.len());
            for place in &found.items {
                places.push(targets::find(cx, &organization, place.target.as_str()).await?);
            }
            (places, page::token(found.next))
        };
        let shown = found.iter().map(|target| targets::summary(&organization, target)).collect();
        Ok(types::ListTargetsForPolicyResponse { targets: Some(shown), next_token })
    }
}

/// Every place that AWS's own policy was not detached from, while its type is enabled.
async fn everywhere(
    cx: &mut Cx<'_>,
    organization: &Organization,
    policy: &OrganizationPolicy,
) -> fault::Result<Vec<Target>> {
    if !organization.policy_types.contains(&policy.kind) {
        return Ok(Vec::new());
    }
    let rows = every::<PolicyAttachments>(cx, ()).await?;
    let without: BTreeSet<_> =
        rows.iter().filter(|place| !place.has_default(policy.kind)).map(|place| &place.target).collect();
    let mut all = targets::all(cx, organization).await?;
    all.retain(|target| !without.contains(&target.id));
    Ok(all)
}
