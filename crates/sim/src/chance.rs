//! Chance: one stream of numbers from one seed, which everything of a run draws from.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// All the chance of a run, and whether it does harm at present.
#[derive(Debug)]
pub(crate) struct Chance {
    state: AtomicU64,
    harmful: AtomicBool,
}

impl Chance {
    pub(crate) fn new(seed: u64) -> Self {
        Self { state: AtomicU64::new(seed), harmful: AtomicBool::new(false) }
    }

    /// From here on things fail, or do not.
    pub(crate) fn harm(&self, harmful: bool) {
        self.harmful.store(harmful, Ordering::SeqCst);
    }

    /// One of the first `count` numbers.
    pub(crate) fn below(&self, count: usize) -> usize {
        // SplitMix64.
        let mut mixed = self.state.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::SeqCst);
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        usize::try_from(mixed % count.max(1) as u64).unwrap_or_default()
    }

    pub(crate) fn one_in(&self, count: usize) -> bool {
        self.below(count) == 0
    }

    pub(crate) fn pick<'a, T>(&self, of: &'a [T]) -> Option<&'a T> {
        of.get(self.below(of.len()))
    }

    /// Whether something fails now that fails one time in `count`.
    pub(crate) fn strikes(&self, count: usize) -> bool {
        self.harmful.load(Ordering::SeqCst) && self.one_in(count)
    }

    /// A place where others may go on meanwhile, and where a killed process may have stopped.
    pub(crate) async fn pause(&self) {
        for _ in 0..self.below(3) {
            tokio::task::yield_now().await;
        }
    }
}
