//! `vestibule:ListSessions`: a user's portal sessions.

use model::{PortalSession, SessionState, Timestamp};
use wire::generated::vestibule::Error;
use wire::generated::vestibule::op::ListSessions;
use wire::generated::vestibule::types::{ListSessionsRequest, ListSessionsResponse, Session, SessionStatus};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for ListSessions {
    fn resources(input: &ListSessionsRequest, scope: &Scope) -> Resources {
        super::on_user(scope, &input.identity_store_id, &input.user_id)
    }

    async fn run(cx: &mut Cx<'_>, input: ListSessionsRequest) -> Result<ListSessionsResponse, Error> {
        let user = super::user(cx, &input.identity_store_id, &input.user_id).await?;
        let page = page::asked(input.next_token.as_deref(), input.max_results)?;
        let found = signin::session::list(&mut cx.tx, &user.store, &user.id, page).await?;
        Ok(ListSessionsResponse {
            sessions: found.items.iter().map(|session| shown(session, cx.now)).collect(),
            next_token: page::token(found.next),
        })
    }
}

fn shown(session: &PortalSession, now: Timestamp) -> Session {
    Session {
        session_id: session.id.to_string(),
        status: match session.state {
            SessionState::Active if now < session.expires => SessionStatus::Active,
            SessionState::Active => SessionStatus::Expired,
            SessionState::SignedOut => SessionStatus::SignedOut,
            SessionState::Revoked => SessionStatus::Revoked,
        },
        created_at: wire::Timestamp::from_millis(session.created.0),
        expires_at: wire::Timestamp::from_millis(session.expires.0),
        ip_address: session.address.clone(),
    }
}
