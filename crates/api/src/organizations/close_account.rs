//! `organizations:CloseAccount`: suspends an account: nobody enters it any more, it stays visible.

use model::{Account, AccountStatus, Organization, limits};
use store::record::organization::AccountByEmail;
use wire::Unit;
use wire::generated::organizations::Error;
use wire::generated::organizations::op::CloseAccount;
use wire::generated::organizations::types::{CloseAccountRequest, ConstraintViolationExceptionReason};

use super::violation;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for CloseAccount {
    fn resources(input: &CloseAccountRequest, scope: &Scope) -> Resources {
        super::resource(scope, &input.account_id)
    }

    async fn run(cx: &mut Cx<'_>, input: CloseAccountRequest) -> Result<Unit, Error> {
        let organization = super::organization_with_all_features(cx).await?;
        let account = super::account(cx, &input.account_id).await?;
        if account.id == organization.management_account {
            return Err(violation(
                ConstraintViolationExceptionReason::CannotCloseManagementAccount,
                "You attempted to close the management account.",
            ));
        }
        if account.status == AccountStatus::Suspended {
            let closed = "You attempted to close an account that is already closed.";
            return Err(Error::account_already_closed(closed));
        }
        let organization = counted(cx, organization).await?;
        cx.tx.put(&organization).await?;
        cx.tx.put(&Account { status: AccountStatus::Suspended, ..account }).await?;
        Ok(Unit {})
    }
}

/// The organization with one more closed account, if it may close one: a tenth of its members in a month.
async fn counted(cx: &mut Cx<'_>, mut organization: Organization) -> Result<Organization, Error> {
    let members = cx.tx.count::<AccountByEmail>((), limits::ACCOUNTS_MAX).await?.saturating_sub(1);
    let max = (members / 10).clamp(limits::CLOSURES_MIN, limits::CLOSURES_MAX);
    organization.closures.retain(|closed| closed.plus(limits::CLOSURE_WINDOW) > cx.now);
    if organization.closures.len() >= max {
        return Err(violation(
            ConstraintViolationExceptionReason::CloseAccountQuotaExceeded,
            "You have exceeded close account quota for the past 30 days.",
        ));
    }
    organization.closures.push(cx.now);
    Ok(organization)
}
