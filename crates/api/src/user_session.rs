//! Temporary credentials of those who asked for them: an IAM user's or root's own (`GetSessionToken`), and
//! those that they hand to a federated user (`GetFederationToken`).
//!
//! Like a role's they are self-contained (see `credentials`): the token is sealed, and using it asks the
//! store whether the user still stands. Source of what they may not do: IAM User Guide, "Compare AWS STS
//! credentials".

use fault::Context as _;
use std::sync::Arc;

use model::{AccountId, IamUser, Tag, Timestamp};
use serde_json::{Value, json};
use store::seal::KeyRing;
use wire::generated::sts::op;
use wire::{Operation as _, OperationInfo, Refusal};

use crate::caller::Caller;
use crate::credentials::{Issued, secret_key};

/// Purpose under which these session tokens are sealed: none of them passes for a role's.
const TOKEN_PURPOSE: &str = "user-session-token";

/// What a session token of a user states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserClaims {
    /// `ASIA..`.
    pub access_key_id: String,
    /// The account.
    pub account: AccountId,
    /// The unique id of the IAM user who asked; none when root did.
    pub user: Option<String>,
    /// When it was issued.
    pub issued: Timestamp,
    /// When it ends.
    pub expires: Timestamp,
    /// Whether the user showed a second factor for it.
    pub second_factor: bool,
    /// Whom it was handed to.
    pub federated: Option<FederatedUser>,
    /// The policy of the one task that root of a member account was entered for.
    pub root_task: Option<String>,
}

/// Somebody whom an IAM user, or root, vouches for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FederatedUser {
    /// The name that was given.
    pub name: String,
    /// Session tags.
    pub tags: Vec<Tag>,
    /// Session policies: documents, and ARNs of managed policies. Without any, no policy of the user's
    /// counts.
    pub session_policies: Vec<String>,
}

/// A federated user at work.
#[derive(Clone, Debug)]
pub struct FederatedCaller {
    /// The account.
    pub account: AccountId,
    /// The IAM user who asked, as it is now; none when root did.
    pub issuer: Option<Arc<IamUser>>,
    /// Who it is.
    pub federated: FederatedUser,
    /// The access key that signed.
    pub access_key_id: String,
    /// When the session was issued.
    pub issued: Timestamp,
}

impl FederatedCaller {
    /// `arn:aws:sts::<account>:federated-user/<name>`.
    pub fn arn(&self) -> String {
        format!("arn:aws:sts::{}:federated-user/{}", self.account, self.federated.name)
    }

    /// `<account>:<name>`.
    pub fn user_id(&self) -> String {
        format!("{}:{}", self.account, self.federated.name)
    }

    /// The ARN of the IAM user, or of root, who asked.
    pub fn issuer_arn(&self) -> String {
        self.issuer.as_ref().map_or_else(|| format!("arn:aws:iam::{}:root", self.account), |user| user.arn())
    }
}

/// Why a caller may not call an operation with the credentials they have, whatever policies say.
pub(crate) fn barred(caller: &Caller, info: &OperationInfo) -> Option<Refusal> {
    let federated = matches!(caller, Caller::FederatedUser(_));
    let claims = caller.user_claims();
    if !federated && claims.is_none() {
        return None;
    }
    let second_factor = claims.is_some_and(|claims| claims.second_factor);
    let for_a_task = claims.is_some_and(|claims| claims.root_task.is_some());
    let name = info.name;
    match info.service.name {
        "sts" if name == op::GetCallerIdentity::INFO.name => None,
        "sts" if name == op::AssumeRole::INFO.name && !federated => None,
        "sts" => Some(Refusal::other("AccessDenied", 403, no_session_credentials(name))),
        "iam" if !second_factor && !for_a_task => {
            let sentence = "The security token included in the request is invalid";
            Some(Refusal::other("InvalidClientTokenId", 403, sentence))
        }
        _ => None,
    }
}

/// What STS answers to temporary credentials where it wants lasting ones.
pub(crate) fn no_session_credentials(operation: &str) -> String {
    format!("Cannot call {operation} with session credentials")
}

impl UserClaims {
    /// The credentials that state this.
    pub(crate) fn issue(&self, keys: &KeyRing, entropy: &dyn model::Entropy) -> fault::Result<Issued> {
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
    /// this kind.
    pub(crate) fn open(keys: &KeyRing, token: &str) -> Option<(Self, String)> {
        let bytes = keys.open_untrusted(TOKEN_PURPOSE, token)?;
        let claims = Self::from_json(&serde_json::from_slice(&bytes).ok()?)?;
        let secret = secret_key(keys, token, &claims.access_key_id)?;
        Some((claims, secret))
    }

    fn to_json(&self) -> Value {
        let federated = self.federated.as_ref().map(|federated| {
            let tags: Vec<[&str; 2]> =
                federated.tags.iter().map(|tag| [tag.key.as_str(), tag.value.as_str()]).collect();
            json!({ "n": federated.name, "g": tags, "p": federated.session_policies })
        });
        json!({
            "k": self.access_key_id, "a": self.account.as_str(), "u": self.user, "t": self.issued.0,
            "e": self.expires.0, "m": self.second_factor, "f": federated, "r": self.root_task,
        })
    }

    fn from_json(value: &Value) -> Option<Self> {
        let text = |key: &str| value.get(key)?.as_str().map(str::to_owned);
        Some(Self {
            access_key_id: text("k")?,
            account: text("a")?.parse().ok()?,
            user: text("u"),
            issued: Timestamp(value.get("t")?.as_i64()?),
            expires: Timestamp(value.get("e")?.as_i64()?),
            second_factor: value.get("m")?.as_bool()?,
            federated: match value.get("f")? {
                Value::Null => None,
                federated => Some(FederatedUser::from_json(federated)?),
            },
            root_task: text("r"),
        })
    }
}

impl FederatedUser {
    fn from_json(value: &Value) -> Option<Self> {
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let tag = |pair: &Value| Some(Tag { key: text(pair.get(0)?)?, value: text(pair.get(1)?)? });
        Some(Self {
            name: text(value.get("n")?)?,
            tags: value.get("g")?.as_array()?.iter().map(tag).collect::<Option<_>>()?,
            session_policies: value.get("p")?.as_array()?.iter().map(text).collect::<Option<_>>()?,
        })
    }
}
