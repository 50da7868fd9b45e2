//! `iam`: users, groups, roles, policies, providers and settings of the caller's own account.
//!
//! What Identity Center provisioned shows here and is changed by nobody from here; beside it stand the
//! account's own users and roles and the policies that permission sets refer to.

mod account_settings;
mod add_role_to_instance_profile;
mod add_user_to_group;
mod attach_group_policy;
mod attach_role_policy;
mod attach_user_policy;
mod change_password;
mod create_access_key;
mod create_group;
mod create_instance_profile;
mod create_login_profile;
mod create_policy;
mod create_policy_version;
mod create_role;
mod create_user;
mod delete_access_key;
mod delete_group;
mod delete_group_policy;
mod delete_instance_profile;
mod delete_login_profile;
mod delete_policy;
mod delete_policy_version;
mod delete_role;
mod delete_role_permissions_boundary;
mod delete_role_policy;
mod delete_user;
mod delete_user_permissions_boundary;
mod delete_user_policy;
mod detach_group_policy;
mod detach_role_policy;
mod detach_user_policy;
mod document;
mod get_access_key_last_used;
mod get_group;
mod get_group_policy;
mod get_instance_profile;
mod get_login_profile;
mod get_policy;
mod get_policy_version;
mod get_role;
mod get_role_policy;
mod get_user;
mod get_user_policy;
mod groups;
mod held;
mod instance_profiles;
mod keys;
mod list_access_keys;
mod list_attached_group_policies;
mod list_attached_role_policies;
mod list_attached_user_policies;
mod list_entities_for_policy;
mod list_group_policies;
mod list_groups;
mod list_groups_for_user;
mod list_instance_profile_tags;
mod list_instance_profiles;
mod list_instance_profiles_for_role;
mod list_policies;
mod list_policy_tags;
mod list_policy_versions;
mod list_role_policies;
mod list_role_tags;
mod list_roles;
mod list_user_policies;
mod list_user_tags;
mod list_users;
mod oidc_providers;
mod passwords;
mod policies;
mod put_group_policy;
mod put_role_permissions_boundary;
mod put_role_policy;
mod put_user_permissions_boundary;
mod put_user_policy;
mod remove_role_from_instance_profile;
mod remove_user_from_group;
mod roles;
mod saml_providers;
mod service_linked_roles;
mod set_default_policy_version;
mod tag_instance_profile;
mod tag_policy;
mod tag_role;
mod tag_user;
mod tags;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_of_callers;
#[cfg(test)]
mod tests_of_groups;
#[cfg(test)]
mod tests_of_users;
mod untag_instance_profile;
mod untag_policy;
mod untag_role;
mod untag_user;
mod update_access_key;
mod update_assume_role_policy;
mod update_group;
mod update_login_profile;
mod update_role;
mod update_role_description;
mod update_user;
mod usage;
mod users;
mod view;

use std::sync::Arc;

use fault::Context as _;
use model::AccountId;
use store::{Folded, Page, Stored};
use wire::generated::iam::{Error, op};

use crate::cx::Cx;
use crate::handler::{Resources, Scope};
use crate::page::BadToken;
use crate::registry::{Route, route};

/// Entities read at once while going through an account.
const PAGE: usize = 500;

pub(crate) fn routes() -> Vec<Route> {
    let parts = [
        of_users(),
        of_credentials(),
        of_groups(),
        of_roles(),
        of_instance_profiles(),
        of_policies(),
        account_settings::routes(),
        oidc_providers::routes(),
        saml_providers::routes(),
        service_linked_roles::routes(),
    ];
    parts.into_iter().flatten().collect()
}

/// Users.
fn of_users() -> Vec<Route> {
    vec![
        route::<op::AttachUserPolicy>(),
        route::<op::CreateUser>(),
        route::<op::DeleteUser>(),
        route::<op::DeleteUserPermissionsBoundary>(),
        route::<op::DeleteUserPolicy>(),
        route::<op::DetachUserPolicy>(),
        route::<op::GetUser>(),
        route::<op::GetUserPolicy>(),
        route::<op::ListAttachedUserPolicies>(),
        route::<op::ListUserPolicies>(),
        route::<op::ListUserTags>(),
        route::<op::ListUsers>(),
        route::<op::PutUserPermissionsBoundary>(),
        route::<op::PutUserPolicy>(),
        route::<op::TagUser>(),
        route::<op::UntagUser>(),
        route::<op::UpdateUser>(),
    ]
}

/// Access keys and passwords of users.
fn of_credentials() -> Vec<Route> {
    vec![
        route::<op::ChangePassword>(),
        route::<op::CreateAccessKey>(),
        route::<op::CreateLoginProfile>(),
        route::<op::DeleteAccessKey>(),
        route::<op::DeleteLoginProfile>(),
        route::<op::GetAccessKeyLastUsed>(),
        route::<op::GetLoginProfile>(),
        route::<op::ListAccessKeys>(),
        route::<op::UpdateAccessKey>(),
        route::<op::UpdateLoginProfile>(),
    ]
}

/// Groups of users.
fn of_groups() -> Vec<Route> {
    vec![
        route::<op::AddUserToGroup>(),
        route::<op::AttachGroupPolicy>(),
        route::<op::CreateGroup>(),
        route::<op::DeleteGroup>(),
        route::<op::DeleteGroupPolicy>(),
        route::<op::DetachGroupPolicy>(),
        route::<op::GetGroup>(),
        route::<op::GetGroupPolicy>(),
        route::<op::ListAttachedGroupPolicies>(),
        route::<op::ListGroupPolicies>(),
        route::<op::ListGroups>(),
        route::<op::ListGroupsForUser>(),
        route::<op::PutGroupPolicy>(),
        route::<op::RemoveUserFromGroup>(),
        route::<op::UpdateGroup>(),
    ]
}

/// Roles.
fn of_roles() -> Vec<Route> {
    vec![
        route::<op::AttachRolePolicy>(),
        route::<op::CreateRole>(),
        route::<op::DeleteRole>(),
        route::<op::DeleteRolePermissionsBoundary>(),
        route::<op::DeleteRolePolicy>(),
        route::<op::DetachRolePolicy>(),
        route::<op::GetRole>(),
        route::<op::GetRolePolicy>(),
        route::<op::ListAttachedRolePolicies>(),
        route::<op::ListRolePolicies>(),
        route::<op::ListRoleTags>(),
        route::<op::ListRoles>(),
        route::<op::PutRolePermissionsBoundary>(),
        route::<op::PutRolePolicy>(),
        route::<op::TagRole>(),
        route::<op::UntagRole>(),
        route::<op::UpdateAssumeRolePolicy>(),
        route::<op::UpdateRole>(),
        route::<op::UpdateRoleDescription>(),
    ]
}

/// Instance profiles.
fn of_instance_profiles() -> Vec<Route> {
    vec![
        route::<op::AddRoleToInstanceProfile>(),
        route::<op::CreateInstanceProfile>(),
        route::<op::DeleteInstanceProfile>(),
        route::<op::GetInstanceProfile>(),
        route::<op::ListInstanceProfileTags>(),
        route::<op::ListInstanceProfiles>(),
        route::<op::ListInstanceProfilesForRole>(),
        route::<op::RemoveRoleFromInstanceProfile>(),
        route::<op::TagInstanceProfile>(),
        route::<op::UntagInstanceProfile>(),
    ]
}

/// Managed policies.
fn of_policies() -> Vec<Route> {
    vec![
        route::<op::CreatePolicy>(),
        route::<op::CreatePolicyVersion>(),
        route::<op::DeletePolicy>(),
        route::<op::DeletePolicyVersion>(),
        route::<op::GetPolicy>(),
        route::<op::GetPolicyVersion>(),
        route::<op::ListEntitiesForPolicy>(),
        route::<op::ListPolicies>(),
        route::<op::ListPolicyTags>(),
        route::<op::ListPolicyVersions>(),
        route::<op::SetDefaultPolicyVersion>(),
        route::<op::TagPolicy>(),
        route::<op::UntagPolicy>(),
    ]
}

/// The caller's account.
fn account(cx: &Cx<'_>) -> Result<AccountId, Error> {
    Ok(cx.caller.account().cloned().fault("a caller of iam has no account")?)
}

/// What IAM says of a value that cannot be.
fn validation_error(message: impl Into<String>) -> Error {
    wire::ServiceError::other("ValidationError", 400, message)
}

/// A role of the caller's account, by name; its path is looked up where it is decided.
fn role_resource(scope: &Scope, name: &str) -> Resources {
    Resources::of_caller(format!("arn:aws:iam::{}:role/{name}", scope.account))
}

/// Everything of one kind in an account, by name.
async fn all<T: Stored<Key = (AccountId, Folded)>>(
    cx: &mut Cx<'_>,
    account: &AccountId,
) -> fault::Result<Vec<Arc<T>>> {
    let (mut found, mut after) = (Vec::new(), None);
    loop {
        let page = cx.tx.scan::<T>((account,), Page::first(PAGE).after(after)).await?;
        found.extend(page.items);
        after = page.next;
        if after.is_none() {
            return Ok(found);
        }
    }
}

impl From<BadToken> for Error {
    fn from(_: BadToken) -> Self {
        validation_error("Invalid Marker.")
    }
}
