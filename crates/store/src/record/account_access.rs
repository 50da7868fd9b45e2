//! Account access and its entitlements.

use model::{
    AccessApplication, AccessApplicationId, AccountId, ApplicationId, Entitlement, EntitlementId, InstanceId,
    Principal, Tag, TenantId, Timestamp,
};

use super::form::{indexes, record};
use crate::{Entries, Stored, Table};

record! {
    /// Stored account access of an instance.
    AccessApplication as AccessApplicationRecord v 1 {
        id: AccessApplicationId,
        instance: InstanceId,
        account: AccountId,
        region: String,
        tenant: TenantId,
        application: ApplicationId,
        created: Timestamp,
        updated: Timestamp,
    } unset { tags: Vec<Tag>, }
}

record! {
    /// A stored entitlement.
    Entitlement as EntitlementRecord v 1 {
        application: AccessApplicationId,
        id: EntitlementId,
        principal: Principal,
        account: AccountId,
        role: String,
        created: Timestamp,
    }
}

indexes! {
    /// Account access by instance.
    AccessApplicationByInstance of AccessApplication, unique (InstanceId,);
    /// Account access by tenant.
    AccessApplicationByTenant of AccessApplication, unique (TenantId,);
    /// Entitlements by principal, then account and role.
    EntitlementByPrincipal of Entitlement, unique (AccessApplicationId, Principal, AccountId, String);
    /// Entitlements by account and role, then principal.
    EntitlementByRole of Entitlement, unique (AccessApplicationId, AccountId, String, Principal);
}

impl Stored for AccessApplication {
    type Key = AccessApplicationId;
    const TABLE: Table = Table::AccessApplications;
    const INDEXES: &'static [Table] = &[Table::AccessApplicationByInstance, Table::AccessApplicationByTenant];

    fn key(&self) -> Self::Key {
        self.id.clone()
    }

    fn index(&self, entries: &mut Entries) {
        entries.add::<AccessApplicationByInstance>((&self.instance,));
        entries.add::<AccessApplicationByTenant>((&self.tenant,));
    }
}

impl Stored for Entitlement {
    type Key = (AccessApplicationId, EntitlementId);
    const TABLE: Table = Table::Entitlements;
    const INDEXES: &'static [Table] = &[Table::EntitlementByPrincipal, Table::EntitlementByRole];

    fn key(&self) -> Self::Key {
        (self.application.clone(), self.id.clone())
    }

    fn index(&self, entries: &mut Entries) {
        let Self { application, principal, account, role, .. } = self;
        entries.add::<EntitlementByPrincipal>((application, principal, account, role));
        entries.add::<EntitlementByRole>((application, account, role, principal));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::form::is_stored_as;

    #[test]
    fn account_access_keeps_its_stored_form() {
        let application = AccessApplication {
            id: "0123456789abcdef".parse().unwrap(),
            instance: "ssoins-0123456789abcdef".parse().unwrap(),
            account: "111122223333".parse().unwrap(),
            region: "eu-west-1".into(),
            tenant: "aa-0123456789abcdef".parse().unwrap(),
            application: "apl-0123456789abcdef".parse().unwrap(),
            tags: Vec::new(),
            created: Timestamp(1),
            updated: Timestamp(2),
        };
        is_stored_as(
            &application,
            concat!(
                r#"{"v":1,"id":"0123456789abcdef","instance":"ssoins-0123456789abcdef","#,
                r#""account":"111122223333","region":"eu-west-1","tenant":"aa-0123456789abcdef","#,
                r#""application":"apl-0123456789abcdef","created":1,"updated":2}"#,
            ),
        );
        let entitlement = Entitlement {
            application: application.id,
            id: "33333333-a0e1-700e-3d75-96c6bb641596".parse().unwrap(),
            principal: Principal::read("USER", "c4488478-a0e1-700e-3d75-96c6bb641596").unwrap(),
            account: "444455556666".parse().unwrap(),
            role: "arn:aws:iam::444455556666:role/Developer".into(),
            created: Timestamp(1),
        };
        is_stored_as(
            &entitlement,
            concat!(
                r#"{"v":1,"application":"0123456789abcdef","#,
                r#""id":"33333333-a0e1-700e-3d75-96c6bb641596","#,
                r#""principal":{"user":"c4488478-a0e1-700e-3d75-96c6bb641596"},"#,
                r#""account":"444455556666","role":"arn:aws:iam::444455556666:role/Developer","#,
                r#""created":1}"#,
            ),
        );
    }
}
