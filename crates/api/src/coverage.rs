//! What has to hold for every operation there is, and so for every one that is added: each is done or on the
//! list of those that are not; each turns strangers away; each request leaves one audit event; none is lost
//! for an answer.

mod matrix;
mod sample;

use bytes::Bytes;
use http::{Request, Response};
use model::identity::Meta;
use model::{AccountId, AuditEvent, PortalSession, Role, RoleOwner, SessionState, Token, TokenKind, User};
use wire::client::ClientError;
use wire::sigv4::{self, Credentials, Style, Target};
use wire::{Auth, OperationInfo, Protocol, Refusal};

use self::sample::{Filled, Known};
use crate::registry::{self, Route};
use crate::testing::{World, origin, session_of};
use crate::{Presented, implemented, missing, respond};

/// Operations of SigV4 services that need no permission: AWS says so of its own; the other only tells callers
/// what they could find out by trying.
const ALLOWED_TO_ALL: [&str; 3] = ["sts.GetCallerIdentity", "sts.GetSessionToken", "vestibule.CheckAccess"];
/// Refusals that AWS really sends and its models do not list, beyond those that every operation can give.
const NOT_MODELLED: [(&str, &str); 1] = [("sso", "ForbiddenException")];

const ACCESS_TOKEN: &str = "sample-access-token-of-exactly-43-character";
const COOKIE: &str = "sample-cookie-of-one-browser--43-characters";

/// An organization with one user who is signed in, and one role that may do nothing.
struct House {
    world: World,
    known: Known,
    root: Credentials,
    powerless: Credentials,
}

#[test]
fn every_operation_is_done_or_on_the_list_of_those_that_are_not() {
    let listed: Vec<&str> = include_str!("../not-implemented.txt").lines().collect();
    let missing: Vec<String> = missing().iter().map(|info| info.full_name()).collect();
    let anew = "write crates/api/not-implemented.txt anew: \
                cargo run --package api --example not_implemented > crates/api/not-implemented.txt";
    let done: Vec<_> = listed.iter().filter(|name| !missing.iter().any(|other| other == *name)).collect();
    assert!(done.is_empty(), "these are done and still listed: {done:?}; {anew}");
    let unlisted: Vec<_> = missing.iter().filter(|name| !listed.contains(&name.as_str())).collect();
    assert!(unlisted.is_empty(), "these are not done: {unlisted:?}; do them, or {anew}");
    assert!(listed.is_sorted());
}

#[tokio::test]
async fn every_operation_turns_a_stranger_away() {
    for info in all().into_iter().filter(|info| info.auth != Auth::None) {
        let house = House::new().await;
        let mut request = house.request(info, Filled::Required);
        if let Auth::Bearer(header) = info.auth {
            request.headers_mut().remove(header);
        }
        let refusal = house.send(info, &request).await.expect_err(&info.full_name());
        assert_eq!((refusal.code.as_str(), refusal.status), stranger(info), "{}", info.full_name());
        house.has_one_event(info, Some(&refusal)).await;
    }
}

#[tokio::test]
async fn every_signed_operation_turns_a_role_without_policies_away() {
    let open = |info: &&OperationInfo| !ALLOWED_TO_ALL.contains(&info.full_name().as_str());
    for info in all().into_iter().filter(|info| info.auth == Auth::SigV4).filter(open) {
        for filled in [Filled::Required, Filled::All] {
            let house = House::new().await;
            let mut request = house.request(info, filled);
            house.sign(info, &mut request, &house.powerless);
            let refusal = house.send(info, &request).await.expect_err(&info.full_name());
            let denied = info.service.refusals.access_denied;
            let name = info.full_name();
            assert_eq!(
                (refusal.code.as_str(), refusal.status),
                (denied.name, denied.status),
                "{name}: {refusal:?}"
            );
            assert!(refusal.message.contains(info.action), "{name}: {}", refusal.message);
            house.has_one_event(info, Some(&refusal)).await;
        }
    }
}

#[tokio::test]
async fn every_operation_answers_those_who_may_call_it() {
    for info in all() {
        for filled in [Filled::Required, Filled::All] {
            let house = House::new().await;
            let answer = house.call(info, filled).await;
            if let Err(refusal) = &answer {
                let name = info.full_name();
                assert!(refusal.status < 500, "{name} failed: {refusal:?}");
                assert!(
                    is_known(info, &refusal.code),
                    "{name} answers what its model does not know: {refusal:?}"
                );
            }
            house.has_one_event(info, answer.as_ref().err()).await;
        }
    }
}

/// Everything, but for who says the tag key that samples have.
const UNTAGGED_ONLY: &str = r#"{"Version":"2012-10-17","Statement":[
    {"Effect":"Allow","Action":"*","Resource":"*"},
    {"Effect":"Deny","Action":"*","Resource":"*",
     "Condition":{"ForAnyValue:StringEquals":{"aws:TagKeys":["sample"]}}}]}"#;

#[tokio::test]
async fn every_operation_that_is_given_tags_lets_policies_see_them() {
    let is_about_tags = |info: &&OperationInfo| {
        let names = info.input.members.iter().map(|member| member.name.to_ascii_lowercase());
        info.auth == Auth::SigV4 && names.into_iter().any(|name| name == "tags" || name == "tagkeys")
    };
    let about_tags: Vec<_> = all().into_iter().filter(is_about_tags).collect();
    assert!(about_tags.len() > 10, "{about_tags:?}");
    for info in about_tags {
        let house = House::new().await;
        let account = &house.world.founded.organization.management_account;
        let untagged_only = role_with(&house.world, account, Some(UNTAGGED_ONLY)).await;
        let mut request = house.request(info, Filled::All);
        house.sign(info, &mut request, &untagged_only);
        let refusal = house.send(info, &request).await.expect_err(&info.full_name());
        assert!(refusal.message.contains("explicit deny"), "{}: {refusal:?}", info.full_name());
    }
}

#[tokio::test]
async fn what_is_not_here_yet_says_so_to_those_it_knows_and_is_on_the_record() {
    for info in missing() {
        let house = House::new().await;
        let mut request = house.request(info, Filled::Required);
        match info.auth {
            Auth::SigV4 => house.sign(info, &mut request, &house.root),
            Auth::Bearer(_) => wire::client::authorize(info, ACCESS_TOKEN, &mut request).unwrap(),
            Auth::Session | Auth::None => {}
        }
        let refusal = house.send(info, &request).await.expect_err(&info.full_name());
        assert_eq!((refusal.code.as_str(), refusal.status), ("NotImplemented", 501), "{}", info.full_name());
        let event = house.has_one_event(info, Some(&refusal)).await;
        let known = event["userIdentity"]["type"] != "Unknown";
        assert_eq!(known, info.auth != Auth::None, "{}: {event}", info.full_name());
    }
}

#[tokio::test]
async fn what_is_not_here_yet_turns_a_stranger_away() {
    for info in missing().into_iter().filter(|info| info.auth != Auth::None) {
        let house = House::new().await;
        let mut request = house.request(info, Filled::Required);
        if let Auth::Bearer(header) = info.auth {
            request.headers_mut().remove(header);
        }
        let refusal = house.send(info, &request).await.expect_err(&info.full_name());
        assert_eq!((refusal.code.as_str(), refusal.status), stranger(info), "{}", info.full_name());
        house.has_one_event(info, Some(&refusal)).await;
    }
}

#[test]
fn samples_keep_the_constraints_of_their_models() {
    for info in all() {
        for filled in [Filled::Required, Filled::All] {
            let fields = sample::input(info.input, filled, &Known::new());
            let valid = wire::validate::validate(info.service, &fields);
            assert_eq!(valid, Ok(()), "{} {filled:?}", info.full_name());
        }
    }
}

/// Every operation that we do, always in the same order.
fn all() -> Vec<&'static OperationInfo> {
    let mut all: Vec<_> = implemented().collect();
    all.sort_by_key(|info| info.full_name());
    all
}

/// What somebody hears who shows nothing.
fn stranger(info: &OperationInfo) -> (&'static str, u16) {
    match (info.auth, info.service.protocol) {
        (Auth::SigV4, Protocol::Query) => ("MissingAuthenticationToken", 403),
        (Auth::SigV4, Protocol::Json) => ("MissingAuthenticationTokenException", 400),
        (Auth::SigV4, Protocol::RestJson) => ("MissingAuthenticationTokenException", 403),
        _ => ("UnauthorizedException", 401),
    }
}

fn is_known(info: &OperationInfo, code: &str) -> bool {
    let modelled = |shape: &&wire::shape::StructShape| {
        shape.error.is_some_and(|error| error.code == code) || shape.name == code
    };
    let common = info.service.refusals;
    info.errors.iter().any(modelled)
        || [common.validation.name, common.malformed.name, common.access_denied.name].contains(&code)
        || NOT_MODELLED.contains(&(info.service.name, code))
}

fn route(info: &OperationInfo) -> &'static Route {
    registry::find(info).unwrap()
}

impl House {
    async fn new() -> Self {
        let world = World::new().await;
        let account = world.founded.organization.management_account.clone();
        let (id, secret) = world.founded.root_access_key.clone();
        let root = Credentials { access_key_id: id, secret_key: secret.into(), session_token: None };
        let powerless = role_with(&world, &account, None).await;
        let user = signed_in_user(&world).await;
        let instance = &world.founded.instance;
        let known = vec![
            ("InstanceArn", instance.id.arn()),
            ("IdentityStoreId", instance.identity_store_id.to_string()),
            ("UserId", user.id.to_string()),
            ("PrincipalId", user.id.to_string()),
            ("AccountId", account.to_string()),
            ("TargetId", account.to_string()),
            ("UserName", user.user_name),
            ("AccessToken", ACCESS_TOKEN.to_owned()),
            ("RoleName", "Powerless".to_owned()),
        ];
        Self { world, known, root, powerless }
    }

    fn request(&self, info: &OperationInfo, filled: Filled) -> Request<Bytes> {
        let endpoint = "http://127.0.0.1:8080".parse().unwrap();
        let fields = sample::input(info.input, filled, &self.known);
        wire::client::request_fields(info, &endpoint, &fields).unwrap()
    }

    fn sign(&self, info: &OperationInfo, request: &mut Request<Bytes>, credentials: &Credentials) {
        let target =
            Target { region: "us-east-1", service: info.service.signing_name, style: Style::Standard };
        let now = self.world.app.clock.now().0;
        sigv4::sign(request, credentials, &target, now).unwrap();
    }

    /// Sends a request through the front door.
    async fn send(&self, info: &OperationInfo, request: &Request<Bytes>) -> Result<(), Refusal> {
        let response: Response<Bytes> = respond(&self.world.app, request, &origin()).await.unwrap();
        match wire::client::response_fields(info, &response) {
            Ok(_) => Ok(()),
            Err(ClientError::Refused(refusal)) => Err(refusal),
            Err(ClientError::Unreadable(fault)) => panic!("{}: {}", info.full_name(), fault.chain()),
        }
    }

    /// Calls an operation as somebody who may.
    async fn call(&self, info: &OperationInfo, filled: Filled) -> Result<(), Refusal> {
        let mut request = self.request(info, filled);
        match info.auth {
            Auth::None => {}
            Auth::SigV4 => self.sign(info, &mut request, &self.root),
            Auth::Bearer(_) => wire::client::authorize(info, ACCESS_TOKEN, &mut request).unwrap(),
            Auth::Session => {
                let fields = sample::input(info.input, filled, &self.known);
                let (app, origin) = (&self.world.app, origin());
                return (route(info).call)(app, Presented::Cookie(COOKIE), &origin, fields).await;
            }
        }
        self.send(info, &request).await
    }

    /// Whatever became of the one request that was made, it is on the record, once.
    async fn has_one_event(&self, info: &OperationInfo, refusal: Option<&Refusal>) -> serde_json::Value {
        let mut tx = self.world.app.store.begin();
        let events = tx.scan::<AuditEvent>((), store::Page::first(9)).await.unwrap().items;
        let names: Vec<&str> = events.iter().map(|event| event.name.as_str()).collect();
        assert_eq!(events.len(), 1, "{}: {names:?}", info.full_name());
        let event: serde_json::Value = serde_json::from_str(&events[0].json).unwrap();
        let code = refusal.map(|refusal| refusal.code.as_str());
        assert_eq!(event["errorCode"].as_str(), code, "{}", info.full_name());
        event
    }
}

/// Temporary credentials of a role with this policy.
async fn role_with(world: &World, account: &AccountId, policy: Option<&str>) -> Credentials {
    let app = &world.app;
    let now = app.clock.now();
    let role = Role {
        account: account.clone(),
        name: "Powerless".to_owned(),
        path: "/".to_owned(),
        id: model::id::fresh_iam_id("AROA", &*app.entropy),
        description: String::new(),
        trust_policy: String::new(),
        max_session: model::Duration::from_secs(3600),
        inline_policies: policy.map(|text| ("own".to_owned(), text.to_owned())).into_iter().collect(),
        attached_policies: Vec::new(),
        boundary: None,
        owner: RoleOwner::Account,
        tags: Vec::new(),
        created: now,
    };
    world.put(&role).await;
    let claims = session_of(app, account, &role.name, &role.id);
    let issued = claims.issue(&app.keys, &*app.entropy).unwrap();
    Credentials {
        access_key_id: issued.access_key_id,
        secret_key: issued.secret_access_key.into(),
        session_token: Some(issued.session_token.into()),
    }
}

/// A user with a session, its cookie and an access token.
async fn signed_in_user(world: &World) -> User {
    let app = &world.app;
    let (instance, now) = (&world.founded.instance, app.clock.now());
    let ends = now.plus(model::Duration::from_secs(3600));
    let (id, meta) = ("a4b8c2d1-0000-4000-8000-000000000001".parse().unwrap(), Meta::new(now, "test"));
    let user = User::named(instance.identity_store_id.clone(), id, "sample-user".to_owned(), meta);
    let session = PortalSession {
        id: "a4b8c2d1-0000-4000-8000-000000000009".parse().unwrap(),
        instance: instance.id.clone(),
        store: user.store.clone(),
        user: user.id.clone(),
        state: SessionState::Active,
        created: now,
        expires: ends,
        address: "192.0.2.1".to_owned(),
    };
    let mut tx = app.store.begin();
    tx.put(&user).await.unwrap();
    tx.put(&session).await.unwrap();
    for (secret, kind) in [(ACCESS_TOKEN, TokenKind::Access), (COOKIE, TokenKind::Cookie)] {
        let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, secret.as_bytes());
        let token = Token {
            hash: model::id::to_hex(digest.as_ref()),
            kind,
            session: session.id.clone(),
            client_id: String::new(),
            scopes: vec!["sso:account:access".to_owned()],
            expires: ends,
        };
        tx.put(&token).await.unwrap();
    }
    assert!(matches!(tx.commit().await.unwrap(), store::Committed::Done(_)));
    user
}
