//! `iam:UpdateRole`: a new description or longest session for a role.

use model::Duration;
use provision::protect;
use wire::generated::iam::Error;
use wire::generated::iam::op::UpdateRole;
use wire::generated::iam::types::{UpdateRoleRequest, UpdateRoleResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::roles;

impl Handler for UpdateRole {
    fn resources(input: &UpdateRoleRequest, scope: &Scope) -> Resources {
        roles::resource(scope, &input.role_name)
    }

    async fn run(cx: &mut Cx<'_>, input: UpdateRoleRequest) -> Result<UpdateRoleResponse, Error> {
        let mut role = roles::to_describe(cx, &input.role_name).await?;
        if input.max_session_duration.is_some() && protect::is_service_linked(&role) {
            return Err(Error::unmodifiable_entity(format!(
                "{} is an AWS service linked role, max session duration cannot be changed.",
                role.name
            )));
        }
        if let Some(description) = input.description {
            role.description = description;
        }
        if let Some(secs) = input.max_session_duration {
            role.max_session = Duration::from_secs(i64::from(secs));
        }
        cx.tx.put(&role).await?;
        Ok(UpdateRoleResponse {})
    }
}
