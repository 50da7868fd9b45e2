//! `sso:UpdateApplication`: changes what is given, leaves the rest.

use wire::generated::sso_admin::{Error, op, types};

use super::portal;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::UpdateApplication {
    fn resources(input: &types::UpdateApplicationRequest, _: &Scope) -> Resources {
        super::on(&input.application_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::UpdateApplicationRequest,
    ) -> Result<types::UpdateApplicationResponse, Error> {
        let mut application = super::find_to_change(cx, &input.application_arn).await?;
        application.name = input.name.unwrap_or(application.name);
        application.description = input.description.unwrap_or(application.description);
        if let Some(status) = input.status {
            application.enabled = status == types::ApplicationStatus::Enabled;
        }
        if let Some(options) = input.portal_options.and_then(|options| options.sign_in_options) {
            application.sign_in = Some(portal::sign_in(options)?);
        }
        cx.tx.put(&application).await?;
        Ok(types::UpdateApplicationResponse {})
    }
}
