//! Passwords being set: by a one-time link, by an administrator, from a hash.

use std::sync::Arc;

use directory::{Password, PasswordHash, PasswordHasher, RuleBroken};
use fault::{Fault, Result};
use model::{IdentityStoreId, PasswordCredential, PasswordLink, Timestamp, User, UserId, UserStatus, limits};
use store::Tx;
use store::record::credential::PasswordLinkByUser;

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
    let expires = request.now.plus(limits::PASSWORD_LINK_LIFE);
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

/// Gives a user a password, by their own link or by an administrator. All links of the user stop working, and failures
/// counted against the user name are forgotten.
pub async fn set_password(
    tx: &mut Tx,
    request: &Request<'_>,
    hasher: &PasswordHasher,
    user: &User,
    password: &Password,
) -> Refusable<(), RuleBroken> {
    password.check_rules().map_err(Failure::Refused)?;
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

/// Gives a user a password of which only the hash is known, as `apply` does. Nothing changes if it is that one already.
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
