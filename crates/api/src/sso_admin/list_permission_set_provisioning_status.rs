//! `sso:ListPermissionSetProvisioningStatus`: requests to provision permission sets, newest first.

use model::ProvisionRequest;
use wire::generated::sso_admin::{Error, op, types};

use super::request::{self, Asked};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::ListPermissionSetProvisioningStatus {
    fn resources(input: &types::ListPermissionSetProvisioningStatusRequest, _: &Scope) -> Resources {
        Resources::of_organization(&input.instance_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::ListPermissionSetProvisioningStatusRequest,
    ) -> Result<types::ListPermissionSetProvisioningStatusResponse, Error> {
        let asked = Asked {
            instance_arn: &input.instance_arn,
            word: "provision",
            filter: input.filter,
            next_token: input.next_token.as_deref(),
            max_results: input.max_results,
        };
        let (requests, next_token) = request::list(cx, asked).await?;
        Ok(types::ListPermissionSetProvisioningStatusResponse {
            permission_sets_provisioning_status: Some(requests.iter().map(|r| metadata(r)).collect()),
            next_token,
        })
    }
}

fn metadata(request: &ProvisionRequest) -> types::PermissionSetProvisioningStatusMetadata {
    types::PermissionSetProvisioningStatusMetadata {
        status: Some(request::status(request)),
        request_id: Some(request.id.to_string()),
        created_date: Some(request::created(request)),
    }
}
