//! Time and chance from the operating system: the only place that asks for them.

use std::cell::RefCell;

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

/// Random bytes drawn at once: asking for a few costs as much as asking for many.
const DRAWN: usize = 512;

/// Random bytes of one thread that nobody has had yet.
struct Pool {
    bytes: [u8; DRAWN],
    left: usize,
}

thread_local! {
    static POOL: RefCell<Pool> = const { RefCell::new(Pool { bytes: [0; DRAWN], left: 0 }) };
}

impl Entropy for SystemEntropy {
    fn fill(&self, buffer: &mut [u8]) {
        POOL.with_borrow_mut(|pool| pool.fill(buffer));
    }
}

impl Pool {
    /// Moves bytes out: what was given away is not here any more.
    fn fill(&mut self, buffer: &mut [u8]) {
        if buffer.len() > DRAWN {
            return draw(buffer);
        }
        if self.left < buffer.len() {
            draw(&mut self.bytes);
            self.left = DRAWN;
        }
        let from = self.left - buffer.len();
        if let Some(taken) = self.bytes.get_mut(from..self.left) {
            buffer.copy_from_slice(taken);
            taken.fill(0);
        }
        self.left = from;
    }
}

#[expect(clippy::disallowed_methods, reason = "this is where the request context's entropy comes from")]
#[expect(clippy::expect_used, reason = "without randomness every token would be guessable: stop instead")]
fn draw(buffer: &mut [u8]) {
    aws_lc_rs::rand::fill(buffer).expect("the system gives random bytes");
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn no_byte_is_given_twice_and_none_is_left_out() {
        let mut pool = Pool { bytes: [0; DRAWN], left: 0 };
        let mut seen = BTreeSet::new();
        for length in [16, 500, 16, 10, DRAWN, DRAWN + 1].into_iter().cycle().take(300) {
            let mut buffer = vec![0; length];
            pool.fill(&mut buffer);
            let (head, tail) = (buffer[..10].to_vec(), buffer[length - 10..].to_vec());
            assert!(head != [0; 10] && tail != [0; 10]);
            seen.insert(head);
            // The bytes of a pool that were given are gone.
            assert!(pool.bytes[pool.left..].iter().all(|byte| *byte == 0));
        }
        assert_eq!(seen.len(), 300);
    }
}
