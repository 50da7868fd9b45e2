//! Who used which service when, read from the audit trail: every call that was recognized is in it, refused
//! ones too, so nothing has to be written for these reports when a call is made.

use std::collections::BTreeMap;

use model::{AuditEvent, Duration, LastUse, Timestamp};
use store::Page;

use crate::cx::Cx;

/// How far back IAM's reports look.
const TRACKED: Duration = Duration::from_days(400);
/// Events that one report looks through, newest first. What happened before them counts as never.
const EVENTS_MAX: usize = 50_000;
/// Events read at once.
const PAGE: usize = 1000;

/// A user or role whose calls are wanted.
pub(super) struct Subject {
    /// Its ARN.
    pub(super) arn: String,
    /// Its unique id.
    pub(super) id: String,
}

/// The last uses that were found.
#[derive(Default)]
pub(super) struct Uses {
    /// By namespace, then by the subject's ARN.
    pub(super) services: BTreeMap<String, BTreeMap<String, LastUse>>,
    /// By namespace, then by action.
    pub(super) actions: BTreeMap<String, BTreeMap<String, LastUse>>,
}

/// Goes back through the trail.
pub(super) async fn uses(cx: &mut Cx<'_>, subjects: &[Subject]) -> fault::Result<Uses> {
    let mut uses = Uses::default();
    if subjects.is_empty() {
        return Ok(uses);
    }
    let since = Timestamp(cx.now.0.saturating_sub(TRACKED.0));
    let (mut page, mut seen) = (Page::first(PAGE), 0);
    page.reverse = true;
    while seen < EVENTS_MAX {
        let from = (&since, &String::new());
        let events = cx.tx.scan_range::<AuditEvent>(from, (), page.clone()).await?;
        seen += events.items.len();
        for event in &events.items {
            uses.add(event, subjects);
        }
        if events.next.is_none() {
            break;
        }
        page = Page { after: events.next, ..page };
    }
    Ok(uses)
}

impl Uses {
    /// Takes in an event, which is older than those before it.
    fn add(&mut self, event: &AuditEvent, subjects: &[Subject]) {
        let Some(namespace) = namespace(&event.source) else { return };
        let called = subjects.iter().find(|subject| subject.may_have_called(&event.actor));
        let Some(subject) = called else { return };
        let Ok(record) = serde_json::from_str::<serde_json::Value>(&event.json) else { return };
        let text = |at: &str| record.pointer(at).and_then(|value| value.as_str()).unwrap_or_default();
        // A name can come back; an id cannot.
        if text("/userIdentity/principalId").split(':').next() != Some(subject.id.as_str()) {
            return;
        }
        let region = text("/awsRegion").to_owned();
        let last = LastUse { entity: subject.arn.clone(), time: event.time, region };
        let actions = self.actions.entry(namespace.to_owned()).or_default();
        actions.entry(event.name.clone()).or_insert_with(|| last.clone());
        let entities = self.services.entry(namespace.to_owned()).or_default();
        entities.entry(subject.arn.clone()).or_insert(last);
    }
}

impl Subject {
    /// Whether the trail's name of a caller is this user's, or that of a session of this role.
    fn may_have_called(&self, actor: &str) -> bool {
        let session_of_role = || {
            let (account, role) = self.arn.strip_prefix("arn:aws:iam::")?.split_once(":role/")?;
            let name = role.rsplit('/').next()?;
            let rest = actor.strip_prefix("arn:aws:sts::")?.strip_prefix(account)?;
            rest.strip_prefix(":assumed-role/")?.strip_prefix(name)?.strip_prefix('/')
        };
        actor == self.arn || session_of_role().is_some()
    }
}

/// The namespace of a service by the source of its events.
fn namespace(source: &str) -> Option<&str> {
    match source {
        "vestibule" => Some("vestibule"),
        // Sign-ins are no calls of a service.
        "signin.amazonaws.com" => None,
        _ => source.strip_suffix(".amazonaws.com"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn callers_are_told_apart_by_name_and_id() {
        let arn = "arn:aws:iam::111111111111:role/team/Ops".to_owned();
        let role = Subject { arn, id: "AROA1".to_owned() };
        assert!(role.may_have_called("arn:aws:sts::111111111111:assumed-role/Ops/ann"));
        for other in ["assumed-role/Ops2/ann", "assumed-role/Ops", "federated-user/Ops"] {
            assert!(!role.may_have_called(&format!("arn:aws:sts::111111111111:{other}")), "{other}");
        }
        assert!(!role.may_have_called("arn:aws:sts::222222222222:assumed-role/Ops/ann"));
        let event = |id: &str, time: i64| AuditEvent {
            time: Timestamp(time),
            id: String::new(),
            name: "GetRole".to_owned(),
            source: "iam.amazonaws.com".to_owned(),
            actor: "arn:aws:sts::111111111111:assumed-role/Ops/ann".to_owned(),
            json: format!(r#"{{"userIdentity":{{"principalId":"{id}:ann"}},"awsRegion":"eu-west-1"}}"#),
        };
        let (mut uses, subjects) = (Uses::default(), [role]);
        uses.add(&event("AROA2", 9), &subjects);
        assert!(uses.services.is_empty());
        uses.add(&event("AROA1", 8), &subjects);
        uses.add(&event("AROA1", 7), &subjects);
        let last = &uses.services["iam"]["arn:aws:iam::111111111111:role/team/Ops"];
        assert_eq!((last.time, last.region.as_str()), (Timestamp(8), "eu-west-1"));
        assert_eq!(uses.actions["iam"]["GetRole"].time, Timestamp(8));
    }
}
