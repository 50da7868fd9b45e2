//! Who calls, once recognized.

use std::sync::Arc;

use model::{AccountId, IamUser, Role, Tag, Timestamp};
use policy::Principal;
use wire::json_text::Object;

use crate::credentials::SessionClaims;
use crate::user_session::{FederatedCaller, UserClaims};
use crate::vouched::Vouched;

/// The recognized caller of a request. Cheap to copy: what is large is shared.
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
        session: Option<Arc<UserClaims>>,
    },
    /// An IAM user.
    User(Arc<UserCaller>),
    /// Temporary credentials of a role.
    RoleSession(Arc<RoleSession>),
    /// Temporary credentials that an IAM user or root handed to somebody.
    FederatedUser(Arc<FederatedCaller>),
    /// Somebody whom an identity provider vouches for, and who has no credentials yet.
    Vouched(Arc<Vouched>),
    /// A user's portal session, by cookie or access token.
    Portal(Arc<PortalCaller>),
}

/// An IAM user at work.
#[derive(Clone, Debug)]
pub struct UserCaller {
    /// The user as it is now.
    pub user: Arc<IamUser>,
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
    pub role: Arc<Role>,
}

/// What a role session hands to every role that is assumed with it.
#[derive(Clone, Debug, Default)]
pub struct PassedOn {
    /// Keys of the transitive session tags.
    pub tag_keys: Vec<String>,
    /// Whether there is a source identity.
    pub source_identity: bool,
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

    /// Whether it is the process that owns the database itself.
    pub(crate) fn is_operator(&self) -> bool {
        matches!(self, Self::Root { access_key_id, .. } if access_key_id.is_empty())
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

    /// What the caller's session hands to a role that it assumes.
    pub(crate) fn passed_on(&self) -> PassedOn {
        match self {
            Self::RoleSession(session) => PassedOn {
                tag_keys: session.claims.transitive_tags.clone(),
                source_identity: session.claims.source_identity.is_some(),
            },
            _ => PassedOn::default(),
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
        let name = match self {
            Self::Portal(portal) => portal.live.user.id.to_string(),
            Self::Vouched(vouched) => vouched.subject.clone(),
            _ => self.arn(),
        };
        let identity = Object::text(|identity| match self {
            Self::Anonymous => identity.string("type", "Unknown"),
            Self::Root { account, access_key_id, session } => {
                let root = [("principalId", account.as_str()), ("arn", &name)];
                identify(identity, "Root", &root, account, access_key_id);
                let assumed = session.as_ref().filter(|session| session.root_task.is_some());
                if let Some(session) = assumed {
                    identity.object("sessionContext", |context| {
                        session_attributes(context, session.issued, false);
                        context.string("assumedRoot", "true");
                    });
                }
            }
            Self::User(caller) => user_identity(identity, caller, &name),
            Self::RoleSession(session) => role_identity(identity, session, &name),
            Self::FederatedUser(caller) => federated_identity(identity, caller, &name),
            Self::Vouched(vouched) => vouched.identify(identity),
            Self::Portal(portal) => portal_identity(identity, portal),
        });
        audit::Actor { identity, name }
    }
}

/// What all but the signed-in users are identified by.
fn identify(
    identity: &mut Object<'_>,
    kind: &str,
    members: &[(&str, &str)],
    account: &AccountId,
    access_key_id: &str,
) {
    identity.string("type", kind);
    members.iter().for_each(|(name, value)| identity.string(name, value));
    identity.string("accountId", account.as_str());
    identity.string("accessKeyId", access_key_id);
}

fn session_attributes(context: &mut Object<'_>, issued: Timestamp, second_factor: bool) {
    context.object("attributes", |attributes| {
        attributes.string("creationDate", &issued.to_rfc3339());
        attributes.string("mfaAuthenticated", if second_factor { "true" } else { "false" });
    });
}

fn user_identity(identity: &mut Object<'_>, caller: &UserCaller, arn: &str) {
    let UserCaller { user, access_key_id, session } = caller;
    identify(identity, "IAMUser", &[("principalId", &user.id), ("arn", arn)], &user.account, access_key_id);
    identity.string("userName", &user.name);
    if let Some(session) = session {
        identity.object("sessionContext", |context| {
            session_attributes(context, session.issued, session.second_factor);
        });
    }
}

fn federated_identity(identity: &mut Object<'_>, caller: &FederatedCaller, arn: &str) {
    let account = caller.account.as_str();
    let id = caller.user_id();
    let members = [("principalId", id.as_str()), ("arn", arn)];
    identify(identity, "FederatedUser", &members, &caller.account, &caller.access_key_id);
    identity.object("sessionContext", |context| {
        context.object("sessionIssuer", |issuer| match &caller.issuer {
            Some(user) => {
                issuer.string("type", "IAMUser");
                issuer.string("principalId", &user.id);
                issuer.string("arn", &user.arn());
                issuer.string("accountId", account);
                issuer.string("userName", &user.name);
            }
            None => {
                issuer.string("type", "Root");
                issuer.string("principalId", account);
                issuer.string("arn", &caller.issuer_arn());
                issuer.string("accountId", account);
            }
        });
        session_attributes(context, caller.issued, false);
    });
}

fn role_identity(identity: &mut Object<'_>, session: &RoleSession, arn: &str) {
    let (claims, role) = (&session.claims, &session.role);
    let id = session.user_id();
    let members = [("principalId", id.as_str()), ("arn", arn)];
    identify(identity, "AssumedRole", &members, &claims.account, &claims.access_key_id);
    identity.object("sessionContext", |context| {
        context.object("sessionIssuer", |issuer| {
            issuer.string("type", "Role");
            issuer.string("principalId", &role.id);
            issuer.string("arn", &role.arn());
            issuer.string("accountId", claims.account.as_str());
            issuer.string("userName", &role.name);
        });
        session_attributes(context, claims.issued, false);
    });
    if let Some(origin) = &claims.origin {
        identity.object("onBehalfOf", |user| user.string("userId", origin.user.as_str()));
    }
}

fn portal_identity(identity: &mut Object<'_>, portal: &PortalCaller) {
    let live = &portal.live;
    identity.string("type", "IdentityCenterUser");
    identity.string("accountId", portal.account.as_str());
    identity.object("onBehalfOf", |user| {
        user.string("userId", live.user.id.as_str());
        let store = format!("arn:aws:identitystore::{}:identitystore/{}", portal.account, live.user.store);
        user.string("identityStoreArn", &store);
    });
    identity.string("credentialId", live.session.id.as_str());
}
