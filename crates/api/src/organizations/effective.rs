//! The management policy that holds for one account: what everything attached above it comes to.

use std::sync::Arc;

use fault::Context as _;
use model::{
    Account, Organization, OrganizationPolicy, OrganizationPolicyId, PolicyAttachments, PolicyTarget,
    PolicyType, Timestamp,
};
use serde_json::Value;
use wire::generated::organizations::Error;
use wire::generated::organizations::types::{EffectivePolicyValidationError, InvalidInputExceptionReason};

use super::{inheritance, invalid, policies};
use crate::controls;
use crate::cx::Cx;

/// The policy that holds for an account.
pub(super) struct Effective {
    pub(super) content: String,
    pub(super) updated: Timestamp,
    pub(super) policies: Vec<OrganizationPolicyId>,
}

impl Effective {
    /// Why it cannot hold as it is. AWS checks more, type by type, and publishes only this code.
    pub(super) fn error(&self, kind: PolicyType) -> Option<EffectivePolicyValidationError> {
        (self.content.chars().count() > kind.chars_max()).then(|| EffectivePolicyValidationError {
            error_code: Some("ELEMENTS_TOO_MANY".to_owned()),
            error_message: Some(format!(
                "the effective policy is longer than {} characters: detach a policy above the account",
                kind.chars_max()
            )),
            path_to_error: Some("$".to_owned()),
            contributing_policies: Some(self.policies.iter().map(ToString::to_string).collect()),
        })
    }
}

/// A type whose policies merge: control policies do not.
pub(super) fn kind(word: &str) -> Result<PolicyType, Error> {
    let kind = policies::kind(word)?;
    if kind.is_control() {
        return Err(invalid(
            InvalidInputExceptionReason::InvalidEnumPolicyType,
            "You specified an invalid policy type.",
        ));
    }
    Ok(kind)
}

/// What holds for an account; none where nothing of the type is attached above it.
pub(super) async fn of_account(
    cx: &mut Cx<'_>,
    organization: &Organization,
    account: &Account,
    kind: PolicyType,
) -> fault::Result<Option<Effective>> {
    let mut path = controls::path_to(cx, organization, &account.parent).await?;
    path.push(PolicyTarget::Account(account.id.clone()));
    let places = cx.tx.get_many::<PolicyAttachments>(&path).await?;
    let (mut levels, mut ids, mut updated) = (Vec::new(), Vec::new(), Timestamp(0));
    for place in places.iter().flatten() {
        let level: Vec<OrganizationPolicyId> = place.of_type(kind).cloned().collect();
        if level.is_empty() {
            continue;
        }
        updated = Timestamp(updated.0.max(place.changed.0));
        let mut documents = Vec::with_capacity(level.len());
        for policy in cx.tx.get_many::<OrganizationPolicy>(&level).await? {
            let policy: Arc<OrganizationPolicy> = policy.fault("reading an attached policy")?;
            updated = Timestamp(updated.0.max(policy.updated.0));
            let document = serde_json::from_str::<Value>(&policy.content);
            documents.push(document.fault("reading a stored management policy")?);
        }
        levels.push(documents);
        ids.extend(level);
    }
    if ids.is_empty() || !organization.policy_types.contains(&kind) {
        return Ok(None);
    }
    let content = inheritance::merge(&levels).to_string();
    Ok(Some(Effective { content, updated, policies: ids }))
}

/// What a caller hears for whom nothing holds.
pub(super) fn not_found() -> Error {
    Error::effective_policy_not_found("The account doesn't have an effective policy of this type.")
}
