//! `sso:DescribeAccountAssignmentCreationStatus` and `sso:DescribeAccountAssignmentDeletionStatus`: where a
//! request to make or delete an assignment is.

use wire::generated::sso_admin::{Error, op, types};

use super::request;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::DescribeAccountAssignmentCreationStatus {
    fn resources(input: &types::DescribeAccountAssignmentCreationStatusRequest, _: &Scope) -> Resources {
        Resources::of_organization(&input.instance_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::DescribeAccountAssignmentCreationStatusRequest,
    ) -> Result<types::DescribeAccountAssignmentCreationStatusResponse, Error> {
        let id = &input.account_assignment_creation_request_id;
        let found = request::find(cx, &input.instance_arn, id, "create").await?;
        Ok(types::DescribeAccountAssignmentCreationStatusResponse {
            account_assignment_creation_status: Some(request::assignment(&found)),
        })
    }
}

impl Handler for op::DescribeAccountAssignmentDeletionStatus {
    fn resources(input: &types::DescribeAccountAssignmentDeletionStatusRequest, _: &Scope) -> Resources {
        Resources::of_organization(&input.instance_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::DescribeAccountAssignmentDeletionStatusRequest,
    ) -> Result<types::DescribeAccountAssignmentDeletionStatusResponse, Error> {
        let id = &input.account_assignment_deletion_request_id;
        let found = request::find(cx, &input.instance_arn, id, "delete").await?;
        Ok(types::DescribeAccountAssignmentDeletionStatusResponse {
            account_assignment_deletion_status: Some(request::assignment(&found)),
        })
    }
}
