//! `sso:ListApplicationAuthenticationMethods`: there is one type, so one at most.

use wire::generated::sso_admin::{Error, op, types};

use super::authentication_method;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::ListApplicationAuthenticationMethods {
    fn resources(input: &types::ListApplicationAuthenticationMethodsRequest, _: &Scope) -> Resources {
        super::on(&input.application_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::ListApplicationAuthenticationMethodsRequest,
    ) -> Result<types::ListApplicationAuthenticationMethodsResponse, Error> {
        let application = super::find(cx, &input.application_arn).await?;
        let shown = |method| types::AuthenticationMethodItem {
            authentication_method_type: Some(types::AuthenticationMethodType::Iam),
            authentication_method: Some(method),
        };
        Ok(types::ListApplicationAuthenticationMethodsResponse {
            authentication_methods: Some(
                authentication_method::of(&application).map(shown).into_iter().collect(),
            ),
            next_token: None,
        })
    }
}
