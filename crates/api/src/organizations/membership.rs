//! How an account leaves the organization: what has to hold, and what ends with it.

use model::{
    Account, Assignment, InstanceId, Organization, PolicyTarget, ProvisionRequest, ProvisionStatus,
    Provisioned, Quota, Role, RoleOwner, SamlProvider, StandaloneAccount, limits,
};
use store::record::access::ProvisionedByAccount;
use store::record::request::RequestPending;
use store::{Folded, Page, Stored};
use wire::generated::organizations::Error;
use wire::generated::organizations::types::ConstraintViolationExceptionReason;

use super::{policies, services, violation};
use crate::cx::Cx;
use crate::rows::every;

/// How many rows are read at once.
const PAGE: usize = 1000;

/// Refuses an account that has to stay: the management account, one that administers something, one that was
/// created only just now.
pub(super) async fn check_may_leave(
    cx: &mut Cx<'_>,
    organization: &Organization,
    account: &Account,
) -> Result<(), Error> {
    if account.id == organization.management_account {
        return Err(Error::master_cannot_leave_organization(
            "You can't remove a management account from an organization.",
        ));
    }
    if !services::administered_by(cx, &account.id).await?.is_empty() {
        return Err(violation(
            ConstraintViolationExceptionReason::CannotRemoveDelegatedAdministratorFromOrg,
            "You attempted to remove an account that is registered as a delegated administrator for a \
             service integrated with your organization. To complete this operation, you must first \
             deregister this account as a delegated administrator.",
        ));
    }
    if !account.invited && account.joined.plus(limits::ACCOUNT_LEAVE_WAIT) > cx.now {
        return Err(violation(
            ConstraintViolationExceptionReason::WaitPeriodActive,
            "You must wait at least four days after an account was created before it can be removed from \
             its organization.",
        ));
    }
    Ok(())
}

/// The account stands alone from now on. What is its own stays; its tags and policies, and all access that
/// Identity Center gave to it, end.
pub(super) async fn leave(
    cx: &mut Cx<'_>,
    organization: &mut Organization,
    account: Account,
) -> fault::Result<()> {
    let target = PolicyTarget::Account(account.id.clone());
    policies::forget_attachments(cx, organization, target).await?;
    if let Some(instance) = cx.home_instance().await? {
        end_access(cx, &instance.id, &account).await?;
    }
    cx.tx.delete::<Account>(&account.id).await?;
    let Account { id, name, email, status, .. } = account;
    cx.tx.put(&StandaloneAccount { id, name, email, status, since: cx.now }).await
}

/// Ends assignments, those that wait to be made too, and takes away the roles and the provider that they were
/// carried out with.
async fn end_access(cx: &mut Cx<'_>, instance: &InstanceId, account: &Account) -> fault::Result<()> {
    end_requests(cx, account).await?;
    for assignment in every::<Assignment>(cx, (instance, &account.id)).await? {
        cx.tx.delete::<Assignment>(&assignment.key()).await?;
    }
    let provisioned =
        cx.tx.all::<ProvisionedByAccount>((instance, &account.id), Quota::PermissionSets.most());
    for provisioned in provisioned.await? {
        cx.tx.delete::<Provisioned>(&provisioned.key()).await?;
    }
    for role in every::<Role>(cx, (&account.id,)).await? {
        if matches!(&role.owner, RoleOwner::Reserved { .. }) {
            cx.tx.delete::<Role>(&(account.id.clone(), Folded::of(&role.name))).await?;
        }
    }
    for provider in every::<SamlProvider>(cx, (&account.id,)).await? {
        if provider.reserved.is_some() {
            cx.tx.delete::<SamlProvider>(&provider.key()).await?;
        }
    }
    Ok(())
}

/// What was asked for in the account and is not done yet fails.
async fn end_requests(cx: &mut Cx<'_>, account: &Account) -> fault::Result<()> {
    for lane in [ProvisionRequest::LANE_HOME, ProvisionRequest::LANE_AWAY] {
        end_requests_of(cx, account, lane).await?;
    }
    Ok(())
}

async fn end_requests_of(cx: &mut Cx<'_>, account: &Account, lane: &str) -> fault::Result<()> {
    let mut page = Page::first(PAGE);
    loop {
        let found = cx.tx.list::<RequestPending>((lane, account.id.as_str()), page).await?;
        for request in &found.items {
            let reason = format!("account {} is not in the organization any more", account.id);
            let status = ProvisionStatus::Failed(reason);
            let settled = Some(cx.now);
            let ended = ProvisionRequest { status, settled, ..ProvisionRequest::clone(request) };
            cx.tx.put(&ended).await?;
        }
        let Some(next) = found.next else { return Ok(()) };
        page = Page::first(PAGE).after(Some(next));
    }
}
