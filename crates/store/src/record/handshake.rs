//! Handshakes, and what they are about.

use model::{
    Handshake, HandshakeAction, HandshakeId, HandshakeParty, HandshakeState, ResponsibilityTransfer, Tag,
    Timestamp, TransferId,
};

use super::form::{indexes, record, words};
use crate::{Entries, Folded, Stored, Table};

indexes! {
    /// Handshakes by whom they are for, without case.
    HandshakeByParty of Handshake, shared (Folded,);
}

words! {
    HandshakeAction as HandshakeActionRecord {
        Invite = "invite",
        EnableAllFeatures = "enable_all_features",
        ApproveAllFeatures = "approve_all_features",
        TransferResponsibility = "transfer_responsibility",
    }
}

words! {
    HandshakeState as HandshakeStateRecord {
        Requested = "requested",
        Open = "open",
        Canceled = "canceled",
        Accepted = "accepted",
        Declined = "declined",
        Expired = "expired",
    }
}

record! {
    /// A stored handshake.
    Handshake as HandshakeRecord v 1 {
        id: HandshakeId,
        action: HandshakeAction,
        written: HandshakeState,
        party: HandshakeParty,
        requested: Timestamp,
        expires: Timestamp,
    } unset {
        ended: Option<Timestamp>,
        parent: Option<HandshakeId>,
        transfer: Option<TransferId>,
        notes: String,
        tags: Vec<Tag>,
    }
}

impl Stored for Handshake {
    type Key = HandshakeId;
    const TABLE: Table = Table::Handshakes;
    const INDEXES: &'static [Table] = &[Table::HandshakeByParty];

    fn key(&self) -> Self::Key {
        self.id.clone()
    }

    fn index(&self, entries: &mut Entries) {
        entries.add::<HandshakeByParty>((&Folded::of(&self.party.to_string()),));
    }
}

record! {
    /// A stored transfer of responsibility.
    ResponsibilityTransfer as ResponsibilityTransferRecord v 1 {
        id: TransferId,
        name: String,
        source: HandshakeParty,
        start: Timestamp,
        handshake: HandshakeId,
        written: HandshakeState,
        expires: Timestamp,
    } unset { tags: Vec<Tag>, }
}

impl Stored for ResponsibilityTransfer {
    type Key = TransferId;
    const TABLE: Table = Table::ResponsibilityTransfers;

    fn key(&self) -> Self::Key {
        self.id.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::form::is_stored_as;

    #[test]
    fn handshakes_and_transfers_keep_their_stored_form() {
        let handshake = Handshake {
            id: "h-12345678".parse().unwrap(),
            action: HandshakeAction::Invite,
            written: HandshakeState::Accepted,
            party: HandshakeParty::Account("111122223333".parse().unwrap()),
            requested: Timestamp(1),
            expires: Timestamp(9),
            ended: Some(Timestamp(2)),
            parent: Some("h-87654321".parse().unwrap()),
            transfer: None,
            notes: "welcome".into(),
            tags: vec![Tag { key: "a".into(), value: "b".into() }],
        };
        is_stored_as(
            &handshake,
            concat!(
                r#"{"v":1,"id":"h-12345678","action":"invite","written":"accepted","#,
                r#""party":"111122223333","requested":1,"expires":9,"ended":2,"parent":"h-87654321","#,
                r#""notes":"welcome","tags":[{"key":"a","value":"b"}]}"#,
            ),
        );
        let transfer = ResponsibilityTransfer {
            id: "rt-12345678".parse().unwrap(),
            name: "bills".into(),
            source: HandshakeParty::Email("ann@technova.example".into()),
            start: Timestamp(3),
            handshake: handshake.id,
            written: HandshakeState::Requested,
            expires: Timestamp(9),
            tags: Vec::new(),
        };
        is_stored_as(
            &transfer,
            concat!(
                r#"{"v":1,"id":"rt-12345678","name":"bills","source":"ann@technova.example","start":3,"#,
                r#""handshake":"h-12345678","written":"requested","expires":9}"#,
            ),
        );
    }
}
