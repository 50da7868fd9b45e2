//! The audit trail.

use model::{AuditEvent, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::form::{Form, Version};
use crate::{Stored, Table};

/// A stored audit event: what it is searched by, and the event as it was sealed.
#[derive(Serialize, Deserialize)]
pub struct AuditEventRecord {
    v: Version<1>,
    time: i64,
    id: String,
    name: String,
    source: String,
    actor: String,
    event: Box<RawValue>,
}

/// All of [`AuditEventRecord`] but the event.
#[derive(Serialize)]
struct Head<'a> {
    v: Version<1>,
    time: i64,
    id: &'a str,
    name: &'a str,
    source: &'a str,
    actor: &'a str,
}

impl Form for AuditEvent {
    type Record = AuditEventRecord;

    fn to_record(&self) -> AuditEventRecord {
        AuditEventRecord {
            v: Version,
            time: self.time.0,
            id: self.id.clone(),
            name: self.name.clone(),
            source: self.source.clone(),
            actor: self.actor.clone(),
            // What is sealed is JSON; null is what is shown of anything else.
            event: RawValue::from_string(self.json.clone()).unwrap_or_default(),
        }
    }

    fn from_record(record: AuditEventRecord) -> Self {
        Self {
            time: Timestamp(record.time),
            id: record.id,
            name: record.name,
            source: record.source,
            actor: record.actor,
            json: Box::<str>::from(record.event).into(),
        }
    }
}

impl Stored for AuditEvent {
    type Key = (Timestamp, String);
    const TABLE: Table = Table::AuditEvents;

    fn key(&self) -> Self::Key {
        (self.time, self.id.clone())
    }

    /// One is written for every request, so the event, which is JSON already, is not read and written again.
    fn to_json(&self) -> serde_json::Result<String> {
        let Self { time, id, name, source, actor, json } = self;
        let head = serde_json::to_string(&Head { v: Version, time: time.0, id, name, source, actor })?;
        let open = head.strip_suffix('}').unwrap_or(&head);
        Ok([open, ",\"event\":", json, "}"].concat())
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
            json: r#"{"eventName":"CreateUser"}"#.into(),
        };
        is_stored_as(
            &event,
            concat!(
                r#"{"v":1,"time":1,"id":"55555555-a0e1-700e-3d75-96c6bb641596","name":"CreateUser","#,
                r#""source":"identitystore.amazonaws.com","actor":"root","#,
                r#""event":{"eventName":"CreateUser"}}"#,
            ),
        );
    }
}
