//! Signing in with a user name and a password, and what makes guessing slow.
//!
//! Three steps, because a password takes tens of milliseconds to check and nobody should hold a transaction
//! that long: [`look_up`] reads, [`directory::IdentitySource::verify`] checks, [`conclude`] reads again,
//! counts and opens.

use std::sync::Arc;

use directory::{Claim, Reason, Step, Verdict};
use fault::Result;
use model::{Instance, PasswordCredential, Timestamp, User, UserStatus};
use store::record::identity::UserByName;
use store::{Folded, Tx};

use crate::session::{self, Opened};
use crate::throttle::{self, Subject};
use crate::{Failure, Refusable, Request};

/// What an attempt came to.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// Signed in.
    In(Opened),
    /// The identity source wants more.
    Next(Step),
}

/// Why nobody was let in: what may be said, and what is recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Denied {
    /// What the person may be told.
    pub outward: Outward,
    /// What the audit trail is told.
    pub reason: Reason,
}

/// What a person who was not let in may be told. Nothing in it depends on whether the user exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outward {
    /// Name or password is wrong.
    Wrong,
    /// Too many wrong guesses: nothing is tried before then.
    Locked {
        /// When to try again.
        until: Timestamp,
    },
}

/// Reads what the identity source has to know about somebody who claims a user name.
pub async fn look_up(
    tx: &mut Tx,
    request: &Request<'_>,
    instance: &Instance,
    user_name: &str,
) -> Refusable<Claim, Denied> {
    let subjects = Subjects::of(request, instance, user_name);
    if let Some(until) = throttle::locked_until(tx, request.now, &subjects.all()).await? {
        let denied = Denied { outward: Outward::Locked { until }, reason: Reason::Locked };
        return Err(Failure::Refused(denied));
    }
    Ok(read_claim(tx, instance, user_name).await?)
}

/// Draws the conclusion from a verdict. What the verdict was about is read again, so whatever changed while a
/// password was being checked counts, and guesses sent all at once count one by one.
pub async fn conclude(
    tx: &mut Tx,
    request: &Request<'_>,
    instance: &Instance,
    checked: &Claim,
    verdict: Verdict,
) -> Refusable<Outcome, Denied> {
    let present = look_up(tx, request, instance, &checked.user_name).await?;
    let reason = match (verdict, present.user.as_ref()) {
        (Verdict::Next(step), _) => return Ok(Outcome::Next(step)),
        (Verdict::Refused(reason), _) => reason,
        (Verdict::Proven, Some(user)) if user.status == UserStatus::Disabled => Reason::Disabled,
        (Verdict::Proven, Some(user)) if is_same(checked, &present) => {
            let user = Arc::new(user.clone());
            throttle::clear(tx, &Subject::user_name(&instance.identity_store_id, &checked.user_name)).await?;
            return Ok(Outcome::In(session::open(tx, request, instance, user).await?));
        }
        (Verdict::Proven, _) => Reason::Changed,
    };
    // Nobody guessed anything when the password was changed under a right one.
    if reason != Reason::Changed {
        let subjects = Subjects::of(request, instance, &checked.user_name);
        throttle::count_failure(tx, request.now, &subjects.all()).await?;
    }
    Err(Failure::Refused(Denied { outward: Outward::Wrong, reason }))
}

/// Whose failures one attempt counts as.
struct Subjects {
    user_name: Subject,
    address: Subject,
}

impl Subjects {
    fn of(request: &Request<'_>, instance: &Instance, user_name: &str) -> Self {
        Self {
            user_name: Subject::user_name(&instance.identity_store_id, user_name),
            address: Subject::address(request.address),
        }
    }

    fn all(&self) -> [&Subject; 2] {
        [&self.user_name, &self.address]
    }
}

async fn read_claim(tx: &mut Tx, instance: &Instance, user_name: &str) -> Result<Claim> {
    let store = &instance.identity_store_id;
    let user = tx.find::<UserByName>((store, &Folded::of(user_name))).await?;
    let credential = match &user {
        Some(user) => tx.get::<PasswordCredential>(&(user.store.clone(), user.id.clone())).await?,
        None => None,
    };
    Ok(Claim {
        user_name: user_name.to_owned(),
        user: user.map(|user| User::clone(&user)),
        credential: credential.map(|credential| PasswordCredential::clone(&credential)),
    })
}

/// Whether the user is still the one whose password was checked, and the password still that one.
fn is_same(checked: &Claim, present: &Claim) -> bool {
    let user = |claim: &Claim| claim.user.as_ref().map(|user| user.id.clone());
    let hash = |claim: &Claim| claim.credential.as_ref().map(|credential| credential.hash.clone());
    user(checked) == user(present) && hash(checked) == hash(present)
}

#[cfg(test)]
mod tests {
    use directory::Password;
    use model::{Duration, limits};

    use super::*;
    use crate::fixture::{HOME, House, PASSWORD, refused, run, user};
    use crate::link;

    const WRONG: &str = "Wrong-Passw0rd";

    #[tokio::test]
    async fn the_right_password_opens_a_session_as_long_as_the_instance_says() {
        let mut house = House::new().await;
        house.change_settings(|settings| settings.portal_session = Duration::from_hours(2)).await;
        let opened = house.sign_in("ALICE", PASSWORD).await.unwrap();
        assert_eq!(opened.session.expires.since(opened.session.created), Duration::from_hours(2));
        assert_eq!((opened.session.user, opened.session.address.as_str()), (user("alice", 1).id, HOME));
        assert!(!format!("{:?}", opened.cookie).contains(opened.cookie.expose()));
    }

    #[tokio::test]
    async fn refusals_look_the_same_outside_and_differ_in_the_records() {
        let house = House::new().await;
        run!(house, |tx| tx.put(&user("fresh", 2))).unwrap();
        let denied = async |name: &str, password: &str| house.sign_in(name, password).await.unwrap_err();
        let outside = |reason| Denied { outward: Outward::Wrong, reason };
        assert_eq!(denied("alice", WRONG).await, outside(Reason::WrongPassword));
        assert_eq!(denied("nobody", WRONG).await, outside(Reason::UnknownUser));
        assert_eq!(denied("fresh", WRONG).await, outside(Reason::NoPassword));
        house.set_status("alice", UserStatus::Disabled).await;
        assert_eq!(denied("alice", PASSWORD).await, outside(Reason::Disabled));
        assert_eq!(denied("alice", &"x".repeat(100_000)).await.outward, Outward::Wrong);
    }

    #[tokio::test]
    async fn unknown_user_names_lock_as_known_ones_do() {
        let house = House::new().await;
        for name in ["alice", "nobody"] {
            for _ in 0..limits::SIGN_IN_FAILURES_MAX {
                assert_eq!(house.sign_in(name, WRONG).await.unwrap_err().outward, Outward::Wrong);
            }
            let until = house.request().now.plus(limits::SIGN_IN_LOCK_FIRST);
            assert_eq!(house.sign_in(name, PASSWORD).await.unwrap_err().outward, Outward::Locked { until });
        }
    }

    #[tokio::test]
    async fn a_lock_ends_and_the_right_password_clears_the_counter() {
        let house = House::new().await;
        for _ in 0..limits::SIGN_IN_FAILURES_MAX {
            house.sign_in("alice", WRONG).await.unwrap_err();
        }
        house.pass(limits::SIGN_IN_LOCK_FIRST);
        house.sign_in("alice", PASSWORD).await.unwrap();
        for _ in 1..limits::SIGN_IN_FAILURES_MAX {
            assert_eq!(house.reason("alice", WRONG).await, Some(Reason::WrongPassword));
        }
        house.sign_in("alice", PASSWORD).await.unwrap();
    }

    #[tokio::test]
    async fn row_52_guesses_are_limited_across_addresses_and_restarts() {
        let mut house = House::new().await;
        for number in 0..limits::SIGN_IN_FAILURES_MAX {
            let address = format!("198.51.100.{number}");
            house.sign_in_from(&address, "alice", WRONG).await.unwrap_err();
            house = house.restarted();
        }
        let denied = house.sign_in_from("203.0.113.1", "alice", PASSWORD).await.unwrap_err();
        assert_eq!(denied.reason, Reason::Locked);
    }

    #[tokio::test]
    async fn row_52_one_address_cannot_try_name_after_name() {
        let house = House::new().await;
        let network = |number: u32| format!("2001:db8::{number:x}");
        for number in 0..limits::ADDRESS_FAILURES_MAX {
            // Counted without hashing a hundred dummies: what the source says is what is counted.
            let claim = Claim { user_name: format!("user{number}"), user: None, credential: None };
            let address = network(number);
            let request = house.request_from(&address);
            let verdict = || Verdict::Refused(Reason::UnknownUser);
            let denied = run!(house, |tx| conclude(&mut tx, &request, &house.instance, &claim, verdict()));
            assert_eq!(refused(denied).unwrap_err().outward, Outward::Wrong);
        }
        let denied = house.sign_in_from("2001:db8::ffff", "alice", PASSWORD).await.unwrap_err();
        assert_eq!(denied.reason, Reason::Locked);
        house.sign_in_from("2001:db8:0:1::1", "alice", PASSWORD).await.unwrap();
        house.pass(limits::ADDRESS_WINDOW);
        house.sign_in_from("2001:db8::ffff", "alice", PASSWORD).await.unwrap();
    }

    #[tokio::test]
    async fn row_52_guesses_sent_all_at_once_count_one_by_one() {
        let house = House::new().await;
        let request = house.request();
        let claim = run!(house, |tx| look_up(&mut tx, &request, &house.instance, "alice"));
        let claim = refused(claim).unwrap();
        // All of these were checked before the first of them was counted; the last one is right.
        for _ in 0..limits::SIGN_IN_FAILURES_MAX {
            let verdict = || Verdict::Refused(Reason::WrongPassword);
            let denied = run!(house, |tx| conclude(&mut tx, &request, &house.instance, &claim, verdict()));
            assert_eq!(refused(denied).unwrap_err().reason, Reason::WrongPassword);
        }
        let denied = run!(house, |tx| conclude(&mut tx, &request, &house.instance, &claim, Verdict::Proven));
        assert_eq!(refused(denied).unwrap_err().reason, Reason::Locked);
    }

    #[tokio::test]
    async fn what_changed_while_a_password_was_checked_counts() {
        let house = House::new().await;
        let request = house.request();
        let alice = user("alice", 1);
        let claim = run!(house, |tx| look_up(&mut tx, &request, &house.instance, "alice"));
        let claim = refused(claim).unwrap();
        let conclude = async || {
            let outcome =
                run!(house, |tx| conclude(&mut tx, &request, &house.instance, &claim, Verdict::Proven));
            refused(outcome).err().map(|denied| denied.reason)
        };
        house.set_status("alice", UserStatus::Disabled).await;
        assert_eq!(conclude().await, Some(Reason::Disabled));
        house.set_status("alice", UserStatus::Enabled).await;
        assert_eq!(conclude().await, None);
        let new = Password::from("New-Passw0rd");
        run!(house, |tx| link::set_password(&mut tx, &request, &house.hasher, &alice, &new)).unwrap();
        assert_eq!(conclude().await, Some(Reason::Changed));
        run!(house, |tx| tx.delete::<User>(&(alice.store.clone(), alice.id.clone()))).unwrap();
        assert_eq!(conclude().await, Some(Reason::Changed));
    }
}
