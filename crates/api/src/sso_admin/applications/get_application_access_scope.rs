//! `sso:GetApplicationAccessScope`.

use wire::generated::sso_admin::{Error, op, types};

use super::access_scopes;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::GetApplicationAccessScope {
    fn resources(input: &types::GetApplicationAccessScopeRequest, _: &Scope) -> Resources {
        super::on(&input.application_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::GetApplicationAccessScopeRequest,
    ) -> Result<types::GetApplicationAccessScopeResponse, Error> {
        let application = super::find(cx, &input.application_arn).await?;
        let types::ScopeDetails { scope, authorized_targets } =
            access_scopes::shown(access_scopes::find(&application, &input.scope)?);
        Ok(types::GetApplicationAccessScopeResponse { scope, authorized_targets })
    }
}
