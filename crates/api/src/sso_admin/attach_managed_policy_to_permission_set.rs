//! `sso:AttachManagedPolicyToPermissionSet`: one of AWS's own policies becomes part of a permission set.

use wire::generated::sso_admin::{Error, op, types};

use super::managed;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::AttachManagedPolicyToPermissionSet {
    fn resources(input: &types::AttachManagedPolicyToPermissionSetRequest, _: &Scope) -> Resources {
        super::on_set(&input.instance_arn, &input.permission_set_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::AttachManagedPolicyToPermissionSetRequest,
    ) -> Result<types::AttachManagedPolicyToPermissionSetResponse, Error> {
        let mut set = super::set(cx, &input.instance_arn, &input.permission_set_arn).await?;
        managed::check_exists(&input.managed_policy_arn)?;
        if set.managed_policies.contains(&input.managed_policy_arn) {
            // AWS's text, spelling included: programs look for it.
            return Err(Error::conflict(format!(
                "Permission set with id {} already has a typed link attachment to a manged policy with {}",
                set.id, input.managed_policy_arn
            )));
        }
        if let Some(max) = managed::full(cx, &set).await? {
            return Err(Error::service_quota_exceeded(format!(
                "You have exceeded AWS SSO limits. Cannot create ManagedPolicy more than {max} for id {}. \
                 Please refer to https://docs.aws.amazon.com/singlesignon/latest/userguide/limits.html",
                set.id
            )));
        }
        set.managed_policies.push(input.managed_policy_arn);
        super::put_changed(cx, set).await?;
        Ok(types::AttachManagedPolicyToPermissionSetResponse {})
    }
}
