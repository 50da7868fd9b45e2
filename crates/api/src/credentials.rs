//! Temporary credentials of the local accounts.
//!
//! A session token is a sealed statement of what the session is, so issuing one writes nothing. The secret
//! key is derived from the access key id, so it is kept nowhere. Using credentials opens the token and then
//! asks the store whether role, user, session and assignment still stand (see `authenticate`).

use fault::Context as _;
use model::{
    AccessApplicationId, AccountId, IdentityStoreId, InstanceId, PermissionSetId, SessionId, Tag, Timestamp,
    UserId,
};
use model::{Duration, Entropy, id};
use serde_json::{Value, json};
use store::seal::KeyRing;

/// Purpose under which session tokens are sealed.
const TOKEN_PURPOSE: &str = "session-token";
/// Purpose under which secret keys are derived.
const SECRET_PURPOSE: &str = "session-secret";

/// What a session token states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionClaims {
    /// `ASIA..`.
    pub access_key_id: String,
    /// The role's account.
    pub account: AccountId,
    /// The role's name.
    pub role_name: String,
    /// The role's unique id: a role made again under the same name is another.
    pub role_id: String,
    /// The session's name; for Identity Center, the user's.
    pub session_name: String,
    /// When it was issued.
    pub issued: Timestamp,
    /// When it ends.
    pub expires: Timestamp,
    /// Session tags.
    pub tags: Vec<Tag>,
    /// Keys of the tags that go on to further roles.
    pub transitive_tags: Vec<String>,
    /// Who began the chain of roles, once somebody has said so.
    pub source_identity: Option<String>,
    /// Session policies, which only narrow: documents, and ARNs of managed policies.
    pub session_policies: Vec<String>,
    /// Whose access it stands on; carried on when one role assumes another.
    pub origin: Option<SessionOrigin>,
    /// Whether the caller was a role session itself (role chaining).
    pub chained: bool,
    /// Condition keys that say who vouched for the session. They are this session's, not the next one's.
    pub federation: Vec<(String, String)>,
}

/// The user, session and assignment that a role session stands on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionOrigin {
    /// The instance.
    pub instance: InstanceId,
    /// The user's identity store.
    pub store: IdentityStoreId,
    /// The user.
    pub user: UserId,
    /// The portal session.
    pub session: SessionId,
    /// The account entered.
    pub account: AccountId,
    /// What let the user in.
    pub entered_by: EnteredBy,
}

/// What lets a user into an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EnteredBy {
    /// An assignment of a permission set.
    PermissionSet(PermissionSetId),
    /// An entitlement to a role that the account owns itself, by the role's ARN.
    Entitlement(AccessApplicationId, String),
}

/// Credentials as they are handed out.
#[derive(Clone)]
pub struct Issued {
    /// `ASIA..`.
    pub access_key_id: String,
    /// The secret key.
    pub secret_access_key: String,
    /// The session token.
    pub session_token: String,
    /// When they end.
    pub expires: Timestamp,
}

/// The digits of an access key id (RFC 4648, Base32).
const KEY_DIGITS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/// Where an access key id of temporary credentials holds its account, in the 80 bits of its 16 digits.
const ACCOUNT_SHIFT: u32 = 39;
/// An account id in bits.
const ACCOUNT_MASK: u128 = (1 << 40) - 1;

/// A fresh access key id for temporary credentials: the account, in the bits where AWS's ids have it, and
/// chance. They are kept nowhere, and still say whose they are.
pub(crate) fn fresh_access_key_id(account: &AccountId, entropy: &dyn Entropy) -> String {
    let mut chance = [0u8; 16];
    entropy.fill(&mut chance);
    let account = account.as_str().parse::<u128>().unwrap_or_default() & ACCOUNT_MASK;
    let bits = (u128::from_be_bytes(chance) & !(ACCOUNT_MASK << ACCOUNT_SHIFT)) | (account << ACCOUNT_SHIFT);
    let digit = |at: u32| {
        let value = usize::try_from((bits >> (at * 5)) & 31).unwrap_or_default();
        KEY_DIGITS.get(value).map(|digit| char::from(*digit))
    };
    "ASIA".chars().chain((0..16).rev().filter_map(digit)).collect()
}

/// The account in an access key id of temporary credentials.
pub(crate) fn account_in(access_key_id: &str) -> Option<AccountId> {
    let digits = access_key_id.strip_prefix("ASIA").filter(|digits| digits.len() == 16)?;
    let mut bits = 0u128;
    for digit in digits.bytes() {
        let value = KEY_DIGITS.iter().position(|known| *known == digit)?;
        bits = (bits << 5) | u128::try_from(value).ok()?;
    }
    format!("{:012}", (bits >> ACCOUNT_SHIFT) & ACCOUNT_MASK).parse().ok()
}

/// When a session of `length` that begins now ends.
pub(crate) fn expiry(now: Timestamp, length: Duration) -> Timestamp {
    // Whole seconds: SDKs compare with what they read back from ISO 8601.
    Timestamp::from_secs(now.plus(length).secs())
}

impl SessionClaims {
    /// The credentials that state this.
    pub fn issue(&self, keys: &KeyRing, entropy: &dyn Entropy) -> fault::Result<Issued> {
        let session_token = keys.seal(TOKEN_PURPOSE, self.to_json().to_string().as_bytes(), entropy)?;
        let secret = secret_key(keys, &session_token, &self.access_key_id);
        Ok(Issued {
            access_key_id: self.access_key_id.clone(),
            secret_access_key: secret.fault("deriving a secret key")?,
            session_token,
            expires: self.expires,
        })
    }

    /// What a token states, with the secret key that belongs to it; `None` for anything that is no token of
    /// ours.
    pub fn open(keys: &KeyRing, token: &str) -> Option<(Self, String)> {
        let bytes = keys.open_untrusted(TOKEN_PURPOSE, token)?;
        let claims = Self::from_json(&serde_json::from_slice(&bytes).ok()?)?;
        let secret = secret_key(keys, token, &claims.access_key_id)?;
        Some((claims, secret))
    }

    fn to_json(&self) -> Value {
        let tags: Vec<[&str; 2]> =
            self.tags.iter().map(|tag| [tag.key.as_str(), tag.value.as_str()]).collect();
        json!({
            "k": self.access_key_id, "a": self.account.as_str(), "r": self.role_name, "i": self.role_id,
            "n": self.session_name, "t": self.issued.0, "e": self.expires.0, "g": tags,
            "p": self.session_policies, "c": self.chained, "v": self.transitive_tags,
            "s": self.source_identity, "f": self.federation,
            "o": self.origin.as_ref().map(SessionOrigin::to_json),
        })
    }

    fn from_json(value: &Value) -> Option<Self> {
        let text = |key: &str| value.get(key)?.as_str().map(str::to_owned);
        let list = |key: &str| value.get(key)?.as_array();
        let texts = |key: &str| -> Option<Vec<String>> {
            list(key)?.iter().map(|text| text.as_str().map(str::to_owned)).collect()
        };
        let pair = |pair: &Value| {
            let part = |at| pair.get(at).and_then(Value::as_str).map(str::to_owned);
            Some((part(0)?, part(1)?))
        };
        let tag = |of: &Value| pair(of).map(|(key, value)| Tag { key, value });
        Some(Self {
            access_key_id: text("k")?,
            account: text("a")?.parse().ok()?,
            role_name: text("r")?,
            role_id: text("i")?,
            session_name: text("n")?,
            issued: Timestamp(value.get("t")?.as_i64()?),
            expires: Timestamp(value.get("e")?.as_i64()?),
            tags: list("g")?.iter().map(tag).collect::<Option<_>>()?,
            transitive_tags: texts("v")?,
            source_identity: text("s"),
            session_policies: texts("p")?,
            chained: value.get("c")?.as_bool()?,
            federation: list("f").into_iter().flatten().map(pair).collect::<Option<_>>()?,
            origin: match value.get("o")? {
                Value::Null => None,
                origin => Some(SessionOrigin::from_json(origin)?),
            },
        })
    }
}

impl SessionOrigin {
    fn to_json(&self) -> Value {
        json!([
            self.instance.as_str(),
            self.store.as_str(),
            self.user.as_str(),
            self.session.as_str(),
            self.account.as_str(),
            match &self.entered_by {
                EnteredBy::PermissionSet(set) => json!(set.as_str()),
                EnteredBy::Entitlement(application, role) => json!([application.as_str(), role]),
            },
        ])
    }

    fn from_json(value: &Value) -> Option<Self> {
        let part = |at: usize| value.get(at).and_then(Value::as_str);
        Some(Self {
            instance: part(0)?.parse().ok()?,
            store: part(1)?.parse().ok()?,
            user: part(2)?.parse().ok()?,
            session: part(3)?.parse().ok()?,
            account: part(4)?.parse().ok()?,
            entered_by: EnteredBy::from_json(value.get(5)?)?,
        })
    }
}

impl EnteredBy {
    fn from_json(value: &Value) -> Option<Self> {
        if let Some(set) = value.as_str() {
            return Some(Self::PermissionSet(set.parse().ok()?));
        }
        let part = |at: usize| value.get(at).and_then(Value::as_str);
        Some(Self::Entitlement(part(0)?.parse().ok()?, part(1)?.to_owned()))
    }
}

/// Purpose under which a long-lived secret key is sealed.
pub(crate) fn access_key_purpose(id: &str) -> String {
    format!("access-key/{id}")
}

/// A long-lived secret key as it is stored.
pub(crate) fn seal_access_key(
    keys: &KeyRing,
    entropy: &dyn Entropy,
    id: &str,
    secret: &str,
) -> fault::Result<String> {
    keys.seal(&access_key_purpose(id), secret.as_bytes(), entropy)
}

/// An id and a secret as AWS's look: `AKIA` and 16 characters, 40 characters.
pub(crate) fn fresh_access_key(entropy: &dyn Entropy) -> (String, String) {
    let mut key_id = id::fresh_iam_id("AKIA", entropy);
    key_id.truncate(20);
    let mut bytes = [0u8; 40];
    entropy.fill(&mut bytes);
    let digits = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let secret = bytes.iter().filter_map(|b| digits.get(usize::from(b % 64)).map(|d| char::from(*d)));
    (key_id, secret.collect())
}

/// 40 characters, as AWS's are, from the key that sealed the token: credentials survive a rotation.
pub(crate) fn secret_key(keys: &KeyRing, token: &str, access_key_id: &str) -> Option<String> {
    use base64::Engine as _;
    let key_id = token.split('.').nth(1)?;
    let derived = keys.derive_with(key_id, SECRET_PURPOSE, access_key_id.as_bytes())?;
    let mut text = base64::engine::general_purpose::STANDARD_NO_PAD.encode(*derived);
    text.truncate(40);
    Some(text)
}

#[cfg(test)]
mod tests {
    use testkit::TestEntropy;

    use super::*;

    #[test]
    fn an_access_key_id_says_whose_it_is() {
        let entropy = TestEntropy::default();
        for account in ["000000000000", "111111111111", "999999999999"] {
            let account: AccountId = account.parse().unwrap();
            let (one, two) =
                (fresh_access_key_id(&account, &entropy), fresh_access_key_id(&account, &entropy));
            assert_eq!((one.len(), account_in(&one)), (20, Some(account)));
            assert_ne!(one, two);
        }
        for other in ["", "ASIA", "AKIAQQQQQQQQQQQQQQQQ", "ASIA0000000000000000", "ASIA7777777777777777"] {
            assert_eq!(account_in(other), None, "{other}");
        }
    }
}
