//! `sso:PutApplicationAssignmentConfiguration`: whether only those who are assigned may use an application.

use wire::generated::sso_admin::{Error, op, types};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::PutApplicationAssignmentConfiguration {
    fn resources(input: &types::PutApplicationAssignmentConfigurationRequest, _: &Scope) -> Resources {
        super::on(&input.application_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::PutApplicationAssignmentConfigurationRequest,
    ) -> Result<types::PutApplicationAssignmentConfigurationResponse, Error> {
        let mut application = super::find_to_change(cx, &input.application_arn).await?;
        application.assignment_required = input.assignment_required;
        cx.tx.put(&application).await?;
        Ok(types::PutApplicationAssignmentConfigurationResponse {})
    }
}
