//! `organizations:ListAWSServiceAccessForOrganization`: the services that work across the organization:
//! Identity Center.

use wire::generated::organizations::Error;
use wire::generated::organizations::op::ListAWSServiceAccessForOrganization;
use wire::generated::organizations::types::{
    EnabledServicePrincipal, ListAWSServiceAccessForOrganizationRequest,
    ListAWSServiceAccessForOrganizationResponse,
};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for ListAWSServiceAccessForOrganization {
    fn resources(_: &ListAWSServiceAccessForOrganizationRequest, _: &Scope) -> Resources {
        Resources::of_organization("*")
    }

    async fn run(
        cx: &mut Cx<'_>,
        _: ListAWSServiceAccessForOrganizationRequest,
    ) -> Result<ListAWSServiceAccessForOrganizationResponse, Error> {
        super::organization(cx).await?;
        let enabled = cx.home_instance().await?.map(|instance| EnabledServicePrincipal {
            service_principal: Some("sso.amazonaws.com".to_owned()),
            date_enabled: Some(wire::Timestamp::from_millis(instance.created.0)),
        });
        Ok(ListAWSServiceAccessForOrganizationResponse {
            enabled_service_principals: Some(enabled.into_iter().collect()),
            next_token: None,
        })
    }
}
