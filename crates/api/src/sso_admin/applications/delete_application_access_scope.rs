//! `sso:DeleteApplicationAccessScope`.

use wire::generated::sso_admin::{Error, op, types};

use super::access_scopes;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::DeleteApplicationAccessScope {
    fn resources(input: &types::DeleteApplicationAccessScopeRequest, _: &Scope) -> Resources {
        super::on(&input.application_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::DeleteApplicationAccessScopeRequest,
    ) -> Result<wire::Unit, Error> {
        let mut application = super::find_to_change(cx, &input.application_arn).await?;
        access_scopes::find(&application, &input.scope)?;
        application.scopes.retain(|held| held.scope != input.scope);
        cx.tx.put(&application).await?;
        Ok(wire::Unit {})
    }
}
