//! A proxy asks whether a request to another service may pass: the request shows who sends it, and only that
//! request, now.

use bytes::Bytes;
use http::Request;
use model::{AuditEvent, Duration, PortalSession, Token, TokenKind};
use store::Page;
use wire::ServiceError as _;
use wire::generated::vestibule::op;
use wire::generated::vestibule::types::{CheckAccessRequest, CheckAccessResponse, DisableUserRequest};
use wire::sigv4::{self, Credentials, SecretKey, Style, Target};

use super::DEV;
use crate::credentials::Issued;
use crate::testing::{World, origin};
use crate::{Presented, call, respond};

/// One permission set, which reads orders; its groups' names are told.
const HOUSE: &str = r#"
organization:
  accounts:
    - { name: Management, email: management@technova.example, management: true }
    - { id: "222222222222", name: Dev, email: dev@technova.example }
users:
  - { user_name: ada, given_name: Ada, family_name: Moreau }
groups:
  - { name: Sales, members: [ada] }
  - { name: Buyers, members: [ada] }
permission_sets:
  - name: Orders
    inline_policy:
      Version: "2012-10-17"
      Statement:
        - { Effect: Allow, Action: "orders:GET", Resource: "arn:aws:orders:eu-west-1:222222222222:shop/*" }
assignments:
  - { group: Sales, permission_set: Orders, accounts: [Dev] }
"#;

const SERVICE: &str = "execute-api";
const TOKEN: &str = "sample-access-token-of-exactly-43-character";

fn get() -> Request<Bytes> {
    Request::get("http://shop.example/shop/7?full=yes").body(Bytes::new()).unwrap()
}

fn put(body: &'static str) -> Request<Bytes> {
    Request::put("http://shop.example/shop/7").body(Bytes::from_static(body.as_bytes())).unwrap()
}

fn asked(method: &str) -> CheckAccessRequest {
    CheckAccessRequest {
        action: format!("orders:{method}"),
        resource: "arn:aws:orders:eu-west-1:222222222222:shop/7".to_owned(),
        ..CheckAccessRequest::default()
    }
}

fn sign(world: &World, issued: &Issued, service: &str, mut request: Request<Bytes>) -> Request<Bytes> {
    let credentials = Credentials {
        access_key_id: issued.access_key_id.clone(),
        secret_key: SecretKey::new(issued.secret_access_key.clone()),
        session_token: Some(issued.session_token.clone().into()),
    };
    let target = Target { region: "eu-west-1", service, style: Style::Standard };
    sigv4::sign(&mut request, &credentials, &target, world.app.clock.now().0).unwrap();
    request
}

/// What the decision point hears of a request: never its body.
async fn forwarded(
    world: &World,
    request: &Request<Bytes>,
    asked: CheckAccessRequest,
) -> Result<CheckAccessResponse, (String, u16)> {
    let mut head = request.clone();
    *head.body_mut() = Bytes::new();
    let presented = Presented::Forwarded { request: &head, service: SERVICE };
    let answer = call::<op::CheckAccess>(&world.app, presented, &origin(), asked).await;
    answer.map_err(|error| {
        let refusal = error.into_refusal();
        (refusal.code, refusal.status)
    })
}

fn sha256(text: &str) -> String {
    use aws_lc_rs::digest;
    model::id::to_hex(digest::digest(&digest::SHA256, text.as_bytes()).as_ref())
}

async fn events(world: &World) -> Vec<String> {
    let found = world.app.store.begin().scan::<AuditEvent>((), Page::last(1000)).await.unwrap();
    let checks = found.items.iter().filter(|event| event.name == "CheckAccess");
    checks.map(|event| event.json.clone()).collect()
}

fn refused(code: &str, status: u16) -> Result<CheckAccessResponse, (String, u16)> {
    Err((code.to_owned(), status))
}

#[tokio::test]
async fn a_signed_request_passes_and_says_who_sends_it() {
    let world = World::of(HOUSE).await;
    let ada = world.enter("ada", "Orders").await.issued;
    let who = forwarded(&world, &sign(&world, &ada, SERVICE, get()), asked("GET")).await.unwrap();
    assert!(who.principal_arn.ends_with("/ada"), "{who:?}");
    assert_eq!(who.role_name, who.principal_arn.split('/').nth(1).map(str::to_owned));
    assert_eq!((who.account_id.as_str(), who.permission_set.as_deref()), (DEV, Some("Orders")));
    assert_eq!((who.user_name.as_deref(), who.user_id), (Some("ada"), Some(world.user_id("ada").await)));
    assert_eq!(who.groups.unwrap(), ["Buyers", "Sales"]);
}

#[tokio::test]
async fn what_passes_leaves_no_event_and_what_is_refused_leaves_one() {
    let world = World::of(HOUSE).await;
    let ada = world.enter("ada", "Orders").await.issued;
    forwarded(&world, &sign(&world, &ada, SERVICE, get()), asked("GET")).await.unwrap();
    assert_eq!(events(&world).await.len(), 0);
    let denied = forwarded(&world, &sign(&world, &ada, SERVICE, put("")), asked("PUT")).await;
    assert_eq!(denied, refused("AccessDeniedException", 400));
    let recorded = events(&world).await;
    assert_eq!(recorded.len(), 1);
    assert!(recorded[0].contains("orders:PUT") && recorded[0].contains("/ada"), "{}", recorded[0]);
}

#[tokio::test]
async fn row_54_a_signature_is_good_for_one_request_to_one_service_for_five_minutes() {
    let world = World::of(HOUSE).await;
    let ada = world.enter("ada", "Orders").await.issued;
    let signed = sign(&world, &ada, SERVICE, get());
    let changed = |change: fn(&mut Request<Bytes>)| {
        let mut request = signed.clone();
        change(&mut request);
        request
    };
    let mismatch = refused("InvalidSignatureException", 403);
    for (what, request) in [
        ("method", changed(|request| *request.method_mut() = http::Method::DELETE)),
        ("path", changed(|request| *request.uri_mut() = "/shop/8?full=yes".parse().unwrap())),
        ("query", changed(|request| *request.uri_mut() = "/shop/7".parse().unwrap())),
        (
            "host",
            changed(|request| _ = request.headers_mut().insert("host", "portal.example".parse().unwrap())),
        ),
        (
            "a header that counts",
            changed(|request| _ = request.headers_mut().insert("x-amz-meta", "1".parse().unwrap())),
        ),
        ("a service of ours", sign(&world, &ada, "sts", get())),
    ] {
        let answer = forwarded(&world, &request, asked("GET")).await;
        assert_eq!(answer.map_err(|(code, _)| code), mismatch.clone().map_err(|(code, _)| code), "{what}");
    }
    assert!(forwarded(&world, &signed, asked("GET")).await.is_ok());
    world.clock.advance(Duration(sigv4::SKEW_MS_MAX + 1000));
    assert!(forwarded(&world, &signed, asked("GET")).await.is_err(), "replayed later");
}

#[tokio::test]
async fn a_body_is_covered_by_the_hash_that_was_announced() {
    let world = World::of(HOUSE.replace("orders:GET", "orders:PUT").as_str()).await;
    let ada = world.enter("ada", "Orders").await.issued;
    let plain = sign(&world, &ada, SERVICE, put("one order"));
    assert!(forwarded(&world, &plain, asked("PUT")).await.is_err(), "a body that nobody spoke of");
    let announce = |hash: &str| {
        let mut request = put("one order");
        request.headers_mut().insert("x-amz-content-sha256", hash.parse().unwrap());
        request
    };
    let hash = sha256("one order");
    let signed = sign(&world, &ada, SERVICE, announce(&hash));
    assert!(forwarded(&world, &signed, asked("PUT")).await.is_ok());
    let mut another = signed;
    another.headers_mut().insert("x-amz-content-sha256", "00".repeat(32).parse().unwrap());
    assert!(forwarded(&world, &another, asked("PUT")).await.is_err(), "another hash");
}

#[tokio::test]
async fn presigned_addresses_do_not_pass() {
    let world = World::of(HOUSE).await;
    let ada = world.enter("ada", "Orders").await.issued;
    let credentials = Credentials {
        access_key_id: ada.access_key_id.clone(),
        secret_key: SecretKey::new(ada.secret_access_key.clone()),
        session_token: Some(ada.session_token.clone().into()),
    };
    let target = Target { region: "eu-west-1", service: SERVICE, style: Style::Standard };
    let mut request = get();
    sigv4::presign(&mut request, &credentials, &target, 60, world.app.clock.now().0).unwrap();
    let answer = forwarded(&world, &request, asked("GET")).await;
    assert_eq!(answer.unwrap_err().0, "InvalidSignatureException");
}

#[tokio::test]
async fn who_shows_nothing_or_is_shut_out_hears_that_they_are_nobody() {
    let world = World::of(HOUSE).await;
    let ada = world.enter("ada", "Orders").await.issued;
    let nothing = forwarded(&world, &get(), asked("GET")).await.unwrap_err();
    assert_eq!(nothing.0, "MissingAuthenticationTokenException");
    let disable =
        DisableUserRequest { identity_store_id: world.store_id(), user_id: world.user_id("ada").await };
    world.call::<op::DisableUser>(disable).await.unwrap();
    let answer = forwarded(&world, &sign(&world, &ada, SERVICE, get()), asked("GET")).await;
    assert_eq!(answer.unwrap_err().0, "UnrecognizedClientException");
}

/// An access token of a user who signed in.
async fn access_token(world: &World, user: &str) {
    world.sign_in(user).await;
    let mut tx = world.app.store.begin();
    let session = tx.scan::<PortalSession>((), Page::first(1)).await.unwrap().items.remove(0);
    tx.put(&Token {
        hash: sha256(TOKEN),
        kind: TokenKind::Access,
        session: session.id.clone(),
        client_id: String::new(),
        scopes: vec!["sso:account:access".to_owned()],
        expires: session.expires,
    })
    .await
    .unwrap();
    assert!(matches!(tx.commit().await.unwrap(), store::Committed::Done(_)));
}

#[tokio::test]
async fn an_access_token_passes_by_the_role_that_the_proxy_names() {
    let world = World::of(HOUSE).await;
    access_token(&world, "ada").await;
    let mut request = get();
    request.headers_mut().insert("authorization", format!("Bearer {TOKEN}").parse().unwrap());
    let by = |set: Option<&str>| CheckAccessRequest {
        account_id: Some(DEV.to_owned()),
        permission_set: set.map(str::to_owned),
        ..asked("GET")
    };
    let who = forwarded(&world, &request, by(Some("Orders"))).await.unwrap();
    assert_eq!((who.user_name.as_deref(), who.permission_set.as_deref()), (Some("ada"), Some("Orders")));
    let without = forwarded(&world, &request, by(None)).await.unwrap_err();
    assert_eq!(without.0, "ValidationException");
    let other = forwarded(&world, &request, by(Some("Admin"))).await.unwrap_err();
    assert_eq!(other.0, "AccessDeniedException");
    let put = CheckAccessRequest { action: "orders:PUT".to_owned(), ..by(Some("Orders")) };
    assert_eq!(forwarded(&world, &request, put).await.unwrap_err().0, "AccessDeniedException");
    request.headers_mut().insert("authorization", "Bearer another".parse().unwrap());
    assert_eq!(forwarded(&world, &request, by(Some("Orders"))).await, refused("UnauthorizedException", 401));
}

#[tokio::test]
async fn a_resource_that_is_nobodys_is_no_question() {
    let world = World::of(HOUSE).await;
    let ada = world.enter("ada", "Orders").await.issued;
    for resource in ["*", "arn:aws:s3:::orders", "shop/7"] {
        let asked = CheckAccessRequest { resource: resource.to_owned(), ..asked("GET") };
        let answer = forwarded(&world, &sign(&world, &ada, SERVICE, get()), asked).await;
        assert_eq!(answer.unwrap_err().0, "ValidationException", "{resource}");
    }
}

#[tokio::test]
async fn a_program_may_post_its_questions_to_an_address() {
    let world = World::of(HOUSE).await;
    let question = serde_json::json!({
        "Id": "1", "Action": "orders:GET", "Resource": format!("arn:aws:orders:eu-west-1:{DEV}:shop/7"),
        "Principal": { "User": "ada", "AccountId": DEV, "PermissionSet": "Orders" },
    });
    let body = serde_json::json!({ "Questions": [question] }).to_string();
    let mut request = Request::post("http://127.0.0.1:8080/authorize").body(Bytes::from(body)).unwrap();
    let unsigned = respond(&world.app, &request, &origin()).await.unwrap();
    assert_eq!(unsigned.status(), 400);
    let (id, secret) = &world.founded.root_access_key;
    let credentials = Credentials {
        access_key_id: id.clone(),
        secret_key: SecretKey::new(secret.clone()),
        session_token: None,
    };
    let target = Target { region: "us-east-1", service: "vestibule", style: Style::Standard };
    sigv4::sign(&mut request, &credentials, &target, world.app.clock.now().0).unwrap();
    let answer = respond(&world.app, &request, &origin()).await.unwrap();
    let answer: serde_json::Value = serde_json::from_slice(answer.body()).unwrap();
    assert_eq!(answer["Answers"][0]["Decision"], "allowed", "{answer}");
    assert_eq!(answer["Answers"][0]["Id"], "1");
}
