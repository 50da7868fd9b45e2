//! `organizations:ListAccountsWithInvalidEffectivePolicy`: the accounts for which a policy of one type cannot
//! hold. A page may hold fewer than asked for: accounts are looked at after they are read.

use std::sync::Arc;

use model::Account;
use wire::generated::organizations::{Error, op, types};

use super::{effective, view};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for op::ListAccountsWithInvalidEffectivePolicy {
    fn resources(input: &types::ListAccountsWithInvalidEffectivePolicyRequest, _: &Scope) -> Resources {
        Resources::of_organization("*").with("organizations:PolicyType", input.policy_type.as_str())
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::ListAccountsWithInvalidEffectivePolicyRequest,
    ) -> Result<types::ListAccountsWithInvalidEffectivePolicyResponse, Error> {
        let organization = super::organization(cx).await?;
        let kind = effective::kind(input.policy_type.as_str())?;
        if !organization.policy_types.contains(&kind) {
            return Err(effective::not_found());
        }
        let page = super::asked(input.next_token.as_deref(), input.max_results)?;
        let found = cx.tx.scan::<Account>((), page).await?;
        let mut invalid: Vec<Arc<Account>> = Vec::new();
        for account in found.items {
            let holds = effective::of_account(cx, &organization, &account, kind).await?;
            if holds.is_some_and(|effective| effective.error(kind).is_some()) {
                invalid.push(account);
            }
        }
        Ok(types::ListAccountsWithInvalidEffectivePolicyResponse {
            accounts: Some(view::accounts(cx, &organization, &invalid).await?),
            policy_type: Some(input.policy_type),
            next_token: page::token(found.next),
        })
    }
}
