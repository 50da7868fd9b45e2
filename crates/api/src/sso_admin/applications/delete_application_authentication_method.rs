//! `sso:DeleteApplicationAuthenticationMethod`.

use wire::generated::sso_admin::{Error, op, types};

use super::authentication_method;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::DeleteApplicationAuthenticationMethod {
    fn resources(input: &types::DeleteApplicationAuthenticationMethodRequest, _: &Scope) -> Resources {
        super::on(&input.application_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::DeleteApplicationAuthenticationMethodRequest,
    ) -> Result<wire::Unit, Error> {
        let mut application = super::find_to_change(cx, &input.application_arn).await?;
        if application.actor_policy.is_empty() {
            return Err(authentication_method::not_found(&application));
        }
        application.actor_policy.clear();
        cx.tx.put(&application).await?;
        Ok(wire::Unit {})
    }
}
