//! Tags of whatever bears them: accounts, units, the root, policies, transfers.

use std::collections::BTreeSet;

use model::{
    Account, Organization, OrganizationPolicy, OrganizationResourcePolicy, OrganizationalUnit,
    ResponsibilityTransfer, Tag, limits,
};
use wire::generated::organizations::Error;
use wire::generated::organizations::types::{
    self, ConstraintViolationExceptionReason, InvalidInputExceptionReason,
};

use super::{invalid, organization, policies, transfers, violation};
use crate::cx::Cx;
use crate::delegation;
use crate::handler::Resources;
use crate::tagging;

/// Something that bears tags.
pub(super) enum Tagged {
    /// An account.
    Account(Account),
    /// A unit.
    Unit(OrganizationalUnit),
    /// The root.
    Root(Organization),
    /// A policy.
    Policy(OrganizationPolicy),
    /// The organization's own resource policy.
    ResourcePolicy(OrganizationResourcePolicy),
    /// A transfer of responsibility.
    Transfer(ResponsibilityTransfer),
}

impl Tagged {
    pub(super) async fn find(cx: &mut Cx<'_>, id: &str) -> Result<Self, Error> {
        let organization = organization(cx).await?;
        let not_found = || Error::target_not_found("You specified a target that doesn't exist.");
        if id == organization.root_id.as_str() {
            return Ok(Self::Root(organization));
        }
        match id.split_once('-').map(|(kind, _)| kind) {
            Some("ou") => super::unit(cx, id).await.map(Self::Unit).map_err(|_| not_found()),
            Some("p") => match policies::find_own(cx, id).await {
                Err(Error::PolicyNotFoundException(_)) => Err(not_found()),
                found => found.map(Self::Policy),
            },
            Some("rp") => {
                let held = delegation::resource_policy(cx).await?;
                let held = held.filter(|policy| policy.id.as_str() == id).ok_or_else(not_found)?;
                Ok(Self::ResourcePolicy(std::sync::Arc::unwrap_or_clone(held)))
            }
            Some("rt") => transfers::find(cx, id).await.map(Self::Transfer).map_err(|_| not_found()),
            _ => super::account(cx, id).await.map(Self::Account).map_err(|_| not_found()),
        }
    }

    pub(super) fn tags(&self) -> &[Tag] {
        match self {
            Self::Account(account) => &account.tags,
            Self::Unit(unit) => &unit.tags,
            Self::Root(organization) => &organization.root_tags,
            Self::Policy(policy) => &policy.tags,
            Self::ResourcePolicy(policy) => &policy.tags,
            Self::Transfer(transfer) => &transfer.tags,
        }
    }

    pub(super) async fn put(self, cx: &mut Cx<'_>, tags: Vec<Tag>) -> Result<(), Error> {
        match self {
            Self::Account(account) => cx.tx.put(&Account { tags, ..account }).await?,
            Self::Unit(unit) => cx.tx.put(&OrganizationalUnit { tags, ..unit }).await?,
            Self::Root(organization) => {
                cx.tx.put(&Organization { root_tags: tags, ..organization }).await?;
            }
            Self::Policy(policy) => cx.tx.put(&OrganizationPolicy { tags, ..policy }).await?,
            Self::ResourcePolicy(policy) => {
                cx.tx.put(&OrganizationResourcePolicy { tags, ..policy }).await?;
            }
            Self::Transfer(transfer) => cx.tx.put(&ResponsibilityTransfer { tags, ..transfer }).await?,
        }
        Ok(())
    }
}

/// With what tagging needs, where a request gives tags.
pub(super) fn needing(resources: Resources, given: Option<&[types::Tag]>) -> Resources {
    if given.is_none_or(<[_]>::is_empty) { resources } else { resources.needing("organizations:TagResource") }
}

/// `held` with `given` over it.
pub(super) fn with(held: &[Tag], given: Vec<types::Tag>) -> Result<Vec<Tag>, Error> {
    let mut keys = BTreeSet::new();
    if given.iter().any(|tag| !keys.insert(tag.key.clone())) {
        return Err(invalid(
            InvalidInputExceptionReason::DuplicateTagKey,
            "Tag keys must be unique among the tags attached to the same entity.",
        ));
    }
    if keys.iter().any(|key| tagging::is_reserved(key)) {
        return Err(invalid(
            InvalidInputExceptionReason::InvalidSystemTagsParameter,
            "You specified a tag key that is a system tag. You can't add, edit, or delete system tag keys \
             because they're reserved for AWS use. System tags don't count against your tags per \
             resource limit.",
        ));
    }
    let tags = tagging::with(held, given.into_iter().map(|tag| (tag.key, tag.value)));
    if tags.len() > limits::TAGS_MAX {
        return Err(violation(
            ConstraintViolationExceptionReason::MaxTagLimitExceeded,
            "You have exceeded the number of tags allowed on this resource.",
        ));
    }
    Ok(tags)
}
