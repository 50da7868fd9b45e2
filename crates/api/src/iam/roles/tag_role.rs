//! `iam:TagRole`: adds tags to a role, over those of the same keys.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::TagRole;
use wire::generated::iam::types::TagRoleRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::iam::{roles, tags};

impl Handler for TagRole {
    fn resources(input: &TagRoleRequest, scope: &Scope) -> Resources {
        roles::resource(scope, &input.role_name)
    }

    async fn run(cx: &mut Cx<'_>, input: TagRoleRequest) -> Result<Unit, Error> {
        let mut role = roles::to_describe(cx, &input.role_name).await?;
        role.tags = tags::with(&role.tags, input.tags)?;
        cx.tx.put(&role).await?;
        Ok(Unit {})
    }
}
