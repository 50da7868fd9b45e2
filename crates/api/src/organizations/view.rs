//! How the nouns look to callers.

use std::fmt::Display;

use model::{
    Account, AccountStatus, CreateAccountRequest, Organization, OrganizationalUnit, ParentId, PolicyType,
};
use wire::Timestamp;
use wire::generated::organizations::types;

use super::tree;
use crate::cx::Cx;

/// `arn:aws:organizations::<management account>:<kind>/<organization>/<id>`.
pub(super) fn arn(organization: &Organization, kind: &str, id: &impl Display) -> String {
    let Organization { id: own, management_account, .. } = organization;
    format!("arn:aws:organizations::{management_account}:{kind}/{own}/{id}")
}

/// `arn:aws:organizations::<management account>:organization/<id>`.
pub(super) fn own_arn(organization: &Organization) -> String {
    format!("arn:aws:organizations::{}:organization/{}", organization.management_account, organization.id)
}

/// The organization, as each of its accounts may see it.
pub(super) fn organization(organization: &Organization, management: &Account) -> types::Organization {
    let feature_set = if organization.billing_only {
        types::OrganizationFeatureSet::ConsolidatedBilling
    } else {
        types::OrganizationFeatureSet::All
    };
    // AWS shows this member for old clients only, and always so: `ListRoots` has the truth.
    let available = (!organization.billing_only).then_some(PolicyType::ServiceControl);
    types::Organization {
        id: Some(organization.id.to_string()),
        arn: Some(own_arn(organization)),
        feature_set: Some(feature_set),
        master_account_arn: Some(arn(organization, "account", &management.id)),
        master_account_id: Some(management.id.to_string()),
        master_account_email: Some(management.email.clone()),
        available_policy_types: Some(available.into_iter().map(enabled).collect()),
    }
}

/// The root, with the types of policy that are enabled in it.
pub(super) fn root(organization: &Organization) -> types::Root {
    types::Root {
        id: Some(organization.root_id.to_string()),
        arn: Some(arn(organization, "root", &organization.root_id)),
        name: Some("Root".to_owned()),
        policy_types: Some(organization.policy_types.iter().copied().map(enabled).collect()),
    }
}

fn enabled(kind: PolicyType) -> types::PolicyTypeSummary {
    types::PolicyTypeSummary {
        r#type: Some(kind.as_str().into()),
        status: Some(types::PolicyTypeStatus::Enabled),
    }
}

pub(super) async fn account(
    cx: &mut Cx<'_>,
    organization: &Organization,
    account: &Account,
) -> fault::Result<types::Account> {
    let path = tree::path(cx, organization, &account.parent).await?;
    let (status, state) = match account.status {
        AccountStatus::Active => (types::AccountStatus::Active, types::AccountState::Active),
        AccountStatus::Suspended => (types::AccountStatus::Suspended, types::AccountState::Suspended),
    };
    let joined = if account.invited {
        types::AccountJoinedMethod::Invited
    } else {
        types::AccountJoinedMethod::Created
    };
    Ok(types::Account {
        id: Some(account.id.to_string()),
        arn: Some(arn(organization, "account", &account.id)),
        email: Some(account.email.clone()),
        name: Some(account.name.clone()),
        status: Some(status),
        state: Some(state),
        paths: Some(vec![format!("{path}{}/", account.id)]),
        joined_method: Some(joined),
        joined_timestamp: Some(Timestamp::from_millis(account.joined.0)),
    })
}

/// Accounts of one page.
pub(super) async fn accounts(
    cx: &mut Cx<'_>,
    organization: &Organization,
    accounts: &[std::sync::Arc<Account>],
) -> fault::Result<Vec<types::Account>> {
    let mut views = Vec::with_capacity(accounts.len());
    for noun in accounts {
        views.push(account(cx, organization, noun).await?);
    }
    Ok(views)
}

pub(super) async fn unit(
    cx: &mut Cx<'_>,
    organization: &Organization,
    unit: &OrganizationalUnit,
) -> fault::Result<types::OrganizationalUnit> {
    let path = tree::path(cx, organization, &unit.parent).await?;
    Ok(types::OrganizationalUnit {
        id: Some(unit.id.to_string()),
        arn: Some(arn(organization, "ou", &unit.id)),
        name: Some(unit.name.clone()),
        path: Some(format!("{path}{}/", unit.id)),
    })
}

pub(super) fn parent(parent: &ParentId) -> types::Parent {
    let kind = match parent {
        ParentId::Root(_) => types::ParentType::Root,
        ParentId::Ou(_) => types::ParentType::OrganizationalUnit,
    };
    types::Parent { id: Some(parent.to_string()), r#type: Some(kind) }
}

/// Ours are done when they are first seen: succeeded or failed.
pub(super) fn creation_state(request: &CreateAccountRequest) -> types::CreateAccountState {
    if request.failure.is_some() {
        types::CreateAccountState::Failed
    } else {
        types::CreateAccountState::Succeeded
    }
}

pub(super) fn creation(request: &CreateAccountRequest) -> types::CreateAccountStatus {
    types::CreateAccountStatus {
        id: Some(request.id.clone()),
        account_name: Some(request.account_name.clone()),
        state: Some(creation_state(request)),
        requested_timestamp: Some(Timestamp::from_millis(request.requested.0)),
        completed_timestamp: Some(Timestamp::from_millis(request.completed.0)),
        account_id: request.account_id.as_ref().map(ToString::to_string),
        gov_cloud_account_id: None,
        failure_reason: request.failure.as_deref().map(Into::into),
    }
}
