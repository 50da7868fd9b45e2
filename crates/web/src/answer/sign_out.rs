//! `/start/sign-out`: ends the session, for every program that came in by it.

use api::Presented;
use wire::generated::vestibule::{Error, op, types};

use crate::cookie::Cookie;
use crate::form::FormToken;
use crate::next::Next;
use crate::pages::notice::Notice;
use crate::visit::{Answer, Stop, Visit};

/// The form that every page of a member carries.
pub(crate) async fn take(visit: &Visit<'_>) -> Answer {
    let fields = visit.form()?;
    if let Some(cookie) = Cookie::Session.read(visit.headers(), visit.origin.secure) {
        if !FormToken::derive(cookie, "sign-out").matches(&fields) {
            return Err(Stop::Notice(Notice::StaleForm));
        }
        let asked = types::SignOutRequest::default();
        match visit.call::<op::SignOut>(Presented::Cookie(cookie), asked).await {
            // A session that is over already is what was asked for.
            Ok(_) | Err(Error::UnauthorizedException(_)) => {}
            Err(error) => return Err(visit.refused(&error)),
        }
    }
    let sign_in_url = Next::or_portal(fields.get("next")).sign_in_url();
    let mut response = visit.notice(Notice::SignedOut { sign_in_url });
    visit.clear_cookie(&mut response, Cookie::Session);
    Ok(response)
}
