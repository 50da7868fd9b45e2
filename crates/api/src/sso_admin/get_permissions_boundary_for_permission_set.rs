//! `sso:GetPermissionsBoundaryForPermissionSet`: what a permission set's roles can do at most.

use model::Boundary;
use wire::generated::sso_admin::{Error, op, types};

use super::managed;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::GetPermissionsBoundaryForPermissionSet {
    fn resources(input: &types::GetPermissionsBoundaryForPermissionSetRequest, _: &Scope) -> Resources {
        super::on_set(&input.instance_arn, &input.permission_set_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::GetPermissionsBoundaryForPermissionSetRequest,
    ) -> Result<types::GetPermissionsBoundaryForPermissionSetResponse, Error> {
        let set = super::set(cx, &input.instance_arn, &input.permission_set_arn).await?;
        let none = || format!("Could not find PermissionsBoundary for PermissionSet with id {}", set.id);
        let boundary = match set.boundary.as_ref().ok_or_else(|| Error::resource_not_found(none()))? {
            Boundary::Managed(arn) => {
                types::PermissionsBoundary { managed_policy_arn: Some(arn.clone()), ..Default::default() }
            }
            Boundary::Customer(policy) => types::PermissionsBoundary {
                customer_managed_policy_reference: Some(managed::shown(policy)),
                ..Default::default()
            },
        };
        Ok(types::GetPermissionsBoundaryForPermissionSetResponse { permissions_boundary: Some(boundary) })
    }
}
