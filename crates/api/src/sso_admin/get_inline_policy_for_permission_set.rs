//! `sso:GetInlinePolicyForPermissionSet`: a permission set's own policy, as it was put; empty where there is
//! none.

use wire::generated::sso_admin::{Error, op, types};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::GetInlinePolicyForPermissionSet {
    fn resources(input: &types::GetInlinePolicyForPermissionSetRequest, _: &Scope) -> Resources {
        super::on_set(&input.instance_arn, &input.permission_set_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::GetInlinePolicyForPermissionSetRequest,
    ) -> Result<types::GetInlinePolicyForPermissionSetResponse, Error> {
        let set = super::set(cx, &input.instance_arn, &input.permission_set_arn).await?;
        Ok(types::GetInlinePolicyForPermissionSetResponse { inline_policy: Some(set.inline_policy) })
    }
}
