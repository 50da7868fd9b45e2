//! `organizations:DisableAWSServiceAccess`: a service works across the organization no longer, and nobody
//! administers it for the organization any more.

use model::{DelegatedAdministrator, PolicyType, TrustedService, limits};
use store::record::organization_policy::DelegatedByService;
use wire::Unit;
use wire::generated::organizations::types::ConstraintViolationExceptionReason;
use wire::generated::organizations::{Error, op, types};

use super::{services, violation};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::DisableAWSServiceAccess {
    fn resources(input: &types::DisableAWSServiceAccessRequest, _: &Scope) -> Resources {
        Resources::of_organization("*").with("organizations:ServicePrincipal", &input.service_principal)
    }

    async fn run(cx: &mut Cx<'_>, input: types::DisableAWSServiceAccessRequest) -> Result<Unit, Error> {
        let organization = super::organization_with_all_features(cx).await?;
        let service = input.service_principal;
        services::check(&service)?;
        let needs = |kind: &PolicyType| services::needed_by(*kind) == Some(service.as_str());
        if organization.policy_types.iter().any(needs) {
            return Err(violation(
                ConstraintViolationExceptionReason::PolicyTypeEnabledForThisService,
                "You attempted to disable service access before you disabled the policy type. To complete \
                 this operation, you must first disable the policy type.",
            ));
        }
        for administrator in cx.tx.all::<DelegatedByService>((&service,), limits::ACCOUNTS_MAX).await? {
            cx.tx.delete::<DelegatedAdministrator>(&(administrator.account.clone(), service.clone())).await?;
        }
        cx.tx.delete::<TrustedService>(&service).await?;
        Ok(Unit {})
    }
}
