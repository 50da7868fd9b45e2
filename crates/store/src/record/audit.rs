//! The audit trail.

use model::{AuditEvent, Timestamp};

use super::form::record;
use crate::{Stored, Table};

record! {
    /// A stored audit event.
    AuditEvent as AuditEventRecord v 1 {
        time: Timestamp,
        id: String,
        name: String,
        source: String,
        actor: String,
        json: String,
    }
}

impl Stored for AuditEvent {
    type Key = (Timestamp, String);
    const TABLE: Table = Table::AuditEvents;

    fn key(&self) -> Self::Key {
        (self.time, self.id.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::form::is_stored_as;

    #[test]
    fn events_keep_their_stored_form() {
        let event = AuditEvent {
            time: Timestamp(1),
            id: "55555555-a0e1-700e-3d75-96c6bb641596".into(),
            name: "CreateUser".into(),
            source: "identitystore.amazonaws.com".into(),
            actor: "root".into(),
            json: "{}".into(),
        };
        is_stored_as(
            &event,
            concat!(
                r#"{"v":1,"time":1,"id":"55555555-a0e1-700e-3d75-96c6bb641596","name":"CreateUser","#,
                r#""source":"identitystore.amazonaws.com","actor":"root","json":"{}"}"#,
            ),
        );
    }
}
