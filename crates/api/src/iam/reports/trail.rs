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

/// Subjects by what the trail calls them.
type Callers<'s> = BTreeMap<String, &'s Subject>;

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
    let callers: Callers<'_> = subjects.iter().map(|subject| (subject.called_as(), subject)).collect();
    let since = Timestamp(cx.now.0.saturating_sub(TRACKED.0));
    let (mut page, mut seen) = (Page::first(PAGE), 0);
    page.reverse = true;
    while seen < EVENTS_MAX {
        // Events are only ever added, at the other end: no page is held against others' commits, or kept.
        cx.begin_again();
        let from = (&since, &String::new());
        let events = cx.tx.scan_range::<AuditEvent>(from, (), page.clone()).await?;
        seen += events.items.len();
        for event in &events.items {
            uses.add(event, &callers);
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
    fn add(&mut self, event: &AuditEvent, callers: &Callers<'_>) {
        let Some(namespace) = namespace(&event.source) else { return };
        let Some(subject) = callers.get(caller(&event.actor)) else { return };
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
    /// What the trail calls a user, or the sessions of a role before their own names.
    fn called_as(&self) -> String {
        let role = || {
            let (account, role) = self.arn.strip_prefix("arn:aws:iam::")?.split_once(":role/")?;
            let name = role.rsplit('/').next()?;
            Some(format!("arn:aws:sts::{account}:assumed-role/{name}"))
        };
        role().unwrap_or_else(|| self.arn.clone())
    }
}

/// Who is meant by the trail's name of a caller: sessions of a role are the role's.
fn caller(actor: &str) -> &str {
    let session = actor.rsplit_once('/').filter(|(role, _)| role.contains(":assumed-role/"));
    session.map_or(actor, |(role, _)| role)
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
        let of_role = |actor: &str| caller(actor) == role.called_as();
        assert!(of_role("arn:aws:sts::111111111111:assumed-role/Ops/ann"));
        for other in ["assumed-role/Ops2/ann", "assumed-role/Ops/x/ann", "federated-user/Ops"] {
            assert!(!of_role(&format!("arn:aws:sts::111111111111:{other}")), "{other}");
        }
        assert!(!of_role("arn:aws:sts::222222222222:assumed-role/Ops/ann"));
        let user = Subject { arn: "arn:aws:iam::111111111111:user/team/ann".to_owned(), id: String::new() };
        assert_eq!(caller(&user.arn), user.called_as());
        let event = |id: &str, time: i64| AuditEvent {
            time: Timestamp(time),
            id: String::new(),
            name: "GetRole".to_owned(),
            source: "iam.amazonaws.com".to_owned(),
            actor: "arn:aws:sts::111111111111:assumed-role/Ops/ann".to_owned(),
            json: format!(r#"{{"userIdentity":{{"principalId":"{id}:ann"}},"awsRegion":"eu-west-1"}}"#),
        };
        let (mut uses, callers) = (Uses::default(), Callers::from([(role.called_as(), &role)]));
        uses.add(&event("AROA2", 9), &callers);
        assert!(uses.services.is_empty());
        uses.add(&event("AROA1", 8), &callers);
        uses.add(&event("AROA1", 7), &callers);
        let last = &uses.services["iam"]["arn:aws:iam::111111111111:role/team/Ops"];
        assert_eq!((last.time, last.region.as_str()), (Timestamp(8), "eu-west-1"));
        assert_eq!(uses.actions["iam"]["GetRole"].time, Timestamp(8));
    }
}
