//! Calls by nobody in particular: how many of one address are answered, and how many are on the record.
//!
//! That is every call of an operation that asks for no caller, and every call whose caller could not be
//! recognized. [`signin::calls`] counts them. Beyond the limit they are refused with the service's own word
//! for that, and only the first refusal of a window leaves an audit event: a flood must not grow the store.

use model::{Timestamp, limits};
use signin::calls::{Step, Subject, merge};
use wire::{Auth, OperationInfo, Refusal, Value};

use crate::authorize::Refused;
use crate::cx::Cx;

/// What waiting devices poll, and what the workloads behind one address enter their roles by.
const OFTEN_CALLED: [&str; 3] = ["CreateToken", "AssumeRoleWithSAML", "AssumeRoleWithWebIdentity"];
/// What calls are counted as whose caller showed something that does not let it in.
const UNRECOGNIZED: &str = "unrecognized";

/// Counts the call, and refuses it when its address has made too many.
pub(crate) async fn admit(cx: &mut Cx<'_>, info: &OperationInfo) -> Result<(), Refused> {
    if std::mem::replace(&mut cx.counted, true) {
        return Ok(());
    }
    let (what, most) = match (info.auth, info.name) {
        (Auth::None, name) if OFTEN_CALLED.contains(&name) => (name, limits::TOKEN_CALLS_MAX),
        (Auth::None, name) => (name, limits::ANONYMOUS_CALLS_MAX),
        _ => (UNRECOGNIZED, limits::ANONYMOUS_CALLS_MAX),
    };
    let subject = Subject::new(what, &cx.origin.address_text, most);
    let step = match cx.app.calls.count(cx.now, &subject) {
        Step::Merge(lot) => {
            // Asking the store takes a view of its own, and those who hold one while they wait for another
            // can wait for each other.
            cx.begin_again();
            let asked = subject.clone();
            let merged = cx.app.store.run(move |tx| {
                let asked = asked.clone();
                Box::pin(async move { merge(tx, &asked, lot).await })
            });
            let shared = merged.await?;
            cx.app.calls.learn(cx.now, &subject, lot, shared)
        }
        step => step,
    };
    match step {
        Step::Refuse { until, first } => {
            cx.on_record = first;
            Err(Refused::Denied(refusal(info, cx.now, until)))
        }
        Step::Admit | Step::Merge(_) => Ok(()),
    }
}

/// The service's own refusal of those who ask too often, with the time to wait where it has a place for it.
fn refusal(info: &OperationInfo, now: Timestamp, until: Timestamp) -> Refusal {
    let message = format!("Too many requests from this address: try again after {}", until.to_rfc3339());
    let mut refusal = Refusal::common(info.service, info.service.refusals.throttled, message);
    if let Some(fields) = &mut refusal.fields {
        let seconds = until.since(now).0.saturating_add(999) / 1000;
        fields.set("RetryAfterSeconds", Value::Integer(seconds));
    }
    refusal
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::Request;
    use model::{AuditEvent, SignInThrottle, limits};
    use store::Page;
    use wire::generated::{sso_oidc, vestibule};
    use wire::{Operation, ServiceError as _, Structure as _};

    use crate::testing::{World, origin};
    use crate::{Origin, Presented, respond};

    const MOST: u32 = limits::ANONYMOUS_CALLS_MAX;

    fn register() -> Request<Bytes> {
        let endpoint = "http://127.0.0.1:8080".parse().unwrap();
        let input = sso_oidc::types::RegisterClientRequest {
            client_name: "cli".to_owned(),
            client_type: "public".to_owned(),
            ..Default::default()
        };
        let info = sso_oidc::op::RegisterClient::INFO;
        wire::client::request_fields(info, &endpoint, &input.into_fields()).unwrap()
    }

    fn token() -> Request<Bytes> {
        let body = r#"{"clientId":"c","clientSecret":"s","grantType":"refresh_token","refreshToken":"r"}"#;
        Request::post("http://127.0.0.1:8080/token")
            .header("content-type", "application/json")
            .body(Bytes::from_static(body.as_bytes()))
            .unwrap()
    }

    fn unsigned() -> Request<Bytes> {
        Request::post("http://127.0.0.1:8080/")
            .header("content-type", "application/x-amz-json-1.1")
            .header("x-amz-target", "SWBExternalService.ListInstances")
            .body(Bytes::from_static(b"{}"))
            .unwrap()
    }

    async fn send(world: &World, request: &Request<Bytes>, origin: &Origin) -> (u16, String) {
        let response = respond(&world.app, request, origin).await.unwrap();
        let body = String::from_utf8(response.body().to_vec()).unwrap();
        let kind = response.headers().get("x-amzn-errortype").map(|kind| kind.to_str().unwrap());
        (response.status().as_u16(), format!("{} {body}", kind.unwrap_or_default()))
    }

    async fn events(world: &World) -> Vec<String> {
        let found = world.app.store.begin().scan::<AuditEvent>((), Page::last(1000)).await.unwrap();
        found.items.iter().map(|event| event.json.clone()).collect()
    }

    #[tokio::test]
    async fn a_flood_of_registrations_slows_down_and_leaves_one_event_a_window() {
        let world = World::new().await;
        for _ in 0..MOST {
            assert_eq!(send(&world, &register(), &origin()).await.0, 200);
        }
        let (status, answer) = send(&world, &register(), &origin()).await;
        assert_eq!(status, 400, "{answer}");
        assert!(answer.starts_with("SlowDownException"), "{answer}");
        assert!(answer.contains(r#""error":"slow_down""#), "{answer}");
        let recorded = events(&world).await;
        let refused = recorded.iter().filter(|event| event.contains(r#""errorCode":"SlowDownException""#));
        assert_eq!(refused.count(), 1);
        for _ in 0..MOST {
            assert_eq!(send(&world, &register(), &origin()).await.0, 400);
        }
        assert_eq!(events(&world).await.len(), recorded.len());
        let elsewhere = Origin { address_text: "198.51.100.7".to_owned(), ..origin() };
        assert_eq!(send(&world, &register(), &elsewhere).await.0, 200);
        world.clock.advance(limits::ANONYMOUS_WINDOW);
        assert_eq!(send(&world, &register(), &origin()).await.0, 200);
    }

    #[tokio::test]
    async fn a_hundred_devices_behind_one_address_may_poll_in_the_window_of_one_registration() {
        let world = World::new().await;
        for _ in 0..limits::TOKEN_CALLS_MAX {
            assert!(send(&world, &token(), &origin()).await.1.starts_with("InvalidClientException"));
        }
        assert!(send(&world, &token(), &origin()).await.1.starts_with("SlowDownException"));
    }

    #[tokio::test]
    async fn requests_that_nobody_signed_are_bounded_too_and_those_of_somebody_are_not() {
        let world = World::new().await;
        for _ in 0..MOST {
            let (_, answer) = send(&world, &unsigned(), &origin()).await;
            assert!(answer.contains("MissingAuthenticationTokenException"), "{answer}");
        }
        let before = events(&world).await.len();
        for _ in 0..50 {
            let (_, answer) = send(&world, &unsigned(), &origin()).await;
            assert!(answer.contains("ThrottlingException"), "{answer}");
        }
        assert_eq!(events(&world).await.len(), before + 1);
        let own = world.call::<wire::generated::sso_admin::op::ListInstances>(Default::default()).await;
        assert!(own.is_ok());
    }

    #[tokio::test]
    async fn sign_in_says_how_long_to_wait() {
        let world = World::new().await;
        let input = || vestibule::types::SignInRequest {
            user_name: "nobody".to_owned(),
            password: "wrong".to_owned(),
            next_url: None,
        };
        for n in 0..=MOST {
            let from = Origin { address_text: "2001:db8::1".to_owned(), ..origin() };
            // Another guard, which counts wrong guesses, speaks before this one does.
            if n == limits::ADDRESS_FAILURES_MAX {
                let mut tx = world.app.store.begin();
                tx.delete::<SignInThrottle>(&"address/2001:db8::/64".to_owned()).await.unwrap();
                assert!(matches!(tx.commit().await.unwrap(), store::Committed::Done(_)));
            }
            let answer =
                crate::call::<vestibule::op::SignIn>(&world.app, Presented::Nobody, &from, input()).await;
            let error = answer.unwrap_err();
            let waits = matches!(&error, vestibule::Error::ThrottlingException(wait)
                if wait.retry_after_seconds.is_some_and(|seconds| (1..=60).contains(&seconds))
                    && error.message().starts_with("Too many requests from this address"));
            assert_eq!(waits, n == MOST, "{n}: {error}");
        }
    }
}
