//! `iam:GetRole`: one role.

use model::LastUsed;
use wire::generated::iam::Error;
use wire::generated::iam::op::GetRole;
use wire::generated::iam::types::{GetRoleRequest, GetRoleResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{roles, view};

impl Handler for GetRole {
    fn resources(input: &GetRoleRequest, scope: &Scope) -> Resources {
        roles::resource(scope, &input.role_name)
    }

    async fn run(cx: &mut Cx<'_>, input: GetRoleRequest) -> Result<GetRoleResponse, Error> {
        let role = roles::find(cx, &input.role_name).await?;
        let shown = roles::trust::shown(cx, &role).await?;
        let last_use = cx.tx.get::<LastUsed>(&role.id).await?;
        Ok(GetRoleResponse { role: view::role(&shown, last_use.as_deref()) })
    }
}
