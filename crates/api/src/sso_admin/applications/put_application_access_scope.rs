//! `sso:PutApplicationAccessScope`: adds a scope, or says anew what it is good at.

use model::{AccessScope, Quota};
use wire::generated::sso_admin::{Error, op, types};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::sso_admin::instance;

impl Handler for op::PutApplicationAccessScope {
    fn resources(input: &types::PutApplicationAccessScopeRequest, _: &Scope) -> Resources {
        super::on(&input.application_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::PutApplicationAccessScopeRequest,
    ) -> Result<wire::Unit, Error> {
        let mut application = super::find_to_change(cx, &input.application_arn).await?;
        let targets = input.authorized_targets.unwrap_or_default();
        let instance = instance(cx, &application.instance.arn()).await?;
        let (held, max) =
            (application.scopes.len(), instance.settings.quota(Quota::AccessScopesPerApplication));
        match application.scopes.iter_mut().find(|scope| scope.scope == input.scope) {
            Some(scope) => scope.targets = targets,
            // The model of this operation knows no quota.
            None if held >= max => {
                return Err(Error::validation(format!(
                    "an application can have {max} scopes: delete one first"
                )));
            }
            None => application.scopes.push(AccessScope { scope: input.scope, targets }),
        }
        cx.tx.put(&application).await?;
        Ok(wire::Unit {})
    }
}
