//! `sso:PutApplicationSessionConfiguration`: whether jobs of a user may go on without the user's session.

use wire::generated::sso_admin::{Error, op, types};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::PutApplicationSessionConfiguration {
    fn resources(input: &types::PutApplicationSessionConfigurationRequest, _: &Scope) -> Resources {
        super::on(&input.application_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::PutApplicationSessionConfigurationRequest,
    ) -> Result<types::PutApplicationSessionConfigurationResponse, Error> {
        let mut application = super::find_to_change(cx, &input.application_arn).await?;
        if let Some(status) = input.user_background_session_application_status {
            let on = status == types::UserBackgroundSessionApplicationStatus::Enabled;
            application.background_sessions = Some(on);
            cx.tx.put(&application).await?;
        }
        Ok(types::PutApplicationSessionConfigurationResponse {})
    }
}
