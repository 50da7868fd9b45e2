//! Tags of roles and policies.

use model::{Tag, limits};
use wire::generated::iam::{Error, types};

/// Tags as replies hold them.
pub(super) fn view(tags: &[Tag]) -> Vec<types::Tag> {
    tags.iter().map(|tag| types::Tag { key: tag.key.clone(), value: tag.value.clone() }).collect()
}

/// `held` with `given` over it. IAM compares keys without case.
pub(super) fn with(held: &[Tag], given: Vec<types::Tag>) -> Result<Vec<Tag>, Error> {
    let same = |a: &str, b: &str| a.eq_ignore_ascii_case(b);
    let twice = given
        .iter()
        .enumerate()
        .any(|(at, tag)| given.iter().take(at).any(|other| same(&other.key, &tag.key)));
    if twice {
        let message = "Duplicate tag keys found. Please note that Tag keys are case insensitive.";
        return Err(Error::invalid_input(message));
    }
    if given.iter().any(|tag| tag.key.get(..4).is_some_and(|start| same(start, "aws:"))) {
        return Err(Error::invalid_input("Invalid tag key: `aws:` is reserved for AWS use"));
    }
    let kept = held.iter().filter(|tag| !given.iter().any(|new| same(&new.key, &tag.key))).cloned();
    let mut tags: Vec<Tag> = kept.collect();
    tags.extend(given.into_iter().map(|tag| Tag { key: tag.key, value: tag.value }));
    if tags.len() > limits::TAGS_MAX {
        return Err(Error::limit_exceeded(format!(
            "The number of tags has reached the maximum limit of {}.",
            limits::TAGS_MAX
        )));
    }
    Ok(tags)
}
