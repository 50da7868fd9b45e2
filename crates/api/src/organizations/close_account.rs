//! `organizations:CloseAccount`: suspends an account: nobody enters it any more, it stays visible.

use model::{Account, AccountStatus};
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
        let organization = super::organization(cx).await?;
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
        cx.tx.put(&Account { status: AccountStatus::Suspended, ..account }).await?;
        Ok(Unit {})
    }
}
