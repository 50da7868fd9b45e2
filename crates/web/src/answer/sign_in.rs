//! `/start/sign-in`: who, then the password. Nothing is looked up before both are there, so the first step
//! cannot tell whether there is such a user.

use api::Presented;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bytes::Bytes;
use http::{Response, StatusCode};
use wire::generated::vestibule::{Error, op, types};

use crate::cookie::Cookie;
use crate::form::FormToken;
use crate::next::Next;
use crate::pages::keys::in_words;
use crate::pages::sign_in::{NamePage, PasswordPage, Problem};
use crate::visit::{Answer, Stop, Visit, see_other};

/// Longest user name, in characters, as the model has it.
const USER_NAME_CHARS_MAX: usize = 128;
/// How long a form may lie about.
const VISITOR_SECONDS: u64 = 24 * 60 * 60;

/// The first step; somebody who is signed in goes on at once.
pub(crate) async fn show(visit: &Visit<'_>) -> Answer {
    let query = visit.query()?;
    let next = Next::or_portal(query.get("next"));
    match visit.member().await {
        Ok(_) => Ok(see_other(next.as_str())),
        Err(Stop::SignIn(_)) => {
            // Whoever comes with a session that is over is told so, once.
            let ended = Cookie::Session.read(visit.headers(), visit.origin.secure).is_some();
            let mut response = ask_name(visit, &next, "", ended.then_some(Problem::Ended))?;
            if ended {
                visit.clear_cookie(&mut response, Cookie::Session);
            }
            Ok(response)
        }
        Err(stop) => Err(stop),
    }
}

/// Either step, filled in.
pub(crate) async fn take(visit: &Visit<'_>) -> Answer {
    let fields = visit.form()?;
    let next = Next::or_portal(fields.get("next"));
    let user_name = fields.get("user_name").map(str::trim).unwrap_or_default();
    let again = |problem| ask_name(visit, &next, user_name, Some(problem));
    if user_name.chars().count() > USER_NAME_CHARS_MAX {
        return ask_name(visit, &next, "", Some(Problem::TooLong));
    }
    let Some(visitor) = visit.visitor() else { return again(Problem::NoCookie) };
    let token = FormToken::derive(visitor, "sign-in");
    if !token.matches(&fields) {
        return again(Problem::Stale);
    }
    if user_name.is_empty() {
        return again(Problem::Empty);
    }
    let step = Step { visit, next: &next, token: &token, user_name };
    match fields.get("password") {
        Some(password) => step.try_password(password).await,
        // The second step was shown, and its field left empty.
        None if fields.has("password") => step.ask_password(Some(Problem::Empty)),
        None => step.ask_password(None),
    }
}

fn ask_name(visit: &Visit<'_>, next: &Next, typed: &str, problem: Option<Problem>) -> Answer {
    let visitor = visitor(visit);
    let page = NamePage {
        next: next.as_str().to_owned(),
        form_token: FormToken::derive(&visitor.0, "sign-in").as_str().to_owned(),
        user_name: typed.to_owned(),
        problem,
    };
    let mut response = visit.page(StatusCode::OK, &page)?;
    remember(visit, &mut response, &visitor);
    Ok(response)
}

/// What this browser's forms are bound to, and whether it is new.
pub(crate) fn visitor(visit: &Visit<'_>) -> (String, bool) {
    match visit.visitor() {
        Some(visitor) => (visitor.to_owned(), false),
        None => {
            let mut bytes = [0; 32];
            visit.app.entropy.fill(&mut bytes);
            (URL_SAFE_NO_PAD.encode(bytes), true)
        }
    }
}

/// Keeps what the forms of a new visitor are bound to.
pub(crate) fn remember(visit: &Visit<'_>, response: &mut Response<Bytes>, visitor: &(String, bool)) {
    if visitor.1 {
        visit.set_cookie(response, Cookie::Visitor, &visitor.0, VISITOR_SECONDS);
    }
}

/// The second step.
struct Step<'a> {
    visit: &'a Visit<'a>,
    next: &'a Next,
    token: &'a FormToken,
    user_name: &'a str,
}

impl Step<'_> {
    fn ask_password(&self, problem: Option<Problem>) -> Answer {
        let status = match &problem {
            Some(Problem::Wait { .. }) => StatusCode::TOO_MANY_REQUESTS,
            Some(Problem::Wrong) => StatusCode::FORBIDDEN,
            _ => StatusCode::OK,
        };
        let page = PasswordPage {
            next: self.next.as_str().to_owned(),
            form_token: self.token.as_str().to_owned(),
            user_name: self.user_name.to_owned(),
            back_url: self.next.sign_in_url(),
            problem,
        };
        self.visit.page(status, &page)
    }

    async fn try_password(&self, password: &str) -> Answer {
        let attempt = types::SignInRequest {
            user_name: self.user_name.to_owned(),
            password: password.to_owned(),
            ..Default::default()
        };
        match self.visit.call::<op::SignIn>(Presented::Nobody, attempt).await {
            Ok(opened) => Ok(self.enter(&opened)),
            Err(Error::ThrottlingException(wait)) => {
                let seconds = wait.retry_after_seconds.and_then(|seconds| u64::try_from(seconds).ok());
                self.ask_password(Some(Problem::Wait { how_long: seconds.map(in_words).unwrap_or_default() }))
            }
            // Whatever is wrong with what was typed, only one thing is said.
            Err(
                Error::AccessDeniedException(_)
                | Error::UnauthorizedException(_)
                | Error::ValidationException(_),
            ) => self.ask_password(Some(Problem::Wrong)),
            Err(error) => Err(self.visit.refused(&error)),
        }
    }

    fn enter(&self, opened: &types::SignInResponse) -> Response<Bytes> {
        let mut response = see_other(self.next.as_str());
        let lasts = opened.expires_at.millis().saturating_sub(self.visit.app.clock.now().0) / 1000;
        let lasts = u64::try_from(lasts).unwrap_or_default();
        self.visit.set_cookie(&mut response, Cookie::Session, &opened.session_token, lasts);
        self.visit.clear_cookie(&mut response, Cookie::Visitor);
        response
    }
}
