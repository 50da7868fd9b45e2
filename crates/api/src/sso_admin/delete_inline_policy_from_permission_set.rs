//! `sso:DeleteInlinePolicyFromPermissionSet`: a permission set has no policy of its own any more.

use wire::generated::sso_admin::{Error, op, types};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::DeleteInlinePolicyFromPermissionSet {
    fn resources(input: &types::DeleteInlinePolicyFromPermissionSetRequest, _: &Scope) -> Resources {
        super::on_set(&input.instance_arn, &input.permission_set_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::DeleteInlinePolicyFromPermissionSetRequest,
    ) -> Result<types::DeleteInlinePolicyFromPermissionSetResponse, Error> {
        let mut set = super::set(cx, &input.instance_arn, &input.permission_set_arn).await?;
        if !set.inline_policy.is_empty() {
            set.inline_policy.clear();
            super::put_changed(cx, set).await?;
        }
        Ok(types::DeleteInlinePolicyFromPermissionSetResponse {})
    }
}
