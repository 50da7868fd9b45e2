//! `vestibule:LookupEvents`: the audit trail, newest first; or from an event on, oldest first, to follow it.

use std::sync::Arc;

use model::{AuditEvent, Timestamp, id, limits};
use store::Page;
use wire::generated::vestibule::Error;
use wire::generated::vestibule::op::LookupEvents;
use wire::generated::vestibule::types::{Event, LookupEventsRequest, LookupEventsResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

/// Pages that one call looks through for events that match.
const PAGES_MAX: usize = 10;

impl Handler for LookupEvents {
    fn resources(_: &LookupEventsRequest, _: &Scope) -> Resources {
        Resources::of_organization("*")
    }

    async fn run(cx: &mut Cx<'_>, input: LookupEventsRequest) -> Result<LookupEventsResponse, Error> {
        let wanted = page::asked(None, input.max_results)?.limit.min(limits::AUDIT_PAGE_MAX);
        let mut page = page::asked(input.next_token.as_deref(), None)?;
        page.limit = limits::AUDIT_PAGE_MAX;
        page.reverse = input.after_event_id.is_none();
        let from = beginning(&input)?;
        let mut events = Vec::new();
        let mut next = None;
        for _ in 0..PAGES_MAX {
            page.limit = (wanted - events.len()).max(1);
            let listing = cx.tx.scan_range::<AuditEvent>((&from.0, &from.1), (), page.clone()).await?;
            events.extend(listing.items.iter().filter(|event| matches(event, &input)).map(wire_event));
            next = listing.next;
            if events.len() >= wanted || next.is_none() {
                break;
            }
            page = Page { after: next.clone(), ..page };
        }
        Ok(LookupEventsResponse { events, next_token: page::token(next) })
    }
}

/// The key that a listing begins behind: the event named, whose time is part of its id; or the time given.
fn beginning(input: &LookupEventsRequest) -> Result<(Timestamp, String), Error> {
    if let Some(event) = &input.after_event_id {
        let bad = || Error::validation(format!("`AfterEventId` must be an event's id, not `{event}`"));
        // Any key behind the event's own and before the next one's.
        return Ok((id::time_of_uuid(event).ok_or_else(bad)?, format!("{event}~")));
    }
    let start = input.start_time.map_or(0, wire::Timestamp::millis);
    Ok((Timestamp(start), String::new()))
}

fn matches(event: &AuditEvent, input: &LookupEventsRequest) -> bool {
    let name = input.event_name.as_ref().is_none_or(|name| *name == event.name);
    let actor = input.user_name.as_ref().is_none_or(|user| event.actor.contains(user.as_str()));
    name && actor
}

fn wire_event(event: &Arc<AuditEvent>) -> Event {
    Event {
        event_id: event.id.clone(),
        event_time: wire::Timestamp::from_millis(event.time.0),
        cloud_trail_event: event.json.clone(),
    }
}
