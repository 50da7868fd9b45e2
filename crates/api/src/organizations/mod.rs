//! `organizations`: the organization, its units and accounts.
//!
//! Everything here belongs to the management account; a member account may only ask which organization it is
//! in.

pub(crate) mod account_creation;
mod close_account;
mod create_account;
mod create_organizational_unit;
mod delete_organizational_unit;
mod describe_account;
mod describe_create_account_status;
mod describe_organization;
mod describe_organizational_unit;
mod list_accounts;
mod list_accounts_for_parent;
mod list_aws_service_access_for_organization;
mod list_children;
mod list_create_account_status;
mod list_delegated_administrators;
mod list_organizational_units_for_parent;
mod list_parents;
mod list_roots;
mod list_tags_for_resource;
mod move_account;
mod tag_resource;
mod tags;
#[cfg(test)]
mod tests;
mod tree;
mod untag_resource;
mod update_organizational_unit;
mod view;

use model::{Account, AccountId, Organization, OrganizationalUnit, OuId};
use wire::generated::organizations::types::{
    ConstraintViolationException, ConstraintViolationExceptionReason, InvalidInputException,
    InvalidInputExceptionReason,
};
use wire::generated::organizations::{Error, op};

use crate::cx::Cx;
use crate::handler::{Resources, Scope};
use crate::page::{self, BadToken};
use crate::registry::{Route, route};

/// Items of one page (Organizations API reference, `MaxResults`).
const PAGE_MAX: i32 = 20;

pub(crate) fn routes() -> Vec<Route> {
    vec![
        route::<op::CloseAccount>(),
        route::<op::CreateAccount>(),
        route::<op::CreateOrganizationalUnit>(),
        route::<op::DeleteOrganizationalUnit>(),
        route::<op::DescribeAccount>(),
        route::<op::DescribeCreateAccountStatus>(),
        route::<op::DescribeOrganization>(),
        route::<op::DescribeOrganizationalUnit>(),
        route::<op::ListAWSServiceAccessForOrganization>(),
        route::<op::ListAccounts>(),
        route::<op::ListAccountsForParent>(),
        route::<op::ListChildren>(),
        route::<op::ListCreateAccountStatus>(),
        route::<op::ListDelegatedAdministrators>(),
        route::<op::ListOrganizationalUnitsForParent>(),
        route::<op::ListParents>(),
        route::<op::ListRoots>(),
        route::<op::ListTagsForResource>(),
        route::<op::MoveAccount>(),
        route::<op::TagResource>(),
        route::<op::UntagResource>(),
        route::<op::UpdateOrganizationalUnit>(),
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

async fn organization(cx: &mut Cx<'_>) -> Result<Organization, Error> {
    let none = "Your account is not a member of an organization.";
    cx.organization().await?.ok_or_else(|| Error::aws_organizations_not_in_use(none))
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
