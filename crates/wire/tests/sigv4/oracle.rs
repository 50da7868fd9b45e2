//! The AWS SDK for Rust's own signer, on requests that nobody thought of.

use std::time::{Duration, UNIX_EPOCH};

use aws_credential_types::Credentials as TheirCredentials;
use aws_sigv4::http_request::{
    PayloadChecksumKind, PercentEncodingMode, SignableBody, SignableRequest, SignatureLocation,
    SigningSettings, UriPathNormalizationMode,
};
use aws_sigv4::sign::v4::SigningParams;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use wire::sigv4::{self, Credentials, Expected, SecretKey, Style, Target};
use zeroize::Zeroizing;

#[derive(Clone, Debug)]
struct Plain {
    method: &'static str,
    uri: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    id: String,
    secret: String,
    token: Option<String>,
    region: String,
    service: String,
    now_s: u32,
    style: Style,
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_they_sign_we_let_in(plain in plain()) {
        let request = their_request(&plain, SignatureLocation::Headers);
        prop_assert_eq!(verify(&plain, &request), Ok(()));
        let mut longer = request.clone();
        longer.body_mut().push(0);
        prop_assert!(verify(&plain, &longer).is_err());
    }

    #[test]
    fn what_they_presign_we_let_in(plain in plain()) {
        let request = their_request(&plain, SignatureLocation::QueryParams);
        prop_assert_eq!(verify(&plain, &request), Ok(()));
    }

    #[test]
    fn what_we_sign_they_sign_alike(plain in plain()) {
        let theirs = their_request(&plain, SignatureLocation::Headers);
        let mut ours = bare_request(&plain);
        let now_ms = i64::from(plain.now_s) * 1000;
        sigv4::sign(&mut ours, &our_credentials(&plain), &target(&plain), now_ms).unwrap();
        prop_assert_eq!(verify(&plain, &ours), Ok(()));
        prop_assert_eq!(signature(&ours), signature(&theirs));
    }

    #[test]
    fn what_we_presign_we_let_in(plain in plain(), expires_s in 1..=sigv4::EXPIRES_S_MAX) {
        let mut ours = bare_request(&plain);
        let now_ms = i64::from(plain.now_s) * 1000;
        sigv4::presign(&mut ours, &our_credentials(&plain), &target(&plain), expires_s, now_ms).unwrap();
        prop_assert_eq!(verify(&plain, &ours), Ok(()));
    }

    #[test]
    fn no_bytes_make_it_panic(
        uri in "/[ -~]{0,60}",
        authorization in option::of(credential_like()),
        headers in vec(
            ("(x-amz-date|x-amz-security-token|x-amz-content-sha256|date|host)", "[ -~]{0,40}"),
            0..6,
        ),
        query in option::of(credential_like()),
        body in vec(any::<u8>(), 0..64),
        now_ms in any::<i64>(),
    ) {
        let as_query = |text: String| text.replace(", ", "&X-Amz-").replace(' ', "&X-Amz-");
        let query = query.map(as_query).unwrap_or_default();
        let Ok(uri) = http::Uri::try_from(format!("{uri}?X-Amz-Algorithm={query}")) else { return Ok(()) };
        let mut request = http::Request::get(uri);
        for (name, value) in headers {
            request = request.header(name, value);
        }
        if let Some(authorization) = authorization {
            request = request.header("authorization", authorization);
        }
        let Ok(request) = request.body(body) else { return Ok(()) };
        let head = (&request).into();
        if let Ok(Some(presented)) = sigv4::parse(head) {
            for style in [Style::Standard, Style::S3] {
                let expected = Expected { services: &["sts"], style, now_ms };
                let result = presented.verify(&SecretKey::new("secret"), head, request.body(), &expected);
                prop_assert!(result.is_err());
            }
        }
    }
}

/// Something close enough to what a signer writes to get past the first checks.
fn credential_like() -> impl Strategy<Value = String> {
    let date = "(20260308|[0-9]{0,9})";
    let signed = "[a-z;-]{0,20}(host)?[a-z;-]{0,20}";
    let algorithm = "(AWS4-HMAC-SHA256|AWS[!-~]{0,8})";
    let region = "[a-z0-9-]{0,9}";
    let service = "(sts|[a-z]{0,5})";
    let scope = format!("(Credential=[!-~]{{0,8}}/{date}/{region}/{service}/aws4_request|[ -~]{{0,30}})");
    let signature = "([0-9a-f]{64}|[ -~]{0,20})";
    let pattern = format!("{algorithm} {scope}, SignedHeaders={signed}, Signature={signature}");
    proptest::string::string_regex(&pattern).unwrap()
}

prop_compose! {
    fn plain()(
        method in prop_oneof![Just("GET"), Just("POST"), Just("PUT"), Just("DELETE")],
        host in "[a-z]{1,8}(\\.example)?(:[1-9][0-9]{3})?",
        path in "(/([A-Za-z0-9._~-]|%20|%2F|%E1%88%B4|:|@){0,6}){0,4}/?",
        query in vec(("[A-Za-z0-9._~-]{1,4}", "([A-Za-z0-9._~-]|%20|%2B|%E1%88%B4|%2F){0,5}"), 0..5),
        headers in vec(("(content-type|my-[a-z]{1,3}|x-amz-[a-c])", "[!-~]( {0,3}[!-~]){0,6}"), 0..4),
        body in vec(any::<u8>(), 0..40),
        id in "[A-Z0-9]{16,20}",
        secret in "[ -~]{1,40}",
        token in option::of("[A-Za-z0-9/+=]{1,60}"),
        region in "[a-z]{2}-[a-z]{4,9}-[1-9]",
        service in "[a-z][a-z-]{0,12}",
        now_s in 0..4_000_000_000_u32,
        s3 in any::<bool>(),
    ) -> Plain {
        let query: Vec<String> = query.into_iter().map(|(name, value)| format!("{name}={value}")).collect();
        // Signers do not agree on what a last segment of dots leaves behind.
        let end = if path.ends_with("/.") || path.ends_with("/..") { "x" } else { "" };
        let path = if path.starts_with('/') { format!("{path}{end}") } else { format!("/{path}") };
        let question = if query.is_empty() { "" } else { "?" };
        let uri = format!("https://{host}{path}{question}{}", query.join("&"));
        let style = if s3 { Style::S3 } else { Style::Standard };
        Plain { method, uri, headers, body, id, secret, token, region, service, now_s, style }
    }
}

fn bare_request(plain: &Plain) -> http::Request<Vec<u8>> {
    let mut request = http::Request::builder().method(plain.method).uri(&plain.uri);
    for (name, value) in &plain.headers {
        request = request.header(name, value);
    }
    request.body(plain.body.clone()).unwrap()
}

fn their_request(plain: &Plain, location: SignatureLocation) -> http::Request<Vec<u8>> {
    let mut request = bare_request(plain);
    let token = plain.token.clone();
    let identity = TheirCredentials::new(&plain.id, &plain.secret, token, None, "test").into();
    let presigned = location == SignatureLocation::QueryParams;
    let s3 = plain.style == Style::S3;
    let mut settings = SigningSettings::default();
    settings.signature_location = location;
    settings.expires_in = presigned.then(|| Duration::from_secs(60));
    if s3 {
        settings.percent_encoding_mode = PercentEncodingMode::Single;
        settings.uri_path_normalization_mode = UriPathNormalizationMode::Disabled;
        settings.payload_checksum_kind = PayloadChecksumKind::XAmzSha256;
    }
    let params = SigningParams::builder()
        .identity(&identity)
        .region(&plain.region)
        .name(&plain.service)
        .time(UNIX_EPOCH + Duration::from_secs(u64::from(plain.now_s)))
        .settings(settings)
        .build()
        .unwrap()
        .into();
    let headers = plain.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let body = if s3 && presigned { SignableBody::UnsignedPayload } else { SignableBody::Bytes(&plain.body) };
    let signable = SignableRequest::new(plain.method, &plain.uri, headers, body).unwrap();
    let (instructions, _) = aws_sigv4::http_request::sign(signable, &params).unwrap().into_parts();
    instructions.apply_to_request_http1x(&mut request);
    request
}

fn verify(plain: &Plain, request: &http::Request<Vec<u8>>) -> Result<(), String> {
    let head = request.into();
    let presented = sigv4::parse(head).map_err(|error| error.message)?.ok_or("not signed")?;
    let services = [plain.service.as_str()];
    let expected =
        Expected { services: &services, style: plain.style, now_ms: i64::from(plain.now_s) * 1000 };
    let secret = SecretKey::new(plain.secret.as_str());
    assert_eq!(presented.session_token(), plain.token.as_deref());
    presented.verify(&secret, head, request.body(), &expected).map_err(|error| error.message)
}

fn our_credentials(plain: &Plain) -> Credentials {
    Credentials {
        access_key_id: plain.id.clone(),
        secret_key: SecretKey::new(plain.secret.as_str()),
        session_token: plain.token.clone().map(Zeroizing::new),
    }
}

fn target(plain: &Plain) -> Target<'_> {
    Target { region: &plain.region, service: &plain.service, style: plain.style }
}

fn signature(request: &http::Request<Vec<u8>>) -> String {
    let authorization = request.headers()["authorization"].to_str().unwrap();
    authorization.rsplit("Signature=").next().unwrap().to_owned()
}
