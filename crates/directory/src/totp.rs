//! Time-based one-time passwords (RFC 6238): six digits, SHA-1, steps of thirty seconds, as authenticator
//! apps make them.
//!
//! Codes are compared in constant time, and every search goes through its whole window: how long an answer
//! takes says nothing of the code.

use aws_lc_rs::hmac;
use model::Timestamp;
use subtle::{Choice, ConditionallySelectable as _, ConstantTimeEq as _};

/// Seconds in one step (RFC 6238 section 5.2).
pub const STEP_SECS: i64 = 30;
/// Bytes of a seed: 64 characters of Base32, as AWS's are.
pub const SEED_BYTES: usize = 40;
/// Steps before and after the present one whose codes are taken.
pub const WINDOW: i64 = 2;

/// The step that a moment lies in.
pub fn step_at(time: Timestamp) -> i64 {
    time.secs().div_euclid(STEP_SECS)
}

/// The code of one step, six digits.
pub fn code(seed: &[u8], step: i64) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, seed);
    let mac = hmac::sign(&key, &step.to_be_bytes());
    // RFC 4226 section 5.3: the last four bits say where four bytes are taken from.
    let bytes = mac.as_ref();
    let offset = bytes.last().map_or(0, |last| usize::from(last & 0x0f));
    let four = bytes.iter().skip(offset).take(4);
    let number = four.fold(0_u32, |number, byte| (number << 8) | u32::from(*byte)) & 0x7fff_ffff;
    format!("{:06}", number % 1_000_000)
}

/// The step around `now` that a code is of; `now` is by the device's own clock. Steps in `used` count no
/// more.
pub fn find(seed: &[u8], now: i64, used: &[i64], typed: &str) -> Option<i64> {
    let (mut found, mut step) = (Choice::from(0), 0);
    for at in now.saturating_sub(WINDOW)..=now.saturating_add(WINDOW) {
        let fits = code(seed, at).as_bytes().ct_eq(typed.as_bytes());
        let fits = fits & Choice::from(u8::from(!used.contains(&at)));
        step.conditional_assign(&at, fits);
        found |= fits;
    }
    bool::from(found).then_some(step)
}

/// Steps that a new device's clock may be behind; the later code's step is compared.
const BEHIND_MAX: i64 = 998;
/// Steps that it may be ahead.
const AHEAD_MAX: i64 = 1000;

/// The later step of two consecutive codes, within some eight hours of `now`: how a device's clock is set.
/// Both have to be later than `last`, the later step of the pair before.
pub fn find_pair(seed: &[u8], now: i64, last: Option<i64>, first: &str, second: &str) -> Option<i64> {
    let (mut found, mut step) = (Choice::from(0), 0);
    let from = now.saturating_sub(BEHIND_MAX);
    let mut before = code(seed, from.saturating_sub(1)).as_bytes().ct_eq(first.as_bytes());
    for at in from..=now.saturating_add(AHEAD_MAX) {
        let here = code(seed, at);
        let newer = last.is_none_or(|last| at.saturating_sub(1) > last);
        let fits = before & here.as_bytes().ct_eq(second.as_bytes()) & Choice::from(u8::from(newer));
        step.conditional_assign(&at, fits);
        found |= fits;
        before = here.as_bytes().ct_eq(first.as_bytes());
    }
    bool::from(found).then_some(step)
}

/// A seed as authenticator apps take it: Base32 without padding (RFC 4648 section 6).
pub fn base32(bytes: &[u8]) -> String {
    let letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let (mut text, mut held, mut bits) = (String::new(), 0_u32, 0);
    let letter = |five: u32| letters.get((five & 31) as usize).map_or('=', |letter| char::from(*letter));
    for byte in bytes {
        held = (held << 8) | u32::from(*byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            text.push(letter(held >> bits));
        }
        held &= 0xff;
    }
    if bits > 0 {
        text.push(letter(held << (5 - bits)));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const SEED: &[u8] = b"12345678901234567890";

    #[test]
    fn codes_are_those_of_the_rfc() {
        // RFC 6238 appendix B, the last six of eight digits.
        for (secs, expected) in
            [(59, "287082"), (1_111_111_109, "081804"), (1_234_567_890, "005924"), (20_000_000_000, "353130")]
        {
            assert_eq!(code(SEED, step_at(Timestamp::from_secs(secs))), expected);
        }
        assert_eq!(base32(b"foobar"), "MZXW6YTBOI");
        assert_eq!(base32(&[0xff; 5]), "77777777");
    }

    #[test]
    fn row_53_a_code_counts_in_its_window_and_once() {
        let now = 1000;
        for at in [998, 1000, 1002] {
            assert_eq!(find(SEED, now, &[], &code(SEED, at)), Some(at));
            assert_eq!(find(SEED, now, &[at], &code(SEED, at)), None);
        }
        for at in [997, 1003] {
            assert_eq!(find(SEED, now, &[], &code(SEED, at)), None);
        }
        assert_eq!(find(SEED, now, &[], ""), None);
        assert_eq!(find(SEED, now, &[], "1234567"), None);
    }

    #[test]
    fn two_codes_in_a_row_set_a_clock_once() {
        let pair = |at: i64| (code(SEED, at - 1), code(SEED, at));
        let now = 1_000_000;
        for at in [now - 998, now, now + 1000] {
            let (first, second) = pair(at);
            assert_eq!(find_pair(SEED, now, None, &first, &second), Some(at));
            assert_eq!(find_pair(SEED, now, Some(at - 2), &first, &second), Some(at));
            // Neither the same pair, nor one that shares a code with it.
            assert_eq!(find_pair(SEED, now, Some(at), &first, &second), None);
            assert_eq!(find_pair(SEED, now, Some(at - 1), &first, &second), None);
            assert_eq!(find_pair(SEED, now, None, &second, &first), None);
            assert_eq!(find_pair(SEED, now, None, &first, &first), None);
        }
        for at in [now - 999, now + 1001] {
            let (first, second) = pair(at);
            assert_eq!(find_pair(SEED, now, None, &first, &second), None);
        }
    }
}
