//! `organizations:RegisterDelegatedAdministrator`: a member account administers a service for the
//! organization from now on, and may read the organization.

use model::{AccountStatus, DelegatedAdministrator, TrustedService};
use store::record::organization_policy::DelegatedByService;
use wire::Unit;
use wire::generated::organizations::types::ConstraintViolationExceptionReason;
use wire::generated::organizations::{Error, op, types};

use super::{services, violation};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::RegisterDelegatedAdministrator {
    fn resources(input: &types::RegisterDelegatedAdministratorRequest, scope: &Scope) -> Resources {
        let resources = super::resource(scope, &input.account_id);
        resources.with("organizations:ServicePrincipal", &input.service_principal)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::RegisterDelegatedAdministratorRequest,
    ) -> Result<Unit, Error> {
        let organization = super::organization_with_all_features(cx).await?;
        let service = input.service_principal;
        services::check(&service)?;
        let account = super::account(cx, &input.account_id).await?;
        services::check_is_member(&account.id, &organization.management_account)?;
        if account.status == AccountStatus::Suspended {
            return Err(violation(
                ConstraintViolationExceptionReason::CannotRegisterSuspendedAccountAsDelegatedAdministrator,
                "You cannot register a suspended account as a delegated administrator.",
            ));
        }
        if !cx.tx.exists::<TrustedService>(&service).await? {
            return Err(violation(
                ConstraintViolationExceptionReason::ServiceAccessNotEnabled,
                "You attempted to register a delegated administrator before you enabled service access. \
                 Call the EnableAWSServiceAccess API first.",
            ));
        }
        let administrator = DelegatedAdministrator { account: account.id, service, since: cx.now };
        let key = (administrator.account.clone(), administrator.service.clone());
        if cx.tx.exists::<DelegatedAdministrator>(&key).await? {
            return Err(Error::account_already_registered(
                "The provided account is already a delegated administrator for your organization.",
            ));
        }
        if services::has_one_administrator(&administrator.service)
            && cx.tx.count::<DelegatedByService>((&administrator.service,), 1).await? > 0
        {
            return Err(violation(
                ConstraintViolationExceptionReason::DelegatedAdministratorExistsForThisService,
                "You attempted to register an account as a delegated administrator for a service that \
                 already has a delegated administrator. To complete this operation, you must first \
                 deregister any existing delegated administrators for this service.",
            ));
        }
        cx.tx.put(&administrator).await?;
        Ok(Unit {})
    }
}
