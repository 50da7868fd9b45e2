//! Tags of account access.

use std::collections::BTreeMap;

use model::{Tag, limits};
use wire::generated::account_access::Error;

use crate::tagging;

/// Characters of a key and of a value; the model bounds neither.
const KEY_CHARS_MAX: usize = 128;
const VALUE_CHARS_MAX: usize = 256;

/// The tags that something has after these were put on it, each in place of one of the same key.
pub(super) fn with(held: &[Tag], given: BTreeMap<String, String>) -> Result<Vec<Tag>, Error> {
    for (key, value) in &given {
        if tagging::is_reserved(key) {
            return Err(Error::validation(format!("the tag key `{key}` begins with `aws:`: take another")));
        }
        if !(1..=KEY_CHARS_MAX).contains(&key.chars().count()) || value.chars().count() > VALUE_CHARS_MAX {
            return Err(Error::validation(format!(
                "a tag has a key of 1 to {KEY_CHARS_MAX} characters and a value of at most {VALUE_CHARS_MAX}"
            )));
        }
    }
    let tags = tagging::with(held, given);
    if tags.len() > limits::TAGS_MAX {
        // The models of the tag operations know no quota.
        return Err(Error::validation(format!(
            "an application can have {} tags, not {}: remove some first",
            limits::TAGS_MAX,
            tags.len()
        )));
    }
    Ok(tags)
}

/// As AWS shows them.
pub(super) fn shown(tags: &[Tag]) -> BTreeMap<String, String> {
    tags.iter().map(|tag| (tag.key.clone(), tag.value.clone())).collect()
}
