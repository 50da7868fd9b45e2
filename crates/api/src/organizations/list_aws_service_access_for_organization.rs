//! `organizations:ListAWSServiceAccessForOrganization`: the services that work across the organization.

use model::TrustedService;
use wire::generated::organizations::{Error, op, types};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for op::ListAWSServiceAccessForOrganization {
    fn resources(_: &types::ListAWSServiceAccessForOrganizationRequest, _: &Scope) -> Resources {
        Resources::of_organization("*")
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::ListAWSServiceAccessForOrganizationRequest,
    ) -> Result<types::ListAWSServiceAccessForOrganizationResponse, Error> {
        super::organization(cx).await?;
        let page = super::asked(input.next_token.as_deref(), input.max_results)?;
        let found = cx.tx.scan::<TrustedService>((), page).await?;
        let enabled = found.items.iter().map(|service| types::EnabledServicePrincipal {
            service_principal: Some(service.service.clone()),
            date_enabled: Some(wire::Timestamp::from_millis(service.since.0)),
        });
        Ok(types::ListAWSServiceAccessForOrganizationResponse {
            enabled_service_principals: Some(enabled.collect()),
            next_token: page::token(found.next),
        })
    }
}
