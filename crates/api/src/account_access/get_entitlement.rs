//! `account-access:GetEntitlement`.

use model::Entitlement;
use wire::generated::account_access::{Error, op, types};

use super::entitlements;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::GetEntitlement {
    fn resources(input: &types::GetEntitlementRequest, _: &Scope) -> Resources {
        super::on(&input.application_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::GetEntitlementRequest,
    ) -> Result<types::GetEntitlementResponse, Error> {
        let application = super::find(cx, &input.application_arn).await?;
        let not_found = || entitlements::not_found(&input.entitlement_id);
        let id = input.entitlement_id.parse().map_err(|_| not_found())?;
        let found = cx.tx.get::<Entitlement>(&(application.id.clone(), id)).await?.ok_or_else(not_found)?;
        let details = types::PrincipalRoleEntitlementDetails {
            principal: entitlements::shown_principal(&found.principal),
            role_arn: found.role.clone(),
            account: found.account.to_string(),
            account_name: entitlements::account_name(cx, &found).await?,
        };
        Ok(types::GetEntitlementResponse {
            application_arn: input.application_arn,
            entitlement_id: input.entitlement_id,
            entitlement: types::EntitlementDetails::PrincipalRole(details),
            created_at: wire::Timestamp::from_millis(found.created.0),
        })
    }
}
