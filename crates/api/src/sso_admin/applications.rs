//! Applications: records of what people reach through an instance, who is assigned to them, and how they may
//! ask for tokens. Signing in to them is not here yet.

mod access_scopes;
mod assignments;
mod authentication_method;
mod create_application;
mod create_application_assignment;
mod delete_application;
mod delete_application_access_scope;
mod delete_application_assignment;
mod delete_application_authentication_method;
mod delete_application_grant;
mod describe_application;
mod describe_application_assignment;
mod describe_application_provider;
mod get_application_access_scope;
mod get_application_assignment_configuration;
mod get_application_authentication_method;
mod get_application_grant;
mod get_application_session_configuration;
mod grants;
mod list_application_access_scopes;
mod list_application_assignments;
mod list_application_assignments_for_principal;
mod list_application_authentication_methods;
mod list_application_grants;
mod list_application_providers;
mod list_applications;
mod portal;
pub(crate) mod providers;
mod put_application_access_scope;
mod put_application_assignment_configuration;
mod put_application_authentication_method;
mod put_application_grant;
mod put_application_session_configuration;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_of_assignments;
#[cfg(test)]
mod tests_of_tokens;
mod update_application;

pub(crate) use delete_application::delete as delete_application;

use std::sync::Arc;

use model::{Application, ApplicationId};
use wire::generated::sso_admin::{Error, op};

use super::last_part;
use crate::cx::Cx;
use crate::handler::Resources;
use crate::registry::{Route, route};
use crate::target;

pub(super) fn routes() -> Vec<Route> {
    vec![
        route::<op::CreateApplication>(),
        route::<op::CreateApplicationAssignment>(),
        route::<op::DeleteApplication>(),
        route::<op::DeleteApplicationAccessScope>(),
        route::<op::DeleteApplicationAssignment>(),
        route::<op::DeleteApplicationAuthenticationMethod>(),
        route::<op::DeleteApplicationGrant>(),
        route::<op::DescribeApplication>(),
        route::<op::DescribeApplicationAssignment>(),
        route::<op::DescribeApplicationProvider>(),
        route::<op::GetApplicationAccessScope>(),
        route::<op::GetApplicationAssignmentConfiguration>(),
        route::<op::GetApplicationAuthenticationMethod>(),
        route::<op::GetApplicationGrant>(),
        route::<op::GetApplicationSessionConfiguration>(),
        route::<op::ListApplicationAccessScopes>(),
        route::<op::ListApplicationAssignments>(),
        route::<op::ListApplicationAssignmentsForPrincipal>(),
        route::<op::ListApplicationAuthenticationMethods>(),
        route::<op::ListApplicationGrants>(),
        route::<op::ListApplicationProviders>(),
        route::<op::ListApplications>(),
        route::<op::PutApplicationAccessScope>(),
        route::<op::PutApplicationAssignmentConfiguration>(),
        route::<op::PutApplicationAuthenticationMethod>(),
        route::<op::PutApplicationGrant>(),
        route::<op::PutApplicationSessionConfiguration>(),
        route::<op::UpdateApplication>(),
    ]
}

/// The action is needed on the application. Policies can ask which account made it.
fn on(arn: &str) -> Resources {
    let needed = Resources::of_organization(arn);
    match target::account_in(arn) {
        Some(account) => needed.with(APPLICATION_ACCOUNT, account.to_string()),
        None => needed,
    }
}

/// The condition key that says which account made an application (Service Authorization Reference).
const APPLICATION_ACCOUNT: &str = "sso:ApplicationAccount";

/// An application of an instance in sight of the caller's account.
pub(super) async fn find(cx: &mut Cx<'_>, arn: &str) -> Result<Arc<Application>, Error> {
    let not_found =
        || Error::resource_not_found(format!("Could not find Application with id {}", last_part(arn)));
    let (_, instance, id) = ApplicationId::from_arn(arn).ok_or_else(not_found)?;
    cx.visible_instance(&instance).await?.ok_or_else(not_found)?;
    let found = cx.tx.get::<Application>(&(instance, id)).await?;
    // Policies know it by its whole ARN.
    found.filter(|application| application.arn() == arn).ok_or_else(not_found)
}

/// The same, to be changed.
async fn find_to_change(cx: &mut Cx<'_>, arn: &str) -> Result<Application, Error> {
    find(cx, arn).await.map(Arc::unwrap_or_clone)
}
