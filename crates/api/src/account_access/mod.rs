//! `account-access`: opens roles that accounts own themselves to users and groups of an instance, without a
//! permission set. Entering them is `account-access-runtime`.
//!
//! Source: IAM User Guide, "Account access manager", and the models.

mod create_application;
mod create_entitlement;
mod delete_application;
mod delete_entitlement;
mod entitlements;
mod get_application;
mod get_entitlement;
mod list_applications;
mod list_entitlements;
mod list_tags_for_resource;
mod tag_resource;
mod tags;
#[cfg(test)]
mod tests;
mod untag_resource;

use std::sync::Arc;

use model::AccessApplication;
use wire::generated::account_access::{Error, op};

use crate::cx::Cx;
use crate::handler::Resources;
use crate::page::BadToken;
use crate::registry::{Route, route};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        route::<op::CreateApplication>(),
        route::<op::CreateEntitlement>(),
        route::<op::DeleteApplication>(),
        route::<op::DeleteEntitlement>(),
        route::<op::GetApplication>(),
        route::<op::GetEntitlement>(),
        route::<op::ListApplications>(),
        route::<op::ListEntitlements>(),
        route::<op::ListTagsForResource>(),
        route::<op::TagResource>(),
        route::<op::UntagResource>(),
    ]
}

/// The action is needed on the application.
fn on(arn: &str) -> Resources {
    Resources::of_organization(arn)
}

/// An application by its ARN.
async fn find(cx: &mut Cx<'_>, arn: &str) -> Result<Arc<AccessApplication>, Error> {
    try_find(cx, arn)
        .await?
        .ok_or_else(|| Error::resource_not_found(format!("there is no account access application `{arn}`")))
}

/// The same, if it is there.
async fn try_find(cx: &mut Cx<'_>, arn: &str) -> Result<Option<Arc<AccessApplication>>, Error> {
    let Ok(id) = arn.rsplit('/').next().unwrap_or_default().parse() else { return Ok(None) };
    let found = cx.tx.get::<AccessApplication>(&id).await?;
    // Policies know it by its whole ARN.
    Ok(found.filter(|application| application.arn() == arn))
}

impl From<BadToken> for Error {
    fn from(_: BadToken) -> Self {
        Self::validation("`nextToken` is not one that this operation gave")
    }
}
