//! The organization: its root, organizational units and accounts, as AWS Organizations has them.

use crate::id::{AccountId, OrganizationId, OuId, ParentId, RootId};
use crate::{PolicyType, Tag, Timestamp};

/// The organization that this server carries.
///
/// Key: `id`. There is at most one per server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organization {
    /// Its id.
    pub id: OrganizationId,
    /// Its one root.
    pub root_id: RootId,
    /// The management account.
    pub management_account: AccountId,
    /// When it was made.
    pub created: Timestamp,
    /// Whether it has AWS's smaller feature set, which knows no policies.
    pub billing_only: bool,
    /// The types of policy that are enabled in its root.
    pub policy_types: Vec<PolicyType>,
    /// In how many places service and resource control policies say more than AWS's own, which allow
    /// everything. While there are none, no request has to look for them.
    pub controls: u64,
    /// The root's tags.
    pub root_tags: Vec<Tag>,
    /// When accounts were closed, within [`crate::limits::CLOSURE_WINDOW`].
    pub closures: Vec<Timestamp>,
}

/// An organizational unit.
///
/// Key: `id`. Index: `ou_by_parent` `(parent, name)`, unique.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrganizationalUnit {
    /// Its id.
    pub id: OuId,
    /// The root or OU it hangs under.
    pub parent: ParentId,
    /// 1 to 128 characters, unique among its siblings.
    pub name: String,
    /// Its tags.
    pub tags: Vec<Tag>,
}

/// Where an account is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountStatus {
    /// In use.
    Active,
    /// Closed; stays visible.
    Suspended,
}

/// An account of the organization.
///
/// Key: `id`. Index: `account_by_parent` `(parent, id)`; `account_by_email` `email in lower case`, unique.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Its 12 digits.
    pub id: AccountId,
    /// The root or OU it hangs under.
    pub parent: ParentId,
    /// 1 to 50 characters; not unique.
    pub name: String,
    /// 6 to 64 characters, unique in the organization.
    pub email: String,
    /// Where it is in its life.
    pub status: AccountStatus,
    /// Whether it was invited rather than created.
    pub invited: bool,
    /// When it joined.
    pub joined: Timestamp,
    /// The name of the backend that holds its roles; empty for our own account plane.
    pub backend: String,
    /// Its tags.
    pub tags: Vec<Tag>,
}

/// An account that belongs to no organization: one that left, or was removed. It keeps what is in it and can
/// be invited.
///
/// Key: `id`. Index: `standalone_by_email` `email in lower case`, not unique.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StandaloneAccount {
    /// Its 12 digits.
    pub id: AccountId,
    /// 1 to 50 characters.
    pub name: String,
    /// 6 to 64 characters.
    pub email: String,
    /// Where it is in its life.
    pub status: AccountStatus,
    /// Since when it stands alone.
    pub since: Timestamp,
}

/// The status record of one CreateAccount call. Ours succeed or fail at once; the record is what clients
/// poll.
///
/// Key: `id`. Index: none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreateAccountRequest {
    /// `car-` and 32 lower-case letters or digits.
    pub id: String,
    /// The name asked for.
    pub account_name: String,
    /// The account made, unless it failed.
    pub account_id: Option<AccountId>,
    /// AWS's `FailureReason`, such as `EMAIL_ALREADY_EXISTS`, when it failed.
    pub failure: Option<String>,
    /// When it was asked for.
    pub requested: Timestamp,
    /// When it was done.
    pub completed: Timestamp,
}
