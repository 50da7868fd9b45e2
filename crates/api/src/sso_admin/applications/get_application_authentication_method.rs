//! `sso:GetApplicationAuthenticationMethod`.

use wire::generated::sso_admin::{Error, op, types};

use super::authentication_method;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::GetApplicationAuthenticationMethod {
    fn resources(input: &types::GetApplicationAuthenticationMethodRequest, _: &Scope) -> Resources {
        super::on(&input.application_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::GetApplicationAuthenticationMethodRequest,
    ) -> Result<types::GetApplicationAuthenticationMethodResponse, Error> {
        let application = super::find(cx, &input.application_arn).await?;
        let method = authentication_method::of(&application);
        let method = method.ok_or_else(|| authentication_method::not_found(&application))?;
        Ok(types::GetApplicationAuthenticationMethodResponse { authentication_method: Some(method) })
    }
}
