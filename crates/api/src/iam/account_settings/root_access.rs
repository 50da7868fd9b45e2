//! Centralized root access: what the management account may do as root in member accounts.

use std::sync::Arc;

use model::{AccountId, DelegatedAdministrator, RootAccess, TrustedService};
use wire::generated::iam::Error;
use wire::generated::iam::types::FeatureType;

use super::super::account;
use crate::cx::Cx;

/// What has to be trusted in the organization, or administered, for this.
const SERVICE: &str = "iam.amazonaws.com";

/// The organization's root access, if the caller's account may see and set it.
pub(super) async fn find(cx: &mut Cx<'_>) -> Result<RootAccess, Error> {
    let organization = cx.own_organization().await?.ok_or_else(Error::organization_not_found)?;
    let account = account(cx)?;
    let administers = account == organization.management_account
        || cx.tx.exists::<DelegatedAdministrator>(&(account, SERVICE.to_owned())).await?;
    if !administers {
        return Err(Error::account_not_management_or_delegated_administrator());
    }
    if organization.billing_only {
        return Err(Error::organization_not_in_all_features_mode());
    }
    if !cx.tx.exists::<TrustedService>(&SERVICE.to_owned()).await? {
        return Err(Error::service_access_not_enabled());
    }
    let found = cx.tx.get::<RootAccess>(&organization.id).await?.map(Arc::unwrap_or_clone);
    Ok(found.unwrap_or(RootAccess {
        organization: organization.id.clone(),
        credentials_management: false,
        sessions: false,
    }))
}

/// Whether the caller's account may enter member accounts as root.
pub(crate) async fn has_sessions(cx: &mut Cx<'_>) -> fault::Result<bool> {
    match find(cx).await {
        Ok(access) => Ok(access.sessions),
        Err(Error::Fault(fault)) => Err(fault),
        Err(_) => Ok(false),
    }
}

/// Whether an account may still be entered as root by those above it.
pub(crate) async fn stands_over(cx: &mut Cx<'_>, account: &AccountId) -> fault::Result<bool> {
    let Some(organization) = cx.organization_of(account).await? else { return Ok(false) };
    let access = cx.tx.get::<RootAccess>(&organization.id).await?;
    Ok(access.is_some_and(|access| access.sessions))
}

/// The same after something was turned on, which the management account alone does.
pub(super) async fn enable(cx: &mut Cx<'_>, change: fn(&mut RootAccess)) -> Result<RootAccess, Error> {
    let organization = cx.own_organization().await?;
    let management = organization.map(|organization| organization.management_account.clone());
    let access = set(cx, change).await?;
    if Some(account(cx)?) != management {
        return Err(Error::calleris_not_management_account());
    }
    Ok(access)
}

/// The same after a change.
pub(super) async fn set(cx: &mut Cx<'_>, change: fn(&mut RootAccess)) -> Result<RootAccess, Error> {
    let mut access = find(cx).await?;
    change(&mut access);
    cx.tx.put(&access).await?;
    Ok(access)
}

/// What replies call it.
pub(super) fn features(access: &RootAccess) -> Vec<FeatureType> {
    let credentials = access.credentials_management.then_some(FeatureType::RootCredentialsManagement);
    let sessions = access.sessions.then_some(FeatureType::RootSessions);
    credentials.into_iter().chain(sessions).collect()
}
