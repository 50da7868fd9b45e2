//! `organizations:ListDelegatedServicesForAccount`: what an account administers for the organization.

use wire::generated::organizations::{Error, op, types};

use super::services;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for op::ListDelegatedServicesForAccount {
    fn resources(input: &types::ListDelegatedServicesForAccountRequest, scope: &Scope) -> Resources {
        super::resource(scope, &input.account_id)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::ListDelegatedServicesForAccountRequest,
    ) -> Result<types::ListDelegatedServicesForAccountResponse, Error> {
        super::organization(cx).await?;
        let account = super::account(cx, &input.account_id).await?;
        let administered = services::administered_by(cx, &account.id).await?;
        if administered.is_empty() {
            return Err(super::not_registered());
        }
        let shown = administered.iter().map(|administered| types::DelegatedService {
            service_principal: Some(administered.service.clone()),
            delegation_enabled_date: Some(wire::Timestamp::from_millis(administered.since.0)),
        });
        let name = |service: &types::DelegatedService| service.service_principal.clone().unwrap_or_default();
        let size = Some(input.max_results.unwrap_or(super::PAGE_MAX));
        let (services, next_token) = page::of_list(shown, name, input.next_token.as_deref(), size)?;
        Ok(types::ListDelegatedServicesForAccountResponse { delegated_services: Some(services), next_token })
    }
}
