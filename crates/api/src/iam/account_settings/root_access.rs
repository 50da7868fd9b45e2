//! Centralized root access: what the management account may do as root in member accounts.

use std::sync::Arc;

use model::RootAccess;
use wire::generated::iam::Error;
use wire::generated::iam::types::FeatureType;

use super::super::account;
use crate::cx::Cx;

/// The organization's root access, if the caller's account may see and set it.
pub(super) async fn find(cx: &mut Cx<'_>) -> Result<RootAccess, Error> {
    let organization = cx.organization().await?.ok_or_else(Error::organization_not_found)?;
    if account(cx)? != organization.management_account {
        return Err(Error::account_not_management_or_delegated_administrator());
    }
    let found = cx.tx.get::<RootAccess>(&organization.id).await?.map(Arc::unwrap_or_clone);
    Ok(found.unwrap_or(RootAccess {
        organization: organization.id.clone(),
        credentials_management: false,
        sessions: false,
    }))
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
