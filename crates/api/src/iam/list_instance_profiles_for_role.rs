//! `iam:ListInstanceProfilesForRole`: there are no instance profiles; whoever deletes a role asks first.

use wire::generated::iam::Error;
use wire::generated::iam::op::ListInstanceProfilesForRole;
use wire::generated::iam::types::{ListInstanceProfilesForRoleRequest, ListInstanceProfilesForRoleResponse};

use super::roles;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for ListInstanceProfilesForRole {
    fn resources(input: &ListInstanceProfilesForRoleRequest, scope: &Scope) -> Resources {
        super::role_resource(scope, &input.role_name)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: ListInstanceProfilesForRoleRequest,
    ) -> Result<ListInstanceProfilesForRoleResponse, Error> {
        roles::find(cx, &input.role_name).await?;
        Ok(ListInstanceProfilesForRoleResponse {
            instance_profiles: Vec::new(),
            is_truncated: Some(false),
            marker: None,
        })
    }
}
