//! Passwords being set: by a one-time link, by an administrator, from a hash.

use std::sync::Arc;

use directory::{Password, PasswordHash, PasswordHasher, RuleBroken};
use fault::{Fault, Result};
use model::{
    IdentityStoreId, InstanceSettings, PasswordCredential, PasswordLink, Timestamp, User, UserId, UserStatus,
    limits,
};
use store::Tx;
use store::record::credential::PasswordLinkByUser;
use store::record::instance::InstanceByStore;

use crate::throttle::{self, Subject};
use crate::{Failure, Refusable, Request, secret};

/// Links that a user may have at once. There is one; more could only be left from something that went wrong.
const LINKS_MAX: usize = 100;

/// A link that was just made.
#[derive(Clone, PartialEq, Eq)]
pub struct Made {
    /// The secret that belongs into the link. Handed out once, not stored.
    pub token: String,
    /// When it stops working.
    pub expires: Timestamp,
}

/// Why a password was not set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotSet {
    /// The link was never one of ours, was used, replaced, or is too old; or its user is disabled or gone.
    BadLink,
    /// The password breaks a rule. The link still works.
    Rule(RuleBroken),
}

/// Makes a link by which this user can set a password. Older links of the user stop working.
pub async fn create(tx: &mut Tx, request: &Request<'_>, user: &User) -> Result<Made> {
    forget_all(tx, &user.store, &user.id).await?;
    let token = secret::fresh(request.entropy);
    let expires = request.now.plus(settings_of(tx, &user.store).await?.password_link());
    let link = PasswordLink {
        token_hash: secret::hash(&token),
        store: user.store.clone(),
        user: user.id.clone(),
        expires,
    };
    tx.put(&link).await?;
    Ok(Made { token, expires })
}

/// Whose link it is, to greet them. Does not use it up: mail scanners open links too.
pub async fn look_up(tx: &mut Tx, now: Timestamp, token: &str) -> Refusable<Arc<User>, NotSet> {
    let bad = || Failure::Refused(NotSet::BadLink);
    let hash = secret::presented(token).ok_or_else(bad)?;
    let link = tx.get::<PasswordLink>(&hash).await?.filter(|link| now < link.expires).ok_or_else(bad)?;
    let user = tx.get::<User>(&(link.store.clone(), link.user.clone())).await?;
    user.filter(|user| user.status == UserStatus::Enabled).ok_or_else(bad)
}

/// Sets the password of a link's user and uses the link up.
pub async fn redeem(
    tx: &mut Tx,
    request: &Request<'_>,
    hasher: &PasswordHasher,
    token: &str,
    password: &Password,
) -> Refusable<Arc<User>, NotSet> {
    let user = look_up(tx, request.now, token).await?;
    set_password(tx, request, hasher, &user, password).await.map_err(|failure| failure.map(NotSet::Rule))?;
    Ok(user)
}

/// Gives a user a password, by their own link or by an administrator. All links of the user stop working, and
/// failures counted against the user name are forgotten.
pub async fn set_password(
    tx: &mut Tx,
    request: &Request<'_>,
    hasher: &PasswordHasher,
    user: &User,
    password: &Password,
) -> Refusable<(), RuleBroken> {
    let shortest = settings_of(tx, &user.store).await?.password_min();
    password.check_rules(shortest).map_err(Failure::Refused)?;
    let before = read(tx, user).await?;
    let earlier = before.iter().flat_map(|before| std::iter::once(&before.hash).chain(&before.history));
    let earlier = earlier.map(|hash| {
        hash.parse::<PasswordHash>()
            .map_err(|error| Fault::because("reading an earlier password of a user", error))
    });
    let earlier = earlier.collect::<Result<Vec<_>>>()?;
    hasher.check_history(password, &earlier).await?.map_err(Failure::Refused)?;
    let hash = hasher.hash(password, request.entropy).await?;
    Ok(store_hash(tx, request.now, user, before, &hash).await?)
}

/// Gives a user a password of which only the hash is known, as `apply` does. Nothing changes if it is that
/// one already.
pub async fn set_hash(tx: &mut Tx, now: Timestamp, user: &User, hash: &PasswordHash) -> Result<()> {
    let before = read(tx, user).await?;
    if before.as_ref().is_some_and(|before| before.hash == hash.to_string()) {
        return Ok(());
    }
    store_hash(tx, now, user, before, hash).await
}

/// Takes a user's password and links away, as when the user is deleted.
pub async fn remove(tx: &mut Tx, store: &IdentityStoreId, user: &UserId) -> Result<()> {
    tx.delete::<PasswordCredential>(&(store.clone(), user.clone())).await?;
    forget_all(tx, store, user).await
}

/// The settings of the instance whose users are in this store.
pub async fn settings_of(tx: &mut Tx, store: &IdentityStoreId) -> Result<InstanceSettings> {
    let instance = tx.find::<InstanceByStore>((store,)).await?;
    Ok(instance.map(|instance| instance.settings.clone()).unwrap_or_default())
}

async fn read(tx: &mut Tx, user: &User) -> Result<Option<PasswordCredential>> {
    let found = tx.get::<PasswordCredential>(&(user.store.clone(), user.id.clone())).await?;
    Ok(found.map(|found| PasswordCredential::clone(&found)))
}

async fn store_hash(
    tx: &mut Tx,
    now: Timestamp,
    user: &User,
    before: Option<PasswordCredential>,
    hash: &PasswordHash,
) -> Result<()> {
    let earlier = before.map(|before| std::iter::once(before.hash).chain(before.history));
    // The present password is one of those that may not come back.
    let history = earlier.into_iter().flatten().take(limits::PASSWORD_HISTORY - 1).collect();
    let (store, id) = (user.store.clone(), user.id.clone());
    tx.put(&PasswordCredential { store, user: id, hash: hash.to_string(), history, set: now }).await?;
    throttle::clear(tx, &Subject::user_name(&user.store, &user.user_name)).await?;
    forget_all(tx, &user.store, &user.id).await
}

async fn forget_all(tx: &mut Tx, store: &IdentityStoreId, user: &UserId) -> Result<()> {
    for link in tx.all::<PasswordLinkByUser>((store, user), LINKS_MAX).await? {
        tx.delete::<PasswordLink>(&link.token_hash).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use model::{Clock as _, Duration};

    use super::*;
    use crate::fixture::{House, PASSWORD, refused, run, user};

    const NEW: &str = "New-Passw0rd";

    async fn make(house: &House, user: &User) -> Made {
        run!(house, |tx| create(&mut tx, &house.request(), user)).unwrap()
    }

    async fn redeem_with(house: &House, token: &str, password: &str) -> std::result::Result<String, NotSet> {
        let password = Password::from(password);
        let done = run!(house, |tx| redeem(&mut tx, &house.request(), &house.hasher, token, &password));
        refused(done).map(|user| user.user_name.clone())
    }

    async fn set(house: &House, user: &User, password: &str) -> std::result::Result<(), RuleBroken> {
        let password = Password::from(password);
        refused(run!(house, |tx| set_password(&mut tx, &house.request(), &house.hasher, user, &password)))
    }

    #[tokio::test]
    async fn row_43_a_link_is_for_one_user_once_and_on_time() {
        let house = House::new().await;
        let (alice, bob) = (user("alice", 1), house.add_user("bob", 2).await);
        let link = make(&house, &alice).await;
        let greeted = run!(house, |tx| look_up(&mut tx, house.clock.now(), &link.token));
        assert_eq!(refused(greeted).unwrap().user_name, "alice");
        assert_eq!(redeem_with(&house, &link.token, NEW).await.unwrap(), "alice");
        assert_eq!(redeem_with(&house, &link.token, "Other-Passw0rd").await, Err(NotSet::BadLink));
        house.sign_in("alice", NEW).await.unwrap();
        house.sign_in("bob", PASSWORD).await.unwrap();

        let late = make(&house, &bob).await;
        assert_eq!(late.expires, house.clock.now().plus(Duration::from_days(7)));
        house.pass(Duration(Duration::from_days(7).0 - 1));
        let in_time = run!(house, |tx| look_up(&mut tx, house.clock.now(), &late.token));
        assert!(refused(in_time).is_ok());
        house.pass(Duration(1));
        assert_eq!(redeem_with(&house, &late.token, NEW).await, Err(NotSet::BadLink));
        house.sign_in("bob", PASSWORD).await.unwrap();
    }

    #[tokio::test]
    async fn row_37_older_links_of_a_user_die_with_a_new_one_and_with_a_new_password() {
        let house = House::new().await;
        let alice = user("alice", 1);
        let (old, new) = (make(&house, &alice).await, make(&house, &alice).await);
        assert_eq!(redeem_with(&house, &old.token, NEW).await, Err(NotSet::BadLink));
        set(&house, &alice, "Admin-Passw0rd").await.unwrap();
        assert_eq!(redeem_with(&house, &new.token, NEW).await, Err(NotSet::BadLink));
    }

    #[tokio::test]
    async fn row_36_tampered_links_are_refused() {
        let house = House::new().await;
        let link = make(&house, &user("alice", 1)).await;
        let token = &link.token;
        let flipped = format!("{}{}", if token.starts_with('A') { 'B' } else { 'A' }, &token[1..]);
        for bad in ["", &token[1..], &flipped, &format!("{token}A")] {
            assert_eq!(redeem_with(&house, bad, NEW).await, Err(NotSet::BadLink), "{bad}");
        }
        redeem_with(&house, token, NEW).await.unwrap();
    }

    #[tokio::test]
    async fn a_broken_rule_leaves_the_link_to_try_again() {
        let house = House::new().await;
        let link = make(&house, &user("alice", 1)).await;
        let refused = redeem_with(&house, &link.token, "short").await;
        assert_eq!(refused, Err(NotSet::Rule(RuleBroken::TooShort(8))));
        redeem_with(&house, &link.token, NEW).await.unwrap();
    }

    #[tokio::test]
    async fn the_last_three_passwords_do_not_come_back() {
        let house = House::new().await;
        let alice = user("alice", 1);
        for number in 1..=4 {
            set(&house, &alice, &format!("Passw0rd-{number}")).await.unwrap();
        }
        for number in 2..=4 {
            let again = set(&house, &alice, &format!("Passw0rd-{number}")).await;
            assert_eq!(again, Err(RuleBroken::UsedBefore), "{number}");
        }
        set(&house, &alice, "Passw0rd-1").await.unwrap();
    }

    #[tokio::test]
    async fn a_new_password_unlocks_the_user_name() {
        let house = House::new().await;
        let alice = user("alice", 1);
        for _ in 0..limits::SIGN_IN_FAILURES_MAX {
            house.sign_in("alice", "x").await.unwrap_err();
        }
        assert_eq!(house.reason("alice", PASSWORD).await, Some(directory::Reason::Locked));
        set(&house, &alice, NEW).await.unwrap();
        house.sign_in("alice", NEW).await.unwrap();
    }

    #[tokio::test]
    async fn applying_the_same_hash_again_changes_nothing() {
        let house = House::new().await;
        let alice = user("alice", 1);
        let mut tx = house.store.begin();
        let hash = read(&mut tx, &alice).await.unwrap().unwrap().hash.parse().unwrap();
        set_hash(&mut tx, house.clock.now(), &alice, &hash).await.unwrap();
        assert!(!tx.has_writes());
    }

    #[tokio::test]
    async fn a_deleted_user_leaves_no_password_and_no_link() {
        let house = House::new().await;
        let alice = user("alice", 1);
        let link = make(&house, &alice).await;
        run!(house, |tx| remove(&mut tx, &alice.store, &alice.id)).unwrap();
        assert_eq!(house.reason("alice", PASSWORD).await, Some(directory::Reason::NoPassword));
        assert_eq!(redeem_with(&house, &link.token, NEW).await, Err(NotSet::BadLink));
    }
}
