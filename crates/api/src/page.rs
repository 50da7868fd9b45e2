//! Page tokens and page sizes, the same for every listing.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use store::{Cursor, Page};

/// Items of a page whose size the caller leaves to us.
const PAGE_DEFAULT: usize = 100;

/// A page token that is none of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct BadToken;

/// The page that a caller asks for: the token of the last one, and how many items at most.
pub(crate) fn asked(token: Option<&str>, size: Option<i32>) -> Result<Page, BadToken> {
    let limit = size.and_then(|size| usize::try_from(size).ok()).filter(|size| *size > 0);
    let cursor = token.map(|token| text(token).and_then(|text| Cursor::parse(&text).ok_or(BadToken)));
    Ok(Page::first(limit.unwrap_or(PAGE_DEFAULT)).after(cursor.transpose()?))
}

/// The token of the page after one that the store gave.
pub(crate) fn token(next: Option<Cursor>) -> Option<String> {
    next.map(|cursor| opaque(cursor.as_str()))
}

/// One page of a list that is at hand in full, ordered by what `key` says of each item: the token names the
/// last item given, so pages stay right while items come and go.
pub(crate) fn of_list<T, K: AsRef<str> + Ord>(
    items: impl IntoIterator<Item = T>,
    key: impl Fn(&T) -> K,
    asked_token: Option<&str>,
    size: Option<i32>,
) -> Result<(Vec<T>, Option<String>), BadToken> {
    let limit =
        size.and_then(|size| usize::try_from(size).ok()).filter(|size| *size > 0).unwrap_or(PAGE_DEFAULT);
    let after = asked_token.map(text).transpose()?;
    let mut rest: Vec<(K, T)> = items.into_iter().map(|item| (key(&item), item)).collect();
    rest.retain(|(key, _)| after.as_deref().is_none_or(|after| key.as_ref() > after));
    rest.sort_by(|(a, _), (b, _)| a.cmp(b));
    let more = rest.len() > limit;
    rest.truncate(limit);
    let next = rest.last().filter(|_| more).map(|(key, _)| opaque(key.as_ref()));
    Ok((rest.into_iter().map(|(_, item)| item).collect(), next))
}

/// A text as a token.
pub(crate) fn opaque(text: &str) -> String {
    URL_SAFE_NO_PAD.encode(text)
}

/// The text in a token.
pub(crate) fn text(token: &str) -> Result<String, BadToken> {
    let bytes = URL_SAFE_NO_PAD.decode(token).map_err(|_| BadToken)?;
    String::from_utf8(bytes).map_err(|_| BadToken)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_of_a_list_follow_each_other_while_items_come_and_go() {
        let name = |item: &&str| (*item).to_owned();
        let (first, next) = of_list(["c", "a", "b"], name, None, Some(2)).unwrap();
        assert_eq!(first, ["a", "b"]);
        let (second, end) = of_list(["a", "aa", "c", "d"], name, next.as_deref(), Some(2)).unwrap();
        assert_eq!((second, end), (vec!["c", "d"], None));
    }

    #[test]
    fn a_token_of_somebody_else_is_refused() {
        for token in ["!", "====", "%00"] {
            assert_eq!(of_list(["a"], |item| (*item).to_owned(), Some(token), None).unwrap_err(), BadToken);
        }
    }
}
