//! Time and chance from the operating system: the only place that asks for them.

use model::{Clock, Entropy, Timestamp};

/// The system's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

/// The system's random numbers, by way of aws-lc.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemEntropy;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is where the request context's clock comes from")]
    fn now(&self) -> Timestamp {
        let since_epoch = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        // A clock before 1970 is broken; the epoch makes everything look expired, which is the safe side.
        Timestamp(since_epoch.map_or(0, |length| i64::try_from(length.as_millis()).unwrap_or(i64::MAX)))
    }
}

impl Entropy for SystemEntropy {
    #[expect(clippy::disallowed_methods, reason = "this is where the request context's entropy comes from")]
    #[expect(clippy::expect_used, reason = "without randomness every token would be guessable: stop instead")]
    fn fill(&self, buffer: &mut [u8]) {
        aws_lc_rs::rand::fill(buffer).expect("the system gives random bytes");
    }
}
