//! What tests stand on: a clock that only the test moves, chance that repeats itself, and identity providers.
//!
//! Development only; nothing of this is in the program.

mod nowhere;
mod oidc_idp;
mod saml_idp;

pub use nowhere::Nowhere;
pub use oidc_idp::OidcIdp;
pub use saml_idp::SamlIdp;

use std::sync::Mutex;
use std::sync::atomic::{AtomicI64, Ordering};

use model::{Clock, Duration, Entropy, Timestamp};

/// A clock that stands still until the test moves it.
#[derive(Debug)]
pub struct TestClock(AtomicI64);

/// Bytes that look random and are the same in every run.
#[derive(Debug)]
pub struct TestEntropy(Mutex<u64>);

impl TestClock {
    /// Standing at `start`.
    pub fn at(start: Timestamp) -> Self {
        Self(AtomicI64::new(start.0))
    }

    /// Moves on.
    pub fn advance(&self, length: Duration) {
        self.0.fetch_add(length.0, Ordering::SeqCst);
    }
}

impl Default for TestClock {
    /// 2026-01-01T00:00:00Z.
    fn default() -> Self {
        Self::at(Timestamp::from_secs(1_767_225_600))
    }
}

impl Clock for TestClock {
    fn now(&self) -> Timestamp {
        Timestamp(self.0.load(Ordering::SeqCst))
    }
}

impl TestEntropy {
    /// From a seed.
    pub fn seeded(seed: u64) -> Self {
        Self(Mutex::new(seed))
    }
}

impl Default for TestEntropy {
    fn default() -> Self {
        Self::seeded(7)
    }
}

impl Entropy for TestEntropy {
    /// SplitMix64: short, well spread, not secret.
    fn fill(&self, buffer: &mut [u8]) {
        let mut state = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        for chunk in buffer.chunks_mut(8) {
            *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut mixed = *state;
            mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            mixed ^= mixed >> 31;
            for (to, from) in chunk.iter_mut().zip(mixed.to_le_bytes()) {
                *to = from;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_bytes_and_they_differ_among_themselves() {
        let (mut a, mut b) = ([0u8; 40], [0u8; 40]);
        TestEntropy::seeded(1).fill(&mut a);
        TestEntropy::seeded(1).fill(&mut b);
        assert_eq!(a, b);
        assert_ne!(a[..8], a[8..16]);
    }

    #[test]
    fn the_clock_moves_only_when_told() {
        let clock = TestClock::default();
        let before = clock.now();
        assert_eq!(clock.now(), before);
        clock.advance(Duration::from_secs(1));
        assert_eq!(clock.now().since(before), Duration::from_secs(1));
    }
}
