//! `sso-admin`: instances, permission sets and what they are made of, assignments, and bringing them into
//! accounts.
//!
//! What stands in the accounts is not touched here: operations put down requests, and the provisioning worker
//! settles them.

mod access_control;
mod applications;
mod attach_customer_managed_policy_reference_to_permission_set;
mod attach_managed_policy_to_permission_set;
mod client_token;
mod create_account_assignment;
mod create_instance;
mod create_instance_access_control_attribute_configuration;
mod create_permission_set;
mod delete_account_assignment;
mod delete_inline_policy_from_permission_set;
mod delete_instance;
mod delete_instance_access_control_attribute_configuration;
mod delete_permission_set;
mod delete_permissions_boundary_from_permission_set;
mod describe_account_assignment_status;
mod describe_instance;
mod describe_instance_access_control_attribute_configuration;
mod describe_permission_set;
mod describe_permission_set_provisioning_status;
mod detach_customer_managed_policy_reference_from_permission_set;
mod detach_managed_policy_from_permission_set;
mod get_inline_policy_for_permission_set;
mod get_permissions_boundary_for_permission_set;
mod list_account_assignment_status;
mod list_account_assignments;
mod list_account_assignments_for_principal;
mod list_accounts_for_provisioned_permission_set;
mod list_customer_managed_policy_references_in_permission_set;
mod list_instances;
mod list_managed_policies_in_permission_set;
mod list_permission_set_provisioning_status;
mod list_permission_sets;
mod list_permission_sets_provisioned_to_account;
mod list_tags_for_resource;
mod managed;
mod network;
mod provision_permission_set;
mod put_inline_policy_to_permission_set;
mod put_permissions_boundary_to_permission_set;
mod regions;
mod request;
mod session_duration;
mod tag_resource;
mod tags;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_of_access;
#[cfg(test)]
mod tests_of_networks;
mod trusted_token_issuers;
mod untag_resource;
mod update_instance;
mod update_instance_access_control_attribute_configuration;
mod update_permission_set;

pub(crate) use applications::{delete_application, providers};

use std::sync::Arc;

use model::{Account, AccountId, Instance, InstanceId, PermissionSet, PermissionSetId, Principal};
use wire::generated::sso_admin::{Error, op, types};

use crate::cx::Cx;
use crate::handler::Resources;
use crate::instances::NOT_SUPPORTED;
use crate::page::BadToken;
use crate::registry::{Route, route};

pub(crate) fn routes() -> Vec<Route> {
    let families = [applications::routes(), regions::routes(), trusted_token_issuers::routes()];
    families.into_iter().flatten().chain(own_routes()).collect()
}

/// The operations that belong to no family.
fn own_routes() -> Vec<Route> {
    vec![
        route::<op::AttachCustomerManagedPolicyReferenceToPermissionSet>(),
        route::<op::AttachManagedPolicyToPermissionSet>(),
        route::<op::CreateAccountAssignment>(),
        route::<op::CreateInstance>(),
        route::<op::CreateInstanceAccessControlAttributeConfiguration>(),
        route::<op::CreatePermissionSet>(),
        route::<op::DeleteAccountAssignment>(),
        route::<op::DeleteInlinePolicyFromPermissionSet>(),
        route::<op::DeleteInstance>(),
        route::<op::DeleteInstanceAccessControlAttributeConfiguration>(),
        route::<op::DeletePermissionSet>(),
        route::<op::DeletePermissionsBoundaryFromPermissionSet>(),
        route::<op::DescribeAccountAssignmentCreationStatus>(),
        route::<op::DescribeAccountAssignmentDeletionStatus>(),
        route::<op::DescribeInstance>(),
        route::<op::DescribeInstanceAccessControlAttributeConfiguration>(),
        route::<op::DescribePermissionSet>(),
        route::<op::DescribePermissionSetProvisioningStatus>(),
        route::<op::DetachCustomerManagedPolicyReferenceFromPermissionSet>(),
        route::<op::DetachManagedPolicyFromPermissionSet>(),
        route::<op::GetInlinePolicyForPermissionSet>(),
        route::<op::GetPermissionsBoundaryForPermissionSet>(),
        route::<op::ListAccountAssignmentCreationStatus>(),
        route::<op::ListAccountAssignmentDeletionStatus>(),
        route::<op::ListAccountAssignments>(),
        route::<op::ListAccountAssignmentsForPrincipal>(),
        route::<op::ListAccountsForProvisionedPermissionSet>(),
        route::<op::ListCustomerManagedPolicyReferencesInPermissionSet>(),
        route::<op::ListInstances>(),
        route::<op::ListManagedPoliciesInPermissionSet>(),
        route::<op::ListPermissionSetProvisioningStatus>(),
        route::<op::ListPermissionSets>(),
        route::<op::ListPermissionSetsProvisionedToAccount>(),
        route::<op::ListTagsForResource>(),
        route::<op::ProvisionPermissionSet>(),
        route::<op::PutInlinePolicyToPermissionSet>(),
        route::<op::PutPermissionsBoundaryToPermissionSet>(),
        route::<op::TagResource>(),
        route::<op::UntagResource>(),
        route::<op::UpdateInstance>(),
        route::<op::UpdateInstanceAccessControlAttributeConfiguration>(),
        route::<op::UpdatePermissionSet>(),
    ]
}

/// The action is needed on the instance and on the permission set.
fn on_set(instance_arn: &str, set_arn: &str) -> Resources {
    Resources::of_instance(instance_arn).and(set_arn)
}

/// An account as a resource of permissions.
fn account_arn(account: &str) -> String {
    format!("arn:aws:sso:::account/{account}")
}

/// The id in an ARN of ours, written as we write it. An ARN of another partition names the same id but
/// another resource, so what policies say of ours does not hold for it.
fn instance_id(arn: &str) -> Option<InstanceId> {
    InstanceId::from_arn(arn).ok().filter(|id| id.arn() == arn)
}

/// As [`instance_id`], for a permission set.
fn set_id(arn: &str) -> Option<(InstanceId, PermissionSetId)> {
    PermissionSetId::from_arn(arn).ok().filter(|(instance, set)| set.arn(instance) == arn)
}

/// An instance in sight of the caller's account.
async fn instance(cx: &mut Cx<'_>, arn: &str) -> Result<Arc<Instance>, Error> {
    let not_found =
        || Error::resource_not_found(format!("Could not find Instance with id {}", last_part(arn)));
    let id = instance_id(arn).ok_or_else(not_found)?;
    cx.visible_instance(&id).await?.ok_or_else(not_found)
}

/// The same, for what only the organization's instance does: access to accounts.
async fn organizations_instance(cx: &mut Cx<'_>, arn: &str) -> Result<Arc<Instance>, Error> {
    let instance = instance(cx, arn).await?;
    must_be_organizations(&instance)?;
    Ok(instance)
}

/// Refuses an account instance.
fn must_be_organizations(instance: &Instance) -> Result<(), Error> {
    match instance.id.is_of_account() {
        true => Err(Error::validation(NOT_SUPPORTED)),
        false => Ok(()),
    }
}

/// An instance in sight of the caller's account, for operations whose model knows no resource that is not
/// found.
async fn instance_or_denied(cx: &mut Cx<'_>, arn: &str) -> Result<Arc<Instance>, Error> {
    instance(cx, arn).await.map_err(|error| match error {
        Error::ResourceNotFoundException(_) => {
            Error::access_denied("You do not have sufficient access to perform this action.")
        }
        error => error,
    })
}

/// A permission set of an instance in sight of the caller's account.
async fn set(cx: &mut Cx<'_>, instance_arn: &str, set_arn: &str) -> Result<PermissionSet, Error> {
    let instance = organizations_instance(cx, instance_arn).await?;
    let not_found =
        || Error::resource_not_found(format!("Could not find PermissionSet with id {}", last_part(set_arn)));
    let key = set_id(set_arn).filter(|(of, _)| *of == instance.id).ok_or_else(not_found)?;
    cx.tx.get::<PermissionSet>(&key).await?.map(Arc::unwrap_or_clone).ok_or_else(not_found)
}

/// Keeps a permission set with a change that its roles are behind with until it is provisioned again.
async fn put_changed(cx: &mut Cx<'_>, set: PermissionSet) -> Result<(), Error> {
    let revision = set.revision.saturating_add(1);
    Ok(cx.tx.put(&PermissionSet { revision, ..set }).await?)
}

/// An account of the organization.
async fn account(cx: &mut Cx<'_>, id: &str) -> Result<Arc<Account>, Error> {
    let not_found = || Error::resource_not_found(format!("Could not find account with id {id}"));
    let id: AccountId = id.parse().map_err(|_| not_found())?;
    cx.tx.get::<Account>(&id).await?.ok_or_else(not_found)
}

/// A principal by AWS's pair of type and id, whether there is one or not.
fn principal(kind: &types::PrincipalType, id: &str) -> Result<Principal, Error> {
    Principal::read(kind.as_str(), id).map_err(|bad| Error::validation(bad.to_string()))
}

fn last_part(arn: &str) -> &str {
    arn.rsplit('/').next().unwrap_or(arn)
}

impl From<BadToken> for Error {
    fn from(_: BadToken) -> Self {
        Self::validation("`NextToken` is not one that this operation gave")
    }
}
