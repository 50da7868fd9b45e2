//! `sso:DetachCustomerManagedPolicyReferenceFromPermissionSet`: a customer's policy is no longer part of a
//! permission set.

use wire::generated::sso_admin::{Error, op, types};

use super::managed;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::DetachCustomerManagedPolicyReferenceFromPermissionSet {
    fn resources(
        input: &types::DetachCustomerManagedPolicyReferenceFromPermissionSetRequest,
        _: &Scope,
    ) -> Resources {
        super::on_set(&input.instance_arn, &input.permission_set_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::DetachCustomerManagedPolicyReferenceFromPermissionSetRequest,
    ) -> Result<types::DetachCustomerManagedPolicyReferenceFromPermissionSetResponse, Error> {
        let mut set = super::set(cx, &input.instance_arn, &input.permission_set_arn).await?;
        let policy = managed::reference(input.customer_managed_policy_reference);
        let Some(at) = set.customer_policies.iter().position(|held| *held == policy) else {
            return Err(Error::resource_not_found(format!(
                "Given managed policy with name: {}  and path {} does not exist on PermissionSet",
                policy.name, policy.path
            )));
        };
        set.customer_policies.remove(at);
        super::put_changed(cx, set).await?;
        Ok(types::DetachCustomerManagedPolicyReferenceFromPermissionSetResponse {})
    }
}
