//! Long-lived secrets and what guards them: passwords, one-time links, access keys, throttles. Only hashes
//! and sealed forms are held here, never a secret itself.

use crate::Timestamp;
use crate::id::{AccountId, IdentityStoreId, UserId};

/// A user's password, as hashes.
///
/// Key: `(store, user)`. Index: none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasswordCredential {
    /// The user's identity store.
    pub store: IdentityStoreId,
    /// The user.
    pub user: UserId,
    /// PHC string of argon2id.
    pub hash: String,
    /// PHC strings of earlier passwords that may not come back, newest first.
    pub history: Vec<String>,
    /// When it was set.
    pub set: Timestamp,
}

/// A one-time link by which a user sets a password.
///
/// Key: `token_hash`. Index: `password_link_by_user` `(store, user, token_hash)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasswordLink {
    /// SHA-256 of the link's token, in hex.
    pub token_hash: String,
    /// The user's identity store.
    pub store: IdentityStoreId,
    /// The user.
    pub user: UserId,
    /// When it stops working.
    pub expires: Timestamp,
}

/// Wrong guesses at one user name, by one user or from one address, and calls that anybody may make, by
/// address; survives restarts.
///
/// Key: `subject`. Index: none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignInThrottle {
    /// `user/<store>/<SHA-256 of the lower-case user name>` (passwords), `user-code/<store>/<user>` (device
    /// codes that a signed-in user typed), `address/<ip>` (either), or `calls/<operation>/<ip>`.
    pub subject: String,
    /// Failures since the last success, or within the window; of `calls`, all calls within the window.
    pub failures: u32,
    /// When counting began.
    pub since: Timestamp,
    /// Nothing is tried before this; the time of the last failure when there is nothing to wait for.
    pub locked_until: Timestamp,
}

/// Whose access key it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyOwner {
    /// The account's root.
    Root,
    /// An IAM user, by unique id.
    User(String),
}

/// The last use of an access key or a role that is known.
///
/// Key: `of`. Index: none, so that it can be noted without looking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastUsed {
    /// The access key's id, or the role's unique id.
    pub of: String,
    /// When, to within some minutes.
    pub time: Timestamp,
    /// The service that was called, by its name in signatures.
    pub service: String,
    /// The Region in the signature.
    pub region: String,
}

/// A long-lived access key.
///
/// Key: `id`. Index: `access_key_by_owner` `(account, "root" or "user/<user id>", id)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessKey {
    /// `AKIA..`.
    pub id: String,
    /// Its account.
    pub account: AccountId,
    /// Whose it is.
    pub owner: KeyOwner,
    /// The secret, sealed (purpose `access-key/<id>`): SigV4 needs it back.
    pub sealed_secret: String,
    /// Whether it may be used.
    pub active: bool,
    /// When it was made.
    pub created: Timestamp,
}
