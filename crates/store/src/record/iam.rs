//! Roles, SAML providers and customer managed policies of accounts.

use model::{
    AccountId, CustomerPolicy, Duration, InstanceId, PermissionSetId, PolicyVersion, Role, RoleOwner,
    SamlProvider, Tag, Timestamp,
};
use serde::{Deserialize, Serialize};

use super::form::{Form, indexes, record};
use crate::{Entries, Folded, KeyPart, KeyWriter, Stored, Table};

record! {
    /// A stored role.
    Role as RoleRecord v 1 {
        account: AccountId,
        name: String,
        path: String,
        id: String,
        trust_policy: String,
        max_session: Duration,
        owner: RoleOwner,
        created: Timestamp,
    } unset {
        description: String,
        inline_policies: Vec<(String, String)>,
        attached_policies: Vec<String>,
        boundary: Option<String>,
        tags: Vec<Tag>,
    }
}

/// Who may change a stored role.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RoleOwnerRecord {
    /// The account's own administrators.
    Account,
    /// Only the service that it is linked to.
    Service {
        /// The service's principal.
        principal: String,
    },
    /// Only the instance that provisioned it.
    Reserved {
        /// The instance.
        instance: <InstanceId as Form>::Record,
        /// The permission set.
        permission_set: <PermissionSetId as Form>::Record,
    },
}

impl Form for RoleOwner {
    type Record = RoleOwnerRecord;
    fn to_record(&self) -> RoleOwnerRecord {
        match self {
            Self::Account => RoleOwnerRecord::Account,
            Self::Service { principal } => RoleOwnerRecord::Service { principal: principal.clone() },
            Self::Reserved { instance, permission_set } => RoleOwnerRecord::Reserved {
                instance: instance.to_record(),
                permission_set: permission_set.to_record(),
            },
        }
    }
    fn from_record(record: RoleOwnerRecord) -> Self {
        match record {
            RoleOwnerRecord::Account => Self::Account,
            RoleOwnerRecord::Service { principal } => Self::Service { principal },
            RoleOwnerRecord::Reserved { instance, permission_set } => Self::Reserved {
                instance: Form::from_record(instance),
                permission_set: Form::from_record(permission_set),
            },
        }
    }
}

/// How an entity uses a managed policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PolicyUse {
    /// It is attached to the entity.
    Attached,
    /// It bounds the entity.
    Boundary,
}

impl KeyPart for PolicyUse {
    fn write(&self, key: &mut KeyWriter) {
        key.part(match self {
            Self::Attached => "attached",
            Self::Boundary => "boundary",
        });
    }
}

/// Every use that an entity makes of managed policies.
pub(super) fn uses<'a>(
    attached: &'a [String],
    boundary: Option<&'a String>,
) -> impl Iterator<Item = (&'a String, PolicyUse)> {
    let attached = attached.iter().map(|arn| (arn, PolicyUse::Attached));
    attached.chain(boundary.map(|arn| (arn, PolicyUse::Boundary)))
}

indexes! {
    /// Roles by account, then unique id.
    RoleById of Role, unique (AccountId, String);
    /// Roles by account, then the ARN of each managed policy that they use and how.
    RoleByPolicy of Role, shared (AccountId, String, PolicyUse);
}

impl Stored for Role {
    type Key = (AccountId, Folded);
    const TABLE: Table = Table::Roles;
    const INDEXES: &'static [Table] = &[Table::RoleById, Table::RoleByPolicy];

    fn key(&self) -> Self::Key {
        (self.account.clone(), Folded::of(&self.name))
    }

    fn index(&self, entries: &mut Entries) {
        entries.add::<RoleById>((&self.account, &self.id));
        for (policy, how) in uses(&self.attached_policies, self.boundary.as_ref()) {
            entries.add::<RoleByPolicy>((&self.account, policy, &how));
        }
    }
}

record! {
    /// A stored SAML provider.
    SamlProvider as SamlProviderRecord v 1 {
        account: AccountId,
        name: String,
        metadata: String,
        created: Timestamp,
        valid_until: Timestamp,
    } unset {
        reserved: Option<InstanceId>,
        tags: Vec<Tag>,
    }
}

impl Stored for SamlProvider {
    type Key = (AccountId, String);
    const TABLE: Table = Table::SamlProviders;

    fn key(&self) -> Self::Key {
        (self.account.clone(), self.name.clone())
    }
}

record! {
    /// A stored customer managed policy.
    CustomerPolicy as CustomerPolicyRecord v 1 {
        account: AccountId,
        name: String,
        path: String,
        id: String,
        versions: Vec<PolicyVersion>,
        created: Timestamp,
        updated: Timestamp,
    } unset {
        description: String,
        version_last: u64,
        tags: Vec<Tag>,
    }
}

record! {
    /// A stored version of a policy.
    PolicyVersion as PolicyVersionRecord {
        id: String,
        document: String,
        is_default: bool,
        created: Timestamp,
    }
}

impl Stored for CustomerPolicy {
    type Key = (AccountId, Folded);
    const TABLE: Table = Table::CustomerPolicies;

    fn key(&self) -> Self::Key {
        (self.account.clone(), Folded::of(&self.name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::form::is_stored_as;

    fn role() -> Role {
        Role {
            account: "111122223333".parse().unwrap(),
            name: "Ops".into(),
            path: "/".into(),
            id: "AROAABCDEFGHIJKLMNOPQ".into(),
            description: "d".into(),
            trust_policy: "{}".into(),
            max_session: Duration::from_hours(1),
            inline_policies: vec![("p".into(), "{}".into())],
            attached_policies: vec!["arn:aws:iam::aws:policy/P".into()],
            boundary: Some("arn:aws:iam::aws:policy/B".into()),
            owner: RoleOwner::Account,
            tags: vec![Tag { key: "a".into(), value: "b".into() }],
            created: Timestamp(1),
        }
    }

    #[test]
    fn roles_keep_their_stored_form() {
        is_stored_as(
            &role(),
            concat!(
                r#"{"v":1,"account":"111122223333","name":"Ops","path":"/","#,
                r#""id":"AROAABCDEFGHIJKLMNOPQ","trust_policy":"{}","max_session":3600000,"#,
                r#""owner":"account","created":1,"description":"d","inline_policies":[["p","{}"]],"#,
                r#""attached_policies":["arn:aws:iam::aws:policy/P"],"#,
                r#""boundary":"arn:aws:iam::aws:policy/B","tags":[{"key":"a","value":"b"}]}"#,
            ),
        );
        let owner = RoleOwner::Reserved {
            instance: "ssoins-0123456789abcdef".parse().unwrap(),
            permission_set: "ps-0123456789abcdef".parse().unwrap(),
        };
        is_stored_as(
            &Role { owner, boundary: None, ..role() },
            concat!(
                r#"{"v":1,"account":"111122223333","name":"Ops","path":"/","#,
                r#""id":"AROAABCDEFGHIJKLMNOPQ","trust_policy":"{}","max_session":3600000,"#,
                r#""owner":{"reserved":{"instance":"ssoins-0123456789abcdef","#,
                r#""permission_set":"ps-0123456789abcdef"}},"created":1,"description":"d","#,
                r#""inline_policies":[["p","{}"]],"attached_policies":["arn:aws:iam::aws:policy/P"],"#,
                r#""tags":[{"key":"a","value":"b"}]}"#,
            ),
        );
    }

    #[test]
    fn service_linked_roles_keep_their_stored_form() {
        let owner = RoleOwner::Service { principal: "batch.amazonaws.com".into() };
        let json = serde_json::to_string(&owner.to_record()).unwrap();
        assert_eq!(json, r#"{"service":{"principal":"batch.amazonaws.com"}}"#);
        assert_eq!(RoleOwner::from_record(serde_json::from_str(&json).unwrap()), owner);
    }

    #[test]
    fn role_names_are_unique_without_case() {
        let other = Role { name: "OPS".into(), ..role() };
        assert_eq!(crate::Key::of(&role().key()), crate::Key::of(&other.key()));
    }

    #[test]
    fn providers_and_policies_keep_their_stored_form() {
        let provider = SamlProvider {
            account: role().account,
            name: "AWSSSO_0123456789abcdef_DO_NOT_DELETE".into(),
            metadata: "<x/>".into(),
            reserved: Some("ssoins-0123456789abcdef".parse().unwrap()),
            tags: Vec::new(),
            created: Timestamp(1),
            valid_until: Timestamp(2),
        };
        is_stored_as(
            &provider,
            concat!(
                r#"{"v":1,"account":"111122223333","name":"AWSSSO_0123456789abcdef_DO_NOT_DELETE","#,
                r#""metadata":"<x/>","created":1,"valid_until":2,"reserved":"ssoins-0123456789abcdef"}"#,
            ),
        );
        let version =
            PolicyVersion { id: "v1".into(), document: "{}".into(), is_default: true, created: Timestamp(1) };
        let policy = CustomerPolicy {
            account: role().account,
            name: "Deny".into(),
            path: "/".into(),
            id: "ANPAABCDEFGHIJKLMNOPQ".into(),
            description: String::new(),
            versions: vec![version],
            version_last: 7,
            tags: Vec::new(),
            created: Timestamp(1),
            updated: Timestamp(2),
        };
        is_stored_as(
            &policy,
            concat!(
                r#"{"v":1,"account":"111122223333","name":"Deny","path":"/","#,
                r#""id":"ANPAABCDEFGHIJKLMNOPQ","versions":[{"id":"v1","document":"{}","#,
                r#""is_default":true,"created":1}],"created":1,"updated":2,"version_last":7}"#,
            ),
        );
    }
}
