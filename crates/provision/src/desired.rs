//! What should stand in an account: the documents and attributes that AWS gives the roles and the SAML
//! provider of an Identity Center. [`crate::naming`] computes them from a permission set, an instance and an
//! account.
//!
//! Shapes as observed in real accounts and in `userguide/referencingpermissionsets` of the Identity Center
//! guide.

use std::collections::{BTreeMap, BTreeSet};

use model::{Duration, PermissionSetId, Timestamp};

/// Beginning of the name of every provisioned role.
pub const ROLE_NAME_PREFIX: &str = "AWSReservedSSO_";
/// Name of the inline policy that holds a permission set's own.
pub const INLINE_POLICY_NAME: &str = "AwsSSOInlinePolicy";
/// `MaxSessionDuration` of every provisioned role; a session's length is the permission set's business.
pub const ROLE_MAX_SESSION: Duration = Duration::from_hours(12);
/// The audience of assertions made for AWS.
pub const SAML_AUDIENCE: &str = "https://signin.aws.amazon.com/saml";

/// What should stand in an account, as far as a [`crate::backend::Scope`] reaches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DesiredAccount {
    /// What should become of the instance's SAML provider.
    pub provider: ProviderGoal,
    /// The roles that should stand; another role of this instance within the scope should not.
    pub roles: Vec<DesiredRole>,
}

/// What should become of the instance's SAML provider in an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProviderGoal {
    /// It should stand as given.
    Present(Provider),
    /// It should be gone.
    Absent,
    /// It stays as it is.
    Untouched,
}

/// The SAML provider through which sessions enter the roles of an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provider {
    /// `AWSSSO_<16 hex>_DO_NOT_DELETE`.
    pub name: String,
    /// The metadata document.
    pub metadata: String,
    /// When the certificate in the metadata ends.
    pub valid_until: Timestamp,
}

/// One role that should stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DesiredRole {
    /// The permission set it is made from.
    pub set: PermissionSetId,
    /// `AWSReservedSSO_<set>_<16 hex>`: the name it already has, or a fresh one.
    pub name: String,
    /// Where it is put; a standing role stays where it is, because IAM cannot move one.
    pub path: String,
    /// All that can change about it.
    pub shape: RoleShape,
}

/// All about a role that can change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleShape {
    /// The permission set's description.
    pub description: String,
    /// Who may enter it.
    pub trust_policy: String,
    /// Its longest session.
    pub max_session: Duration,
    /// Inline policies by name.
    pub inline_policies: BTreeMap<String, String>,
    /// ARNs of attached policies.
    pub attached_policies: BTreeSet<String>,
    /// ARN of its permissions boundary.
    pub boundary: Option<String>,
}
