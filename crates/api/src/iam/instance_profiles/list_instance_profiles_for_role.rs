//! `iam:ListInstanceProfilesForRole`: the instance profiles that a role is in, by name.

use store::record::iam_user::InstanceProfileByRole;
use wire::generated::iam::Error;
use wire::generated::iam::op::ListInstanceProfilesForRole;
use wire::generated::iam::types::{ListInstanceProfilesForRoleRequest, ListInstanceProfilesForRoleResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{instance_profiles, roles};
use crate::page;

impl Handler for ListInstanceProfilesForRole {
    fn resources(input: &ListInstanceProfilesForRoleRequest, scope: &Scope) -> Resources {
        roles::resource(scope, &input.role_name)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: ListInstanceProfilesForRoleRequest,
    ) -> Result<ListInstanceProfilesForRoleResponse, Error> {
        let role = roles::find(cx, &input.role_name).await?;
        let page = page::asked(input.marker.as_deref(), input.max_items)?;
        let found = cx.tx.list::<InstanceProfileByRole>((&role.account, &role.id), page).await?;
        let next = page::token(found.next);
        Ok(ListInstanceProfilesForRoleResponse {
            instance_profiles: instance_profiles::listed(cx, &found.items).await?,
            is_truncated: Some(next.is_some()),
            marker: next,
        })
    }
}
