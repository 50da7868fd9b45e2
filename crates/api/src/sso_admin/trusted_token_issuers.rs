//! Trusted token issuers: who else issues tokens that applications may exchange for ours.

mod create_trusted_token_issuer;
mod delete_trusted_token_issuer;
mod describe_trusted_token_issuer;
mod list_trusted_token_issuers;
#[cfg(test)]
mod tests;
mod update_trusted_token_issuer;

use std::sync::Arc;

use model::{TokenIssuerId, TrustedTokenIssuer};
use wire::generated::sso_admin::{Error, op};

use super::last_part;
use crate::cx::Cx;
use crate::registry::{Route, route};

pub(super) fn routes() -> Vec<Route> {
    vec![
        route::<op::CreateTrustedTokenIssuer>(),
        route::<op::DeleteTrustedTokenIssuer>(),
        route::<op::DescribeTrustedTokenIssuer>(),
        route::<op::ListTrustedTokenIssuers>(),
        route::<op::UpdateTrustedTokenIssuer>(),
    ]
}

/// An issuer of an instance in sight of the caller's account.
pub(super) async fn find(cx: &mut Cx<'_>, arn: &str) -> Result<Arc<TrustedTokenIssuer>, Error> {
    let not_found =
        || Error::resource_not_found(format!("Could not find TrustedTokenIssuer with id {}", last_part(arn)));
    let (_, instance, id) = TokenIssuerId::from_arn(arn).ok_or_else(not_found)?;
    cx.visible_instance(&instance).await?.ok_or_else(not_found)?;
    let found = cx.tx.get::<TrustedTokenIssuer>(&(instance, id)).await?;
    // Policies know it by its whole ARN.
    found.filter(|issuer| issuer.arn() == arn).ok_or_else(not_found)
}
