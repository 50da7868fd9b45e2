//! Signing in with a user name and a password, and what makes guessing slow.
//!
//! Three steps, because a password takes tens of milliseconds to check and nobody should hold a transaction that long:
//! [`look_up`] reads, [`directory::IdentitySource::verify`] checks, [`conclude`] reads again, counts and opens.

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

/// Draws the conclusion from a verdict. What the verdict was about is read again, so whatever changed while a password
/// was being checked counts, and guesses sent all at once count one by one.
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
