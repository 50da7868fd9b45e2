//! Tags of roles, users, policies and all else in IAM that has them.

use model::{Tag, limits};
use wire::generated::iam::{Error, types};

use crate::{page, tagging};

/// A page of tags.
pub(super) fn page(
    held: &[Tag],
    marker: Option<&str>,
    max_items: Option<i32>,
) -> Result<(Vec<types::Tag>, Option<String>), Error> {
    Ok(page::of_list(view(held), |tag| tag.key.clone(), marker, max_items)?)
}

/// Takes the tags of these keys away from a user or a role. Their keys are compared without case.
pub(super) fn take(held: &mut Vec<Tag>, keys: &[String]) {
    held.retain(|tag| !keys.iter().any(|key| key.eq_ignore_ascii_case(&tag.key)));
}

/// Takes the tags of these keys away from anything else. Keys are compared with case.
pub(super) fn take_exact(held: &mut Vec<Tag>, keys: &[String]) {
    held.retain(|tag| !keys.contains(&tag.key));
}

/// Tags as replies hold them.
pub(super) fn view(tags: &[Tag]) -> Vec<types::Tag> {
    tags.iter().map(|tag| types::Tag { key: tag.key.clone(), value: tag.value.clone() }).collect()
}

/// The tags `held` by a user or a role with `given` over them. Their keys are compared without case.
pub(super) fn with(held: &[Tag], given: Vec<types::Tag>) -> Result<Vec<Tag>, Error> {
    let twice = "Duplicate tag keys found. Please note that Tag keys are case insensitive.";
    merged(held, given, str::eq_ignore_ascii_case, twice)
}

/// The same of anything else. Keys are compared with case.
pub(super) fn with_exact(held: &[Tag], given: Vec<types::Tag>) -> Result<Vec<Tag>, Error> {
    merged(held, given, |a, b| a == b, "Duplicate tag keys found.")
}

fn merged(
    held: &[Tag],
    given: Vec<types::Tag>,
    same: fn(&str, &str) -> bool,
    twice: &str,
) -> Result<Vec<Tag>, Error> {
    let is_twice = given
        .iter()
        .enumerate()
        .any(|(at, tag)| given.iter().take(at).any(|other| same(&other.key, &tag.key)));
    if is_twice {
        return Err(Error::invalid_input(twice));
    }
    if given.iter().any(|tag| tagging::is_reserved(&tag.key)) {
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
