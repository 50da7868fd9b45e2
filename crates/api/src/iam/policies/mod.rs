//! Managed policies: AWS's own from the library, the account's from the store.

mod create_policy;
mod create_policy_version;
mod delete_policy;
mod delete_policy_version;
mod get_policy;
mod get_policy_version;
mod list_entities_for_policy;
mod list_policies;
mod list_policy_tags;
mod list_policy_versions;
mod set_default_policy_version;
mod tag_policy;
mod untag_policy;

use std::sync::Arc;

use model::CustomerPolicy;
use policy::Kind;
use policy::managed::{self, ManagedPolicy};
use store::Folded;
use wire::generated::iam::{Error, op};

use super::{account, document, roles};
use crate::cx::Cx;
use crate::registry::{Route, route};

/// Characters of a managed policy, white space not counted (IAM quotas).
pub(super) const POLICY_CHARS_MAX: usize = 6144;
/// Customer managed policies of one account (IAM quotas).
pub(super) const POLICIES_MAX: usize = 1500;
/// Versions of one customer managed policy (IAM quotas).
pub(super) const VERSIONS_MAX: usize = 5;

pub(super) fn routes() -> Vec<Route> {
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

/// A managed policy.
pub(super) enum Found {
    /// One of AWS's own, the same in every account.
    Aws(ManagedPolicy<'static>),
    /// One of the account's.
    Customer(Arc<CustomerPolicy>),
}

impl Found {
    fn arn(&self) -> String {
        match self {
            Self::Aws(policy) => policy.arn("aws"),
            Self::Customer(policy) => policy.arn(),
        }
    }

    fn name(&self) -> &str {
        match self {
            Self::Aws(policy) => policy.name(),
            Self::Customer(policy) => &policy.name,
        }
    }

    fn path(&self) -> &str {
        match self {
            Self::Aws(policy) => policy.path(),
            Self::Customer(policy) => &policy.path,
        }
    }
}

/// Refuses what cannot be a managed policy.
pub(super) fn check_document(text: &str) -> Result<(), Error> {
    document::check(text, Kind::Identity)?;
    if Kind::Identity.size_of(text) > POLICY_CHARS_MAX {
        return Err(roles::quota("PolicySize", POLICY_CHARS_MAX));
    }
    Ok(())
}

/// The managed policy with this ARN, if the caller's account can use it.
pub(super) async fn look_up(cx: &mut Cx<'_>, arn: &str) -> Result<Option<Found>, Error> {
    if let Some(found) = managed::find(arn).filter(|found| found.arn("aws") == arn) {
        return Ok(Some(Found::Aws(found)));
    }
    let name = Folded::of(arn.rsplit('/').next().unwrap_or_default());
    let found = cx.tx.get::<CustomerPolicy>(&(account(cx)?, name)).await?;
    Ok(found.filter(|policy| policy.arn() == arn).map(Found::Customer))
}

/// The same, which has to be there.
pub(super) async fn find(cx: &mut Cx<'_>, arn: &str) -> Result<Found, Error> {
    let found = look_up(cx, arn).await?;
    found.ok_or_else(|| Error::no_such_entity(format!("Policy {arn} was not found.")))
}

/// Refuses an ARN that cannot be attached.
pub(super) async fn must_be_attachable(cx: &mut Cx<'_>, arn: &str) -> Result<(), Error> {
    if !is_policy_arn(arn) {
        let message = "Invalid ARN:  Could not be parsed!";
        return Err(wire::ServiceError::other("ValidationError", 400, message));
    }
    match look_up(cx, arn).await? {
        Some(found) => must_be_for_customers(&found),
        None => Err(not_attachable(arn)),
    }
}

/// Refuses what AWS wrote for a service's own role: only that role has it, from its beginning.
fn must_be_for_customers(found: &Found) -> Result<(), Error> {
    match found {
        Found::Aws(policy) if policy.path() == "/aws-service-role/" => {
            Err(Error::policy_not_attachable("Cannot attach a Service Role Policy to a Customer Role."))
        }
        _ => Ok(()),
    }
}

pub(super) fn not_attachable(arn: &str) -> Error {
    Error::no_such_entity(format!("Policy {arn} does not exist or is not attachable."))
}

/// Whether this is the ARN of any managed policy.
fn is_policy_arn(arn: &str) -> bool {
    let mut parts = arn.splitn(6, ':');
    parts.next() == Some("arn")
        && parts.nth(1) == Some("iam")
        && parts.nth(2).is_some_and(|resource| resource.starts_with("policy/"))
}

/// The same for an ARN to be a boundary.
pub(super) async fn must_be_boundary(cx: &mut Cx<'_>, arn: &str) -> Result<(), Error> {
    if !is_policy_arn(arn) {
        return Err(Error::invalid_input(format!("ARN {arn} is not valid.")));
    }
    match look_up(cx, arn).await? {
        Some(found) => must_be_for_customers(&found),
        None => Err(Error::no_such_entity(format!("Scope ARN: {arn} does not exist or is not attachable."))),
    }
}

pub(super) fn no_version(arn: &str, id: &str) -> Error {
    Error::no_such_entity(format!("Policy {arn} version {id} does not exist or is not attachable."))
}

/// A policy of the account's own, to be changed.
pub(super) async fn to_change(cx: &mut Cx<'_>, arn: &str) -> Result<CustomerPolicy, Error> {
    match find(cx, arn).await? {
        Found::Customer(policy) => Ok(Arc::unwrap_or_clone(policy)),
        Found::Aws(_) => Err(wire::ServiceError::other(
            "AccessDenied",
            403,
            format!("Policy {arn} is managed by AWS and cannot be changed"),
        )),
    }
}
