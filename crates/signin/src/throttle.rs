//! Wrong guesses, counted where restarts, other servers and other endpoints do not forget them.
//!
//! Counters are kept even though the guess itself is refused. Their number is bounded by what guessing costs:
//! a password guess costs a hash, a device code guess a signed-in user; and [`crate::sweep`] removes old
//! ones.

use std::net::{IpAddr, Ipv6Addr};

use aws_lc_rs::digest::{SHA256, digest};
use fault::Result;
use model::id::to_hex;
use model::{AccountId, Duration, IdentityStoreId, SignInThrottle, Timestamp, User, limits};
use store::Tx;

/// Whose wrong guesses are counted together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// Passwords of one user: for a name, whether or not somebody has it, or of an IAM user. Locks from a few
    /// failures on, longer each time.
    UserName(String),
    /// Device codes typed by one signed-in user.
    UserCodes(String),
    /// Anything from one address. Generous, because many people may share one.
    Address(String),
}

impl Subject {
    pub(crate) fn user_name(store: &IdentityStoreId, user_name: &str) -> Self {
        let name = to_hex(digest(&SHA256, user_name.to_lowercase().as_bytes()).as_ref());
        Self::UserName(format!("user/{store}/{name}"))
    }

    /// An IAM user, by account and unique id.
    pub fn iam_user(account: &AccountId, id: &str) -> Self {
        Self::UserName(format!("iam-user/{account}/{id}"))
    }

    pub(crate) fn user_codes(user: &User) -> Self {
        Self::UserCodes(format!("user-code/{}/{}", user.store, user.id))
    }

    /// A network address, as text.
    pub fn address(address: &str) -> Self {
        Self::Address(format!("address/{}", counted_address(address)))
    }

    fn key(&self) -> &String {
        match self {
            Self::UserName(key) | Self::UserCodes(key) | Self::Address(key) => key,
        }
    }

    /// The counter after one more failure.
    fn next(&self, now: Timestamp, before: Option<&SignInThrottle>) -> SignInThrottle {
        let most = match self {
            Self::UserName(_) => limits::SIGN_IN_FAILURES_MAX,
            Self::UserCodes(_) => limits::USER_CODE_FAILURES_MAX,
            Self::Address(_) => limits::ADDRESS_FAILURES_MAX,
        };
        let counted = before.filter(|before| match self {
            Self::UserName(_) => !is_forgotten(now, before),
            Self::UserCodes(_) | Self::Address(_) => now < before.since.plus(limits::ADDRESS_WINDOW),
        });
        let since = counted.map_or(now, |counted| counted.since);
        let failures = counted.map_or(0, |counted| counted.failures).saturating_add(1);
        let locked_until = match self {
            _ if failures < most => now,
            Self::UserName(_) => now.plus(lock_after(failures - most)),
            Self::UserCodes(_) | Self::Address(_) => since.plus(limits::ADDRESS_WINDOW),
        };
        SignInThrottle { subject: self.key().clone(), failures, since, locked_until }
    }
}

/// What counts as one address: an IPv6 network of 64 bits does, because one machine can use all of it.
pub(crate) fn counted_address(address: &str) -> String {
    match address.parse::<IpAddr>().map(|ip| ip.to_canonical()) {
        Ok(IpAddr::V4(ip)) => ip.to_string(),
        Ok(IpAddr::V6(ip)) => {
            let network = ip.to_bits() & !u128::from(u64::MAX);
            format!("{}/64", Ipv6Addr::from_bits(network))
        }
        Err(_) => address.chars().take(64).collect(),
    }
}

/// How long a user name is locked at its first lock (0) and at later ones: twice as long each time.
fn lock_after(locks_before: u32) -> Duration {
    let doubled = limits::SIGN_IN_LOCK_FIRST.0.saturating_mul(1 << locks_before.min(16));
    Duration(doubled.min(limits::SIGN_IN_LOCK_MAX.0))
}

/// Whether a counter no longer means anything.
pub(crate) fn is_forgotten(now: Timestamp, counter: &SignInThrottle) -> bool {
    now >= counter.locked_until.plus(limits::THROTTLE_MEMORY)
}

/// Until when one of the subjects has to wait, if any has to.
pub async fn locked_until(tx: &mut Tx, now: Timestamp, subjects: &[&Subject]) -> Result<Option<Timestamp>> {
    let keys: Vec<String> = subjects.iter().map(|subject| subject.key().clone()).collect();
    let counters = tx.get_many::<SignInThrottle>(&keys).await?;
    Ok(counters.iter().flatten().map(|counter| counter.locked_until).filter(|until| now < *until).max())
}

/// Counts one failure of each subject, also when the transaction is refused.
pub async fn count_failure(tx: &mut Tx, now: Timestamp, subjects: &[&Subject]) -> Result<()> {
    for subject in subjects {
        let before = tx.get::<SignInThrottle>(subject.key()).await?;
        tx.keep_put(&subject.next(now, before.as_deref())).await?;
    }
    Ok(())
}

/// Forgets the failures of a subject.
pub async fn clear(tx: &mut Tx, subject: &Subject) -> Result<()> {
    tx.delete::<SignInThrottle>(subject.key()).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: Timestamp = Timestamp::from_secs(1_767_225_600);

    #[test]
    fn locks_of_a_user_name_double_up_to_their_bound() {
        let subject = Subject::user_name(&"d-1234567890".parse().unwrap(), "Alice");
        let (mut now, mut counter, mut locks) = (START, None, Vec::new());
        for _ in 0..11 {
            let next = subject.next(now, counter.as_ref());
            locks.push(next.locked_until.since(now).secs());
            now = next.locked_until;
            counter = Some(next);
        }
        assert_eq!(locks, [0, 0, 0, 0, 60, 120, 240, 480, 900, 900, 900]);
        let later = now.plus(limits::THROTTLE_MEMORY);
        assert_eq!(subject.next(later, counter.as_ref()).failures, 1);
    }

    #[test]
    fn an_address_waits_for_the_end_of_its_window() {
        let subject = Subject::address("192.0.2.1");
        let mut counter = None;
        for _ in 0..limits::ADDRESS_FAILURES_MAX {
            counter = Some(subject.next(START, counter.as_ref()));
        }
        let window_end = START.plus(limits::ADDRESS_WINDOW);
        assert_eq!(counter.as_ref().unwrap().locked_until, window_end);
        let after = subject.next(window_end, counter.as_ref());
        assert_eq!((after.failures, after.locked_until), (1, window_end));
    }

    #[test]
    fn one_machine_is_one_address() {
        let same = |a: &str, b: &str| Subject::address(a) == Subject::address(b);
        assert!(same("2001:db8::1", "2001:db8::ffff:1"));
        assert!(!same("2001:db8::1", "2001:db8:0:1::1"));
        assert!(same("::ffff:192.0.2.1", "192.0.2.1"));
        assert!(!same("192.0.2.1", "192.0.2.2"));
        assert_eq!(Subject::address("2001:db8::1").key(), "address/2001:db8::/64");
        let store = "d-1234567890".parse().unwrap();
        assert_eq!(Subject::user_name(&store, "ALICE"), Subject::user_name(&store, "alice"));
    }
}
