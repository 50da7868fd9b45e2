//! `iam:UntagRole`: takes tags away from a role.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::UntagRole;
use wire::generated::iam::types::UntagRoleRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{roles, tags};

impl Handler for UntagRole {
    fn resources(input: &UntagRoleRequest, scope: &Scope) -> Resources {
        roles::resource(scope, &input.role_name)
    }

    async fn run(cx: &mut Cx<'_>, input: UntagRoleRequest) -> Result<Unit, Error> {
        let mut role = roles::to_describe(cx, &input.role_name).await?;
        tags::take(&mut role.tags, &input.tag_keys);
        cx.tx.put(&role).await?;
        Ok(Unit {})
    }
}
