//! `sso:DescribePermissionSetProvisioningStatus`: where a request to provision a permission set is.

use wire::generated::sso_admin::{Error, op, types};

use super::request;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::DescribePermissionSetProvisioningStatus {
    fn resources(input: &types::DescribePermissionSetProvisioningStatusRequest, _: &Scope) -> Resources {
        Resources::of_organization(&input.instance_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::DescribePermissionSetProvisioningStatusRequest,
    ) -> Result<types::DescribePermissionSetProvisioningStatusResponse, Error> {
        let id = &input.provision_permission_set_request_id;
        let found = request::find(cx, &input.instance_arn, id, "provision").await?;
        Ok(types::DescribePermissionSetProvisioningStatusResponse {
            permission_set_provisioning_status: Some(request::provisioning(&found)),
        })
    }
}
