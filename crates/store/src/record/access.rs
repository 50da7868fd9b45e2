//! Permission sets, assignments, and what was provisioned.

use model::{
    AccountId, Assignment, AssignmentSource, Boundary, CustomerPolicyReference, Duration, GrantId, GroupId,
    InstanceId, PermissionSet, PermissionSetId, Principal, Provisioned, RuleId, Sources, Tag, Timestamp,
    UserId,
};
use serde::{Deserialize, Serialize};

use super::form::{Form, indexes, record};
use crate::{Entries, KeyPart, KeyWriter, Stored, Table};

record! {
    /// A stored permission set.
    PermissionSet as PermissionSetRecord v 1 {
        instance: InstanceId,
        id: PermissionSetId,
        name: String,
        session_duration: Duration,
        created: Timestamp,
        revision: u64,
    } unset {
        description: String,
        relay_state: String,
        managed_policies: Vec<String>,
        customer_policies: Vec<CustomerPolicyReference>,
        inline_policy: String,
        boundary: Option<Boundary>,
        tags: Vec<Tag>,
    }
}

record! {
    /// A stored reference to a customer managed policy.
    CustomerPolicyReference as CustomerPolicyReferenceRecord { name: String, path: String, }
}

/// A stored permissions boundary.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BoundaryRecord {
    /// By ARN.
    Managed(String),
    /// By name and path.
    Customer(CustomerPolicyReferenceRecord),
}

impl Form for Boundary {
    type Record = BoundaryRecord;
    fn to_record(&self) -> BoundaryRecord {
        match self {
            Self::Managed(arn) => BoundaryRecord::Managed(arn.clone()),
            Self::Customer(policy) => BoundaryRecord::Customer(policy.to_record()),
        }
    }
    fn from_record(record: BoundaryRecord) -> Self {
        match record {
            BoundaryRecord::Managed(arn) => Self::Managed(arn),
            BoundaryRecord::Customer(policy) => Self::Customer(Form::from_record(policy)),
        }
    }
}

/// A stored principal.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PrincipalRecord {
    /// A user's id.
    User(<UserId as Form>::Record),
    /// A group's id.
    Group(<GroupId as Form>::Record),
}

impl Form for Principal {
    type Record = PrincipalRecord;
    fn to_record(&self) -> PrincipalRecord {
        match self {
            Self::User(id) => PrincipalRecord::User(id.to_record()),
            Self::Group(id) => PrincipalRecord::Group(id.to_record()),
        }
    }
    fn from_record(record: PrincipalRecord) -> Self {
        match record {
            PrincipalRecord::User(id) => Self::User(Form::from_record(id)),
            PrincipalRecord::Group(id) => Self::Group(Form::from_record(id)),
        }
    }
}

/// Two parts: the kind and the id.
impl KeyPart for Principal {
    fn write(&self, key: &mut KeyWriter) {
        key.part(self.kind());
        key.part(self.id());
    }
}

indexes! {
    /// Permission sets by name.
    PermissionSetByName of PermissionSet, unique (InstanceId, String);
    /// Assignments by principal, then account and permission set.
    AssignmentByPrincipal of Assignment, unique (InstanceId, Principal, AccountId, PermissionSetId);
    /// Assignments by permission set, then account and principal.
    AssignmentBySet of Assignment, unique (InstanceId, PermissionSetId, AccountId, Principal);
    /// Assignments by the rules that give them.
    AssignmentByRule of Assignment, shared (InstanceId, RuleId);
    /// Assignments by the grants that give them.
    AssignmentByGrant of Assignment, shared (InstanceId, GrantId);
    /// What was provisioned, by account, then permission set.
    ProvisionedByAccount of Provisioned, unique (InstanceId, AccountId, PermissionSetId);
}

impl Stored for PermissionSet {
    type Key = (InstanceId, PermissionSetId);
    const TABLE: Table = Table::PermissionSets;
    const INDEXES: &'static [Table] = &[Table::PermissionSetByName];

    fn key(&self) -> Self::Key {
        (self.instance.clone(), self.id.clone())
    }

    fn index(&self, entries: &mut Entries) {
        entries.add::<PermissionSetByName>((&self.instance, &self.name));
    }
}

record! {
    /// A stored assignment.
    Assignment as AssignmentRecord v 1 {
        instance: InstanceId,
        account: AccountId,
        permission_set: PermissionSetId,
        principal: Principal,
        created: Timestamp,
    } unset {
        sources: Sources,
    }
}

impl Stored for Assignment {
    type Key = (InstanceId, AccountId, PermissionSetId, Principal);
    const TABLE: Table = Table::Assignments;
    const INDEXES: &'static [Table] = &[
        Table::AssignmentByPrincipal,
        Table::AssignmentBySet,
        Table::AssignmentByRule,
        Table::AssignmentByGrant,
    ];

    fn key(&self) -> Self::Key {
        (self.instance.clone(), self.account.clone(), self.permission_set.clone(), self.principal.clone())
    }

    fn index(&self, entries: &mut Entries) {
        let Self { instance, account, permission_set, principal, .. } = self;
        entries.add::<AssignmentByPrincipal>((instance, principal, account, permission_set));
        entries.add::<AssignmentBySet>((instance, permission_set, account, principal));
        for source in self.sources.iter() {
            match source {
                AssignmentSource::Direct => {}
                AssignmentSource::Rule(rule) => entries.add::<AssignmentByRule>((instance, rule)),
                AssignmentSource::Grant(grant, _) => entries.add::<AssignmentByGrant>((instance, grant)),
            }
        }
    }
}

record! {
    /// A stored record of a permission set in an account.
    Provisioned as ProvisionedRecord v 1 {
        instance: InstanceId,
        permission_set: PermissionSetId,
        account: AccountId,
        role_name: String,
        session_duration: Duration,
        revision: u64,
        updated: Timestamp,
    }
}

impl Stored for Provisioned {
    type Key = (InstanceId, PermissionSetId, AccountId);
    const TABLE: Table = Table::Provisioned;
    const INDEXES: &'static [Table] = &[Table::ProvisionedByAccount];

    fn key(&self) -> Self::Key {
        (self.instance.clone(), self.permission_set.clone(), self.account.clone())
    }

    fn index(&self, entries: &mut Entries) {
        entries.add::<ProvisionedByAccount>((&self.instance, &self.account, &self.permission_set));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Key;
    use crate::record::form::is_stored_as;

    fn set() -> PermissionSet {
        PermissionSet {
            instance: "ssoins-0123456789abcdef".parse().unwrap(),
            id: "ps-0123456789abcdef".parse().unwrap(),
            name: "DeveloperAccess".into(),
            description: "d".into(),
            session_duration: Duration::from_hours(1),
            relay_state: "https://console".into(),
            managed_policies: vec!["arn:aws:iam::aws:policy/ReadOnlyAccess".into()],
            customer_policies: vec![CustomerPolicyReference { name: "Deny".into(), path: "/".into() }],
            inline_policy: "{}".into(),
            boundary: Some(Boundary::Managed("arn:aws:iam::aws:policy/P".into())),
            tags: vec![Tag { key: "a".into(), value: "b".into() }],
            created: Timestamp(1),
            revision: 2,
        }
    }

    #[test]
    fn permission_sets_keep_their_stored_form() {
        is_stored_as(
            &set(),
            concat!(
                r#"{"v":1,"instance":"ssoins-0123456789abcdef","id":"ps-0123456789abcdef","#,
                r#""name":"DeveloperAccess","session_duration":3600000,"created":1,"revision":2,"#,
                r#""description":"d","relay_state":"https://console","#,
                r#""managed_policies":["arn:aws:iam::aws:policy/ReadOnlyAccess"],"#,
                r#""customer_policies":[{"name":"Deny","path":"/"}],"inline_policy":"{}","#,
                r#""boundary":{"managed":"arn:aws:iam::aws:policy/P"},"tags":[{"key":"a","value":"b"}]}"#,
            ),
        );
        let reference = CustomerPolicyReference { name: "Deny".into(), path: "/".into() };
        is_stored_as(
            &PermissionSet { boundary: Some(Boundary::Customer(reference)), ..set() },
            concat!(
                r#"{"v":1,"instance":"ssoins-0123456789abcdef","id":"ps-0123456789abcdef","#,
                r#""name":"DeveloperAccess","session_duration":3600000,"created":1,"revision":2,"#,
                r#""description":"d","relay_state":"https://console","#,
                r#""managed_policies":["arn:aws:iam::aws:policy/ReadOnlyAccess"],"#,
                r#""customer_policies":[{"name":"Deny","path":"/"}],"inline_policy":"{}","#,
                r#""boundary":{"customer":{"name":"Deny","path":"/"}},"tags":[{"key":"a","value":"b"}]}"#,
            ),
        );
    }

    #[test]
    fn assignments_keep_their_stored_form_and_their_three_orders() {
        let assignment = Assignment {
            instance: set().instance,
            account: "111122223333".parse().unwrap(),
            permission_set: set().id,
            principal: Principal::read("GROUP", "c4488478-a0e1-700e-3d75-96c6bb641596").unwrap(),
            created: Timestamp(1),
            sources: Sources::direct(),
        };
        is_stored_as(
            &assignment,
            concat!(
                r#"{"v":1,"instance":"ssoins-0123456789abcdef","account":"111122223333","#,
                r#""permission_set":"ps-0123456789abcdef","#,
                r#""principal":{"group":"c4488478-a0e1-700e-3d75-96c6bb641596"},"created":1}"#,
            ),
        );
        let primary = Key::of(&assignment.key());
        let entries = Entries::of(&assignment, &primary);
        let keys: Vec<&str> =
            [&primary].into_iter().chain(entries.iter().map(|e| &e.key)).map(Key::as_str).collect();
        let (instance, set) = ("ssoins-0123456789abcdef", "ps-0123456789abcdef");
        let (account, who) = ("111122223333", "GROUP\tc4488478-a0e1-700e-3d75-96c6bb641596");
        assert_eq!(
            keys,
            [
                format!("{instance}\t{account}\t{set}\t{who}"),
                format!("{instance}\t{who}\t{account}\t{set}"),
                format!("{instance}\t{set}\t{account}\t{who}"),
            ]
        );
        let provisioned = Provisioned {
            instance: assignment.instance,
            permission_set: assignment.permission_set,
            account: assignment.account,
            role_name: "AWSReservedSSO_DeveloperAccess_0123456789abcdef".into(),
            session_duration: Duration::from_hours(1),
            revision: 2,
            updated: Timestamp(1),
        };
        is_stored_as(
            &provisioned,
            concat!(
                r#"{"v":1,"instance":"ssoins-0123456789abcdef","permission_set":"ps-0123456789abcdef","#,
                r#""account":"111122223333","#,
                r#""role_name":"AWSReservedSSO_DeveloperAccess_0123456789abcdef","#,
                r#""session_duration":3600000,"revision":2,"#,
                r#""updated":1}"#,
            ),
        );
    }

    #[test]
    fn assignments_say_what_they_stand_on_unless_that_is_an_administrator_alone() {
        let mut sources = Sources::direct();
        sources.add(AssignmentSource::Rule("rule-0123456789abcdef".parse().unwrap()));
        let window = model::Window { from: Timestamp(5), until: Timestamp(9) };
        sources.add(AssignmentSource::Grant("grant-0123456789abcdef".parse().unwrap(), window));
        let assignment = Assignment {
            instance: set().instance,
            account: "111122223333".parse().unwrap(),
            permission_set: set().id,
            principal: Principal::read("GROUP", "c4488478-a0e1-700e-3d75-96c6bb641596").unwrap(),
            created: Timestamp(1),
            sources,
        };
        is_stored_as(
            &assignment,
            concat!(
                r#"{"v":1,"instance":"ssoins-0123456789abcdef","account":"111122223333","#,
                r#""permission_set":"ps-0123456789abcdef","#,
                r#""principal":{"group":"c4488478-a0e1-700e-3d75-96c6bb641596"},"created":1,"#,
                r#""sources":["direct",{"rule":"rule-0123456789abcdef"},"#,
                r#"{"grant":["grant-0123456789abcdef",{"from":5,"until":9}]}]}"#,
            ),
        );
        let entries = Entries::of(&assignment, &Key::of(&assignment.key()));
        let tables: Vec<Table> = entries.iter().map(|entry| entry.table).skip(2).collect();
        assert_eq!(tables, [Table::AssignmentByRule, Table::AssignmentByGrant]);
    }
}
