//! Requests to provision, which are the worker's jobs too.

use model::{
    AccountId, InstanceId, PermissionSetId, ProvisionKind, ProvisionRequest, ProvisionStatus, RequestId,
    Timestamp,
};
use serde::{Deserialize, Serialize};

use super::access::PrincipalRecord;
use super::form::{Form, Unset, indexes, record};
use super::source::GiverRecord;
use crate::{Descending, Entries, Stored, Table};

indexes! {
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
    use model::{Giver, Principal};

    use super::*;
    use crate::Key;
    use crate::record::form::is_stored_as;

    fn instance() -> InstanceId {
        "ssoins-0123456789abcdef".parse().unwrap()
    }

    fn set() -> PermissionSetId {
        "ps-0123456789abcdef".parse().unwrap()
    }

    #[test]
    fn requests_keep_their_stored_form() {
        let account: AccountId = "111122223333".parse().unwrap();
        let principal = Principal::read("USER", "c4488478-a0e1-700e-3d75-96c6bb641596").unwrap();
        let request = |kind, status| ProvisionRequest {
            id: "33333333-a0e1-700e-3d75-96c6bb641596".parse().unwrap(),
            instance: instance(),
            permission_set: set(),
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
            instance: instance(),
            permission_set: set(),
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
            instance: instance(),
            permission_set: set(),
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
