//! `sso:DeletePermissionsBoundaryFromPermissionSet`: a permission set's roles have no permissions boundary
//! any more.

use wire::generated::sso_admin::{Error, op, types};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::DeletePermissionsBoundaryFromPermissionSet {
    fn resources(input: &types::DeletePermissionsBoundaryFromPermissionSetRequest, _: &Scope) -> Resources {
        super::on_set(&input.instance_arn, &input.permission_set_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::DeletePermissionsBoundaryFromPermissionSetRequest,
    ) -> Result<types::DeletePermissionsBoundaryFromPermissionSetResponse, Error> {
        let mut set = super::set(cx, &input.instance_arn, &input.permission_set_arn).await?;
        if set.boundary.take().is_some() {
            super::put_changed(cx, set).await?;
        }
        Ok(types::DeletePermissionsBoundaryFromPermissionSetResponse {})
    }
}
