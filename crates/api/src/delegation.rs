//! What a member account may do in the management account's place: as delegated administrator of a service,
//! by the organization's own resource policy, and, where its own policies allow it, as any member: read users
//! and groups, and see which instance there is.
//!
//! Source: Organizations API reference, "RegisterDelegatedAdministrator" (administering a service, and
//! reading all of Organizations); Identity Center user guide, "Delegated administration" (and what stays the
//! management account's), "AWS account types" (the table of who may do what); Organizations User Guide,
//! "Delegated administrator for AWS Organizations".

use std::sync::Arc;

use model::{
    AccountId, Assignment, DelegatedAdministrator, OrganizationResourcePolicy, PermissionSetId, Provisioned,
};
use policy::Document;
use wire::generated::sso_admin::op;
use wire::{Operation as _, OperationInfo};

use crate::cx::Cx;
use crate::founding::SERVICE;
use crate::handler::Resources;
use crate::instances;

/// What a delegated administrator hears who reaches for the management account.
const NOT_THERE: &str =
    "You can't delete/modify/remove/assign access to permission sets provisioned in the management account";

/// Whether `account` administers Identity Center for the organization.
pub(crate) async fn is_administrator(cx: &mut Cx<'_>, account: &AccountId) -> fault::Result<bool> {
    cx.tx.exists::<DelegatedAdministrator>(&(account.clone(), SERVICE.to_owned())).await
}

/// Whether a member account may call this operation on what is the organization's, as if it were its own.
pub(crate) async fn stands_in(
    cx: &mut Cx<'_>,
    info: &OperationInfo,
    account: &AccountId,
) -> fault::Result<bool> {
    if cx.organization_of(account).await?.is_none() {
        // The account left.
        return Ok(false);
    }
    match info.service.name {
        "organizations" if info.mutates => Ok(false),
        "organizations" => {
            let found = cx.tx.scan::<DelegatedAdministrator>((account,), store::Page::first(1)).await?;
            Ok(!found.items.is_empty())
        }
        "identitystore" if !info.mutates => Ok(true),
        "sso-admin" if info.name == op::DescribeInstance::INFO.name => Ok(true),
        "sso-admin" | "identitystore" | "account-access" => is_administrator(cx, account).await,
        _ => Ok(false),
    }
}

/// The organization's own resource policy.
pub(crate) async fn resource_policy(
    cx: &mut Cx<'_>,
) -> fault::Result<Option<Arc<OrganizationResourcePolicy>>> {
    let found = cx.tx.scan::<OrganizationResourcePolicy>((), store::Page::first(1)).await?;
    Ok(found.items.into_iter().next())
}

/// The same, compiled.
pub(crate) async fn compiled_resource_policy(
    cx: &mut Cx<'_>,
) -> fault::Result<Option<(String, Arc<Document>)>> {
    let Some(policy) = resource_policy(cx).await? else { return Ok(None) };
    Ok(Some((policy.id.to_string(), cx.app.policies.compile(&policy.content)?)))
}

/// Why a delegated administrator may not do this, if so: what reaches into the management account stays the
/// management account's.
pub(crate) async fn reserved(
    cx: &mut Cx<'_>,
    info: &OperationInfo,
    on: &Resources,
) -> fault::Result<Option<&'static str>> {
    if info.service.name != "sso-admin" || !info.mutates {
        return Ok(None);
    }
    let Some(organization) = cx.organization().await? else { return Ok(None) };
    let management = organization.management_account.clone();
    if cx.caller.account().is_none_or(|account| *account == management) {
        return Ok(None);
    }
    for arn in &on.arns {
        if info.name == op::DeleteInstance::INFO.name
            && instances::named(cx, arn).await?.is_none_or(|named| !named.id.is_of_account())
        {
            return Ok(Some("You do not have sufficient access to perform this action."));
        }
        let reaches = match PermissionSetId::from_arn(arn) {
            Ok((instance, set)) => {
                let page = store::Page::first(1);
                let assigned = cx.tx.scan::<Assignment>((&instance, &management, &set), page).await?;
                !assigned.items.is_empty()
                    || cx.tx.exists::<Provisioned>(&(instance, set, management.clone())).await?
            }
            Err(_) => *arn == format!("arn:aws:sso:::account/{management}"),
        };
        if reaches {
            return Ok(Some(NOT_THERE));
        }
    }
    Ok(None)
}
