//! Sessions and the OAuth grants under them. Tokens and codes are held as SHA-256 hashes in hex, never
//! themselves.

use crate::Timestamp;
use crate::id::{IdentityStoreId, InstanceId, SessionId, UserId};

/// Where a portal session is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SessionState {
    /// In use, until it expires.
    Active,
    /// The user signed out: its tokens are dead; role credentials issued earlier run to their end, as with
    /// AWS.
    SignedOut,
    /// An administrator ended it: role credentials are refused too.
    Revoked,
}

/// A signed-in browser.
///
/// Key: `id`. Index: `session_by_user` `(store, user, id)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PortalSession {
    /// Its id; not a secret.
    pub id: SessionId,
    /// Its instance.
    pub instance: InstanceId,
    /// The user's identity store.
    pub store: IdentityStoreId,
    /// Who signed in.
    pub user: UserId,
    /// Where it is.
    pub state: SessionState,
    /// When the user signed in.
    pub created: Timestamp,
    /// When it ends.
    pub expires: Timestamp,
    /// The address it was opened from.
    pub address: String,
}

/// What a token may be used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// The browser's cookie.
    Cookie,
    /// `x-amz-sso_bearer_token`.
    Access,
    /// Exchanged, once, for a new access token.
    Refresh,
}

/// A bearer secret of a portal session.
///
/// Key: `hash`. Index: `token_by_session` `(session, hash)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// SHA-256 in hex.
    pub hash: String,
    /// What it may be used for.
    pub kind: TokenKind,
    /// The session it belongs to.
    pub session: SessionId,
    /// The client it was given to; empty for a cookie.
    pub client_id: String,
    /// What the user allowed.
    pub scopes: Vec<String>,
    /// When it ends.
    pub expires: Timestamp,
}

/// Where a device authorization is (RFC 8628).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeviceState {
    /// Nobody has answered yet.
    Pending,
    /// Allowed, by the user of this session; the next poll takes the tokens and the grant is gone.
    Approved(SessionId),
    /// Denied.
    Denied,
}

/// A device authorization.
///
/// Key: `code_hash`. Index: `device_by_user_code` `user_code_hash`, unique.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeviceGrant {
    /// SHA-256 of the device code.
    pub code_hash: String,
    /// SHA-256 of the user code without its dash.
    pub user_code_hash: String,
    /// The client that asked.
    pub client_id: String,
    /// Its name, as it registered it.
    pub client_name: String,
    /// What it asks for.
    pub scopes: Vec<String>,
    /// The address that asked.
    pub address: String,
    /// Where it is.
    pub state: DeviceState,
    /// When it was last polled.
    pub polled: Option<Timestamp>,
    /// How often it was polled: clients ask twice at once before they begin to wait.
    pub polls: u32,
    /// When it ends.
    pub expires: Timestamp,
}

/// An authorization code on its way to a client (RFC 6749, RFC 7636).
///
/// Key: `code_hash`. Index: none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuthorizationCode {
    /// SHA-256 of the code.
    pub code_hash: String,
    /// The client it is for.
    pub client_id: String,
    /// The redirect URI it was sent to, port included.
    pub redirect_uri: String,
    /// PKCE challenge, S256.
    pub code_challenge: String,
    /// What the user allowed.
    pub scopes: Vec<String>,
    /// The user's session.
    pub session: SessionId,
    /// When it ends.
    pub expires: Timestamp,
}
