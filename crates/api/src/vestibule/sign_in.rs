//! `vestibule:SignIn`: a user name and a password become a portal session.
//!
//! Checking a password takes tens of milliseconds, and no transaction is held that long: the operation reads,
//! checks, and then begins again with a fresh view.

use std::sync::Arc;

use directory::{Answer, BuiltIn, IdentitySource as _, Password};
use signin::Failure;
use signin::password::{self, Denied, Outcome, Outward};
use wire::generated::vestibule::Error;
use wire::generated::vestibule::op::SignIn;
use wire::generated::vestibule::types::{SignInRequest, SignInResponse};

use crate::caller::{Caller, PortalCaller};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for SignIn {
    fn resources(_: &SignInRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(cx: &mut Cx<'_>, input: SignInRequest) -> Result<SignInResponse, Error> {
        let workflow = model::id::fresh_uuid(cx.entropy());
        cx.audit.sign_in("CredentialVerification", false, &workflow, "PASSWORD");
        let request = cx.signin();
        let instance = super::instance(cx).await?;
        let found = password::look_up(&mut cx.tx, &request, &instance, &input.user_name).await;
        let claim = found.map_err(|failure| denied(cx, failure))?;
        let answer = Answer::Secret(Password::new(input.password));
        let source = BuiltIn::new(cx.app.hasher.clone());
        cx.begin_again();
        let verdict = source.verify(&claim, &answer).await?;
        let concluded = password::conclude(&mut cx.tx, &request, &instance, &claim, verdict).await;
        let opened = match concluded.map_err(|failure| denied(cx, failure))? {
            Outcome::In(opened) => opened,
            Outcome::Next(_) => {
                return Err(Error::validation("this identity source asks for more than a password"));
            }
        };
        let live = signin::Live { session: Arc::new(opened.session), user: opened.user, scopes: Vec::new() };
        let (user_id, expires) = (live.user.id.to_string(), live.session.expires);
        cx.audit.sign_in("CredentialVerification", true, &workflow, "PASSWORD");
        let mut authenticated = cx.audit.clone();
        authenticated.details.clear();
        authenticated.sign_in("UserAuthentication", true, &workflow, "PASSWORD");
        authenticated.additional.insert("LoginTo".to_owned(), cx.app.deployment.portal_url().into());
        authenticated.additional.insert("UserName".to_owned(), live.user.user_name.clone().into());
        cx.audit_also.push(authenticated);
        cx.caller = Caller::Portal(Arc::new(PortalCaller { live, account: instance.owner.clone() }));
        Ok(SignInResponse {
            session_token: opened.cookie.expose().to_owned(),
            expires_at: wire::Timestamp::from_millis(expires.0),
            user_id,
        })
    }
}

/// The person is told nothing that depends on whether the user exists; the record has the reason.
fn denied(cx: &mut Cx<'_>, failure: Failure<Denied>) -> Error {
    match failure {
        Failure::Fault(fault) => fault.into(),
        Failure::Refused(Denied { outward, reason }) => {
            cx.audit.additional.insert("reason".to_owned(), reason.as_str().into());
            match outward {
                Outward::Wrong => Error::access_denied("The username or password is incorrect"),
                Outward::Locked { until } => super::wait("Too many attempts", cx.now, until),
            }
        }
    }
}
