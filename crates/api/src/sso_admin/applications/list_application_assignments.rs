//! `sso:ListApplicationAssignments`: who is assigned to an application, those that are gone included.

use model::ApplicationAssignment;
use wire::generated::sso_admin::{Error, op, types};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for op::ListApplicationAssignments {
    fn resources(input: &types::ListApplicationAssignmentsRequest, _: &Scope) -> Resources {
        super::on(&input.application_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::ListApplicationAssignmentsRequest,
    ) -> Result<types::ListApplicationAssignmentsResponse, Error> {
        let application = super::find(cx, &input.application_arn).await?;
        let page = page::asked(input.next_token.as_deref(), input.max_results)?;
        let of = (&application.instance, &application.id);
        let found = cx.tx.scan::<ApplicationAssignment>(of, page).await?;
        let shown = |assignment: &ApplicationAssignment| types::ApplicationAssignment {
            application_arn: input.application_arn.clone(),
            principal_id: assignment.principal.id().to_owned(),
            principal_type: assignment.principal.kind().into(),
        };
        Ok(types::ListApplicationAssignmentsResponse {
            application_assignments: Some(found.items.iter().map(|assignment| shown(assignment)).collect()),
            next_token: page::token(found.next),
        })
    }
}
