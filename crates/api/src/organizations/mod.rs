//! `organizations`: the organization, its units and accounts.
//!
//! Everything here belongs to the management account. A member account may ask which organization it is in,
//! answer what it is asked, and leave; more where it administers a service for the organization (reading
//! everything), or where the organization's own resource policy lets it manage policies.

mod accept_handshake;
pub(crate) mod account_creation;
mod attach_policy;
mod cancel_handshake;
mod close_account;
mod create_account;
mod create_gov_cloud_account;
mod create_organization;
mod create_organizational_unit;
mod create_policy;
mod decline_handshake;
mod delete_organization;
mod delete_organizational_unit;
mod delete_policy;
mod delete_resource_policy;
mod deregister_delegated_administrator;
mod describe_account;
mod describe_create_account_status;
mod describe_effective_policy;
mod describe_handshake;
mod describe_organization;
mod describe_organizational_unit;
mod describe_policy;
mod describe_resource_policy;
mod describe_responsibility_transfer;
mod detach_policy;
mod disable_aws_service_access;
mod disable_policy_type;
mod effective;
mod enable_all_features;
mod enable_aws_service_access;
mod enable_policy_type;
mod handshakes;
mod inheritance;
mod invite_account_to_organization;
mod invite_organization_to_transfer_responsibility;
mod leave_organization;
mod list_accounts;
mod list_accounts_for_parent;
mod list_accounts_with_invalid_effective_policy;
mod list_aws_service_access_for_organization;
mod list_children;
mod list_create_account_status;
mod list_delegated_administrators;
mod list_delegated_services_for_account;
mod list_effective_policy_validation_errors;
mod list_handshakes_for_account;
mod list_handshakes_for_organization;
mod list_inbound_responsibility_transfers;
mod list_organizational_units_for_parent;
mod list_outbound_responsibility_transfers;
mod list_parents;
mod list_policies;
mod list_policies_for_target;
mod list_roots;
mod list_tags_for_resource;
mod list_targets_for_policy;
mod membership;
mod move_account;
mod policies;
mod put_resource_policy;
mod register_delegated_administrator;
mod remove_account_from_organization;
mod resource_policy;
mod services;
mod tag_resource;
mod tags;
mod targets;
mod terminate_responsibility_transfer;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_of_membership;
#[cfg(test)]
mod tests_of_policies;
mod transfers;
mod tree;
mod untag_resource;
mod update_organizational_unit;
mod update_policy;
mod update_responsibility_transfer;
mod view;

use std::sync::Arc;

use model::{Account, AccountId, Organization, OrganizationalUnit, OuId, ParentId};
use wire::generated::organizations::types::{
    ConstraintViolationException, ConstraintViolationExceptionReason, InvalidInputException,
    InvalidInputExceptionReason,
};
use wire::generated::organizations::{Error, op};

use crate::cx::Cx;
use crate::handler::{Owner, Resources, Scope};
use crate::page::{self, BadToken};
use crate::registry::{Route, route};

/// Items of one page (Organizations API reference, `MaxResults`).
const PAGE_MAX: i32 = 20;

pub(crate) fn routes() -> Vec<Route> {
    vec![
        route::<op::AcceptHandshake>(),
        route::<op::AttachPolicy>(),
        route::<op::CancelHandshake>(),
        route::<op::CloseAccount>(),
        route::<op::CreateAccount>(),
        route::<op::CreateGovCloudAccount>(),
        route::<op::CreateOrganization>(),
        route::<op::CreateOrganizationalUnit>(),
        route::<op::CreatePolicy>(),
        route::<op::DeclineHandshake>(),
        route::<op::DeleteOrganization>(),
        route::<op::DeleteOrganizationalUnit>(),
        route::<op::DeletePolicy>(),
        route::<op::DeleteResourcePolicy>(),
        route::<op::DeregisterDelegatedAdministrator>(),
        route::<op::DescribeAccount>(),
        route::<op::DescribeCreateAccountStatus>(),
        route::<op::DescribeEffectivePolicy>(),
        route::<op::DescribeHandshake>(),
        route::<op::DescribeOrganization>(),
        route::<op::DescribeOrganizationalUnit>(),
        route::<op::DescribePolicy>(),
        route::<op::DescribeResourcePolicy>(),
        route::<op::DescribeResponsibilityTransfer>(),
        route::<op::DetachPolicy>(),
        route::<op::DisableAWSServiceAccess>(),
        route::<op::DisablePolicyType>(),
        route::<op::EnableAWSServiceAccess>(),
        route::<op::EnableAllFeatures>(),
        route::<op::EnablePolicyType>(),
        route::<op::InviteAccountToOrganization>(),
        route::<op::InviteOrganizationToTransferResponsibility>(),
        route::<op::LeaveOrganization>(),
        route::<op::ListAWSServiceAccessForOrganization>(),
        route::<op::ListAccounts>(),
        route::<op::ListAccountsForParent>(),
        route::<op::ListAccountsWithInvalidEffectivePolicy>(),
        route::<op::ListChildren>(),
        route::<op::ListCreateAccountStatus>(),
        route::<op::ListDelegatedAdministrators>(),
        route::<op::ListDelegatedServicesForAccount>(),
        route::<op::ListEffectivePolicyValidationErrors>(),
        route::<op::ListHandshakesForAccount>(),
        route::<op::ListHandshakesForOrganization>(),
        route::<op::ListInboundResponsibilityTransfers>(),
        route::<op::ListOrganizationalUnitsForParent>(),
        route::<op::ListOutboundResponsibilityTransfers>(),
        route::<op::ListParents>(),
        route::<op::ListPolicies>(),
        route::<op::ListPoliciesForTarget>(),
        route::<op::ListRoots>(),
        route::<op::ListTagsForResource>(),
        route::<op::ListTargetsForPolicy>(),
        route::<op::MoveAccount>(),
        route::<op::PutResourcePolicy>(),
        route::<op::RegisterDelegatedAdministrator>(),
        route::<op::RemoveAccountFromOrganization>(),
        route::<op::TagResource>(),
        route::<op::TerminateResponsibilityTransfer>(),
        route::<op::UntagResource>(),
        route::<op::UpdateOrganizationalUnit>(),
        route::<op::UpdatePolicy>(),
        route::<op::UpdateResponsibilityTransfer>(),
    ]
}

/// What an action is needed on, by its id: a root, a unit or an account of the organization.
fn resource(scope: &Scope, id: &str) -> Resources {
    let Scope { management_account, organization, .. } = scope;
    let kind = match id {
        _ if id.starts_with("r-") => "root",
        _ if id.starts_with("ou-") => "ou",
        _ => "account",
    };
    Resources::of_organization(format!(
        "arn:aws:organizations::{management_account}:{kind}/{organization}/{id}"
    ))
}

/// The resources are what `more_resources` finds: they are named by their own ids.
fn found_later() -> Resources {
    Resources { owner: Owner::Organization, ..Resources::none_needed() }
}

/// The organization's own resource policy, whatever its id.
fn on_resource_policy(scope: &Scope) -> Resources {
    let Scope { management_account, organization, .. } = scope;
    Resources::of_organization(format!(
        "arn:aws:organizations::{management_account}:resourcepolicy/{organization}/*"
    ))
}

/// The ARN that a permission for anything with this id has to cover: a place, a policy, a transfer.
async fn arn_of_target(cx: &mut Cx<'_>, id: &str) -> fault::Result<String> {
    if id.starts_with("p-") {
        return policies::arn_of(cx, id).await;
    }
    if id.starts_with("rt-") {
        return transfers::arn_of(cx, id).await;
    }
    let scope = cx.scope().await?;
    let found = if id.starts_with("rp-") { on_resource_policy(&scope) } else { resource(&scope, id) };
    Ok(found.arns.into_iter().next().unwrap_or_default())
}

/// The organization that the caller's account is in.
async fn organization(cx: &mut Cx<'_>) -> Result<Organization, Error> {
    let none = "Your account is not a member of an organization.";
    let found = cx.own_organization().await?.ok_or_else(|| Error::aws_organizations_not_in_use(none))?;
    Ok(Arc::unwrap_or_clone(found))
}

/// Whether the organization has this root or unit.
pub(crate) async fn is_parent(cx: &mut Cx<'_>, parent: &ParentId) -> fault::Result<bool> {
    let Some(organization) = cx.organization().await? else { return Ok(false) };
    Ok(tree::find(cx, &organization, &parent.to_string()).await?.is_some())
}

/// The same, for what an organization that has only billing cannot do.
async fn organization_with_all_features(cx: &mut Cx<'_>) -> Result<Organization, Error> {
    let organization = organization(cx).await?;
    if organization.billing_only {
        return Err(violation(
            ConstraintViolationExceptionReason::OrganizationNotInAllFeaturesMode,
            "You attempted to perform an operation that requires the organization to be configured to \
             support all features.",
        ));
    }
    Ok(organization)
}

/// Refuses a root that is not the organization's.
fn check_root(organization: &Organization, id: &str) -> Result<(), Error> {
    if organization.root_id.as_str() == id {
        return Ok(());
    }
    Err(Error::root_not_found("You specified a root that doesn't exist."))
}

fn duplicate_policy() -> Error {
    Error::duplicate_policy("A policy with the same name already exists.")
}

fn not_registered() -> Error {
    Error::account_not_registered(
        "The provided account is not a registered delegated administrator for your organization.",
    )
}

async fn account(cx: &mut Cx<'_>, id: &str) -> Result<Account, Error> {
    let not_found = || Error::account_not_found("You specified an account that doesn't exist.");
    let id: AccountId = id.parse().map_err(|_| not_found())?;
    cx.tx.get::<Account>(&id).await?.map(std::sync::Arc::unwrap_or_clone).ok_or_else(not_found)
}

async fn unit(cx: &mut Cx<'_>, id: &str) -> Result<OrganizationalUnit, Error> {
    let none = "You specified an organizational unit that doesn't exist.";
    let not_found = || Error::organizational_unit_not_found(none);
    let id: OuId = id.parse().map_err(|_| not_found())?;
    cx.tx.get::<OrganizationalUnit>(&id).await?.map(std::sync::Arc::unwrap_or_clone).ok_or_else(not_found)
}

fn duplicate_unit() -> Error {
    Error::duplicate_organizational_unit("An OU with the same name already exists.")
}

/// The page of a listing that a caller asks for.
fn asked(token: Option<&str>, size: Option<i32>) -> Result<store::Page, BadToken> {
    page::asked(token, Some(size.unwrap_or(PAGE_MAX)))
}

fn violation(reason: ConstraintViolationExceptionReason, message: &str) -> Error {
    ConstraintViolationException { message: Some(message.to_owned()), reason: Some(reason) }.into()
}

fn invalid(reason: InvalidInputExceptionReason, message: &str) -> Error {
    InvalidInputException { message: Some(message.to_owned()), reason: Some(reason) }.into()
}

impl From<BadToken> for Error {
    fn from(_: BadToken) -> Self {
        invalid(
            InvalidInputExceptionReason::InvalidNextToken,
            "You specified an invalid value for nextToken. You must get the value from the response to a \
             previous call to the API.",
        )
    }
}
