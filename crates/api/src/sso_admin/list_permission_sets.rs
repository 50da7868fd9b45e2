//! `sso:ListPermissionSets`: the ARNs of an instance's permission sets.

use model::PermissionSet;
use wire::generated::sso_admin::{Error, op, types};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for op::ListPermissionSets {
    fn resources(input: &types::ListPermissionSetsRequest, _: &Scope) -> Resources {
        Resources::of_organization(&input.instance_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::ListPermissionSetsRequest,
    ) -> Result<types::ListPermissionSetsResponse, Error> {
        let instance = super::organizations_instance(cx, &input.instance_arn).await?;
        let page = page::asked(input.next_token.as_deref(), input.max_results)?;
        let found = cx.tx.scan::<PermissionSet>((&instance.id,), page).await?;
        Ok(types::ListPermissionSetsResponse {
            permission_sets: Some(found.items.iter().map(|set| set.id.arn(&set.instance)).collect()),
            next_token: page::token(found.next),
        })
    }
}
