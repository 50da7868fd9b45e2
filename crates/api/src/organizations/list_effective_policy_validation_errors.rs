//! `organizations:ListEffectivePolicyValidationErrors`: what is wrong with the policy that holds for an
//! account.

use wire::generated::organizations::{Error, op, types};

use super::{effective, tree};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for op::ListEffectivePolicyValidationErrors {
    fn resources(input: &types::ListEffectivePolicyValidationErrorsRequest, scope: &Scope) -> Resources {
        let resources = super::resource(scope, &input.account_id);
        resources.with("organizations:PolicyType", input.policy_type.as_str())
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::ListEffectivePolicyValidationErrorsRequest,
    ) -> Result<types::ListEffectivePolicyValidationErrorsResponse, Error> {
        let organization = super::organization(cx).await?;
        let kind = effective::kind(input.policy_type.as_str())?;
        let account = super::account(cx, &input.account_id).await?;
        let found = effective::of_account(cx, &organization, &account, kind).await?;
        let found = found.ok_or_else(effective::not_found)?;
        let code =
            |error: &types::EffectivePolicyValidationError| error.error_code.clone().unwrap_or_default();
        let (errors, next_token) =
            page::of_list(found.error(kind), code, input.next_token.as_deref(), input.max_results)?;
        let path = tree::path(cx, &organization, &account.parent).await?;
        Ok(types::ListEffectivePolicyValidationErrorsResponse {
            account_id: Some(account.id.to_string()),
            policy_type: Some(input.policy_type),
            path: Some(format!("{path}{}/", account.id)),
            evaluation_timestamp: Some(wire::Timestamp::from_millis(cx.now.0)),
            next_token,
            effective_policy_validation_errors: Some(errors),
        })
    }
}
