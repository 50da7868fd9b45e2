//! `sso:PutApplicationAuthenticationMethod`.

use wire::generated::sso_admin::{Error, op, types};

use super::authentication_method;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::PutApplicationAuthenticationMethod {
    fn resources(input: &types::PutApplicationAuthenticationMethodRequest, _: &Scope) -> Resources {
        super::on(&input.application_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::PutApplicationAuthenticationMethodRequest,
    ) -> Result<wire::Unit, Error> {
        let mut application = super::find_to_change(cx, &input.application_arn).await?;
        application.actor_policy = authentication_method::read(input.authentication_method)?;
        cx.tx.put(&application).await?;
        Ok(wire::Unit {})
    }
}
