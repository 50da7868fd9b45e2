//! What gives assignments beside administrators: rules over the organization, and grants for a while.

use crate::id::{AccountId, GrantId, InstanceId, ParentId, PermissionSetId, RuleId};
use crate::{Principal, Timestamp, Window};

/// Gives a principal a permission set in every account of a scope, as the organization changes.
///
/// Key: `(instance, id)`. Index: `assignment_rule_by_name` `(instance, name)`, unique;
/// `assignment_rule_by_set` `(instance, permission_set, id)`, unique.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssignmentRule {
    /// Its instance.
    pub instance: InstanceId,
    /// Its id.
    pub id: RuleId,
    /// 1 to 128 characters, unique in the instance.
    pub name: String,
    /// 0 to 700 characters.
    pub description: String,
    /// Who.
    pub principal: Principal,
    /// What.
    pub permission_set: PermissionSetId,
    /// Where.
    pub scope: RuleScope,
    /// When it was made.
    pub created: Timestamp,
    /// By whom.
    pub created_by: String,
    /// When it last changed.
    pub updated: Timestamp,
    /// By whom.
    pub updated_by: String,
}

/// Which accounts a rule covers: those that meet every condition it has and are not excluded. Closed accounts
/// are never covered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RuleScope {
    /// Anywhere below one of these; everywhere when empty.
    pub under: Vec<ParentId>,
    /// Tagged with every one of these keys, with one of the values of each.
    pub tags: Vec<TagCondition>,
    /// Of a name that is like one of these patterns (`*` and `?`); any name when empty.
    pub names: Vec<String>,
    /// Except these accounts.
    pub except_accounts: Vec<AccountId>,
    /// Except what is anywhere below these.
    pub except_under: Vec<ParentId>,
    /// Whether the management account is covered like any other. It is beyond every service control policy,
    /// so rules leave it out unless they say this.
    pub management: bool,
}

/// A tag that an account has to have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TagCondition {
    /// Its key.
    pub key: String,
    /// Its value is one of these; any when empty.
    pub values: Vec<String>,
}

/// Gives one assignment for a while, and says why.
///
/// Key: `(instance, id)`. Index: `grant_by_end` `(instance, end, id)`; `grant_by_principal` `(instance,
/// principal kind, principal id, id)`, unique; `grant_by_account` `(instance, account, id)`, unique;
/// `grant_by_set` `(instance, permission_set, end, id)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// Its instance.
    pub instance: InstanceId,
    /// Its id.
    pub id: GrantId,
    /// Where.
    pub account: AccountId,
    /// What.
    pub permission_set: PermissionSetId,
    /// Who.
    pub principal: Principal,
    /// When.
    pub window: Window,
    /// Why: 0 to 1024 characters.
    pub reason: String,
    /// The ticket that asked for it: 0 to 128 characters.
    pub ticket: String,
    /// Who approved it: 0 to 256 characters.
    pub approver: String,
    /// When it was made.
    pub created: Timestamp,
    /// By whom.
    pub created_by: String,
    /// Its early end, if somebody brought that about.
    pub revoked: Option<Revocation>,
}

/// That somebody ended a grant early.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revocation {
    /// When.
    pub time: Timestamp,
    /// By whom.
    pub by: String,
    /// Why: 0 to 1024 characters.
    pub reason: String,
}

/// Where a grant is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GrantStatus {
    /// It has not begun.
    Scheduled,
    /// It holds.
    Active,
    /// Its time is over.
    Ended,
    /// Somebody ended it.
    Revoked,
}

impl Grant {
    /// When it gives access: its window, cut where it was revoked.
    pub fn effective(&self) -> Window {
        let until = self.revoked.as_ref().map_or(self.window.until, |at| at.time.min(self.window.until));
        Window { until, ..self.window }
    }

    /// Where it is in its life.
    pub fn status(&self, now: Timestamp) -> GrantStatus {
        match &self.revoked {
            Some(_) => GrantStatus::Revoked,
            None if now < self.window.from => GrantStatus::Scheduled,
            None if now < self.window.until => GrantStatus::Active,
            None => GrantStatus::Ended,
        }
    }
}

/// An account that a rule or a grant wants to give or take an assignment in, and could not the last time.
///
/// Key: `(instance, giver, account)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreached {
    /// The instance.
    pub instance: InstanceId,
    /// The rule or the grant, by its id.
    pub giver: String,
    /// The account.
    pub account: AccountId,
    /// What AWS would say in `FailureReason`.
    pub reason: String,
    /// The revision of the permission set that did not get there: another one is tried at once.
    pub set_revision: u64,
    /// How often it was tried.
    pub tries: u64,
    /// When it will be tried again.
    pub again: Timestamp,
}
