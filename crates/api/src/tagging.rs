//! Tags, the same for every service: which keys are AWS's own, and what some tags put on others give.

use model::Tag;

/// Beginning of the keys that are AWS's own.
const RESERVED_PREFIX: &str = "aws:";

/// Whether a key is AWS's own, which nobody else gives.
pub(crate) fn is_reserved(key: &str) -> bool {
    let start = key.get(..RESERVED_PREFIX.len());
    start.is_some_and(|start| start.eq_ignore_ascii_case(RESERVED_PREFIX))
}

/// The tags that something has after these were put on it, each in place of one of the same key.
pub(crate) fn with(held: &[Tag], given: impl IntoIterator<Item = (String, String)>) -> Vec<Tag> {
    let mut tags = held.to_vec();
    for (key, value) in given {
        match tags.iter_mut().find(|tag| tag.key == key) {
            Some(tag) => tag.value = value,
            None => tags.push(Tag { key, value }),
        }
    }
    tags
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_awss_own_are_known_however_they_are_written() {
        for (key, expected) in [("aws:x", true), ("AWS:x", true), ("aws", false), ("äws:", false)] {
            assert_eq!(is_reserved(key), expected, "{key}");
        }
    }

    #[test]
    fn a_tag_takes_the_place_of_one_of_the_same_key() {
        let tag = |key: &str, value: &str| Tag { key: key.to_owned(), value: value.to_owned() };
        let given = [("a".to_owned(), "2".to_owned()), ("A".to_owned(), "3".to_owned())];
        let tags = with(&[tag("a", "1"), tag("b", "1")], given);
        assert_eq!(tags, [tag("a", "2"), tag("b", "1"), tag("A", "3")]);
    }
}
