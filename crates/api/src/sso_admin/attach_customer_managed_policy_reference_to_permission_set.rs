//! `sso:AttachCustomerManagedPolicyReferenceToPermissionSet`: a policy that every account has to have becomes
//! part of a permission set. Whether an account has it shows when the set is brought there.

use wire::generated::sso_admin::{Error, op, types};

use super::managed;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::AttachCustomerManagedPolicyReferenceToPermissionSet {
    fn resources(
        input: &types::AttachCustomerManagedPolicyReferenceToPermissionSetRequest,
        _: &Scope,
    ) -> Resources {
        super::on_set(&input.instance_arn, &input.permission_set_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::AttachCustomerManagedPolicyReferenceToPermissionSetRequest,
    ) -> Result<types::AttachCustomerManagedPolicyReferenceToPermissionSetResponse, Error> {
        let mut set = super::set(cx, &input.instance_arn, &input.permission_set_arn).await?;
        let policy = managed::reference(input.customer_managed_policy_reference);
        if set.customer_policies.contains(&policy) {
            return Err(Error::conflict(format!(
                "Given customer managed policy with name: {}  and path {} already attached",
                policy.name, policy.path
            )));
        }
        if let Some(max) = managed::full(cx, &set).await? {
            return Err(Error::service_quota_exceeded(format!(
                "Cannot attach managed policy: number of attached managed policies is already at maximum \
                 {max}"
            )));
        }
        set.customer_policies.push(policy);
        super::put_changed(cx, set).await?;
        Ok(types::AttachCustomerManagedPolicyReferenceToPermissionSetResponse {})
    }
}
