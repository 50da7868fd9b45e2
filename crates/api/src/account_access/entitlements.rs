//! Entitlements: read from requests, and shown.

use model::{Account, AccountId, Entitlement, Principal};
use wire::generated::account_access::{Error, types};

use crate::cx::Cx;
use crate::target;

/// A role as requests name it: its account, and its ARN.
pub(super) struct RoleNamed {
    pub(super) account: AccountId,
    pub(super) arn: String,
}

pub(super) fn role(arn: String) -> Result<RoleNamed, Error> {
    // Accounts of other partitions are not here.
    let account = target::account_in(&arn).filter(|_| arn.starts_with("arn:aws:"));
    let account = account.ok_or_else(|| Error::validation(format!("`{arn}` is not the ARN of a role")))?;
    Ok(RoleNamed { account, arn })
}

pub(super) fn principal(given: &types::Principal) -> Result<Principal, Error> {
    let (kind, id) = match given {
        types::Principal::IdentityCenter(types::IdentityCenterPrincipal::UserId(id)) => ("USER", id),
        types::Principal::IdentityCenter(types::IdentityCenterPrincipal::GroupId(id)) => ("GROUP", id),
        types::Principal::IdentityCenter(types::IdentityCenterPrincipal::Unknown)
        | types::Principal::Unknown => {
            return Err(Error::validation("`principal` must have a `userId` or a `groupId`"));
        }
    };
    Principal::read(kind, id).map_err(|bad| Error::validation(bad.to_string()))
}

/// The same of a filter.
pub(super) fn principal_wanted(given: &types::PrincipalFilter) -> Result<Principal, Error> {
    let (kind, id) = match given {
        types::PrincipalFilter::IdentityCenter(types::IdentityCenterPrincipalFilter::UserId(id)) => {
            ("USER", id)
        }
        types::PrincipalFilter::IdentityCenter(types::IdentityCenterPrincipalFilter::GroupId(id)) => {
            ("GROUP", id)
        }
        types::PrincipalFilter::IdentityCenter(types::IdentityCenterPrincipalFilter::Unknown)
        | types::PrincipalFilter::Unknown => {
            return Err(Error::validation("`principal` must have a `userId` or a `groupId`"));
        }
    };
    Principal::read(kind, id).map_err(|bad| Error::validation(bad.to_string()))
}

pub(super) fn shown_principal(principal: &Principal) -> types::Principal {
    let id = principal.id().to_owned();
    types::Principal::IdentityCenter(match principal {
        Principal::User(_) => types::IdentityCenterPrincipal::UserId(id),
        Principal::Group(_) => types::IdentityCenterPrincipal::GroupId(id),
    })
}

/// The name of an account that is in the organization still.
pub(super) async fn account_name(
    cx: &mut Cx<'_>,
    entitlement: &Entitlement,
) -> fault::Result<Option<String>> {
    let account = cx.tx.get::<Account>(&entitlement.account).await?;
    Ok(account.map(|account| account.name.clone()))
}

/// What AWS says where there is no such entitlement; the words are ours.
pub(super) fn not_found(id: &str) -> Error {
    Error::resource_not_found(format!("there is no entitlement `{id}`"))
}
