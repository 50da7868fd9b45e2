//! `vestibule:RevokeSessions`: an administrator ends a user's portal sessions, or one of them.
//!
//! What came of a session dies with it: access tokens, and the credentials of roles in local accounts.

use model::{PortalSession, SessionState};
use wire::generated::vestibule::Error;
use wire::generated::vestibule::op::RevokeSessions;
use wire::generated::vestibule::types::{RevokeSessionsRequest, RevokeSessionsResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for RevokeSessions {
    fn resources(input: &RevokeSessionsRequest, scope: &Scope) -> Resources {
        super::on_user(scope, &input.identity_store_id, &input.user_id)
    }

    async fn run(cx: &mut Cx<'_>, input: RevokeSessionsRequest) -> Result<RevokeSessionsResponse, Error> {
        let user = super::user(cx, &input.identity_store_id, &input.user_id).await?;
        let ended = match &input.session_id {
            None => signin::session::revoke_all(&mut cx.tx, cx.now, &user.store, &user.id).await?,
            Some(given) => {
                let none = || Error::resource_not_found(format!("the user has no session `{given}`"));
                let id = given.parse().map_err(|_| none())?;
                let session = cx.tx.get::<PortalSession>(&id).await?;
                let session =
                    session.filter(|session| session.store == user.store && session.user == user.id);
                let session = session.ok_or_else(none)?;
                signin::session::revoke(&mut cx.tx, &id).await?;
                usize::from(session.state == SessionState::Active && cx.now < session.expires)
            }
        };
        Ok(RevokeSessionsResponse { sessions_ended: i32::try_from(ended).unwrap_or(i32::MAX) })
    }
}
