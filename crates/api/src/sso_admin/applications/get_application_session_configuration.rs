//! `sso:GetApplicationSessionConfiguration`: empty before somebody has said something.

use wire::generated::sso_admin::{Error, op, types};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::GetApplicationSessionConfiguration {
    fn resources(input: &types::GetApplicationSessionConfigurationRequest, _: &Scope) -> Resources {
        super::on(&input.application_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::GetApplicationSessionConfigurationRequest,
    ) -> Result<types::GetApplicationSessionConfigurationResponse, Error> {
        let application = super::find(cx, &input.application_arn).await?;
        let status = application.background_sessions.map(|on| match on {
            true => types::UserBackgroundSessionApplicationStatus::Enabled,
            false => types::UserBackgroundSessionApplicationStatus::Disabled,
        });
        Ok(types::GetApplicationSessionConfigurationResponse {
            user_background_session_application_status: status,
        })
    }
}
