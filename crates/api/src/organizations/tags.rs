//! Tags of accounts and units.

use std::collections::BTreeSet;

use model::{Account, OrganizationalUnit, Tag, limits};
use wire::generated::organizations::Error;
use wire::generated::organizations::types::{
    self, ConstraintViolationExceptionReason, InvalidInputExceptionReason,
};

use super::{invalid, organization, violation};
use crate::cx::Cx;

/// Something that bears tags.
pub(super) enum Tagged {
    /// An account.
    Account(Account),
    /// A unit.
    Unit(OrganizationalUnit),
    /// The root, which bears none here.
    Root,
}

impl Tagged {
    pub(super) async fn find(cx: &mut Cx<'_>, id: &str) -> Result<Self, Error> {
        let not_found = |_| Error::target_not_found("You specified a target that doesn't exist.");
        if id == organization(cx).await?.root_id.as_str() {
            return Ok(Self::Root);
        }
        if id.starts_with("ou-") {
            return super::unit(cx, id).await.map(Self::Unit).map_err(not_found);
        }
        super::account(cx, id).await.map(Self::Account).map_err(not_found)
    }

    pub(super) fn tags(&self) -> &[Tag] {
        match self {
            Self::Account(account) => &account.tags,
            Self::Unit(unit) => &unit.tags,
            Self::Root => &[],
        }
    }

    pub(super) async fn put(self, cx: &mut Cx<'_>, tags: Vec<Tag>) -> Result<(), Error> {
        match self {
            Self::Account(account) => cx.tx.put(&Account { tags, ..account }).await?,
            Self::Unit(unit) => cx.tx.put(&OrganizationalUnit { tags, ..unit }).await?,
            Self::Root => {
                return Err(invalid(
                    InvalidInputExceptionReason::TargetNotSupported,
                    "You can't perform the specified operation on that target entity.",
                ));
            }
        }
        Ok(())
    }
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
    if keys.iter().any(|key| is_system_key(key)) {
        return Err(invalid(
            InvalidInputExceptionReason::InvalidSystemTagsParameter,
            "You specified a tag key that is a system tag. You can't add, edit, or delete system tag keys \
             because they're reserved for AWS use. System tags don't count against your tags per \
             resource limit.",
        ));
    }
    let kept = held.iter().filter(|tag| !keys.contains(&tag.key)).cloned();
    let tags: Vec<Tag> =
        kept.chain(given.into_iter().map(|tag| Tag { key: tag.key, value: tag.value })).collect();
    if tags.len() > limits::TAGS_MAX {
        return Err(violation(
            ConstraintViolationExceptionReason::MaxTagLimitExceeded,
            "You have exceeded the number of tags allowed on this resource.",
        ));
    }
    Ok(tags)
}

fn is_system_key(key: &str) -> bool {
    key.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("aws:"))
}
