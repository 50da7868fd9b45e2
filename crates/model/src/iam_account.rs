//! What an account's IAM keeps beside its users, roles and policies: OpenID Connect providers, settings of
//! the account and of the organization, virtual MFA devices, and what longer pieces of work leave behind.

use crate::id::{AccountId, OrganizationId};
use crate::{Tag, Timestamp};

/// An OpenID Connect provider of an account.
///
/// Key: `(account, url)`. Index: none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OidcProvider {
    /// Its account.
    pub account: AccountId,
    /// The issuer without `https://`: what `iss` says, and what its ARN and condition keys begin with.
    pub url: String,
    /// Audiences that tokens may be for.
    pub client_ids: Vec<String>,
    /// SHA-1 thumbprints of certificates, in lower-case hex.
    pub thumbprints: Vec<String>,
    /// Its tags.
    pub tags: Vec<Tag>,
    /// When it was made.
    pub created: Timestamp,
}

impl OidcProvider {
    /// `arn:aws:iam::<account>:oidc-provider/<url>`.
    pub fn arn(&self) -> String {
        format!("arn:aws:iam::{}:oidc-provider/{}", self.account, self.url)
    }
}

/// What an account has set for itself. An account without a row has set nothing.
///
/// Key: `account`. Index: `account_by_alias` `alias`, unique over all accounts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IamSettings {
    /// The account.
    pub account: AccountId,
    /// Its alias, 3 to 63 characters.
    pub alias: Option<String>,
    /// What the passwords of its IAM users must look like; AWS's default policy where none is set.
    pub password_policy: Option<IamPasswordPolicy>,
    /// Whether tokens of the global STS endpoint are valid in every Region (`v2Token`).
    pub long_global_tokens: bool,
    /// Outbound web identity federation, once it was ever enabled.
    pub outbound_federation: Option<OutboundFederation>,
}

impl IamSettings {
    /// The settings of an account that has set nothing.
    pub fn of(account: AccountId) -> Self {
        Self {
            account,
            alias: None,
            password_policy: None,
            long_global_tokens: false,
            outbound_federation: None,
        }
    }
}

/// How an account's workloads get tokens that other parties trust.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutboundFederation {
    /// The account's part of the issuer's URL; it stays the same while the feature goes off and on.
    pub issuer: String,
    /// Whether tokens are handed out.
    pub enabled: bool,
    /// What signs them: one key for each algorithm.
    pub keys: Vec<OutboundKey>,
}

/// A key that signs tokens for other parties.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutboundKey {
    /// What tokens call it.
    pub id: String,
    /// `RS256` or `ES384`.
    pub algorithm: String,
    /// The public key as it is published, a JSON Web Key.
    pub public: String,
    /// The private key, sealed.
    pub sealed_key: String,
}

/// What the passwords of an account's IAM users must look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IamPasswordPolicy {
    /// 6 to 128 characters.
    pub length_min: u32,
    /// One of ``! @ # $ % ^ & * ( ) _ + - = [ ] { } | '``.
    pub symbols: bool,
    /// One digit.
    pub numbers: bool,
    /// One of A to Z.
    pub uppercase: bool,
    /// One of a to z.
    pub lowercase: bool,
    /// Whether users may change their own password.
    pub users_may_change: bool,
    /// Days that a password is good for; `None`: for ever.
    pub age_days_max: Option<u32>,
    /// How many earlier passwords may not come back; `None`: all may.
    pub reuse_prevention: Option<u32>,
    /// Whether an expired password can only be replaced by an administrator.
    pub hard_expiry: Option<bool>,
}

impl IamPasswordPolicy {
    /// What `UpdateAccountPasswordPolicy` sets for everything that it is not told.
    pub const UNTOLD: Self = Self {
        length_min: 6,
        symbols: false,
        numbers: false,
        uppercase: false,
        lowercase: false,
        users_may_change: false,
        age_days_max: None,
        reuse_prevention: None,
        hard_expiry: None,
    };
}

/// Centralized root access in member accounts.
///
/// Key: `organization`. Index: none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RootAccess {
    /// The organization.
    pub organization: OrganizationId,
    /// Root credentials of member accounts are managed from the management account.
    pub credentials_management: bool,
    /// `sts:AssumeRoot` into member accounts.
    pub sessions: bool,
}

/// A virtual MFA device of an account.
///
/// Key: `(account, serial)`. Index: `mfa_device_by_user` `(account, user, serial)` of assigned ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MfaDevice {
    /// Its account.
    pub account: AccountId,
    /// Its name.
    pub name: String,
    /// Begins and ends with `/`.
    pub path: String,
    /// Its TOTP seed, sealed (purpose `mfa/<serial>`).
    pub sealed_seed: String,
    /// The unique id of the IAM user that it is assigned to.
    pub user: Option<String>,
    /// When it was assigned.
    pub enabled: Option<Timestamp>,
    /// Steps of 30 seconds that the device's clock is ahead of ours; behind, when negative.
    pub drift: i64,
    /// The later step of the last pair of codes that set the device's clock: no pair counts twice.
    pub last_step: Option<i64>,
    /// The steps whose codes proved who calls, as long as they could do it again.
    pub used_steps: Vec<i64>,
    /// Codes that were tried in the window `tries_since`.
    pub tries: u32,
    /// When counting began.
    pub tries_since: Timestamp,
    /// Its tags.
    pub tags: Vec<Tag>,
    /// When it was made.
    pub created: Timestamp,
}

impl MfaDevice {
    /// Its serial number: `arn:aws:iam::<account>:mfa<path><name>`.
    pub fn serial(&self) -> String {
        format!("arn:aws:iam::{}:mfa{}{}", self.account, self.path, self.name)
    }
}

/// An account's last credential report.
///
/// Key: `account`. Index: none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CredentialReport {
    /// The account.
    pub account: AccountId,
    /// The report as CSV.
    pub content: String,
    /// When it was made.
    pub generated: Timestamp,
}

/// A service-linked role that was to be deleted.
///
/// Key: `(account, task)`. Index: none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleDeletion {
    /// The account.
    pub account: AccountId,
    /// `task/aws-service-role/<service>/<role>/<uuid>`.
    pub task: String,
    /// When the role was deleted, or that failed.
    pub done: Timestamp,
    /// Why it failed.
    pub failure: Option<String>,
}

/// A report on when somebody last used which service.
///
/// Key: `(account, id)`. Index: none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessReport {
    /// The account.
    pub account: AccountId,
    /// The job's UUID.
    pub id: String,
    /// What it is about: the ARN of a user, group, role or policy.
    pub subject: String,
    /// Who asked: the ARN of the caller. Nobody else reads it.
    pub owner: String,
    /// The users and roles that it looks at.
    pub entities: Vec<String>,
    /// Whether it says which actions were used, too.
    pub with_actions: bool,
    /// When it was asked for.
    pub created: Timestamp,
    /// When it was done.
    pub completed: Timestamp,
    /// The services that its subject may use, by namespace.
    pub services: Vec<ServiceAccess>,
}

/// One service in an [`AccessReport`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceAccess {
    /// `iam`, `sso`, ..
    pub namespace: String,
    /// Who used it, latest first.
    pub used: Vec<LastUse>,
    /// Which actions were used, by name, with the last use of each.
    pub actions: Vec<(String, LastUse)>,
}

/// The last time that somebody used something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastUse {
    /// The ARN of the user or role.
    pub entity: String,
    /// When.
    pub time: Timestamp,
    /// In which Region.
    pub region: String,
}
