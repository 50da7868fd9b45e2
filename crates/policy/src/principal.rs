//! Who makes a request, and whether a policy's `Principal` or `NotPrincipal` names them.
//!
//! Source: IAM User Guide, "AWS JSON policy elements: Principal" and "NotPrincipal".

use crate::context::Context;

/// Who makes a request.
///
/// Unique ids (`AIDA..`, `AROA..`) may be empty where they are not known; they then match nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Principal {
    /// The root user of an account.
    AccountRoot {
        /// Twelve digits.
        account: String,
    },
    /// An IAM user with long-term keys, or a session of `GetSessionToken`.
    User {
        /// Twelve digits.
        account: String,
        /// `arn:aws:iam::123456789012:user/path/name`.
        arn: String,
        /// `AIDA..`.
        id: String,
    },
    /// A session of a role, however it was assumed (STS, SAML, OIDC, Identity Center, an instance profile).
    RoleSession {
        /// Twelve digits.
        account: String,
        /// `arn:aws:iam::123456789012:role/path/name`.
        role_arn: String,
        /// `AROA..`.
        role_id: String,
        /// `arn:aws:sts::123456789012:assumed-role/name/session`.
        session_arn: String,
    },
    /// A session of `GetFederationToken`.
    FederatedUser {
        /// Twelve digits.
        account: String,
        /// `arn:aws:sts::123456789012:federated-user/name`.
        arn: String,
        /// The ARN of the IAM user, or of the root user, who asked for the session.
        issuer_arn: String,
    },
    /// An AWS service acting for itself: `ec2.amazonaws.com`.
    Service {
        /// The service principal.
        name: String,
    },
    /// Someone whom a SAML or OIDC provider vouches for, before a role is assumed.
    Federated {
        /// The provider's ARN, or a public provider's name such as `accounts.google.com`.
        provider: String,
    },
    /// Nobody in particular: an unsigned request.
    Anonymous,
}

impl Principal {
    /// The account the principal belongs to; none for services, federated and anonymous callers.
    #[must_use]
    pub fn account(&self) -> Option<&str> {
        match self {
            Principal::AccountRoot { account }
            | Principal::User { account, .. }
            | Principal::RoleSession { account, .. }
            | Principal::FederatedUser { account, .. } => Some(account),
            Principal::Service { .. } | Principal::Federated { .. } | Principal::Anonymous => None,
        }
    }

    /// The principal that an ARN or name stands for: an account's root, a user, an assumed-role or federated
    /// session, a service (`ec2.amazonaws.com`), a SAML or OIDC provider, `anonymous`.
    ///
    /// What the text does not tell is filled in as far as it goes: a session's role is taken to have no path,
    /// unique ids stay empty, a federated session's issuer is the IAM user of the same name.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Principal> {
        let own = || text.to_owned();
        let Some([_, partition, service, _, account, resource]) = crate::arn::split(text) else {
            return match text {
                "anonymous" => Some(Principal::Anonymous),
                _ if text.ends_with(".amazonaws.com") => Some(Principal::Service { name: own() }),
                _ => None,
            };
        };
        let account = account.to_owned();
        let (kind, name) = resource.split_once('/').unwrap_or((resource, ""));
        match (service, kind) {
            ("iam", "root") => Some(Principal::AccountRoot { account }),
            ("iam", "user") => Some(Principal::User { account, arn: own(), id: String::new() }),
            ("iam", "saml-provider" | "oidc-provider") => Some(Principal::Federated { provider: own() }),
            ("sts", "assumed-role") => {
                let role = name.split('/').next().unwrap_or_default();
                let role_arn = format!("arn:{partition}:iam::{account}:role/{role}");
                Some(Principal::RoleSession { account, role_arn, role_id: String::new(), session_arn: own() })
            }
            ("sts", "federated-user") => {
                let issuer_arn = format!("arn:{partition}:iam::{account}:user/{name}");
                Some(Principal::FederatedUser { account, arn: own(), issuer_arn })
            }
            _ => None,
        }
    }

    /// The ARN or name that AWS prints after `User:` in a denial.
    #[must_use]
    pub fn display_name(&self) -> String {
        match self {
            Principal::AccountRoot { account } => format!("arn:aws:iam::{account}:root"),
            Principal::User { arn, .. } | Principal::FederatedUser { arn, .. } => arn.clone(),
            Principal::RoleSession { session_arn, .. } => session_arn.clone(),
            Principal::Service { name } => name.clone(),
            Principal::Federated { provider } => provider.clone(),
            Principal::Anonymous => "anonymous".to_owned(),
        }
    }

    /// Whether this is a session of a service-linked role, which no SCP and no RCP restricts.
    #[must_use]
    pub fn is_service_linked_role(&self) -> bool {
        match self {
            Principal::RoleSession { role_arn, .. } => crate::arn::split(role_arn)
                .is_some_and(|parts| parts[5].starts_with("role/aws-service-role/")),
            _ => false,
        }
    }

    /// Sets the global condition keys that follow from the principal alone: `aws:PrincipalArn`,
    /// `aws:PrincipalAccount`, `aws:PrincipalType`, `aws:username`, `aws:PrincipalIsAWSService`,
    /// `aws:PrincipalServiceName`. (`aws:userid`, tags and the organization's keys are the caller's to add.)
    pub fn describe(&self, context: &mut Context) {
        let mut set = |kind: &str, arn: Option<&str>| {
            context.set("aws:PrincipalType", kind);
            if let Some(arn) = arn {
                context.set("aws:PrincipalArn", arn);
            }
            if let Some(account) = self.account() {
                context.set("aws:PrincipalAccount", account);
            }
            context.set("aws:PrincipalIsAWSService", "false");
        };
        match self {
            Principal::AccountRoot { .. } => set("Account", Some(&self.display_name())),
            Principal::User { arn, .. } => {
                set("User", Some(arn));
                context.set("aws:username", arn.rsplit('/').next().unwrap_or_default());
            }
            Principal::RoleSession { role_arn, .. } => set("AssumedRole", Some(role_arn)),
            Principal::FederatedUser { arn, .. } => set("FederatedUser", Some(arn)),
            Principal::Service { name } => {
                context.set("aws:PrincipalIsAWSService", "true");
                context.set("aws:PrincipalServiceName", name.as_str());
            }
            Principal::Federated { .. } => {}
            Principal::Anonymous => set("Anonymous", None),
        }
    }
}

/// How closely a statement names a principal; decides which other layers still bind it (see `decide`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Grip {
    /// By the account it belongs to: authority is delegated to that account.
    Account,
    /// By the role of its session, or by the IAM user of its federated session.
    Issuer,
    /// By itself, or by a wildcard.
    Direct,
}

/// One principal as a policy writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PrincipalName {
    /// `"*"`, or `"AWS": "*"`: everyone, anonymous callers too.
    Everyone,
    /// `"AWS": "123456789012"` or `"AWS": "arn:aws:iam::123456789012:root"`.
    Account(Box<str>),
    /// `"AWS"` with any other ARN or a unique id.
    Aws(Box<str>),
    /// `"Service": "ec2.amazonaws.com"`.
    Service(Box<str>),
    /// `"Federated"`: a provider's ARN or name.
    Federated(Box<str>),
    /// `"CanonicalUser"`: S3's name for an account. Matched only literally, never by account.
    CanonicalUser(Box<str>),
}

impl PrincipalName {
    /// `None` for a type that IAM does not know.
    pub(crate) fn new(kind: &str, name: &str) -> Option<PrincipalName> {
        Some(match kind {
            "AWS" if name == "*" => PrincipalName::Everyone,
            "AWS" => match account_named(name) {
                Some(account) => PrincipalName::Account(account.into()),
                None => PrincipalName::Aws(name.into()),
            },
            "Service" => PrincipalName::Service(name.into()),
            "Federated" => PrincipalName::Federated(name.into()),
            "CanonicalUser" => PrincipalName::CanonicalUser(name.into()),
            _ => return None,
        })
    }

    fn grip(&self, principal: &Principal) -> Option<Grip> {
        let named = |name: &str, given: &str| !given.is_empty() && name == given;
        match (self, principal) {
            (PrincipalName::Everyone, _) => Some(Grip::Direct),
            (PrincipalName::Account(account), _) => {
                (principal.account() == Some(account)).then_some(Grip::Account)
            }
            (PrincipalName::Aws(name), Principal::User { arn, id, .. }) => {
                (named(name, arn) || named(name, id)).then_some(Grip::Direct)
            }
            (PrincipalName::Aws(name), Principal::RoleSession { role_arn, role_id, session_arn, .. }) => {
                if named(name, session_arn) {
                    Some(Grip::Direct)
                } else {
                    (named(name, role_arn) || named(name, role_id)).then_some(Grip::Issuer)
                }
            }
            (PrincipalName::Aws(name), Principal::FederatedUser { arn, issuer_arn, .. }) => {
                if named(name, arn) {
                    Some(Grip::Direct)
                } else {
                    named(name, issuer_arn).then_some(Grip::Issuer)
                }
            }
            (PrincipalName::Service(name), Principal::Service { name: given })
            | (PrincipalName::Federated(name), Principal::Federated { provider: given }) => {
                named(name, given).then_some(Grip::Direct)
            }
            _ => None,
        }
    }
}

/// The account of `123456789012` or `arn:aws:iam::123456789012:root`.
fn account_named(name: &str) -> Option<&str> {
    let account = match crate::arn::split(name) {
        Some(["arn", _, "iam", "", account, "root"]) => account,
        Some(_) => return None,
        None => name,
    };
    let is_account = account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit());
    is_account.then_some(account)
}

/// A statement's `Principal` or `NotPrincipal`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Principals {
    /// Whether the element is `NotPrincipal`.
    pub negated: bool,
    /// The names, in the order of the policy.
    pub names: Box<[PrincipalName]>,
}

impl Principals {
    /// Whether the statement speaks of this principal, and how closely it names it.
    pub(crate) fn grip(&self, principal: &Principal) -> Option<Grip> {
        let best = |principal: &Principal| self.names.iter().filter_map(|name| name.grip(principal)).max();
        match (self.negated, best(principal)) {
            (false, grip) => grip,
            (true, None) => Some(Grip::Direct),
            (true, Some(_)) => None,
        }
    }

    /// Whether a `Deny` speaks of this principal.
    ///
    /// `NotPrincipal` spares only who is named in full: "AWS might validate the account first, then the role,
    /// and then the assumed-role user", so each of these must be named. And it "will always deny any IAM
    /// principal that has a permissions boundary policy attached, regardless of the values".
    pub(crate) fn denies(&self, principal: &Principal, has_boundary: bool) -> bool {
        if !self.negated {
            return self.grip(principal).is_some();
        }
        let has = |name: &str, id: &str| {
            self.names.iter().any(|listed| match listed {
                PrincipalName::Everyone => true,
                PrincipalName::Aws(listed) => **listed == *name || (!id.is_empty() && **listed == *id),
                _ => false,
            })
        };
        let has_account = |account: &str| {
            self.names.iter().any(|listed| match listed {
                PrincipalName::Everyone => true,
                PrincipalName::Account(listed) => **listed == *account,
                _ => false,
            })
        };
        match principal {
            Principal::AccountRoot { account } => !has_account(account),
            Principal::User { account, arn, id } => has_boundary || !has_account(account) || !has(arn, id),
            Principal::RoleSession { account, role_arn, role_id, session_arn } => {
                has_boundary || !has_account(account) || !has(role_arn, role_id) || !has(session_arn, "")
            }
            Principal::FederatedUser { account, arn, .. } => {
                has_boundary || !has_account(account) || !has(arn, "")
            }
            Principal::Service { .. } | Principal::Federated { .. } | Principal::Anonymous => {
                self.grip(principal).is_some()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session() -> Principal {
        Principal::RoleSession {
            account: "111122223333".into(),
            role_arn: "arn:aws:iam::111122223333:role/app".into(),
            role_id: "AROAEXAMPLE".into(),
            session_arn: "arn:aws:sts::111122223333:assumed-role/app/ann".into(),
        }
    }

    fn principals(negated: bool, names: &[(&str, &str)]) -> Principals {
        let names = names.iter().map(|(kind, name)| PrincipalName::new(kind, name).unwrap()).collect();
        Principals { negated, names }
    }

    #[test]
    fn a_session_is_named_by_account_role_or_itself() {
        let grip = |name: &str| principals(false, &[("AWS", name)]).grip(&session());
        assert_eq!(grip("111122223333"), Some(Grip::Account));
        assert_eq!(grip("arn:aws:iam::111122223333:root"), Some(Grip::Account));
        assert_eq!(grip("arn:aws:iam::111122223333:role/app"), Some(Grip::Issuer));
        assert_eq!(grip("AROAEXAMPLE"), Some(Grip::Issuer));
        assert_eq!(grip("arn:aws:sts::111122223333:assumed-role/app/ann"), Some(Grip::Direct));
        assert_eq!(grip("*"), Some(Grip::Direct));
        assert_eq!(grip("arn:aws:sts::111122223333:assumed-role/app/*"), None);
        assert_eq!(grip("arn:aws:iam::111122223333:role/App"), None);
        assert_eq!(grip("444455556666"), None);
    }

    #[test]
    fn unknown_ids_match_nothing() {
        let user = Principal::User { account: "1".into(), arn: String::new(), id: String::new() };
        assert_eq!(principals(false, &[("AWS", "")]).grip(&user), None);
    }

    #[test]
    fn not_principal_with_deny_spares_only_who_is_named_in_full() {
        let account = ("AWS", "arn:aws:iam::111122223333:root");
        let role = ("AWS", "arn:aws:iam::111122223333:role/app");
        let own = ("AWS", "arn:aws:sts::111122223333:assumed-role/app/ann");
        assert!(!principals(true, &[account, role, own]).denies(&session(), false));
        assert!(principals(true, &[account, role, own]).denies(&session(), true));
        assert!(principals(true, &[account, role]).denies(&session(), false));
        assert!(principals(true, &[role, own]).denies(&session(), false));
        let service = Principal::Service { name: "ec2.amazonaws.com".into() };
        assert!(!principals(true, &[("Service", "ec2.amazonaws.com")]).denies(&service, false));
        assert!(principals(true, &[account]).denies(&Principal::Anonymous, false));
    }

    #[test]
    fn the_principals_own_condition_keys_are_set() {
        let mut context = Context::new();
        session().describe(&mut context);
        assert_eq!(context.get("aws:PrincipalArn"), ["arn:aws:iam::111122223333:role/app"]);
        assert_eq!(context.get("aws:PrincipalAccount"), ["111122223333"]);
        assert!(context.get("aws:username").is_empty());
    }

    #[test]
    fn arns_and_names_stand_for_principals() {
        let kept = [
            "arn:aws:iam::111122223333:root",
            "arn:aws:iam::111122223333:user/path/ann",
            "arn:aws:sts::111122223333:assumed-role/app/ann",
            "arn:aws:sts::111122223333:federated-user/ann",
            "arn:aws:iam::111122223333:saml-provider/corp",
            "ec2.amazonaws.com",
            "anonymous",
        ];
        for text in kept {
            assert_eq!(Principal::from_text(text).unwrap().display_name(), text);
        }
        let app = Principal::from_text("arn:aws:sts::111122223333:assumed-role/app/ann").unwrap();
        let Principal::RoleSession { role_arn, .. } = app else { panic!("a role session") };
        assert_eq!(role_arn, "arn:aws:iam::111122223333:role/app");
        assert_eq!(Principal::from_text("arn:aws:s3:::bucket"), None);
        assert_eq!(Principal::from_text("ann"), None);
    }

    #[test]
    fn service_linked_roles_are_known_by_their_path() {
        assert!(!session().is_service_linked_role());
        let linked = Principal::RoleSession {
            account: "1".into(),
            role_arn: "arn:aws:iam::1:role/aws-service-role/sso.amazonaws.com/AWSServiceRoleForSSO".into(),
            role_id: String::new(),
            session_arn: String::new(),
        };
        assert!(linked.is_service_linked_role());
    }
}
