//! `organizations:DeleteOrganization`: ends an organization that has no members any more, with its units and
//! policies. The management account stands alone then, and keeps its Identity Center.

use fault::Context as _;
use model::{
    Account, CreateAccountRequest, Handshake, Organization, OrganizationPolicy, OrganizationResourcePolicy,
    OrganizationalUnit, PolicyAttachments, ResponsibilityTransfer, StandaloneAccount, TrustedService,
};
use store::Stored;
use wire::Unit;
use wire::generated::organizations::types::ConstraintViolationExceptionReason;
use wire::generated::organizations::{Error, op};

use super::violation;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::rows::every;

impl Handler for op::DeleteOrganization {
    fn resources(_: &Unit, scope: &Scope) -> Resources {
        let Scope { management_account, organization, .. } = scope;
        Resources::of_organization(format!(
            "arn:aws:organizations::{management_account}:organization/{organization}"
        ))
    }

    async fn run(cx: &mut Cx<'_>, _: Unit) -> Result<Unit, Error> {
        let organization = super::organization(cx).await?;
        let accounts = cx.tx.scan::<Account>((), store::Page::first(2)).await?;
        if accounts.items.len() > 1 {
            return Err(Error::organization_not_empty(
                "To delete an organization you must first remove all member accounts (except the master).",
            ));
        }
        let handshakes = every::<Handshake>(cx, ()).await?;
        if handshakes.iter().any(|open| open.transfer.is_some() && open.is_pending(cx.now)) {
            return Err(violation(
                ConstraintViolationExceptionReason::ActiveResponsibilityTransferProcess,
                "You cannot delete organization due to an ongoing responsibility transfer process.",
            ));
        }
        let management = accounts.items.first().fault("reading the management account")?;
        let Account { id, name, email, status, .. } = Account::clone(management);
        end::<Handshake>(cx).await?;
        end::<ResponsibilityTransfer>(cx).await?;
        end::<PolicyAttachments>(cx).await?;
        end::<OrganizationPolicy>(cx).await?;
        end::<OrganizationResourcePolicy>(cx).await?;
        end::<OrganizationalUnit>(cx).await?;
        end::<TrustedService>(cx).await?;
        end::<CreateAccountRequest>(cx).await?;
        cx.tx.delete::<Account>(&id).await?;
        cx.tx.delete::<Organization>(&organization.id).await?;
        cx.tx.put(&StandaloneAccount { id, name, email, status, since: cx.now }).await?;
        Ok(Unit {})
    }
}

/// Empties a table.
async fn end<T: Stored>(cx: &mut Cx<'_>) -> fault::Result<()> {
    for row in every::<T>(cx, ()).await? {
        cx.tx.delete::<T>(&row.key()).await?;
    }
    Ok(())
}
