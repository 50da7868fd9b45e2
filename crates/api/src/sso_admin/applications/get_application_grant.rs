//! `sso:GetApplicationGrant`.

use wire::generated::sso_admin::{Error, op, types};

use super::grants;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::GetApplicationGrant {
    fn resources(input: &types::GetApplicationGrantRequest, _: &Scope) -> Resources {
        super::on(&input.application_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::GetApplicationGrantRequest,
    ) -> Result<types::GetApplicationGrantResponse, Error> {
        let application = super::find(cx, &input.application_arn).await?;
        let grant = grants::shown(grants::find(&application, &input.grant_type)?).grant;
        Ok(types::GetApplicationGrantResponse { grant })
    }
}
