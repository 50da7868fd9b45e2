//! What was derived from rows, kept for as long as the tables it came from do not change.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, PoisonError, RwLock};

use crate::Revision;

/// Values derived from certain tables, by what they were derived for.
///
/// It never has to be told of changes: whoever recalls a value says which state of the tables it is for, as
/// [`Tx::state_of`](crate::Tx::state_of) gave it. Values of one state are kept at a time.
pub struct Memo<K, V> {
    kept: RwLock<Kept<K, V>>,
    weight_max: usize,
}

struct Kept<K, V> {
    state: Revision,
    values: HashMap<K, Arc<V>>,
    weight: usize,
}

impl<K: Eq + Hash, V> Memo<K, V> {
    /// Keeps values of at most this weight together.
    pub fn new(weight_max: usize) -> Self {
        let kept = Kept { state: Revision::default(), values: HashMap::new(), weight: 0 };
        Self { kept: RwLock::new(kept), weight_max }
    }

    /// The value for `key` in that state of its tables.
    pub fn recall(&self, key: &K, state: Revision) -> Option<Arc<V>> {
        let kept = self.kept.read().unwrap_or_else(PoisonError::into_inner);
        if kept.state == state { kept.values.get(key).map(Arc::clone) } else { None }
    }

    /// Keeps the value for `key` in that state of its tables, and lets go of values for any other state.
    pub fn keep(&self, key: K, state: Revision, value: Arc<V>, weight: usize) {
        let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
        // Beginning anew now and then is simpler than knowing which value is used least, and costs each its
        // derivation once.
        if kept.state != state || kept.weight.saturating_add(weight) > self.weight_max {
            *kept = Kept { state, values: HashMap::new(), weight: 0 };
        }
        if weight <= self.weight_max && kept.values.insert(key, value).is_none() {
            kept.weight += weight;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_recalled_for_its_own_state_only() {
        let memo = Memo::new(10);
        memo.keep("ada", Revision(3), Arc::new(1), 1);
        assert_eq!(memo.recall(&"ada", Revision(3)).as_deref(), Some(&1));
        assert_eq!(memo.recall(&"ada", Revision(4)), None);
        assert_eq!(memo.recall(&"bob", Revision(3)), None);
        memo.keep("ada", Revision(4), Arc::new(2), 1);
        assert_eq!(memo.recall(&"ada", Revision(4)).as_deref(), Some(&2));
        assert_eq!(memo.recall(&"ada", Revision(3)), None);
    }

    #[test]
    fn no_more_is_kept_than_asked() {
        let memo = Memo::new(7);
        for n in 0..9 {
            memo.keep(n, Revision(1), Arc::new(n), 3);
            assert!(memo.kept.read().unwrap().values.len() <= 2);
            assert!(memo.recall(&n, Revision(1)).is_some());
        }
        memo.keep(10, Revision(1), Arc::new(10), 8);
        assert!(memo.recall(&10, Revision(1)).is_none());
    }
}
