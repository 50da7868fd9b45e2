//! `sso:PutPermissionsBoundaryToPermissionSet`: what a permission set's roles can do at most, in place of the
//! boundary before.

use model::Boundary;
use wire::generated::sso_admin::{Error, op, types};

use super::managed;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::PutPermissionsBoundaryToPermissionSet {
    fn resources(input: &types::PutPermissionsBoundaryToPermissionSetRequest, _: &Scope) -> Resources {
        super::on_set(&input.instance_arn, &input.permission_set_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::PutPermissionsBoundaryToPermissionSetRequest,
    ) -> Result<types::PutPermissionsBoundaryToPermissionSetResponse, Error> {
        let mut set = super::set(cx, &input.instance_arn, &input.permission_set_arn).await?;
        let boundary = Some(boundary(input.permissions_boundary)?);
        if set.boundary != boundary {
            set.boundary = boundary;
            super::put_changed(cx, set).await?;
        }
        Ok(types::PutPermissionsBoundaryToPermissionSetResponse {})
    }
}

fn boundary(given: types::PermissionsBoundary) -> Result<Boundary, Error> {
    match (given.managed_policy_arn, given.customer_managed_policy_reference) {
        (Some(arn), None) => {
            managed::check_exists(&arn)?;
            Ok(Boundary::Managed(arn))
        }
        (None, Some(policy)) => Ok(Boundary::Customer(managed::reference(policy))),
        (Some(_), Some(_)) | (None, None) => Err(Error::validation(
            "`PermissionsBoundary` must have either `ManagedPolicyArn` or `CustomerManagedPolicyReference`",
        )),
    }
}
