//! Account access: roles that the accounts own themselves, and which users and groups may enter them.

use crate::access::Principal;
use crate::id::{AccessApplicationId, AccountId, ApplicationId, EntitlementId, InstanceId, TenantId};
use crate::{Tag, Timestamp};

/// Account access as it was switched on for an instance; there is one at most.
///
/// Key: `id`. Index: `access_application_by_instance` `(instance)`, unique; `access_application_by_tenant`
/// `(tenant)`, unique.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessApplication {
    /// Its id.
    pub id: AccessApplicationId,
    /// The instance whose users and groups it is about.
    pub instance: InstanceId,
    /// The account that it belongs to; it stands in the ARN.
    pub account: AccountId,
    /// The Region in its ARN: the instance's.
    pub region: String,
    /// What clients name it by.
    pub tenant: TenantId,
    /// The application that stands for it in the instance.
    pub application: ApplicationId,
    /// Its tags.
    pub tags: Vec<Tag>,
    /// When it was made.
    pub created: Timestamp,
    /// When it last changed.
    pub updated: Timestamp,
}

/// A user or a group that may enter a role. It stays when the principal or the role is deleted.
///
/// Key: `(application, id)`. Index: `entitlement_by_principal` `(application, principal kind, principal id,
/// account, role)`, unique; `entitlement_by_role` `(application, account, role, principal kind, principal
/// id)`, unique.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entitlement {
    /// What it was made under.
    pub application: AccessApplicationId,
    /// Its id.
    pub id: EntitlementId,
    /// Who.
    pub principal: Principal,
    /// The role's account.
    pub account: AccountId,
    /// The role's ARN.
    pub role: String,
    /// When it was made.
    pub created: Timestamp,
}

impl AccessApplication {
    /// `arn:aws:account-access:<region>:<account>:application/..`.
    pub fn arn(&self) -> String {
        let Self { region, account, id, .. } = self;
        format!("arn:aws:account-access:{region}:{account}:application/{id}")
    }
}
