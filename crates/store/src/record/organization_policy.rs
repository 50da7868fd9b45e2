//! The organization's policies, where they are attached, and who acts for the organization.

use model::{
    AccountId, AttachedPolicy, DelegatedAdministrator, OrganizationPolicy, OrganizationPolicyId,
    OrganizationResourcePolicy, PolicyAttachments, PolicyTarget, PolicyType, ResourcePolicyId, Tag,
    Timestamp, TrustedService,
};

use super::form::{indexes, record};
use crate::{Entries, Stored, Table};

indexes! {
    /// Policies by type, then name.
    OrganizationPolicyByName of OrganizationPolicy, unique (PolicyType, String);
    /// Places by what is attached to them.
    AttachmentByPolicy of PolicyAttachments, shared (OrganizationPolicyId,);
    /// Delegated administrators by service.
    DelegatedByService of DelegatedAdministrator, shared (String,);
}

record! {
    /// A stored policy of the organization.
    OrganizationPolicy as OrganizationPolicyRecord v 1 {
        id: OrganizationPolicyId,
        kind: PolicyType,
        name: String,
        content: String,
        updated: Timestamp,
    } unset {
        description: String,
        tags: Vec<Tag>,
    }
}

impl Stored for OrganizationPolicy {
    type Key = OrganizationPolicyId;
    const TABLE: Table = Table::OrganizationPolicies;
    const INDEXES: &'static [Table] = &[Table::OrganizationPolicyByName];

    fn key(&self) -> Self::Key {
        self.id.clone()
    }

    fn index(&self, entries: &mut Entries) {
        entries.add::<OrganizationPolicyByName>((&self.kind, &self.name));
    }
}

record! {
    /// A stored policy in one place.
    AttachedPolicy as AttachedPolicyRecord {
        id: OrganizationPolicyId,
        kind: PolicyType,
    }
}

record! {
    /// What is attached to one place, as stored.
    PolicyAttachments as PolicyAttachmentsRecord v 1 {
        target: PolicyTarget,
        changed: Timestamp,
    } unset {
        policies: Vec<AttachedPolicy>,
        without_full_access: bool,
    }
}

impl Stored for PolicyAttachments {
    type Key = PolicyTarget;
    const TABLE: Table = Table::PolicyAttachments;
    const INDEXES: &'static [Table] = &[Table::AttachmentByPolicy];

    fn key(&self) -> Self::Key {
        self.target.clone()
    }

    fn index(&self, entries: &mut Entries) {
        for policy in &self.policies {
            entries.add::<AttachmentByPolicy>((&policy.id,));
        }
    }
}

record! {
    /// The stored resource policy of the organization.
    OrganizationResourcePolicy as OrganizationResourcePolicyRecord v 1 {
        id: ResourcePolicyId,
        content: String,
    } unset { tags: Vec<Tag>, }
}

impl Stored for OrganizationResourcePolicy {
    type Key = ResourcePolicyId;
    const TABLE: Table = Table::OrganizationResourcePolicies;

    fn key(&self) -> Self::Key {
        self.id.clone()
    }
}

record! {
    /// A stored service that may work across the organization.
    TrustedService as TrustedServiceRecord v 1 {
        service: String,
        since: Timestamp,
    }
}

impl Stored for TrustedService {
    type Key = String;
    const TABLE: Table = Table::TrustedServices;

    fn key(&self) -> Self::Key {
        self.service.clone()
    }
}

record! {
    /// A stored delegated administrator.
    DelegatedAdministrator as DelegatedAdministratorRecord v 1 {
        account: AccountId,
        service: String,
        since: Timestamp,
    }
}

impl Stored for DelegatedAdministrator {
    type Key = (AccountId, String);
    const TABLE: Table = Table::DelegatedAdministrators;
    const INDEXES: &'static [Table] = &[Table::DelegatedByService];

    fn key(&self) -> Self::Key {
        (self.account.clone(), self.service.clone())
    }

    fn index(&self, entries: &mut Entries) {
        entries.add::<DelegatedByService>((&self.service,));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::form::is_stored_as;

    #[test]
    fn policies_and_attachments_keep_their_stored_form() {
        let policy = OrganizationPolicy {
            id: "p-12345678".parse().unwrap(),
            kind: PolicyType::ServiceControl,
            name: "Guard".into(),
            description: "".into(),
            content: "{}".into(),
            updated: Timestamp(1),
            tags: Vec::new(),
        };
        is_stored_as(
            &policy,
            concat!(
                r#"{"v":1,"id":"p-12345678","kind":"SERVICE_CONTROL_POLICY","name":"Guard","#,
                r#""content":"{}","updated":1}"#,
            ),
        );
        let place = PolicyAttachments {
            target: "ou-ab12-12345678".parse().unwrap(),
            policies: vec![AttachedPolicy { id: policy.id, kind: policy.kind }],
            without_full_access: true,
            changed: Timestamp(2),
        };
        is_stored_as(
            &place,
            concat!(
                r#"{"v":1,"target":"ou-ab12-12345678","changed":2,"#,
                r#""policies":[{"id":"p-12345678","kind":"SERVICE_CONTROL_POLICY"}],"#,
                r#""without_full_access":true}"#,
            ),
        );
        let own = OrganizationResourcePolicy {
            id: "rp-12345678".parse().unwrap(),
            content: "{}".into(),
            tags: Vec::new(),
        };
        is_stored_as(&own, r#"{"v":1,"id":"rp-12345678","content":"{}"}"#);
    }

    #[test]
    fn services_and_their_administrators_keep_their_stored_form() {
        let access = TrustedService { service: "sso.amazonaws.com".into(), since: Timestamp(1) };
        is_stored_as(&access, r#"{"v":1,"service":"sso.amazonaws.com","since":1}"#);
        let administrator = DelegatedAdministrator {
            account: "111122223333".parse().unwrap(),
            service: "sso.amazonaws.com".into(),
            since: Timestamp(1),
        };
        is_stored_as(
            &administrator,
            r#"{"v":1,"account":"111122223333","service":"sso.amazonaws.com","since":1}"#,
        );
    }
}
