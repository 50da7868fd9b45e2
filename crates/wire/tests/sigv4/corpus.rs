//! What botocore signs, we let in; what we sign is what botocore signs.

use wire::sigv4::{self, Credentials, Expected, Form, SKEW_MS_MAX, Target};
use zeroize::Zeroizing;

use crate::case::{self, Case, NOW_MS};

#[test]
fn every_request_of_botocore_is_let_in() {
    let cases = case::all();
    assert!(cases.len() > 25, "the corpus is missing");
    for case in cases {
        case.verify().unwrap_or_else(|error| panic!("{}: {error}", case.name));
        let presented = case.parse().unwrap();
        assert_eq!(presented.access_key_id, case::ACCESS_KEY_ID, "{}", case.name);
        assert_eq!(presented.session_token(), case.session_token.as_deref(), "{}", case.name);
        assert_eq!(presented.scope.region, case.region, "{}", case.name);
        assert_eq!(presented.timestamp_ms, NOW_MS, "{}", case.name);
    }
}

#[test]
fn our_signatures_are_those_of_botocore() {
    for case in case::all() {
        let presented = case.parse().unwrap();
        // We always write `x-amz-date`, and never presign a header that a browser would have to repeat.
        if case.name == "header-date" {
            continue;
        }
        let ours = match presented.form {
            Form::Header => signed_anew(&case),
            Form::Query { expires_s } => presigned_anew(&case, expires_s.unwrap()),
        };
        assert_eq!(ours.signature(), case.signature(), "{}", case.name);
        ours.verify().unwrap();
    }
}

#[test]
fn presigned_requests_outlive_the_skew_but_not_their_quarter_of_an_hour() {
    let case = case::named("presigned");
    assert_eq!(case.parse().unwrap().form, Form::Query { expires_s: Some(60) });
    case.verify_at(NOW_MS + 14 * 60_000).unwrap();
    let error = case.verify_at(NOW_MS + 15 * 60_000 + 1000).unwrap_err();
    assert_eq!(
        error.message,
        "Signature expired: 20260308T235958Z is now earlier than 20260308T235959Z \
         (20260309T001459Z - 15 min.)"
    );
    case.verify_at(NOW_MS - SKEW_MS_MAX - 1000).unwrap_err();
}

#[test]
fn s3_presigned_requests_live_as_long_as_they_say() {
    let case = case::named("s3-presigned");
    case.verify_at(NOW_MS + 604_800_000).unwrap();
    case.verify_at(NOW_MS + 604_801_000).unwrap_err();
}

#[test]
fn any_region_will_do_but_not_any_service() {
    let case = case::named("pseudo-region");
    let presented = case.parse().unwrap();
    let expected = Expected { services: &["iam", "sts"], style: case.style(), now_ms: NOW_MS };
    presented.verify(&case.secret, case.head(), case.request.body(), &expected).unwrap();
    let expected = Expected { services: &["sts"], ..expected };
    let error = presented.verify(&case.secret, case.head(), case.request.body(), &expected).unwrap_err();
    assert_eq!(error.message, "Credential should be scoped to correct service: 'sts'. ");
}

fn signed_anew(case: &Case) -> Case {
    let mut ours = case.clone();
    let headers = ours.request.headers_mut();
    // What botocore's transport adds after signing.
    for name in ["content-length", "amz-sdk-invocation-id", "amz-sdk-request"] {
        headers.remove(name);
    }
    sigv4::sign(&mut ours.request, &credentials(case), &target(case), NOW_MS).unwrap();
    ours
}

fn presigned_anew(case: &Case, expires_s: u32) -> Case {
    let mut ours = case.clone();
    let query = ours.request.uri().query().unwrap();
    let own: Vec<&str> = query.split('&').filter(|pair| !pair.starts_with("X-Amz-")).collect();
    let target_uri = format!("{}?{}", ours.request.uri().path(), own.join("&"));
    *ours.request.uri_mut() = target_uri.parse().unwrap();
    sigv4::presign(&mut ours.request, &credentials(case), &target(case), expires_s, NOW_MS).unwrap();
    ours
}

fn credentials(case: &Case) -> Credentials {
    Credentials {
        access_key_id: case.parse().unwrap().access_key_id,
        secret_key: case.secret.clone(),
        session_token: case.session_token.clone().map(Zeroizing::new),
    }
}

fn target(case: &Case) -> Target<'_> {
    Target { region: &case.region, service: &case.service, style: case.style() }
}
