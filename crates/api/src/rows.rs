//! Reading a table in full, or all of it below the beginning of a key, where limits bound how much that is.

use std::sync::Arc;

use store::{Index, Page, Prefix, Stored};

use crate::cx::Cx;

/// How many rows are read at once.
const PAGE: usize = 1000;

/// Every row whose key begins with `prefix`, in the order of keys.
pub(crate) async fn every<T: Stored>(
    cx: &mut Cx<'_>,
    prefix: impl Prefix<T::Key> + Clone,
) -> fault::Result<Vec<Arc<T>>> {
    let (mut rows, mut after) = (Vec::new(), None);
    loop {
        let page = cx.tx.scan::<T>(prefix.clone(), Page::first(PAGE).after(after)).await?;
        rows.extend(page.items);
        after = page.next;
        if after.is_none() {
            return Ok(rows);
        }
    }
}

/// Every row whose key in the index `I` begins with `prefix`, in the order of the index.
pub(crate) async fn every_in<I: Index>(
    cx: &mut Cx<'_>,
    prefix: impl Prefix<I::Key> + Clone,
) -> fault::Result<Vec<Arc<I::Noun>>> {
    let (mut rows, mut after) = (Vec::new(), None);
    loop {
        let page = cx.tx.list::<I>(prefix.clone(), Page::first(PAGE).after(after)).await?;
        rows.extend(page.items);
        after = page.next;
        if after.is_none() {
            return Ok(rows);
        }
    }
}
