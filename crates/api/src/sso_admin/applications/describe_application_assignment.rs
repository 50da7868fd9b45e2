//! `sso:DescribeApplicationAssignment`: a principal's own assignment; what a user has through groups is not
//! looked at.

use model::ApplicationAssignment;
use store::Stored as _;
use wire::generated::sso_admin::{Error, op, types};

use super::assignments;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::DescribeApplicationAssignment {
    fn resources(input: &types::DescribeApplicationAssignmentRequest, _: &Scope) -> Resources {
        super::on(&input.application_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::DescribeApplicationAssignmentRequest,
    ) -> Result<types::DescribeApplicationAssignmentResponse, Error> {
        let (arn, kind, id) = (&input.application_arn, &input.principal_type, &input.principal_id);
        let (application, assignment) = assignments::named(cx, arn, kind, id).await?;
        if !cx.tx.exists::<ApplicationAssignment>(&assignment.key()).await? {
            return Err(assignments::not_found(&assignment.principal, &application));
        }
        Ok(types::DescribeApplicationAssignmentResponse {
            principal_type: Some(input.principal_type),
            principal_id: Some(input.principal_id),
            application_arn: Some(input.application_arn),
        })
    }
}
