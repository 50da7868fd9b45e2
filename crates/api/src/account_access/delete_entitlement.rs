//! `account-access:DeleteEntitlement`: whoever is in the role by it alone is out with the next call. What is
//! gone already is no error.

use model::{Entitlement, EntitlementId};
use wire::generated::account_access::{Error, op, types};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::DeleteEntitlement {
    fn resources(input: &types::DeleteEntitlementRequest, _: &Scope) -> Resources {
        super::on(&input.application_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::DeleteEntitlementRequest,
    ) -> Result<types::DeleteEntitlementResponse, Error> {
        let application = super::find(cx, &input.application_arn).await?;
        if let Ok(id) = input.entitlement_id.parse::<EntitlementId>() {
            cx.tx.delete::<Entitlement>(&(application.id.clone(), id)).await?;
        }
        Ok(types::DeleteEntitlementResponse {})
    }
}
