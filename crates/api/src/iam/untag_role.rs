//! `iam:UntagRole`: takes tags away from a role.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::UntagRole;
use wire::generated::iam::types::UntagRoleRequest;

use super::roles;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for UntagRole {
    fn resources(input: &UntagRoleRequest, scope: &Scope) -> Resources {
        super::role_resource(scope, &input.role_name)
    }

    async fn run(cx: &mut Cx<'_>, input: UntagRoleRequest) -> Result<Unit, Error> {
        let mut role = roles::to_change(cx, &input.role_name).await?;
        role.tags.retain(|tag| !input.tag_keys.iter().any(|key| key.eq_ignore_ascii_case(&tag.key)));
        cx.tx.put(&role).await?;
        Ok(Unit {})
    }
}
