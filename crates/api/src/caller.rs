//! Who calls, once recognized.

use std::sync::Arc;

use model::{AccountId, IamUser, Role, Tag, Timestamp};
use policy::Principal;
use serde_json::{Value, json};

use crate::credentials::SessionClaims;
use crate::user_session::{FederatedCaller, UserClaims};
use crate::vouched::Vouched;

/// The recognized caller of a request.
#[derive(Clone, Debug)]
pub enum Caller {
    /// Nobody in particular.
    Anonymous,
    /// An account's root.
    Root {
        /// The account.
        account: AccountId,
        /// The access key that signed; empty for the operator on the machine itself.
        access_key_id: String,
        /// The temporary credentials in use, if they are any.
        session: Option<Box<UserClaims>>,
    },
    /// An IAM user.
    User(Box<UserCaller>),
    /// Temporary credentials of a role.
    RoleSession(Box<RoleSession>),
    /// Temporary credentials that an IAM user or root handed to somebody.
    FederatedUser(Box<FederatedCaller>),
    /// Somebody whom an identity provider vouches for, and who has no credentials yet.
    Vouched(Arc<Vouched>),
    /// A user's portal session, by cookie or access token.
    Portal(Box<PortalCaller>),
}

/// An IAM user at work.
#[derive(Clone, Debug)]
pub struct UserCaller {
    /// The user as it is now.
    pub user: IamUser,
    /// The access key that signed.
    pub access_key_id: String,
    /// The temporary credentials in use, if they are any.
    pub session: Option<UserClaims>,
}

/// Temporary credentials in use, with the role they are of.
#[derive(Clone, Debug)]
pub struct RoleSession {
    /// What the session token says.
    pub claims: SessionClaims,
    /// The role as it is now.
    pub role: Role,
}

/// A signed-in user.
#[derive(Clone, Debug)]
pub struct PortalCaller {
    /// The session and its user.
    pub live: signin::Live,
    /// The account that owns the session's instance.
    pub account: AccountId,
}

impl RoleSession {
    /// `arn:aws:sts::<account>:assumed-role/<role>/<session>`.
    pub fn arn(&self) -> String {
        let SessionClaims { account, session_name, .. } = &self.claims;
        format!("arn:aws:sts::{account}:assumed-role/{}/{session_name}", self.role.name)
    }

    /// `AROA..:<session>`.
    pub fn user_id(&self) -> String {
        format!("{}:{}", self.role.id, self.claims.session_name)
    }

    /// The session's tags.
    pub fn tags(&self) -> &[Tag] {
        &self.claims.tags
    }
}

impl Caller {
    /// The account that the caller belongs to, if it is known.
    pub fn account(&self) -> Option<&AccountId> {
        match self {
            Self::Anonymous | Self::Vouched(_) => None,
            Self::Root { account, .. } => Some(account),
            Self::User(caller) => Some(&caller.user.account),
            Self::RoleSession(session) => Some(&session.claims.account),
            Self::FederatedUser(caller) => Some(&caller.account),
            Self::Portal(portal) => Some(&portal.account),
        }
    }

    /// The IAM user, if it is one.
    pub fn user(&self) -> Option<&IamUser> {
        match self {
            Self::User(caller) => Some(&caller.user),
            _ => None,
        }
    }

    /// What an identity provider says of the caller, if one vouches for it.
    pub(crate) fn vouched(&self) -> Option<&Arc<Vouched>> {
        match self {
            Self::Vouched(vouched) => Some(vouched),
            _ => None,
        }
    }

    /// What the temporary credentials of an IAM user, or of root, state.
    pub(crate) fn user_claims(&self) -> Option<&UserClaims> {
        match self {
            Self::User(caller) => caller.session.as_ref(),
            Self::Root { session, .. } => session.as_deref(),
            _ => None,
        }
    }

    /// When the temporary credentials in use were issued.
    pub(crate) fn session_issued(&self) -> Option<Timestamp> {
        match self {
            Self::RoleSession(session) => Some(session.claims.issued),
            Self::FederatedUser(caller) => Some(caller.issued),
            _ => self.user_claims().map(|claims| claims.issued),
        }
    }

    /// The ARN that AWS's messages name; empty for nobody.
    pub fn arn(&self) -> String {
        match self {
            Self::Anonymous => String::new(),
            Self::Root { account, .. } => format!("arn:aws:iam::{account}:root"),
            Self::User(caller) => caller.user.arn(),
            Self::RoleSession(session) => session.arn(),
            Self::FederatedUser(caller) => caller.arn(),
            Self::Vouched(vouched) => vouched.provider.clone(),
            Self::Portal(portal) => format!("arn:aws:identitystore:::user/{}", portal.live.user.id),
        }
    }

    /// `aws:userid`, as GetCallerIdentity shows it.
    pub fn user_id(&self) -> String {
        match self {
            Self::Anonymous => "anonymous".to_owned(),
            Self::Root { account, .. } => account.to_string(),
            Self::User(caller) => caller.user.id.clone(),
            Self::RoleSession(session) => session.user_id(),
            Self::FederatedUser(caller) => caller.user_id(),
            Self::Vouched(vouched) => vouched.principal_id(),
            Self::Portal(portal) => portal.live.user.id.to_string(),
        }
    }

    /// The principal that policies are evaluated for.
    pub fn principal(&self) -> Principal {
        match self {
            Self::Anonymous => Principal::Anonymous,
            Self::Root { account, .. } => Principal::AccountRoot { account: account.to_string() },
            Self::User(caller) => Principal::User {
                account: caller.user.account.to_string(),
                arn: caller.user.arn(),
                id: caller.user.id.clone(),
            },
            Self::RoleSession(session) => Principal::RoleSession {
                account: session.claims.account.to_string(),
                role_arn: session.role.arn(),
                role_id: session.role.id.clone(),
                session_arn: session.arn(),
            },
            Self::FederatedUser(caller) => Principal::FederatedUser {
                account: caller.account.to_string(),
                arn: caller.arn(),
                issuer_arn: caller.issuer_arn(),
            },
            Self::Vouched(vouched) => Principal::Federated { provider: vouched.provider.clone() },
            Self::Portal(_) => Principal::Anonymous,
        }
    }

    /// CloudTrail's `userIdentity`, and the name that the trail is searched by.
    pub fn actor(&self) -> audit::Actor {
        match self {
            Self::Anonymous => audit::Actor { identity: json!({ "type": "Unknown" }), name: String::new() },
            Self::Root { account, access_key_id, .. } => audit::Actor {
                identity: json!({
                    "type": "Root", "principalId": account.as_str(), "arn": self.arn(),
                    "accountId": account.as_str(), "accessKeyId": access_key_id,
                }),
                name: self.arn(),
            },
            Self::User(caller) => audit::Actor { identity: user_identity(caller), name: self.arn() },
            Self::RoleSession(session) => {
                audit::Actor { identity: role_identity(session), name: session.arn() }
            }
            Self::FederatedUser(caller) => {
                audit::Actor { identity: federated_identity(caller), name: caller.arn() }
            }
            Self::Vouched(vouched) => {
                audit::Actor { identity: vouched.identity(), name: vouched.subject.clone() }
            }
            Self::Portal(portal) => {
                audit::Actor { identity: portal_identity(portal), name: portal.live.user.id.to_string() }
            }
        }
    }
}

fn user_identity(caller: &UserCaller) -> Value {
    let UserCaller { user, access_key_id, session } = caller;
    let mut identity = json!({
        "type": "IAMUser", "principalId": user.id, "arn": user.arn(), "accountId": user.account.as_str(),
        "accessKeyId": access_key_id, "userName": user.name,
    });
    if let (Some(session), Some(object)) = (session, identity.as_object_mut()) {
        let attributes = json!({
            "creationDate": session.issued.to_rfc3339(),
            "mfaAuthenticated": session.second_factor.to_string(),
        });
        object.insert("sessionContext".to_owned(), json!({ "attributes": attributes }));
    }
    identity
}

fn federated_identity(caller: &FederatedCaller) -> Value {
    let account = caller.account.as_str();
    let issuer = match &caller.issuer {
        Some(user) => json!({
            "type": "IAMUser", "principalId": user.id, "arn": user.arn(), "accountId": account,
            "userName": user.name,
        }),
        None => json!({
            "type": "Root", "principalId": account, "arn": caller.issuer_arn(), "accountId": account,
        }),
    };
    json!({
        "type": "FederatedUser",
        "principalId": caller.user_id(),
        "arn": caller.arn(),
        "accountId": account,
        "accessKeyId": caller.access_key_id,
        "sessionContext": {
            "sessionIssuer": issuer,
            "attributes": { "creationDate": caller.issued.to_rfc3339(), "mfaAuthenticated": "false" },
        },
    })
}

fn role_identity(session: &RoleSession) -> Value {
    let SessionClaims { account, access_key_id, issued, .. } = &session.claims;
    let mut identity = json!({
        "type": "AssumedRole",
        "principalId": session.user_id(),
        "arn": session.arn(),
        "accountId": account.as_str(),
        "accessKeyId": access_key_id,
        "sessionContext": {
            "sessionIssuer": {
                "type": "Role", "principalId": session.role.id, "arn": session.role.arn(),
                "accountId": account.as_str(), "userName": session.role.name,
            },
            "attributes": { "creationDate": Timestamp::to_rfc3339(*issued), "mfaAuthenticated": "false" },
        },
    });
    if let (Some(origin), Some(object)) = (&session.claims.origin, identity.as_object_mut()) {
        object.insert("onBehalfOf".to_owned(), json!({ "userId": origin.user.as_str() }));
    }
    identity
}

fn portal_identity(portal: &PortalCaller) -> Value {
    let store = &portal.live.user.store;
    json!({
        "type": "IdentityCenterUser",
        "accountId": portal.account.as_str(),
        "onBehalfOf": {
            "userId": portal.live.user.id.as_str(),
            "identityStoreArn": format!("arn:aws:identitystore::{}:identitystore/{store}", portal.account),
        },
        "credentialId": portal.live.session.id.as_str(),
    })
}
