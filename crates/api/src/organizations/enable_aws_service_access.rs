//! `organizations:EnableAWSServiceAccess`: a service may work across the organization.

use model::TrustedService;
use wire::Unit;
use wire::generated::organizations::{Error, op, types};

use super::services;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::EnableAWSServiceAccess {
    fn resources(input: &types::EnableAWSServiceAccessRequest, _: &Scope) -> Resources {
        Resources::of_organization("*").with("organizations:ServicePrincipal", &input.service_principal)
    }

    async fn run(cx: &mut Cx<'_>, input: types::EnableAWSServiceAccessRequest) -> Result<Unit, Error> {
        super::organization_with_all_features(cx).await?;
        services::check(&input.service_principal)?;
        if !cx.tx.exists::<TrustedService>(&input.service_principal).await? {
            let service = TrustedService { service: input.service_principal, since: cx.now };
            cx.tx.put(&service).await?;
        }
        Ok(Unit {})
    }
}
