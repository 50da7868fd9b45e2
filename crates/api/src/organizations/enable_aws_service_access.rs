//! `organizations:EnableAWSServiceAccess`: a service may work across the organization.

use model::{TrustedService, limits};
use wire::Unit;
use wire::generated::organizations::types::InvalidInputExceptionReason;
use wire::generated::organizations::{Error, op, types};

use super::{invalid, services};
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
            if cx.tx.count_rows::<TrustedService>((), limits::SERVICES_MAX).await? >= limits::SERVICES_MAX {
                return Err(invalid(
                    InvalidInputExceptionReason::MaxValueExceeded,
                    "so many services have access already that no other fits: disable the access of one that \
                     is not used",
                ));
            }
            let service = TrustedService { service: input.service_principal, since: cx.now };
            cx.tx.put(&service).await?;
        }
        Ok(Unit {})
    }
}
