//! Requests that must not be let in: changed on the way, replayed elsewhere or later, or never signed at all.

use http::header::{AUTHORIZATION, HeaderName, HeaderValue};
use wire::sigv4::{self, Expected, Kind, SKEW_MS_MAX, SecretKey, Style};

use crate::case::{self, Case, NOW_MS};

/// Changes one request in one way; `None` where the result is no HTTP.
type Change = fn(&Case, usize, u8) -> Option<Case>;

#[test]
fn one_flipped_bit_anywhere_is_noticed() {
    let places: [(&str, Change); 4] =
        [("method", flip_method), ("address", flip_address), ("header", flip_header), ("body", flip_body)];
    let mut tried = 0;
    for case in case::all() {
        for (place, change) in places {
            for at in 0..length(&case, place) {
                for bit in 0..8 {
                    let Some(changed) = change(&case, at, 1 << bit) else { continue };
                    tried += 1;
                    if changed.verify().is_ok() {
                        assert!(means_the_same(&case, &changed), "{} {place} {at} {bit}", case.name);
                    }
                }
            }
        }
    }
    assert!(tried > 50_000, "only {tried} changes");
}

#[test]
fn another_body_is_refused() {
    let mut case = case::named("json-post");
    case.request.body_mut().push(b' ');
    assert_eq!(case.verify().unwrap_err().kind, Kind::Mismatch);
    case.request.body_mut().clear();
    assert_eq!(case.verify().unwrap_err().kind, Kind::Mismatch);
}

#[test]
fn announced_body_hash_does_not_stand_in_for_the_body() {
    let mut case = case::named("content-hash");
    case.request.body_mut().push(b' ');
    assert_eq!(case.verify().unwrap_err().kind, Kind::Mismatch);
    let mut unsigned = case::named("json-post");
    insert(&mut unsigned, "x-amz-content-sha256", "UNSIGNED-PAYLOAD");
    assert_eq!(unsigned.verify().unwrap_err().kind, Kind::Mismatch);
    let mut s3 = case::named("s3-put");
    s3.request.body_mut().push(b' ');
    assert_eq!(s3.verify().unwrap_err().kind, Kind::ContentMismatch);
}

#[test]
fn another_secret_is_refused() {
    let mut case = case::named("form-post");
    case.secret = SecretKey::new("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEZ");
    assert_eq!(case.verify().unwrap_err().kind, Kind::Mismatch);
    case.secret = SecretKey::new("");
    assert_eq!(case.verify().unwrap_err().kind, Kind::Mismatch);
}

#[test]
fn clocks_may_differ_by_five_minutes_and_no_more() {
    let case = case::named("form-post");
    for now_ms in [NOW_MS - SKEW_MS_MAX, NOW_MS + SKEW_MS_MAX] {
        case.verify_at(now_ms).unwrap();
    }
    assert_eq!(
        case.verify_at(NOW_MS + SKEW_MS_MAX + 1000).unwrap_err().message,
        "Signature expired: 20260308T235958Z is now earlier than 20260308T235959Z (20260309T000459Z - 5 min.)"
    );
    assert_eq!(
        case.verify_at(NOW_MS - SKEW_MS_MAX - 1000).unwrap_err().message,
        "Signature not yet current: 20260308T235958Z is still later than 20260308T235957Z \
         (20260308T235457Z + 5 min.)"
    );
    for now_ms in [i64::MIN, i64::MAX] {
        assert_eq!(case.verify_at(now_ms).unwrap_err().kind, Kind::Mismatch);
    }
}

/// A login made of a forwarded, signed request is only worth something if host and action cannot be replaced.
#[test]
fn row_54_host_and_action_are_pinned_by_the_signature() {
    let mut elsewhere = case::named("json-post");
    insert(&mut elsewhere, "host", "evil.example.com");
    assert_eq!(elsewhere.verify().unwrap_err().kind, Kind::Mismatch);

    let mut two_hosts = case::named("json-post");
    two_hosts.request.headers_mut().append("host", HeaderValue::from_static("sso.example.com"));
    assert_eq!(two_hosts.verify().unwrap_err().kind, Kind::Mismatch);

    let mut authority = case::named("json-post");
    *authority.request.uri_mut() = "https://evil.example.com/".parse().unwrap();
    assert_eq!(authority.verify().unwrap_err().kind, Kind::Mismatch);

    let mut action = case::named("json-post");
    insert(&mut action, "x-amz-target", "SWBExternalService.DeletePermissionSet");
    assert_eq!(action.verify().unwrap_err().kind, Kind::Mismatch);

    let mut added = case::named("form-post");
    insert(&mut added, "x-amz-target", "SWBExternalService.DeletePermissionSet");
    let error = added.verify().unwrap_err();
    assert_eq!(error.message, "'x-amz-target' must be a 'SignedHeader' in the AWS Authorization.");

    let mut presigned = case::named("presigned");
    let query = presigned.request.uri().query().unwrap().replace("GetCallerIdentity", "GetSessionToken");
    *presigned.request.uri_mut() = format!("/?{query}").parse().unwrap();
    assert_eq!(presigned.verify().unwrap_err().kind, Kind::Mismatch);
    let more = format!("/?{query}&Action=GetSessionToken");
    *presigned.request.uri_mut() = more.parse().unwrap();
    assert_eq!(presigned.verify().unwrap_err().kind, Kind::Mismatch);
}

#[test]
fn row_54_unsigned_host_is_refused() {
    let mut case = case::named("json-post");
    edit_authorization(&mut case, |value| value.replace("content-type;host;", "content-type;"));
    let error = case.verify().unwrap_err();
    assert_eq!(error.message, "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.");
}

#[test]
fn row_54_session_tokens_cannot_be_exchanged() {
    let mut case = case::named("session-token");
    insert(&mut case, "x-amz-security-token", "another");
    assert_eq!(case.verify().unwrap_err().kind, Kind::Mismatch);
    case.request.headers_mut().remove("x-amz-security-token");
    assert_eq!(case.verify().unwrap_err().kind, Kind::Mismatch);
    let mut added = case::named("form-post");
    insert(&mut added, "x-amz-security-token", "another");
    assert_eq!(added.verify().unwrap_err().kind, Kind::Mismatch);
}

/// Knowing an access key id is not holding the key.
#[test]
fn row_56_access_key_only_requests_are_denied() {
    let id = "AKIAIOSFODNN7EXAMPLE";
    let scope = format!("{id}/20260308/us-east-1/sts/aws4_request");
    let signed = "SignedHeaders=host;x-amz-date";
    for value in [
        format!("AWS4-HMAC-SHA256 Credential={id}"),
        format!("AWS4-HMAC-SHA256 Credential={scope}"),
        format!("AWS4-HMAC-SHA256 Credential={scope}, {signed}"),
        format!("AWS4-HMAC-SHA256 Credential={scope}, {signed}, Signature="),
        format!("AWS4-HMAC-SHA256 Credential={scope}, {signed}, Signature={}", "0".repeat(64)),
        format!("AWS {id}:"),
        format!("AWS4-HMAC-SHA256 {id}"),
    ] {
        let mut case = case::named("form-post");
        insert(&mut case, "authorization", &value);
        case.verify().unwrap_err();
    }
    for query in [
        format!("AWSAccessKeyId={id}&Signature=&Expires=9999999999"),
        format!("X-Amz-Credential={scope}"),
        format!("X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential={scope}&X-Amz-Signature="),
        format!(
            "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential={scope}&X-Amz-Signature=\
             &X-Amz-SignedHeaders=host&X-Amz-Date=20260308T235958Z&X-Amz-Expires=60"
        ),
    ] {
        let mut case = case::named("presigned");
        *case.request.uri_mut() = format!("/?{query}").parse().unwrap();
        case.verify().unwrap_err();
    }
}

#[test]
fn row_59_secrets_are_in_no_message_and_no_debug() {
    let secrets = ["wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "IQoJb3JpZ2luX2VjEXAMPLE"];
    for case in case::all() {
        let presented = case.parse().unwrap();
        let wrong = Expected { services: &[], style: case.style(), now_ms: NOW_MS };
        let refused = presented.verify(&case.secret, case.head(), b"?", &wrong).unwrap_err();
        let mut cut = case.clone();
        edit_authorization(&mut cut, |value| value.replace("Signature=", "Signature"));
        let shown = format!("{presented:?} {:?} {refused:?} {:?}", case.secret, cut.verify().err());
        let signature = case.signature();
        for secret in secrets.iter().copied().chain([signature.as_str()]) {
            assert!(!shown.contains(secret), "{}: {shown}", case.name);
        }
    }
}

#[test]
fn row_59_signed_requests_hide_their_credentials_from_debug() {
    let mut request = http::Request::get("https://sts.example.com/").body(Vec::new()).unwrap();
    let credentials = sigv4::Credentials {
        access_key_id: "AKIDEXAMPLE".to_owned(),
        secret_key: SecretKey::new("canary-secret"),
        session_token: Some(zeroize::Zeroizing::new("canary-token".to_owned())),
    };
    let target = sigv4::Target { region: "us-east-1", service: "sts", style: Style::Standard };
    sigv4::sign(&mut request, &credentials, &target, NOW_MS).unwrap();
    let shown = format!("{request:?}");
    assert!(!shown.contains("canary") && !shown.contains("Signature="), "{shown}");
}

#[test]
fn truncated_credentials_are_refused() {
    for case in [case::named("form-post"), case::named("session-token")] {
        let value = case.request.headers()[AUTHORIZATION].to_str().unwrap().to_owned();
        for end in 0..value.len() {
            let mut cut = case.clone();
            insert(&mut cut, "authorization", &value[..end]);
            cut.verify().unwrap_err();
        }
    }
    let case = case::named("presigned-token");
    let query = case.request.uri().query().unwrap();
    for end in 0..query.len() {
        let mut cut = case.clone();
        *cut.request.uri_mut() = format!("/?{}", &query[..end]).parse().unwrap();
        cut.verify().unwrap_err();
    }
}

fn flip_method(case: &Case, at: usize, mask: u8) -> Option<Case> {
    let mut bytes = case.request.method().as_str().as_bytes().to_vec();
    bytes[at] ^= mask;
    let mut changed = case.clone();
    *changed.request.method_mut() = http::Method::from_bytes(&bytes).ok()?;
    Some(changed)
}

fn flip_address(case: &Case, at: usize, mask: u8) -> Option<Case> {
    let mut bytes = case.request.uri().to_string().into_bytes();
    bytes[at] ^= mask;
    let mut changed = case.clone();
    *changed.request.uri_mut() = http::Uri::try_from(bytes).ok()?;
    Some(changed)
}

fn flip_header(case: &Case, at: usize, mask: u8) -> Option<Case> {
    let (name, value, at) = header_byte(case, at);
    let mut bytes = value.as_bytes().to_vec();
    bytes[at] ^= mask;
    let mut changed = case.clone();
    changed.request.headers_mut().insert(name, HeaderValue::from_bytes(&bytes).ok()?);
    Some(changed)
}

fn flip_body(case: &Case, at: usize, mask: u8) -> Option<Case> {
    let mut changed = case.clone();
    changed.request.body_mut()[at] ^= mask;
    Some(changed)
}

/// The headers that a signature covers, and the one that carries it.
fn covered(case: &Case) -> Vec<(HeaderName, HeaderValue)> {
    let signed = case.parse().unwrap().signed_headers;
    let is_covered =
        |name: &HeaderName| name == AUTHORIZATION || signed.iter().any(|signed| signed == name.as_str());
    let headers = case.request.headers().iter().filter(|(name, _)| is_covered(name));
    headers.map(|(name, value)| (name.clone(), value.clone())).collect()
}

fn header_byte(case: &Case, mut at: usize) -> (HeaderName, HeaderValue, usize) {
    for (name, value) in covered(case) {
        if at < value.len() {
            return (name, value, at);
        }
        at -= value.len();
    }
    panic!("no such byte");
}

fn length(case: &Case, place: &str) -> usize {
    match place {
        "method" => case.request.method().as_str().len(),
        // What a path's `b/..` says is normalized away before anyone signs it.
        "address" if case.name == "path-dots" => 0,
        "address" => case.request.uri().to_string().len(),
        "header" => covered(case).iter().map(|(_, value)| value.len()).sum(),
        _ if case.name == "s3-presigned" => 0,
        _ => case.request.body().len(),
    }
}

/// The changes that HTTP gives no meaning to.
fn means_the_same(case: &Case, changed: &Case) -> bool {
    let query = |case: &Case| case.request.uri().query().map(str::to_ascii_lowercase);
    let same_query =
        query(case) == query(changed) && case.request.uri().path() == changed.request.uri().path();
    same_query
        && case.request.headers() == changed.request.headers()
        && case.request.body() == changed.request.body()
}

fn insert(case: &mut Case, name: &str, value: &str) {
    let name: HeaderName = name.parse().unwrap();
    case.request.headers_mut().insert(name, value.parse().unwrap());
}

fn edit_authorization(case: &mut Case, edit: fn(&str) -> String) {
    if let Some(value) = case.request.headers().get(AUTHORIZATION) {
        let value = edit(value.to_str().unwrap());
        insert(case, "authorization", &value);
    }
}
