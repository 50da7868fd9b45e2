//! Tests of the sessions of IAM users, of root, and of those whom they vouch for. Texts are those that AWS's
//! own STS answers, where it is known to.

use directory::totp;
use model::{Duration, MfaDevice, Timestamp};
use wire::generated::sts::{Error, op, types};
use wire::generated::{iam, organizations};
use wire::{ServiceError as _, Unit};

use crate::credentials::Issued;
use crate::testing::World;
use crate::{Handler, Presented};

const SERIAL: &str = "arn:aws:iam::111111111111:mfa/ann";
const SEED: &[u8; 20] = b"12345678901234567890";

/// A user at work.
struct Ann {
    world: World,
    key: iam::types::AccessKey,
}

fn policy(statements: &str) -> String {
    format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#)
}

fn allow(action: &str) -> String {
    policy(&format!(r#"{{"Effect":"Allow","Action":"{action}","Resource":"*"}}"#))
}

impl Ann {
    async fn who_may(document: &str) -> Self {
        let world = World::new().await;
        let input = iam::types::CreateUserRequest {
            user_name: "ann".to_owned(),
            tags: Some(vec![iam::types::Tag { key: "team".to_owned(), value: "blue".to_owned() }]),
            ..Default::default()
        };
        world.call::<iam::op::CreateUser>(input).await.unwrap();
        let input = iam::types::CreateAccessKeyRequest { user_name: Some("ann".to_owned()) };
        let key = world.call::<iam::op::CreateAccessKey>(input).await.unwrap().access_key;
        let input = iam::types::PutUserPolicyRequest {
            user_name: "ann".to_owned(),
            policy_name: "own".to_owned(),
            policy_document: document.to_owned(),
        };
        world.call::<iam::op::PutUserPolicy>(input).await.unwrap();
        Self { world, key }
    }

    async fn call<O: Handler>(&self, input: O::Input) -> Result<O::Output, O::Error> {
        let (id, secret) = (&self.key.access_key_id, &self.key.secret_access_key);
        let request = self.world.signed_by_key(id, secret, O::INFO.service.signing_name);
        self.world.call_as::<O>(Presented::Http(&request), input).await
    }

    async fn call_with<O: Handler>(&self, session: &Issued, input: O::Input) -> Result<O::Output, O::Error> {
        let request = self.world.signed_with(session, O::INFO.service.signing_name);
        self.world.call_as::<O>(Presented::Http(&request), input).await
    }

    async fn arn_of(&self, session: &Issued) -> String {
        let input = types::GetCallerIdentityRequest {};
        self.call_with::<op::GetCallerIdentity>(session, input).await.unwrap().arn.unwrap()
    }

    async fn session(&self, input: types::GetSessionTokenRequest) -> Result<Issued, Error> {
        let reply = self.call::<op::GetSessionToken>(input).await?;
        Ok(issued(reply.credentials))
    }

    async fn federate(&self, input: types::GetFederationTokenRequest) -> Result<Issued, Error> {
        let reply = self.call::<op::GetFederationToken>(input).await?;
        Ok(issued(reply.credentials))
    }

    /// Gives the user a second factor.
    async fn with_device(self) -> Self {
        let input = iam::types::GetUserRequest { user_name: Some("ann".to_owned()) };
        let user = self.world.call::<iam::op::GetUser>(input).await.unwrap().user;
        let keys = &self.world.app.keys;
        let device = MfaDevice {
            account: "111111111111".parse().unwrap(),
            name: "ann".to_owned(),
            path: "/".to_owned(),
            sealed_seed: keys.seal(&format!("mfa/{SERIAL}"), SEED, &*self.world.app.entropy).unwrap(),
            user: Some(user.user_id),
            enabled: Some(Timestamp(0)),
            drift: 0,
            last_step: None,
            used_steps: Vec::new(),
            tries: 0,
            tries_since: Timestamp(0),
            tags: Vec::new(),
            created: Timestamp(0),
        };
        let mut tx = self.world.app.store.begin();
        tx.put(&device).await.unwrap();
        assert!(matches!(tx.commit().await.unwrap(), store::Committed::Done(_)));
        self
    }

    fn code(&self) -> String {
        totp::code(SEED, totp::step_at(self.world.app.clock.now()))
    }
}

fn issued(credentials: Option<types::Credentials>) -> Issued {
    let credentials = credentials.unwrap();
    Issued {
        access_key_id: credentials.access_key_id,
        secret_access_key: credentials.secret_access_key,
        session_token: credentials.session_token,
        expires: Timestamp(0),
    }
}

fn plain() -> types::GetSessionTokenRequest {
    types::GetSessionTokenRequest::default()
}

fn named(name: &str) -> types::GetFederationTokenRequest {
    types::GetFederationTokenRequest { name: name.to_owned(), ..Default::default() }
}

fn said<E: wire::ServiceError>(error: &E) -> (&str, &str) {
    (error.code(), error.message())
}

#[tokio::test]
async fn a_session_of_a_user_is_the_user_as_long_as_there_is_one() {
    let ann = Ann::who_may(&allow("organizations:*")).await;
    let session = ann.session(plain()).await.unwrap();
    assert_eq!(ann.arn_of(&session).await, "arn:aws:iam::111111111111:user/ann");
    ann.call_with::<organizations::op::DescribeOrganization>(&session, Unit {}).await.unwrap();
    let refused = ann.call_with::<op::GetSessionToken>(&session, plain()).await.unwrap_err();
    assert_eq!(said(&refused), ("AccessDenied", "Cannot call GetSessionToken with session credentials"));
    let input = iam::types::GetUserRequest::default();
    let refused = ann.call_with::<iam::op::GetUser>(&session, input).await.unwrap_err();
    assert_eq!(
        said(&refused),
        ("InvalidClientTokenId", "The security token included in the request is invalid")
    );
    let (id, user_name) = (ann.key.access_key_id.clone(), Some("ann".to_owned()));
    let delete = iam::types::DeleteAccessKeyRequest { user_name, access_key_id: id };
    ann.world.call::<iam::op::DeleteAccessKey>(delete).await.unwrap();
    let policy_name = "own".to_owned();
    let delete = iam::types::DeleteUserPolicyRequest { user_name: "ann".to_owned(), policy_name };
    ann.world.call::<iam::op::DeleteUserPolicy>(delete).await.unwrap();
    // The key is gone, and the session stands: it is the user's.
    ann.arn_of(&session).await;
    let delete = iam::types::DeleteUserRequest { user_name: "ann".to_owned() };
    ann.world.call::<iam::op::DeleteUser>(delete).await.unwrap();
    let input = types::GetCallerIdentityRequest {};
    let dead = ann.call_with::<op::GetCallerIdentity>(&session, input).await.unwrap_err();
    assert_eq!(dead.code(), "InvalidClientTokenId");
}

#[tokio::test]
async fn sessions_of_users_end() {
    let ann = Ann::who_may(&allow("sts:*")).await;
    let with = |secs| types::GetSessionTokenRequest { duration_seconds: Some(secs), ..plain() };
    for secs in [899, 129_601] {
        assert_eq!(ann.session(with(secs)).await.err().unwrap().code(), "ValidationError");
    }
    let session = ann.session(with(900)).await.unwrap();
    ann.world.clock.advance(Duration::from_secs(901));
    let input = types::GetCallerIdentityRequest {};
    let dead = ann.call_with::<op::GetCallerIdentity>(&session, input).await.unwrap_err();
    assert_eq!(dead.code(), "ExpiredToken");
    // Root gets an hour, whatever it asks for.
    let now = ann.world.app.clock.now();
    let reply = ann.world.call::<op::GetSessionToken>(with(43_200)).await.unwrap().credentials.unwrap();
    let hour = Timestamp::from_secs(now.plus(Duration::from_hours(1)).secs());
    assert_eq!(reply.expiration, wire::Timestamp::from_millis(hour.0));
    assert_eq!(ann.arn_of(&issued(Some(reply))).await, "arn:aws:iam::111111111111:root");
}

#[tokio::test]
async fn a_second_factor_opens_what_asks_for_it_and_counts_once() {
    let guarded = policy(
        r#"{"Effect":"Allow","Action":["iam:GetUser","sts:AssumeRole"],"Resource":"*",
            "Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}}"#,
    );
    let ann = Ann::who_may(&guarded).await.with_device().await;
    let get = || iam::types::GetUserRequest { user_name: Some("ann".to_owned()) };
    assert_eq!(ann.call::<iam::op::GetUser>(get()).await.unwrap_err().code(), "AccessDenied");
    let with = |serial: Option<&str>, code: Option<String>| types::GetSessionTokenRequest {
        serial_number: serial.map(str::to_owned),
        token_code: code,
        ..plain()
    };
    let half = ann.session(with(Some(SERIAL), None)).await.err().unwrap();
    assert!(half.message().contains("must provide both"), "{half}");
    let other = ann.session(with(Some(&SERIAL.replace("ann", "bob")), Some(ann.code()))).await.err().unwrap();
    assert!(other.message().contains("unable to validate MFA code"), "{other}");
    let code = ann.code();
    let session = ann.session(with(Some(SERIAL), Some(code.clone()))).await.unwrap();
    ann.call_with::<iam::op::GetUser>(&session, get()).await.unwrap();
    let again = ann.session(with(Some(SERIAL), Some(code))).await.err().unwrap();
    let sentence = "MultiFactorAuthentication failed with invalid MFA one time pass code.";
    assert_eq!(said(&again), ("AccessDenied", sentence));
}

#[tokio::test]
async fn a_role_may_ask_for_a_second_factor() {
    let ann = Ann::who_may(&allow("sts:AssumeRole")).await.with_device().await;
    let trust = policy(
        r#"{"Effect":"Allow","Principal":{"AWS":"111111111111"},"Action":"sts:AssumeRole",
            "Condition":{"NumericLessThan":{"aws:MultiFactorAuthAge":"60"}}}"#,
    );
    let role = iam::types::CreateRoleRequest {
        role_name: "Guarded".to_owned(),
        assume_role_policy_document: trust,
        ..Default::default()
    };
    ann.world.call::<iam::op::CreateRole>(role).await.unwrap();
    let asking = || types::AssumeRoleRequest {
        role_arn: "arn:aws:iam::111111111111:role/Guarded".to_owned(),
        role_session_name: "work".to_owned(),
        ..Default::default()
    };
    let session = ann.session(plain()).await.unwrap();
    assert_eq!(ann.call::<op::AssumeRole>(asking()).await.unwrap_err().code(), "AccessDenied");
    assert_eq!(ann.call_with::<op::AssumeRole>(&session, asking()).await.unwrap_err().code(), "AccessDenied");
    let input = types::GetSessionTokenRequest {
        serial_number: Some(SERIAL.to_owned()),
        token_code: Some(ann.code()),
        ..plain()
    };
    let session = ann.session(input).await.unwrap();
    ann.call_with::<op::AssumeRole>(&session, asking()).await.unwrap();
    // What it was shown for ages.
    ann.world.clock.advance(Duration::from_mins(2));
    assert_eq!(ann.call_with::<op::AssumeRole>(&session, asking()).await.unwrap_err().code(), "AccessDenied");
    let (serial_number, token_code) = (Some(SERIAL.to_owned()), Some(ann.code()));
    let with_code = types::AssumeRoleRequest { serial_number, token_code, ..asking() };
    ann.call::<op::AssumeRole>(with_code).await.unwrap();
}

#[tokio::test]
async fn row_55_a_federated_user_may_what_the_user_may_and_the_session_policy_says() {
    let own = policy(
        r#"{"Effect":"Allow","Action":["sts:*","iam:*","organizations:Describe*","sso:*"],"Resource":"*"}"#,
    );
    let ann = Ann::who_may(&own).await;
    let with =
        |document: Option<String>| types::GetFederationTokenRequest { policy: document, ..named("bob") };
    let bob = ann.federate(with(Some(allow("organizations:*")))).await.unwrap();
    assert_eq!(ann.arn_of(&bob).await, "arn:aws:sts::111111111111:federated-user/bob");
    ann.call_with::<organizations::op::DescribeOrganization>(&bob, Unit {}).await.unwrap();
    // The session policy allows it, the user is not.
    let list = || organizations::types::ListRootsRequest::default();
    let refused = ann.call_with::<organizations::op::ListRoots>(&bob, list()).await.unwrap_err();
    assert_eq!(refused.code(), "AccessDeniedException");
    // The user is allowed it, the session policy does not say so; and without one, nothing is.
    for document in [Some(allow("sso:*")), None] {
        let bob = ann.federate(with(document)).await.unwrap();
        let refused = ann.call_with::<organizations::op::DescribeOrganization>(&bob, Unit {}).await;
        assert!(refused.unwrap_err().message().contains("no session policy allows"));
    }
    for refused in [
        ann.call_with::<op::GetSessionToken>(&bob, plain()).await.map(|_| ()).unwrap_err(),
        ann.call_with::<op::AssumeRole>(
            &bob,
            types::AssumeRoleRequest {
                role_arn: "arn:aws:iam::111111111111:role/Some".to_owned(),
                role_session_name: "work".to_owned(),
                ..Default::default()
            },
        )
        .await
        .map(|_| ())
        .unwrap_err(),
    ] {
        assert_eq!(refused.code(), "AccessDenied");
        assert!(refused.message().ends_with("with session credentials"), "{refused}");
    }
    let input = iam::types::GetUserRequest::default();
    let refused = ann.call_with::<iam::op::GetUser>(&bob, input).await.unwrap_err();
    assert_eq!(refused.code(), "InvalidClientTokenId");
}

#[tokio::test]
async fn federated_users_have_tags_and_the_user_s_own_beside_them() {
    let guarded = policy(
        r#"{"Effect":"Allow","Action":["sts:GetFederationToken","organizations:*"],"Resource":"*"},
           {"Effect":"Allow","Action":"sts:TagSession","Resource":"*",
            "Condition":{"StringEquals":{"aws:RequestTag/team":"red"}}}"#,
    );
    let ann = Ann::who_may(&guarded).await;
    let input = |team: Option<&str>, wanted: &str| types::GetFederationTokenRequest {
        tags: team.map(|team| vec![types::Tag { key: "team".to_owned(), value: team.to_owned() }]),
        policy: Some(policy(&format!(
            r#"{{"Effect":"Allow","Action":"organizations:*","Resource":"*",
                "Condition":{{"StringEquals":{{"aws:PrincipalTag/team":"{wanted}"}}}}}}"#
        ))),
        ..named("bob")
    };
    assert_eq!(ann.federate(input(Some("green"), "green")).await.err().unwrap().code(), "AccessDenied");
    for session in [input(Some("red"), "red"), input(None, "blue")] {
        let bob = ann.federate(session).await.unwrap();
        ann.call_with::<organizations::op::DescribeOrganization>(&bob, Unit {}).await.unwrap();
    }
    let bob = ann.federate(input(Some("red"), "blue")).await.unwrap();
    assert!(ann.call_with::<organizations::op::DescribeOrganization>(&bob, Unit {}).await.is_err());
    for name in ["b", "two words", &"b".repeat(33)] {
        assert_eq!(ann.federate(named(name)).await.err().unwrap().code(), "ValidationError", "{name}");
    }
}

#[tokio::test]
async fn access_keys_say_whose_they_are() {
    let ann = Ann::who_may(&allow("sts:GetAccessKeyInfo")).await;
    let session = ann.session(plain()).await.unwrap();
    let ask = |id: &str| types::GetAccessKeyInfoRequest { access_key_id: id.to_owned() };
    for id in [&ann.key.access_key_id, &session.access_key_id] {
        let found = ann.call::<op::GetAccessKeyInfo>(ask(id)).await.unwrap();
        assert_eq!(found.account.as_deref(), Some("111111111111"), "{id}");
    }
    let unknown = ann.call::<op::GetAccessKeyInfo>(ask("AKIAQQQQQQQQQQQQQQQQ")).await.unwrap_err();
    assert_eq!(unknown.code(), "ValidationError");
}
