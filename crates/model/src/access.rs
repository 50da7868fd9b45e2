//! Permission sets, assignments, and the requests that carry them into accounts.

use std::fmt;

use crate::id::{AccountId, BadId, GroupId, InstanceId, PermissionSetId, RequestId, UserId};
use crate::time::Duration;
use crate::{Giver, Sources, Tag, Timestamp};

/// A template of access. Empty texts stand for what is not set.
///
/// Key: `(instance, id)`. Index: `permission_set_by_name` `(instance, name)`, unique.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PermissionSet {
    /// Its instance.
    pub instance: InstanceId,
    /// Its id.
    pub id: PermissionSetId,
    /// 1 to 32 characters of `[\w+=,.@-]`, unique in the instance; never changes.
    pub name: String,
    /// 0 to 700 characters.
    pub description: String,
    /// How long a role session lasts.
    pub session_duration: Duration,
    /// Where the console opens.
    pub relay_state: String,
    /// ARNs of AWS managed policies, in the order they were attached.
    pub managed_policies: Vec<String>,
    /// Policies that must be in each account by name and path.
    pub customer_policies: Vec<CustomerPolicyReference>,
    /// Inline policy document; empty when there is none.
    pub inline_policy: String,
    /// Permissions boundary.
    pub boundary: Option<Boundary>,
    /// Its tags.
    pub tags: Vec<Tag>,
    /// When it was made.
    pub created: Timestamp,
    /// Counts changes to what roles are made of, so that a role knows whether it is behind.
    pub revision: u64,
}

/// A customer managed policy, by the name and path it has in every account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomerPolicyReference {
    /// 1 to 128 characters.
    pub name: String,
    /// Begins and ends with `/`.
    pub path: String,
}

/// A permissions boundary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Boundary {
    /// An AWS managed policy, by ARN.
    Managed(String),
    /// A customer managed policy of each account.
    Customer(CustomerPolicyReference),
}

/// Whom an assignment gives access.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Principal {
    /// One user.
    User(UserId),
    /// The members of a group.
    Group(GroupId),
}

impl Principal {
    /// Reads AWS's pair of principal type and id.
    pub fn read(kind: &str, id: &str) -> Result<Self, BadId> {
        match kind {
            "USER" => id.parse().map(Self::User),
            "GROUP" => id.parse().map(Self::Group),
            _ => Err(BadId {
                expected: "a principal type (USER or GROUP)",
                given: kind.chars().take(256).collect(),
            }),
        }
    }

    /// AWS's principal type: `USER` or `GROUP`.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::User(_) => "USER",
            Self::Group(_) => "GROUP",
        }
    }

    /// The id without its type.
    pub fn id(&self) -> &str {
        match self {
            Self::User(id) => id.as_str(),
            Self::Group(id) => id.as_str(),
        }
    }
}

impl fmt::Display for Principal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.kind(), self.id())
    }
}

/// Access that somebody has to a permission set in an account, as long as one of its sources holds.
///
/// Key: `(instance, account, permission_set, principal kind, principal id)`.
/// Index: `assignment_by_principal` `(instance, principal kind, principal id, account, permission_set)`,
/// unique; `assignment_by_set` `(instance, permission_set, account, principal kind, principal id)`, unique;
/// `assignment_by_rule` `(instance, rule)` and `assignment_by_grant` `(instance, grant)`, one per source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assignment {
    /// Its instance.
    pub instance: InstanceId,
    /// Where.
    pub account: AccountId,
    /// What.
    pub permission_set: PermissionSetId,
    /// Who.
    pub principal: Principal,
    /// When it was made.
    pub created: Timestamp,
    /// What it stands on.
    pub sources: Sources,
}

/// A permission set as it was brought into one account.
///
/// Key: `(instance, permission_set, account)`. Index: `provisioned_by_account` `(instance, account,
/// permission_set)`, unique.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provisioned {
    /// Its instance.
    pub instance: InstanceId,
    /// What.
    pub permission_set: PermissionSetId,
    /// Where.
    pub account: AccountId,
    /// The role's name, `AWSReservedSSO_<set>_<16 hex>`.
    pub role_name: String,
    /// How long a session of the role lasts: the permission set's duration when it was last brought here.
    pub session_duration: Duration,
    /// The permission set's revision that the role was made from.
    pub revision: u64,
    /// When the role last changed.
    pub updated: Timestamp,
}

/// What an asynchronous request is to bring about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProvisionKind {
    /// The giver gives an assignment: CreateAccountAssignment, a rule or a grant.
    CreateAssignment {
        /// Where.
        account: AccountId,
        /// Who.
        principal: Principal,
        /// Who gives it.
        giver: Giver,
    },
    /// The giver takes its assignment back: DeleteAccountAssignment, a rule or a grant.
    DeleteAssignment {
        /// Where.
        account: AccountId,
        /// Who.
        principal: Principal,
        /// Who takes it back.
        giver: Giver,
    },
    /// ProvisionPermissionSet into one account, or into all where it already is.
    ProvisionSet {
        /// The one account, or all.
        account: Option<AccountId>,
    },
    /// Ours: the role of the set in one account, there or gone as its assignments there ask for.
    Reconcile {
        /// Where.
        account: AccountId,
    },
}

impl ProvisionKind {
    /// The account that a request is about, unless it is about all.
    pub fn account(&self) -> Option<&AccountId> {
        match self {
            Self::CreateAssignment { account, .. }
            | Self::DeleteAssignment { account, .. }
            | Self::Reconcile { account } => Some(account),
            Self::ProvisionSet { account } => account.as_ref(),
        }
    }

    /// The word under which requests of this kind are listed: `create`, `delete`, `provision` or
    /// `reconcile`.
    pub fn word(&self) -> &'static str {
        match self {
            Self::CreateAssignment { .. } => "create",
            Self::DeleteAssignment { .. } => "delete",
            Self::ProvisionSet { .. } => "provision",
            Self::Reconcile { .. } => "reconcile",
        }
    }

    /// What of its permission set a request is about: one assignment, the role in one account, or all roles.
    /// Making and deleting an assignment are about the same. What different givers give does not meet.
    pub fn subject(&self) -> String {
        match self {
            Self::CreateAssignment { account, principal, giver }
            | Self::DeleteAssignment { account, principal, giver } => match giver {
                Giver::Direct => format!("{account} {principal}"),
                giver => format!("{account} {principal} {giver}"),
            },
            Self::ProvisionSet { account: Some(account) } => account.to_string(),
            Self::ProvisionSet { account: None } => "all".to_owned(),
            Self::Reconcile { account } => format!("{account} reconcile"),
        }
    }
}

/// Where a request is. It leaves `InProgress` once and never comes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProvisionStatus {
    /// Waiting for the worker, or in its hands.
    InProgress,
    /// Done.
    Succeeded,
    /// Could not be done, with AWS's `FailureReason`.
    Failed(String),
}

/// One asynchronous request of sso-admin; it is the worker's job and the caller's status at once.
///
/// Key: `id`. Index: `request_by_kind` `(instance, kind word, created descending, id)`;
/// `request_pending` `(lane, account, created, id)` and `request_by_subject` `(instance, permission_set,
/// subject)`, unique, only while `InProgress`: two requests about the same thing are never in flight at once.
/// A part of another request is in `part_by_account` `(part_of, account)`, unique, and until it has succeeded
/// in `part_by_status` `(part_of, status word, account)`, unique, instead of the first and the last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProvisionRequest {
    /// Its id.
    pub id: RequestId,
    /// Its instance.
    pub instance: InstanceId,
    /// The permission set.
    pub permission_set: PermissionSetId,
    /// What to bring about.
    pub kind: ProvisionKind,
    /// Where it is.
    pub status: ProvisionStatus,
    /// When it was asked for.
    pub created: Timestamp,
    /// When it left `InProgress`.
    pub settled: Option<Timestamp>,
    /// The request for all accounts that this is one account's part of.
    pub part_of: Option<RequestId>,
    /// Whether the account's roles are kept elsewhere ([`Account::backend`](crate::Account)): such requests
    /// wait for others, so they are worked on apart.
    pub away: bool,
}

impl ProvisionRequest {
    /// The lane of requests for all accounts.
    pub const LANE_ALL: &'static str = "all";
    /// The lane of requests for one account that is kept here.
    pub const LANE_HOME: &'static str = "home";
    /// The lane of requests for one account that is kept elsewhere.
    pub const LANE_AWAY: &'static str = "away";

    /// Which of the worker's lanes a request goes through.
    pub fn lane(&self) -> &'static str {
        match self.kind.account() {
            None => Self::LANE_ALL,
            Some(_) if self.away => Self::LANE_AWAY,
            Some(_) => Self::LANE_HOME,
        }
    }
}

/// Whose turn it is to work on an account's roles, and until when everybody else stays away.
///
/// Key: `account`. Index: none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProvisionLease {
    /// The account.
    pub account: AccountId,
    /// The worker; empty while the account is left alone because it did not answer, or was asked too often.
    pub owner: String,
    /// When it ends by itself.
    pub until: Timestamp,
    /// How often in a row the account could not be worked on.
    pub failures: u32,
}

/// What was found when an account's roles were last compared with what was provisioned.
///
/// Key: `(instance, account)`. Index: `inspection_wanted` `(instance, account)`, unique, where somebody asked
/// for the next; `inspection_drifted` `(instance, account)`, unique, where something differs or the account
/// could not be looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inspection {
    /// The instance.
    pub instance: InstanceId,
    /// The account.
    pub account: AccountId,
    /// When it was last looked at; never, before the first that somebody asked for.
    pub looked: Option<Timestamp>,
    /// What differs, a sentence each.
    pub differences: Vec<String>,
    /// Why it could not be looked at, or not be repaired; empty when nothing went wrong.
    pub failure: String,
    /// What somebody asked to be done, until it is done.
    pub wanted: Option<InspectionWish>,
}

/// What somebody asks an inspection for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InspectionWish {
    /// To see what differs.
    Look,
    /// To make it what was provisioned.
    Repair,
}

/// How far the round through an instance's accounts has come that looks for drift.
///
/// Key: `instance`. Index: none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InspectionRound {
    /// The instance.
    pub instance: InstanceId,
    /// When it began.
    pub began: Timestamp,
    /// The last account that was looked at; empty at the beginning.
    pub after: String,
    /// Whether it came to the end.
    pub complete: bool,
}
