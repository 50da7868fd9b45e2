//! Reports on an account: its entities with their policies, its credentials, who used which service when, and
//! which policies let them.

mod authorization;
mod credentials;
mod generate_credential_report;
mod generate_service_last_accessed_details;
mod get_account_authorization_details;
mod get_credential_report;
mod get_service_last_accessed_details;
mod get_service_last_accessed_details_with_entities;
mod list_policies_granting_service_access;
mod services;
#[cfg(test)]
mod tests;
mod trail;

use std::sync::Arc;

use model::AccessReport;
use wire::generated::iam::{Error, op};

use super::account;
use crate::cx::Cx;
use crate::registry::{Route, route};

pub(super) fn routes() -> Vec<Route> {
    vec![
        route::<op::GenerateCredentialReport>(),
        route::<op::GenerateServiceLastAccessedDetails>(),
        route::<op::GetAccountAuthorizationDetails>(),
        route::<op::GetCredentialReport>(),
        route::<op::GetServiceLastAccessedDetails>(),
        route::<op::GetServiceLastAccessedDetailsWithEntities>(),
        route::<op::ListPoliciesGrantingServiceAccess>(),
    ]
}

/// A report on last use that the caller asked for.
async fn job(cx: &mut Cx<'_>, id: &str) -> Result<Arc<AccessReport>, Error> {
    let key = (account(cx)?, id.to_owned());
    let found = cx.tx.get::<AccessReport>(&key).await?.filter(|report| report.owner == cx.caller.arn());
    found.ok_or_else(|| Error::no_such_entity(format!("The job with id {id} cannot be found.")))
}
