//! `iam:UpdateRoleDescription`: a new description for a role. UpdateRole does the same and more.

use wire::generated::iam::Error;
use wire::generated::iam::op::UpdateRoleDescription;
use wire::generated::iam::types::{self, UpdateRoleDescriptionRequest, UpdateRoleDescriptionResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{roles, view};

impl Handler for UpdateRoleDescription {
    fn resources(input: &UpdateRoleDescriptionRequest, scope: &Scope) -> Resources {
        roles::resource(scope, &input.role_name)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: UpdateRoleDescriptionRequest,
    ) -> Result<UpdateRoleDescriptionResponse, Error> {
        let mut role = roles::to_describe(cx, &input.role_name).await?;
        role.description = input.description;
        cx.tx.put(&role).await?;
        let role = roles::trust::shown(cx, &role).await?;
        let role = types::Role { max_session_duration: None, ..view::listed_role(&role) };
        Ok(UpdateRoleDescriptionResponse { role: Some(role) })
    }
}
