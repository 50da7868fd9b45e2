//! Permission sets, assignments, what was provisioned, and the requests to do so.

use model::{
    AccountId, Assignment, AssignmentSource, Boundary, CustomerPolicyReference, Duration, GrantId, GroupId,
    InstanceId, PermissionSet, PermissionSetId, Principal, ProvisionKind, ProvisionRequest, ProvisionStatus,
    Provisioned, RequestId, RuleId, Sources, Tag, Timestamp, UserId,
};
use serde::{Deserialize, Serialize};

use super::form::{Form, Unset, indexes, record};
use super::source::GiverRecord;
use crate::{Descending, Entries, KeyPart, KeyWriter, Stored, Table};

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
    /// Requests by [`ProvisionKind::word`], newest first.
    RequestByKind of ProvisionRequest, shared (InstanceId, String, Descending);
    /// Requests that are not done, by [`ProvisionRequest::lane`] and account, oldest first.
    RequestPending of ProvisionRequest, shared (String, String, Timestamp);
    /// Requests that are not done, by [`ProvisionKind::subject`].
    RequestBySubject of ProvisionRequest, unique (InstanceId, PermissionSetId, String);
    /// Parts of requests for all accounts.
    PartByAccount of ProvisionRequest, unique (RequestId, AccountId);
    /// Parts that have not succeeded: `pending` ones and `failed` ones.
    PartByStatus of ProvisionRequest, unique (RequestId, String, AccountId);
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

record! {
    /// A stored asynchronous request.
    ProvisionRequest as ProvisionRequestRecord v 1 {
        id: RequestId,
        instance: InstanceId,
        permission_set: PermissionSetId,
        kind: ProvisionKind,
        status: ProvisionStatus,
        created: Timestamp,
    } unset {
        settled: Option<Timestamp>,
        part_of: Option<RequestId>,
        away: bool,
    }
}

/// What a stored request is to bring about.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProvisionKindRecord {
    /// To make an assignment.
    CreateAssignment {
        /// Where.
        account: <AccountId as Form>::Record,
        /// Who.
        principal: PrincipalRecord,
        /// Who gives it.
        #[serde(default, skip_serializing_if = "Unset::is_unset")]
        giver: GiverRecord,
    },
    /// To delete an assignment.
    DeleteAssignment {
        /// Where.
        account: <AccountId as Form>::Record,
        /// Who.
        principal: PrincipalRecord,
        /// Who gives it.
        #[serde(default, skip_serializing_if = "Unset::is_unset")]
        giver: GiverRecord,
    },
    /// To provision the permission set.
    ProvisionSet {
        /// Into this account, or wherever it is.
        account: Option<<AccountId as Form>::Record>,
    },
    /// To make the role what its assignments ask for.
    Reconcile {
        /// Where.
        account: <AccountId as Form>::Record,
    },
}

impl Form for ProvisionKind {
    type Record = ProvisionKindRecord;
    fn to_record(&self) -> ProvisionKindRecord {
        match self {
            Self::CreateAssignment { account, principal, giver } => ProvisionKindRecord::CreateAssignment {
                account: account.to_record(),
                principal: principal.to_record(),
                giver: giver.to_record(),
            },
            Self::DeleteAssignment { account, principal, giver } => ProvisionKindRecord::DeleteAssignment {
                account: account.to_record(),
                principal: principal.to_record(),
                giver: giver.to_record(),
            },
            Self::ProvisionSet { account } => {
                ProvisionKindRecord::ProvisionSet { account: account.to_record() }
            }
            Self::Reconcile { account } => ProvisionKindRecord::Reconcile { account: account.to_record() },
        }
    }
    fn from_record(record: ProvisionKindRecord) -> Self {
        match record {
            ProvisionKindRecord::CreateAssignment { account, principal, giver } => Self::CreateAssignment {
                account: Form::from_record(account),
                principal: Form::from_record(principal),
                giver: Form::from_record(giver),
            },
            ProvisionKindRecord::DeleteAssignment { account, principal, giver } => Self::DeleteAssignment {
                account: Form::from_record(account),
                principal: Form::from_record(principal),
                giver: Form::from_record(giver),
            },
            ProvisionKindRecord::ProvisionSet { account } => {
                Self::ProvisionSet { account: Form::from_record(account) }
            }
            ProvisionKindRecord::Reconcile { account } => {
                Self::Reconcile { account: Form::from_record(account) }
            }
        }
    }
}

/// Where a stored request is.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProvisionStatusRecord {
    /// Not done yet.
    InProgress,
    /// Done.
    Succeeded,
    /// Could not be done, with the reason.
    Failed(String),
}

impl Form for ProvisionStatus {
    type Record = ProvisionStatusRecord;
    fn to_record(&self) -> ProvisionStatusRecord {
        match self {
            Self::InProgress => ProvisionStatusRecord::InProgress,
            Self::Succeeded => ProvisionStatusRecord::Succeeded,
            Self::Failed(reason) => ProvisionStatusRecord::Failed(reason.clone()),
        }
    }
    fn from_record(record: ProvisionStatusRecord) -> Self {
        match record {
            ProvisionStatusRecord::InProgress => Self::InProgress,
            ProvisionStatusRecord::Succeeded => Self::Succeeded,
            ProvisionStatusRecord::Failed(reason) => Self::Failed(reason),
        }
    }
}

impl Stored for ProvisionRequest {
    type Key = RequestId;
    const TABLE: Table = Table::ProvisionRequests;
    const INDEXES: &'static [Table] = &[
        Table::RequestByKind,
        Table::RequestPending,
        Table::RequestBySubject,
        Table::PartByAccount,
        Table::PartByStatus,
    ];

    fn key(&self) -> Self::Key {
        self.id.clone()
    }

    fn index(&self, entries: &mut Entries) {
        let account = self.kind.account();
        if self.status == ProvisionStatus::InProgress {
            let place = account.map_or("", AccountId::as_str);
            entries.add::<RequestPending>((self.lane(), place, &self.created));
        }
        match (&self.part_of, account) {
            (Some(whole), Some(account)) => {
                entries.add::<PartByAccount>((whole, account));
                match self.status {
                    ProvisionStatus::InProgress => entries.add::<PartByStatus>((whole, "pending", account)),
                    ProvisionStatus::Failed(_) => entries.add::<PartByStatus>((whole, "failed", account)),
                    ProvisionStatus::Succeeded => {}
                }
            }
            _ => {
                let created = Descending(self.created);
                entries.add::<RequestByKind>((&self.instance, self.kind.word(), &created));
                if self.status == ProvisionStatus::InProgress {
                    let subject = self.kind.subject();
                    entries.add::<RequestBySubject>((&self.instance, &self.permission_set, &subject));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use model::Giver;

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

    #[test]
    fn requests_keep_their_stored_form() {
        let account: AccountId = "111122223333".parse().unwrap();
        let principal = Principal::read("USER", "c4488478-a0e1-700e-3d75-96c6bb641596").unwrap();
        let request = |kind, status| ProvisionRequest {
            id: "33333333-a0e1-700e-3d75-96c6bb641596".parse().unwrap(),
            instance: set().instance,
            permission_set: set().id,
            kind,
            status,
            created: Timestamp(1),
            settled: None,
            part_of: None,
            away: false,
        };
        let create = ProvisionKind::CreateAssignment {
            account: account.clone(),
            principal: principal.clone(),
            giver: Giver::Direct,
        };
        is_stored_as(
            &request(create, ProvisionStatus::InProgress),
            concat!(
                r#"{"v":1,"id":"33333333-a0e1-700e-3d75-96c6bb641596","#,
                r#""instance":"ssoins-0123456789abcdef","permission_set":"ps-0123456789abcdef","#,
                r#""kind":{"create_assignment":{"account":"111122223333","#,
                r#""principal":{"user":"c4488478-a0e1-700e-3d75-96c6bb641596"}}},"#,
                r#""status":"in_progress","created":1}"#,
            ),
        );
        let giver = Giver::Rule("rule-0123456789abcdef".parse().unwrap());
        let delete = ProvisionKind::DeleteAssignment { account: account.clone(), principal, giver };
        is_stored_as(
            &request(delete, ProvisionStatus::Succeeded),
            concat!(
                r#"{"v":1,"id":"33333333-a0e1-700e-3d75-96c6bb641596","#,
                r#""instance":"ssoins-0123456789abcdef","permission_set":"ps-0123456789abcdef","#,
                r#""kind":{"delete_assignment":{"account":"111122223333","#,
                r#""principal":{"user":"c4488478-a0e1-700e-3d75-96c6bb641596"},"#,
                r#""giver":{"rule":"rule-0123456789abcdef"}}},"status":"succeeded","#,
                r#""created":1}"#,
            ),
        );
        let all = ProvisionKind::ProvisionSet { account: None };
        is_stored_as(
            &request(all, ProvisionStatus::Failed("no".into())),
            concat!(
                r#"{"v":1,"id":"33333333-a0e1-700e-3d75-96c6bb641596","#,
                r#""instance":"ssoins-0123456789abcdef","permission_set":"ps-0123456789abcdef","#,
                r#""kind":{"provision_set":{"account":null}},"status":{"failed":"no"},"created":1}"#,
            ),
        );
    }

    #[test]
    fn only_requests_in_progress_are_pending() {
        let request = ProvisionRequest {
            id: "33333333-a0e1-700e-3d75-96c6bb641596".parse().unwrap(),
            instance: set().instance,
            permission_set: set().id,
            kind: ProvisionKind::ProvisionSet { account: None },
            status: ProvisionStatus::InProgress,
            created: Timestamp(1),
            settled: None,
            part_of: None,
            away: false,
        };
        let tables = |request: &ProvisionRequest| -> Vec<Table> {
            Entries::of(request, &Key::of(&request.key())).iter().map(|entry| entry.table).collect()
        };
        assert_eq!(tables(&request), [Table::RequestPending, Table::RequestByKind, Table::RequestBySubject]);
        let done = ProvisionRequest { status: ProvisionStatus::Succeeded, ..request.clone() };
        assert_eq!(tables(&done), [Table::RequestByKind]);
        let account: AccountId = "111122223333".parse().unwrap();
        let part = ProvisionRequest {
            kind: ProvisionKind::ProvisionSet { account: Some(account) },
            part_of: Some("44444444-a0e1-700e-3d75-96c6bb641596".parse().unwrap()),
            ..request
        };
        assert_eq!(tables(&part), [Table::RequestPending, Table::PartByAccount, Table::PartByStatus]);
        let failed = ProvisionRequest { status: ProvisionStatus::Failed("no".into()), ..part.clone() };
        assert_eq!(tables(&failed), [Table::PartByAccount, Table::PartByStatus]);
        let done = ProvisionRequest { status: ProvisionStatus::Succeeded, ..part };
        assert_eq!(tables(&done), [Table::PartByAccount]);
    }

    #[test]
    fn parts_keep_their_stored_form() {
        let account: AccountId = "111122223333".parse().unwrap();
        let part = ProvisionRequest {
            id: "33333333-a0e1-700e-3d75-96c6bb641596".parse().unwrap(),
            instance: set().instance,
            permission_set: set().id,
            kind: ProvisionKind::Reconcile { account },
            status: ProvisionStatus::Succeeded,
            created: Timestamp(1),
            settled: Some(Timestamp(2)),
            part_of: Some("44444444-a0e1-700e-3d75-96c6bb641596".parse().unwrap()),
            away: true,
        };
        is_stored_as(
            &part,
            concat!(
                r#"{"v":1,"id":"33333333-a0e1-700e-3d75-96c6bb641596","#,
                r#""instance":"ssoins-0123456789abcdef","permission_set":"ps-0123456789abcdef","#,
                r#""kind":{"reconcile":{"account":"111122223333"}},"status":"succeeded","created":1,"#,
                r#""settled":2,"part_of":"44444444-a0e1-700e-3d75-96c6bb641596","away":true}"#,
            ),
        );
    }
}
