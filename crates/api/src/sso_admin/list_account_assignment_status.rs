//! `sso:ListAccountAssignmentCreationStatus` and `sso:ListAccountAssignmentDeletionStatus`: requests to make
//! or delete assignments, newest first.

use model::ProvisionRequest;
use wire::generated::sso_admin::{Error, op, types};

use super::request::{self, Asked};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::ListAccountAssignmentCreationStatus {
    fn resources(input: &types::ListAccountAssignmentCreationStatusRequest, _: &Scope) -> Resources {
        Resources::of_organization(&input.instance_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::ListAccountAssignmentCreationStatusRequest,
    ) -> Result<types::ListAccountAssignmentCreationStatusResponse, Error> {
        let asked = Asked {
            instance_arn: &input.instance_arn,
            word: "create",
            filter: input.filter,
            next_token: input.next_token.as_deref(),
            max_results: input.max_results,
        };
        let (requests, next_token) = request::list(cx, asked).await?;
        Ok(types::ListAccountAssignmentCreationStatusResponse {
            account_assignments_creation_status: Some(requests.iter().map(|r| metadata(r)).collect()),
            next_token,
        })
    }
}

impl Handler for op::ListAccountAssignmentDeletionStatus {
    fn resources(input: &types::ListAccountAssignmentDeletionStatusRequest, _: &Scope) -> Resources {
        Resources::of_organization(&input.instance_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::ListAccountAssignmentDeletionStatusRequest,
    ) -> Result<types::ListAccountAssignmentDeletionStatusResponse, Error> {
        let asked = Asked {
            instance_arn: &input.instance_arn,
            word: "delete",
            filter: input.filter,
            next_token: input.next_token.as_deref(),
            max_results: input.max_results,
        };
        let (requests, next_token) = request::list(cx, asked).await?;
        Ok(types::ListAccountAssignmentDeletionStatusResponse {
            account_assignments_deletion_status: Some(requests.iter().map(|r| metadata(r)).collect()),
            next_token,
        })
    }
}

fn metadata(request: &ProvisionRequest) -> types::AccountAssignmentOperationStatusMetadata {
    types::AccountAssignmentOperationStatusMetadata {
        status: Some(request::status(request)),
        request_id: Some(request.id.to_string()),
        created_date: Some(request::created(request)),
    }
}
