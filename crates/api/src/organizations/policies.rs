//! Policies as operations handle them: found by id, AWS's own among them; checked by type; shown.

use std::sync::Arc;

use model::{Organization, OrganizationPolicy, PolicyAttachments, PolicyTarget, PolicyType, Timestamp};
use policy::{Document, Kind};
use serde_json::Value;
use wire::generated::organizations::Error;
use wire::generated::organizations::types::{
    self, ConstraintViolationExceptionReason, InvalidInputExceptionReason,
};

use super::{inheritance, invalid, violation};
use crate::controls;
use crate::cx::Cx;

/// What Organizations says of a document that its type does not allow.
const MALFORMED: &str =
    "The provided policy document does not meet the requirements of the specified policy type.";

/// A type of policy by AWS's word.
pub(super) fn kind(word: &str) -> Result<PolicyType, Error> {
    let unknown = |_| {
        invalid(InvalidInputExceptionReason::InvalidEnumPolicyType, "You specified an invalid policy type.")
    };
    word.parse().map_err(unknown)
}

/// A policy by its id, AWS's own too.
pub(super) async fn find(cx: &mut Cx<'_>, id: &str) -> Result<OrganizationPolicy, Error> {
    let not_found = || Error::policy_not_found("You specified a policy that doesn't exist.");
    look_up(cx, id).await?.ok_or_else(not_found)
}

async fn look_up(cx: &mut Cx<'_>, id: &str) -> fault::Result<Option<OrganizationPolicy>> {
    let own = |kind: &PolicyType| kind.default_policy() == Some(id);
    if let Some(kind) = PolicyType::ALL.iter().find(|kind| own(kind)) {
        return Ok(managed(*kind));
    }
    let Ok(id) = id.parse() else { return Ok(None) };
    Ok(cx.tx.get::<OrganizationPolicy>(&id).await?.map(Arc::unwrap_or_clone))
}

/// A policy that may be changed: AWS's own may not.
pub(super) async fn find_own(cx: &mut Cx<'_>, id: &str) -> Result<OrganizationPolicy, Error> {
    let policy = find(cx, id).await?;
    if is_managed(&policy) {
        return Err(invalid(
            InvalidInputExceptionReason::ImmutablePolicy,
            "You specified a policy that is managed by AWS and can't be modified.",
        ));
    }
    Ok(policy)
}

/// AWS's own policy of a type.
pub(super) fn managed(kind: PolicyType) -> Option<OrganizationPolicy> {
    let (name, description, content) = match kind {
        PolicyType::ServiceControl => {
            ("FullAWSAccess", "Allows access to every operation", controls::FULL_ACCESS)
        }
        PolicyType::ResourceControl => {
            ("RCPFullAWSAccess", "Allows access to every resource", controls::RESOURCE_FULL_ACCESS)
        }
        _ => return None,
    };
    Some(OrganizationPolicy {
        id: kind.default_policy()?.parse().ok()?,
        kind,
        name: name.to_owned(),
        description: description.to_owned(),
        content: content.to_owned(),
        updated: Timestamp(0),
        tags: Vec::new(),
    })
}

/// Whether a policy is AWS's own.
pub(super) fn is_managed(policy: &OrganizationPolicy) -> bool {
    policy.kind.default_policy() == Some(policy.id.as_str())
}

/// The ARN that a permission for the policy under this id has to cover. One that is not there is asked about
/// as a service control policy, so that only who may call the operation learns that it is not there.
pub(super) async fn arn_of(cx: &mut Cx<'_>, id: &str) -> fault::Result<String> {
    let Some(organization) = cx.organization().await? else { return Ok("*".to_owned()) };
    if let Some(policy) = look_up(cx, id).await? {
        return Ok(controls::arn(&organization, &policy));
    }
    let Organization { id: own, management_account, .. } = &*organization;
    Ok(format!("arn:aws:organizations::{management_account}:policy/{own}/service_control_policy/{id}"))
}

/// Refuses a document that its type does not allow, or that is too large for it.
pub(super) fn check_content(kind: PolicyType, content: &str) -> Result<(), Error> {
    if content.chars().count() > kind.chars_max() {
        return Err(violation(
            ConstraintViolationExceptionReason::PolicyContentLimitExceeded,
            "You have exceeded the maximum policy size.",
        ));
    }
    let malformed = || Error::malformed_policy_document(MALFORMED);
    let control = match kind {
        PolicyType::ServiceControl => Kind::Scp,
        PolicyType::ResourceControl => Kind::Rcp,
        _ => {
            let document = serde_json::from_str::<Value>(content).map_err(|_| malformed())?;
            return if inheritance::is_well_formed(kind, &document) { Ok(()) } else { Err(malformed()) };
        }
    };
    let document = Document::parse(content)
        .map_err(|error| Error::malformed_policy_document(error.aws_message(control)))?;
    document.check(control).map_err(|error| Error::malformed_policy_document(error.to_string()))
}

/// Only an organization with all features has policies.
pub(super) fn check_available(organization: &Organization) -> Result<(), Error> {
    if organization.billing_only {
        return Err(Error::policy_type_not_available_for_organization(
            "You can't use the specified policy type with the feature set currently enabled for this \
             organization.",
        ));
    }
    Ok(())
}

/// Only types that are enabled in the root can be attached.
pub(super) fn check_enabled(organization: &Organization, kind: PolicyType) -> Result<(), Error> {
    if organization.policy_types.contains(&kind) {
        return Ok(());
    }
    Err(Error::policy_type_not_enabled("This operation can be performed only for enabled policy types."))
}

/// What is attached in a place.
pub(super) async fn attachments(cx: &mut Cx<'_>, target: &PolicyTarget) -> fault::Result<PolicyAttachments> {
    let found = cx.tx.get::<PolicyAttachments>(target).await?;
    Ok(found.map_or_else(|| PolicyAttachments::none(target.clone(), cx.now), Arc::unwrap_or_clone))
}

/// Keeps what is attached in a place, and the organization's count of what requests have to look at in step.
pub(super) async fn put_attachments(
    cx: &mut Cx<'_>,
    organization: &mut Organization,
    place: PolicyAttachments,
) -> fault::Result<()> {
    let before = attachments(cx, &place.target).await?.controls();
    let controls = organization.controls.saturating_sub(before).saturating_add(place.controls());
    if controls != organization.controls {
        organization.controls = controls;
        cx.tx.put(organization).await?;
    }
    if place.is_default() {
        cx.tx.delete::<PolicyAttachments>(&place.target).await?;
    } else {
        cx.tx.put(&PolicyAttachments { changed: cx.now, ..place }).await?;
    }
    Ok(())
}

/// Forgets what was attached to a unit or account that is no more.
pub(super) async fn forget_attachments(
    cx: &mut Cx<'_>,
    organization: &mut Organization,
    target: PolicyTarget,
) -> fault::Result<()> {
    let nothing = PolicyAttachments::none(target, cx.now);
    put_attachments(cx, organization, nothing).await
}

/// A policy with its document.
pub(super) fn view(organization: &Organization, policy: &OrganizationPolicy) -> types::Policy {
    types::Policy {
        policy_summary: Some(summary(organization, policy)),
        content: Some(policy.content.clone()),
    }
}

/// A policy without its document.
pub(super) fn summary(organization: &Organization, policy: &OrganizationPolicy) -> types::PolicySummary {
    types::PolicySummary {
        id: Some(policy.id.to_string()),
        arn: Some(controls::arn(organization, policy)),
        name: Some(policy.name.clone()),
        description: Some(policy.description.clone()),
        r#type: Some(policy.kind.as_str().into()),
        aws_managed: Some(is_managed(policy)),
    }
}
