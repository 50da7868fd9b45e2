//! What was derived from rows, kept for as long as the tables it came from do not change.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, PoisonError, RwLock};

use crate::Revision;

/// Values derived from certain tables, by what they were derived for.
///
/// It never has to be told of changes: whoever recalls a value says which state of the tables it is for, as
/// [`Tx::state_of`](crate::Tx::state_of) gave it.
pub struct Memo<K, V> {
    kept: RwLock<HashMap<K, (Revision, Arc<V>)>>,
    max: usize,
}

impl<K: Eq + Hash, V> Memo<K, V> {
    /// Keeps at most `max` values.
    pub fn new(max: usize) -> Self {
        Self { kept: RwLock::default(), max }
    }

    /// The value for `key` in that state of its tables.
    pub fn recall(&self, key: &K, state: Revision) -> Option<Arc<V>> {
        let kept = self.kept.read().unwrap_or_else(PoisonError::into_inner);
        kept.get(key).filter(|(of, _)| *of == state).map(|(_, value)| Arc::clone(value))
    }

    /// Keeps the value for `key` in that state of its tables, in place of the one for any other state.
    pub fn keep(&self, key: K, state: Revision, value: Arc<V>) {
        let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
        // Beginning anew now and then is simpler than knowing which value is used least, and costs each its
        // derivation once.
        if kept.len() >= self.max {
            kept.clear();
        }
        kept.insert(key, (state, value));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_recalled_for_its_own_state_only() {
        let memo = Memo::new(10);
        memo.keep("ada", Revision(3), Arc::new(1));
        assert_eq!(memo.recall(&"ada", Revision(3)).as_deref(), Some(&1));
        assert_eq!(memo.recall(&"ada", Revision(4)), None);
        assert_eq!(memo.recall(&"bob", Revision(3)), None);
        memo.keep("ada", Revision(4), Arc::new(2));
        assert_eq!(memo.recall(&"ada", Revision(4)).as_deref(), Some(&2));
        assert_eq!(memo.recall(&"ada", Revision(3)), None);
    }

    #[test]
    fn no_more_is_kept_than_asked() {
        let memo = Memo::new(2);
        for n in 0..9 {
            memo.keep(n, Revision(0), Arc::new(n));
            assert!(memo.kept.read().unwrap().len() <= 2);
            assert!(memo.recall(&n, Revision(0)).is_some());
        }
    }
}
