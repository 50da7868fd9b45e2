//! `sso:DeleteApplicationAssignment`: of a principal that is gone, too.

use model::ApplicationAssignment;
use store::Stored as _;
use wire::generated::sso_admin::{Error, op, types};

use super::assignments;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::DeleteApplicationAssignment {
    fn resources(input: &types::DeleteApplicationAssignmentRequest, _: &Scope) -> Resources {
        super::on(&input.application_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::DeleteApplicationAssignmentRequest,
    ) -> Result<types::DeleteApplicationAssignmentResponse, Error> {
        let (arn, kind, id) = (&input.application_arn, &input.principal_type, &input.principal_id);
        let (application, assignment) = assignments::named(cx, arn, kind, id).await?;
        if !cx.tx.delete::<ApplicationAssignment>(&assignment.key()).await? {
            return Err(assignments::not_found(&assignment.principal, &application));
        }
        Ok(types::DeleteApplicationAssignmentResponse {})
    }
}
