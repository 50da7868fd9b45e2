//! `sso:CreateApplicationAssignment`.

use store::Stored as _;
use wire::generated::sso_admin::{Error, op, types};

use super::assignments;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::sso_admin::{create_account_assignment, instance};

impl Handler for op::CreateApplicationAssignment {
    fn resources(input: &types::CreateApplicationAssignmentRequest, _: &Scope) -> Resources {
        super::on(&input.application_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::CreateApplicationAssignmentRequest,
    ) -> Result<types::CreateApplicationAssignmentResponse, Error> {
        let (arn, kind, id) = (&input.application_arn, &input.principal_type, &input.principal_id);
        let (application, assignment) = assignments::named(cx, arn, kind, id).await?;
        let instance = instance(cx, &application.instance.arn()).await?;
        create_account_assignment::check_exists(cx, &instance, &assignment.principal).await?;
        if cx.tx.exists::<model::ApplicationAssignment>(&assignment.key()).await? {
            let application = &application.id;
            return Err(Error::conflict(format!(
                "the {kind} {id} is assigned to the application {application} already"
            )));
        }
        cx.tx.put(&assignment).await?;
        Ok(types::CreateApplicationAssignmentResponse {})
    }
}
