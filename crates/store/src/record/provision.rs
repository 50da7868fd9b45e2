//! Leases of accounts, and what was found when their roles were looked at.

use model::{AccountId, Inspection, InspectionRound, InspectionWish, InstanceId, ProvisionLease, Timestamp};

use super::form::{indexes, record, words};
use crate::{Entries, Stored, Table};

record! {
    /// A stored lease.
    ProvisionLease as ProvisionLeaseRecord v 1 {
        account: AccountId,
        until: Timestamp,
    } unset {
        owner: String,
        failures: u32,
    }
}

impl Stored for ProvisionLease {
    type Key = AccountId;
    const TABLE: Table = Table::ProvisionLeases;

    fn key(&self) -> Self::Key {
        self.account.clone()
    }
}

indexes! {
    /// Accounts that somebody asked to be looked at.
    InspectionWanted of Inspection, unique (InstanceId, AccountId);
    /// Accounts where something differs, or that could not be looked at.
    InspectionDrifted of Inspection, unique (InstanceId, AccountId);
}

words! { InspectionWish as InspectionWishRecord { Look = "look", Repair = "repair", } }

record! {
    /// A stored inspection.
    Inspection as InspectionRecord v 1 {
        instance: InstanceId,
        account: AccountId,
    } unset {
        looked: Option<Timestamp>,
        differences: Vec<String>,
        failure: String,
        wanted: Option<InspectionWish>,
    }
}

impl Stored for Inspection {
    type Key = (InstanceId, AccountId);
    const TABLE: Table = Table::Inspections;
    const INDEXES: &'static [Table] = &[Table::InspectionWanted, Table::InspectionDrifted];

    fn key(&self) -> Self::Key {
        (self.instance.clone(), self.account.clone())
    }

    fn index(&self, entries: &mut Entries) {
        if self.wanted.is_some() {
            entries.add::<InspectionWanted>((&self.instance, &self.account));
        }
        if !self.differences.is_empty() || !self.failure.is_empty() {
            entries.add::<InspectionDrifted>((&self.instance, &self.account));
        }
    }
}

record! {
    /// A stored round through an instance's accounts.
    InspectionRound as InspectionRoundRecord v 1 {
        instance: InstanceId,
        began: Timestamp,
    } unset {
        after: String,
        complete: bool,
    }
}

impl Stored for InspectionRound {
    type Key = InstanceId;
    const TABLE: Table = Table::InspectionRounds;

    fn key(&self) -> Self::Key {
        self.instance.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Key;
    use crate::record::form::is_stored_as;

    #[test]
    fn leases_keep_their_stored_form() {
        let account = "111122223333".parse().unwrap();
        let lease = ProvisionLease { account, owner: "0123".into(), until: Timestamp(2), failures: 3 };
        is_stored_as(&lease, r#"{"v":1,"account":"111122223333","until":2,"owner":"0123","failures":3}"#);
    }

    #[test]
    fn inspections_keep_their_stored_form_and_their_indexes() {
        let none = Inspection {
            instance: "ssoins-0123456789abcdef".parse().unwrap(),
            account: "111122223333".parse().unwrap(),
            looked: Some(Timestamp(1)),
            differences: Vec::new(),
            failure: String::new(),
            wanted: None,
        };
        let tables = |found: &Inspection| -> Vec<Table> {
            Entries::of(found, &Key::of(&found.key())).iter().map(|entry| entry.table).collect()
        };
        assert!(tables(&none).is_empty());
        let failed = Inspection { failure: "no".into(), ..none.clone() };
        assert_eq!(tables(&failed), [Table::InspectionDrifted]);
        let all = Inspection {
            differences: vec!["role A is gone".into()],
            wanted: Some(InspectionWish::Repair),
            ..failed
        };
        assert_eq!(tables(&all), [Table::InspectionWanted, Table::InspectionDrifted]);
        is_stored_as(
            &all,
            concat!(
                r#"{"v":1,"instance":"ssoins-0123456789abcdef","account":"111122223333","looked":1,"#,
                r#""differences":["role A is gone"],"failure":"no","wanted":"repair"}"#,
            ),
        );
    }

    #[test]
    fn rounds_keep_their_stored_form() {
        let round = InspectionRound {
            instance: "ssoins-0123456789abcdef".parse().unwrap(),
            began: Timestamp(1),
            after: "111122223333".into(),
            complete: true,
        };
        is_stored_as(
            &round,
            concat!(
                r#"{"v":1,"instance":"ssoins-0123456789abcdef","began":1,"after":"111122223333","#,
                r#""complete":true}"#,
            ),
        );
    }
}
