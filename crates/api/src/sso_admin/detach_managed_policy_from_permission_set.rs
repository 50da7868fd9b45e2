//! `sso:DetachManagedPolicyFromPermissionSet`: one of AWS's own policies is no longer part of a permission
//! set.

use wire::generated::sso_admin::{Error, op, types};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::DetachManagedPolicyFromPermissionSet {
    fn resources(input: &types::DetachManagedPolicyFromPermissionSetRequest, _: &Scope) -> Resources {
        super::on_set(&input.instance_arn, &input.permission_set_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::DetachManagedPolicyFromPermissionSetRequest,
    ) -> Result<types::DetachManagedPolicyFromPermissionSetResponse, Error> {
        let mut set = super::set(cx, &input.instance_arn, &input.permission_set_arn).await?;
        let Some(at) = set.managed_policies.iter().position(|arn| *arn == input.managed_policy_arn) else {
            return Err(Error::resource_not_found(format!(
                "Could not find ManagedPolicy with arn {}",
                input.managed_policy_arn
            )));
        };
        set.managed_policies.remove(at);
        super::put_changed(cx, set).await?;
        Ok(types::DetachManagedPolicyFromPermissionSetResponse {})
    }
}
