//! The policies of an organization: what kinds there are, what they say, where they are attached; and who
//! else than the management account may act for the organization.

use std::fmt;
use std::str::FromStr;

use crate::id::{AccountId, BadId, OrganizationPolicyId, PolicyTarget, ResourcePolicyId};
use crate::{Tag, Timestamp};

macro_rules! policy_types {
    ($($(#[$doc:meta])* $name:ident = $word:literal, $bytes:literal, $attached:literal;)*) => {
        /// The types of policy.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum PolicyType {
            $($(#[$doc])* $name,)*
        }

        impl PolicyType {
            /// Every type, in AWS's order.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// AWS's word for it.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $word,)* }
            }

            /// Longest document, in characters (Organizations user guide, "Quotas").
            pub const fn chars_max(self) -> usize {
                match self { $(Self::$name => $bytes,)* }
            }

            /// Most policies attached in one place (the same page).
            pub const fn attached_max(self) -> usize {
                match self { $(Self::$name => $attached,)* }
            }
        }
    };
}

policy_types! {
    /// What the callers of accounts may do at most.
    ServiceControl = "SERVICE_CONTROL_POLICY", 5120, 5;
    /// What may be done at most to the resources of accounts.
    ResourceControl = "RESOURCE_CONTROL_POLICY", 5120, 5;
    /// Tags and their values.
    Tag = "TAG_POLICY", 10_000, 10;
    /// Backup plans.
    Backup = "BACKUP_POLICY", 10_000, 10;
    /// What AI services may keep.
    AiServicesOptOut = "AISERVICES_OPT_OUT_POLICY", 2500, 5;
    /// Chat applications.
    Chatbot = "CHATBOT_POLICY", 10_000, 5;
    /// Settings of EC2.
    DeclarativeEc2 = "DECLARATIVE_POLICY_EC2", 10_000, 10;
    /// Security Hub.
    SecurityHub = "SECURITYHUB_POLICY", 10_000, 10;
    /// Inspector.
    Inspector = "INSPECTOR_POLICY", 10_000, 10;
    /// Order of automatic upgrades.
    UpgradeRollout = "UPGRADE_ROLLOUT_POLICY", 10_000, 10;
    /// Bedrock.
    Bedrock = "BEDROCK_POLICY", 10_000, 10;
    /// S3.
    S3 = "S3_POLICY", 10_000, 10;
    /// Network security director.
    NetworkSecurityDirector = "NETWORK_SECURITY_DIRECTOR_POLICY", 10_000, 10;
    /// GuardDuty.
    GuardDuty = "GUARDDUTY_POLICY", 10_000, 10;
}

impl PolicyType {
    /// Whether policies of this type decide requests. All others are documents that are merged along the tree
    /// for whoever reads them.
    pub const fn is_control(self) -> bool {
        matches!(self, Self::ServiceControl | Self::ResourceControl)
    }

    /// AWS's own policy of this type, which allows everything and is attached everywhere from the moment the
    /// type is enabled.
    pub const fn default_policy(self) -> Option<&'static str> {
        match self {
            Self::ServiceControl => Some("p-FullAWSAccess"),
            Self::ResourceControl => Some("p-RCPFullAWSAccess"),
            _ => None,
        }
    }
}

impl fmt::Display for PolicyType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for PolicyType {
    type Err = BadId;
    fn from_str(text: &str) -> Result<Self, BadId> {
        let found = Self::ALL.iter().find(|kind| kind.as_str() == text);
        let expected = "a type of policy such as `SERVICE_CONTROL_POLICY`";
        found.copied().ok_or_else(|| BadId { expected, given: text.chars().take(64).collect() })
    }
}

/// A policy of the organization.
///
/// Key: `id`. Index: `organization_policy_by_name` `(kind, name)`, unique.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrganizationPolicy {
    /// Its id.
    pub id: OrganizationPolicyId,
    /// Its type, for good.
    pub kind: PolicyType,
    /// 1 to 128 characters, unique among policies of the type.
    pub name: String,
    /// 0 to 512 characters.
    pub description: String,
    /// The document, as it was given.
    pub content: String,
    /// When it last changed.
    pub updated: Timestamp,
    /// Its tags.
    pub tags: Vec<Tag>,
}

/// A policy in one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttachedPolicy {
    /// The policy.
    pub id: OrganizationPolicyId,
    /// Its type.
    pub kind: PolicyType,
}

/// What is attached to one root, unit or account beyond AWS's own policies, which are attached unless said
/// otherwise. A place without a row has nothing more.
///
/// Key: `target`. Index: `attachment_by_policy` `(policy, target)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyAttachments {
    /// Where.
    pub target: PolicyTarget,
    /// What, in the order of attaching, which decides between policies of one place that contradict.
    pub policies: Vec<AttachedPolicy>,
    /// Whether `FullAWSAccess` was detached.
    pub without_full_access: bool,
    /// When this last changed.
    pub changed: Timestamp,
}

impl PolicyAttachments {
    /// A place where nobody has attached anything yet.
    pub fn none(target: PolicyTarget, now: Timestamp) -> Self {
        Self { target, policies: Vec::new(), without_full_access: false, changed: now }
    }

    /// The policies of one type, without AWS's own.
    pub fn of_type(&self, kind: PolicyType) -> impl Iterator<Item = &OrganizationPolicyId> {
        self.policies.iter().filter(move |policy| policy.kind == kind).map(|policy| &policy.id)
    }

    /// Whether AWS's own policy of a type is attached.
    pub fn has_default(&self, kind: PolicyType) -> bool {
        kind.default_policy().is_some() && !(kind == PolicyType::ServiceControl && self.without_full_access)
    }

    /// Whether nothing is said here that would not hold without it.
    pub fn is_default(&self) -> bool {
        self.policies.is_empty() && !self.without_full_access
    }

    /// What this place adds to [`crate::Organization::controls`].
    pub fn controls(&self) -> u64 {
        let attached = self.policies.iter().filter(|policy| policy.kind.is_control()).count();
        u64::try_from(attached).unwrap_or(u64::MAX).saturating_add(u64::from(self.without_full_access))
    }
}

/// The organization's own resource policy, by which member accounts may act on it.
///
/// Key: `id`. Index: none; there is at most one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrganizationResourcePolicy {
    /// Its id.
    pub id: ResourcePolicyId,
    /// The document.
    pub content: String,
    /// Its tags.
    pub tags: Vec<Tag>,
}

/// A service that may work across the organization.
///
/// Key: `service`. Index: none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrustedService {
    /// Its service principal, such as `sso.amazonaws.com`.
    pub service: String,
    /// Since when.
    pub since: Timestamp,
}

/// An account that administers a service for the whole organization.
///
/// Key: `(account, service)`. Index: `delegated_by_service` `(service, account)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DelegatedAdministrator {
    /// The account.
    pub account: AccountId,
    /// The service principal.
    pub service: String,
    /// Since when.
    pub since: Timestamp,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_is_read_from_its_own_word() {
        for kind in PolicyType::ALL {
            assert_eq!(kind.as_str().parse(), Ok(*kind));
        }
        assert!("service_control_policy".parse::<PolicyType>().is_err());
    }

    #[test]
    fn a_place_counts_what_it_says_beyond_full_access() {
        let mut place = PolicyAttachments::none("111122223333".parse().unwrap(), Timestamp(1));
        assert!(place.is_default() && place.controls() == 0);
        assert!(place.has_default(PolicyType::ServiceControl) && !place.has_default(PolicyType::Tag));
        let attach = |kind| AttachedPolicy { id: "p-12345678".parse().unwrap(), kind };
        place.policies.push(attach(PolicyType::Tag));
        assert!(!place.is_default() && place.controls() == 0);
        place.policies.push(attach(PolicyType::ResourceControl));
        place.without_full_access = true;
        assert_eq!(place.controls(), 2);
        assert!(!place.has_default(PolicyType::ServiceControl));
        assert!(place.has_default(PolicyType::ResourceControl));
    }
}
