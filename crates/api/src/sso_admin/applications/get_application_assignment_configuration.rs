//! `sso:GetApplicationAssignmentConfiguration`.

use wire::generated::sso_admin::{Error, op, types};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::GetApplicationAssignmentConfiguration {
    fn resources(input: &types::GetApplicationAssignmentConfigurationRequest, _: &Scope) -> Resources {
        super::on(&input.application_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::GetApplicationAssignmentConfigurationRequest,
    ) -> Result<types::GetApplicationAssignmentConfigurationResponse, Error> {
        let application = super::find(cx, &input.application_arn).await?;
        Ok(types::GetApplicationAssignmentConfigurationResponse {
            assignment_required: application.assignment_required,
        })
    }
}
