//! What our own account plane keeps per account: roles, SAML providers and customer managed policies.

use crate::id::{AccountId, InstanceId, PermissionSetId};
use crate::time::Duration;
use crate::{Tag, Timestamp};

/// Who may change a role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RoleOwner {
    /// The account's own administrators.
    Account,
    /// Only the AWS service that it is linked to; administrators describe, tag and end it.
    Service {
        /// The service's principal, such as `batch.amazonaws.com`.
        principal: String,
    },
    /// Only the instance that provisioned it.
    Reserved {
        /// The instance.
        instance: InstanceId,
        /// The permission set it was made from.
        permission_set: PermissionSetId,
    },
}

/// An IAM role.
///
/// Key: `(account, name in lower case)`. Indexes: `role_by_id` `(account, id)`, unique; `role_by_policy`
/// `(account, policy's ARN, how it is used, key)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    /// Its account.
    pub account: AccountId,
    /// 1 to 64 characters, unique without case.
    pub name: String,
    /// Begins and ends with `/`.
    pub path: String,
    /// `AROA..`; a role made again has another.
    pub id: String,
    /// What it is for.
    pub description: String,
    /// Its trust policy.
    pub trust_policy: String,
    /// Longest session.
    pub max_session: Duration,
    /// Inline policies: name and document.
    pub inline_policies: Vec<(String, String)>,
    /// ARNs of attached managed policies.
    pub attached_policies: Vec<String>,
    /// ARN of its permissions boundary.
    pub boundary: Option<String>,
    /// Who may change it.
    pub owner: RoleOwner,
    /// Its tags.
    pub tags: Vec<Tag>,
    /// When it was made.
    pub created: Timestamp,
}

impl Role {
    /// `arn:aws:iam::<account>:role<path><name>`.
    pub fn arn(&self) -> String {
        format!("arn:aws:iam::{}:role{}{}", self.account, self.path, self.name)
    }
}

/// A SAML provider of an account.
///
/// Key: `(account, name)`. Index: none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SamlProvider {
    /// Its account.
    pub account: AccountId,
    /// Its name; `AWSSSO_<16 hex>_DO_NOT_DELETE` for the one that an instance owns.
    pub name: String,
    /// The IdP's metadata document.
    pub metadata: String,
    /// The instance that owns it, if any: then nobody else may change it.
    pub reserved: Option<InstanceId>,
    /// Its tags.
    pub tags: Vec<Tag>,
    /// When it was made.
    pub created: Timestamp,
    /// When its certificate ends.
    pub valid_until: Timestamp,
}

impl SamlProvider {
    /// `arn:aws:iam::<account>:saml-provider/<name>`.
    pub fn arn(&self) -> String {
        format!("arn:aws:iam::{}:saml-provider/{}", self.account, self.name)
    }
}

/// A customer managed policy of an account.
///
/// Key: `(account, name in lower case)`. Index: none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomerPolicy {
    /// Its account.
    pub account: AccountId,
    /// 1 to 128 characters, unique without case.
    pub name: String,
    /// Begins and ends with `/`.
    pub path: String,
    /// `ANPA..`.
    pub id: String,
    /// What it is for.
    pub description: String,
    /// At most five; one is the default.
    pub versions: Vec<PolicyVersion>,
    /// The highest number that a version ever had: none comes back. 0 stands for that of the versions there
    /// are.
    pub version_last: u64,
    /// Its tags.
    pub tags: Vec<Tag>,
    /// When it was made.
    pub created: Timestamp,
    /// When it last changed.
    pub updated: Timestamp,
}

impl CustomerPolicy {
    /// `arn:aws:iam::<account>:policy<path><name>`.
    pub fn arn(&self) -> String {
        format!("arn:aws:iam::{}:policy{}{}", self.account, self.path, self.name)
    }

    /// The version in force.
    pub fn default_version(&self) -> Option<&PolicyVersion> {
        self.versions.iter().find(|version| version.is_default)
    }
}

/// One version of a customer managed policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyVersion {
    /// `v1`, `v2`, ..
    pub id: String,
    /// The document.
    pub document: String,
    /// Whether it is in force.
    pub is_default: bool,
    /// When it was made.
    pub created: Timestamp,
}
