//! Quotas: how much of something an instance takes. AWS's published numbers are the defaults; administrators
//! may set others.

use std::str::FromStr;

use crate::instance::InstanceSettings;
use crate::limits;

/// Something that there can only be so much of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Quota {
    /// Scopes of one application.
    AccessScopesPerApplication,
    /// Applications.
    Applications,
    /// Groups.
    Groups,
    /// Groups that one role may be opened to by account access.
    GroupsPerRole,
    /// Managed policies (AWS's and customers') of one permission set.
    ManagedPoliciesPerPermissionSet,
    /// Managed policies of one role in an account that is kept here.
    ManagedPoliciesPerRole,
    /// Permission sets.
    PermissionSets,
    /// Permission sets provisioned to one account.
    PermissionSetsPerAccount,
    /// Trusted token issuers.
    TrustedTokenIssuers,
    /// Users.
    Users,
}

impl Quota {
    /// Every quota, in the order of their names.
    pub const ALL: [Self; 10] = [
        Self::AccessScopesPerApplication,
        Self::Applications,
        Self::Groups,
        Self::GroupsPerRole,
        Self::ManagedPoliciesPerPermissionSet,
        Self::ManagedPoliciesPerRole,
        Self::PermissionSets,
        Self::PermissionSetsPerAccount,
        Self::TrustedTokenIssuers,
        Self::Users,
    ];

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::AccessScopesPerApplication => "AccessScopesPerApplication",
            Self::Applications => "Applications",
            Self::Groups => "Groups",
            Self::GroupsPerRole => "GroupsPerRole",
            Self::ManagedPoliciesPerPermissionSet => "ManagedPoliciesPerPermissionSet",
            Self::ManagedPoliciesPerRole => "ManagedPoliciesPerRole",
            Self::PermissionSets => "PermissionSets",
            Self::PermissionSetsPerAccount => "PermissionSetsPerAccount",
            Self::TrustedTokenIssuers => "TrustedTokenIssuers",
            Self::Users => "Users",
        }
    }

    /// What it is unless somebody sets another: AWS's number, where AWS publishes one.
    pub fn default_value(self) -> usize {
        match self {
            Self::AccessScopesPerApplication => limits::APPLICATION_SCOPES_MAX,
            Self::Applications => limits::APPLICATIONS_MAX,
            Self::Groups => limits::GROUPS_MAX,
            Self::GroupsPerRole => limits::GROUPS_PER_ROLE_MAX,
            Self::ManagedPoliciesPerPermissionSet => limits::MANAGED_POLICIES_PER_SET_MAX,
            Self::ManagedPoliciesPerRole => limits::MANAGED_POLICIES_PER_ROLE_MAX,
            Self::PermissionSets => limits::PERMISSION_SETS_MAX,
            Self::PermissionSetsPerAccount => limits::PERMISSION_SETS_PER_ACCOUNT_MAX,
            Self::TrustedTokenIssuers => limits::TOKEN_ISSUERS_MAX,
            Self::Users => limits::USERS_MAX,
        }
    }

    /// The highest that it can be set to: what reads all of something at once is bounded by it.
    pub fn most(self) -> usize {
        self.default_value().saturating_mul(limits::QUOTA_RAISE_MAX)
    }
}

impl FromStr for Quota {
    type Err = UnknownQuota;
    fn from_str(text: &str) -> Result<Self, UnknownQuota> {
        Self::ALL.into_iter().find(|quota| quota.name() == text).ok_or(UnknownQuota)
    }
}

/// A text that is no quota's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownQuota;

impl InstanceSettings {
    /// How much of something the instance takes.
    pub fn quota(&self, quota: Quota) -> usize {
        let set = self.quotas.iter().find(|(of, _)| *of == quota);
        set.map_or(quota.default_value(), |(_, value)| usize::try_from(*value).unwrap_or(usize::MAX))
    }

    /// Sets a quota. AWS's own number is not kept, so that it follows should AWS raise it.
    pub fn set_quota(&mut self, quota: Quota, value: usize) {
        self.quotas.retain(|(of, _)| *of != quota);
        if value != quota.default_value() {
            self.quotas.push((quota, value as u64));
            self.quotas.sort();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_in_order_and_are_read_back() {
        assert!(Quota::ALL.map(Quota::name).is_sorted());
        assert!(Quota::ALL.into_iter().all(|quota| quota.name().parse() == Ok(quota)));
        assert_eq!("Everything".parse::<Quota>(), Err(UnknownQuota));
    }

    #[test]
    fn a_quota_is_the_default_until_it_is_set_and_again_when_it_is_set_to_it() {
        let mut settings = InstanceSettings::default();
        assert_eq!(settings.quota(Quota::PermissionSets), limits::PERMISSION_SETS_MAX);
        settings.set_quota(Quota::PermissionSets, 7);
        assert_eq!(settings.quota(Quota::PermissionSets), 7);
        settings.set_quota(Quota::PermissionSets, limits::PERMISSION_SETS_MAX);
        assert!(settings.quotas.is_empty());
    }
}
