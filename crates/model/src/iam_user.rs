//! Who an account's own administrators let in: IAM users with their passwords, the groups they are in, and
//! instance profiles.
//!
//! Users and groups are referred to by their unique ids, which stay when they are renamed and never come
//! back.

use crate::id::AccountId;
use crate::{Tag, Timestamp};

/// An IAM user.
///
/// Key: `(account, name in lower case)`. Indexes: `iam_user_by_id` `(account, id)`, unique;
/// `iam_user_by_group` `(account, group id, key)`; `iam_user_by_policy` `(account, policy's ARN, how it is
/// used, key)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IamUser {
    /// Its account.
    pub account: AccountId,
    /// 1 to 64 characters, unique without case.
    pub name: String,
    /// Begins and ends with `/`.
    pub path: String,
    /// `AIDA..`; a user made again has another.
    pub id: String,
    /// Inline policies: name and document.
    pub inline_policies: Vec<(String, String)>,
    /// ARNs of attached managed policies.
    pub attached_policies: Vec<String>,
    /// ARN of its permissions boundary.
    pub boundary: Option<String>,
    /// Ids of the groups it is in.
    pub groups: Vec<String>,
    /// Its tags.
    pub tags: Vec<Tag>,
    /// When it was made.
    pub created: Timestamp,
}

impl IamUser {
    /// `arn:aws:iam::<account>:user<path><name>`.
    pub fn arn(&self) -> String {
        format!("arn:aws:iam::{}:user{}{}", self.account, self.path, self.name)
    }
}

/// A group of IAM users.
///
/// Key: `(account, name in lower case)`. Indexes: `iam_group_by_id` `(account, id)`, unique;
/// `iam_group_by_policy` `(account, policy's ARN, how it is used, key)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IamGroup {
    /// Its account.
    pub account: AccountId,
    /// 1 to 128 characters, unique without case.
    pub name: String,
    /// Begins and ends with `/`.
    pub path: String,
    /// `AGPA..`.
    pub id: String,
    /// Inline policies: name and document.
    pub inline_policies: Vec<(String, String)>,
    /// ARNs of attached managed policies.
    pub attached_policies: Vec<String>,
    /// When it was made.
    pub created: Timestamp,
}

impl IamGroup {
    /// `arn:aws:iam::<account>:group<path><name>`.
    pub fn arn(&self) -> String {
        format!("arn:aws:iam::{}:group{}{}", self.account, self.path, self.name)
    }
}

/// An IAM user's password, as hashes.
///
/// Key: `(account, user id)`. Index: none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoginProfile {
    /// The user's account.
    pub account: AccountId,
    /// The user's unique id.
    pub user: String,
    /// PHC string of argon2id.
    pub hash: String,
    /// PHC strings of earlier passwords, newest first, as many as an account can keep from coming back.
    pub history: Vec<String>,
    /// Whether the user has to choose another one.
    pub reset_required: bool,
    /// When the profile was made.
    pub created: Timestamp,
    /// When the password was set.
    pub set: Timestamp,
}

/// An instance profile: how a machine is given a role.
///
/// Key: `(account, name in lower case)`. Index: `instance_profile_by_role` `(account, role id, key)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InstanceProfile {
    /// Its account.
    pub account: AccountId,
    /// 1 to 128 characters, unique without case.
    pub name: String,
    /// Begins and ends with `/`.
    pub path: String,
    /// `AIPA..`.
    pub id: String,
    /// Unique id of the one role in it.
    pub role: Option<String>,
    /// Its tags.
    pub tags: Vec<Tag>,
    /// When it was made.
    pub created: Timestamp,
}

impl InstanceProfile {
    /// `arn:aws:iam::<account>:instance-profile<path><name>`.
    pub fn arn(&self) -> String {
        format!("arn:aws:iam::{}:instance-profile{}{}", self.account, self.path, self.name)
    }
}
