//! `organizations:DeregisterDelegatedAdministrator`: an account administers a service no longer. What it has
//! done stays.

use model::DelegatedAdministrator;
use wire::Unit;
use wire::generated::organizations::{Error, op, types};

use super::services;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::DeregisterDelegatedAdministrator {
    fn resources(input: &types::DeregisterDelegatedAdministratorRequest, scope: &Scope) -> Resources {
        let resources = super::resource(scope, &input.account_id);
        resources.with("organizations:ServicePrincipal", &input.service_principal)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::DeregisterDelegatedAdministratorRequest,
    ) -> Result<Unit, Error> {
        let organization = super::organization_with_all_features(cx).await?;
        services::check(&input.service_principal)?;
        let account = super::account(cx, &input.account_id).await?;
        services::check_is_member(&account.id, &organization.management_account)?;
        let key = (account.id, input.service_principal);
        if !cx.tx.exists::<DelegatedAdministrator>(&key).await? {
            return Err(super::not_registered());
        }
        cx.tx.delete::<DelegatedAdministrator>(&key).await?;
        Ok(Unit {})
    }
}
