//! What the tests of this room share: a store in memory with one instance, a user with a password, and a
//! client.

use std::sync::Arc;

use directory::{Answer, BuiltIn, IdentitySource as _, PasswordHash, PasswordHasher, Reason};
use model::identity::{Meta, Name};
use model::{Clock as _, Duration, Instance, InstanceSettings, Timestamp, User, UserStatus};
use store::seal::KeyRing;
use store::{Engine, Memory, Store};
use testkit::{TestClock, TestEntropy};

use crate::client::{self, Registered, Registration};
use crate::code::{self, AuthorizeRequest};
use crate::password::{self, Denied, Outcome};
use crate::session::{self, Opened, Presented};
use crate::{Dead, Failure, Live, Refusal, Request, TokenRequest, Tokens, device, token};

/// Runs one function in a transaction of its own and commits it, or what it kept.
macro_rules! run {
    ($house:expr, |$tx:ident| $call:expr) => {{
        let mut $tx = $house.store.begin();
        let outcome = $call.await;
        let committed = if outcome.is_ok() { $tx.commit().await } else { $tx.commit_kept().await };
        assert!(matches!(committed.unwrap(), store::Committed::Done(_)));
        outcome
    }};
}
pub(crate) use run;

pub(crate) const PASSWORD: &str = "password";
/// Of [`PASSWORD`], and so cheap that tests need not wait.
const HASH: &str = "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";
pub(crate) const REDIRECT: &str = "http://127.0.0.1:53211/oauth/callback";
/// RFC 7636, appendix B.
pub(crate) const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
pub(crate) const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
pub(crate) const HOME: &str = "192.0.2.1";

pub(crate) struct House {
    pub(crate) engine: Arc<Memory>,
    pub(crate) store: Store,
    pub(crate) clock: TestClock,
    pub(crate) entropy: TestEntropy,
    pub(crate) keys: KeyRing,
    pub(crate) instance: Instance,
    pub(crate) hasher: PasswordHasher,
}

impl House {
    pub(crate) async fn new() -> Self {
        let clock = TestClock::default();
        let entropy = TestEntropy::default();
        let instance = Instance {
            id: "ssoins-0123456789abcdef".parse().unwrap(),
            identity_store_id: "d-1234567890".parse().unwrap(),
            owner: "111122223333".parse().unwrap(),
            name: String::new(),
            region: "us-east-1".to_owned(),
            created: clock.now(),
            settings: InstanceSettings::default(),
            tags: vec![],
        };
        let engine = Arc::new(Memory::new());
        let store = Store::new(engine.clone() as Arc<dyn Engine>);
        let (keys, hasher) = (KeyRing::generate(&entropy), PasswordHasher::new(2, 64));
        let house = Self { engine, store, clock, entropy, keys, instance, hasher };
        run!(house, |tx| tx.put(&house.instance)).unwrap();
        house.add_user("alice", 1).await;
        house
    }

    /// A user whose password is [`PASSWORD`].
    pub(crate) async fn add_user(&self, name: &str, number: u8) -> User {
        let user = user(name, number);
        let hash: PasswordHash = HASH.parse().unwrap();
        run!(self, |tx| async {
            tx.put(&user).await?;
            crate::link::set_hash(&mut tx, self.clock.now(), &user, &hash).await
        })
        .unwrap();
        user
    }

    pub(crate) async fn set_status(&self, name: &str, status: UserStatus) {
        let user = User { status, ..user(name, 1) };
        run!(self, |tx| tx.put(&user)).unwrap();
    }

    pub(crate) async fn change_settings(&mut self, change: impl FnOnce(&mut InstanceSettings)) {
        change(&mut self.instance.settings);
        run!(self, |tx| tx.put(&self.instance)).unwrap();
    }

    /// The same data under another server.
    pub(crate) fn restarted(self) -> Self {
        Self { store: Store::new(self.engine.clone() as Arc<dyn Engine>), ..self }
    }

    pub(crate) fn request(&self) -> Request<'_> {
        self.request_from(HOME)
    }

    pub(crate) fn request_from<'a>(&'a self, address: &'a str) -> Request<'a> {
        Request { now: self.clock.now(), entropy: &self.entropy, keys: &self.keys, address }
    }

    pub(crate) fn pass(&self, length: Duration) {
        self.clock.advance(length);
    }

    pub(crate) async fn sign_in(&self, name: &str, password: &str) -> Result<Opened, Denied> {
        self.sign_in_from(HOME, name, password).await
    }

    pub(crate) async fn sign_in_from(
        &self,
        address: &str,
        name: &str,
        password: &str,
    ) -> Result<Opened, Denied> {
        let request = self.request_from(address);
        let outcome = async {
            let claim = run!(self, |tx| password::look_up(&mut tx, &request, &self.instance, name))?;
            let source = BuiltIn::new(self.hasher.clone());
            let verdict = source.verify(&claim, &Answer::Secret(password.into())).await?;
            run!(self, |tx| {
                password::conclude(&mut tx, &request, &self.instance, &claim, verdict.clone())
            })
        };
        match refused(outcome.await)? {
            Outcome::In(opened) => Ok(opened),
            Outcome::Next(step) => panic!("{step:?}"),
        }
    }

    pub(crate) async fn reason(&self, name: &str, password: &str) -> Option<Reason> {
        self.sign_in(name, password).await.err().map(|denied| denied.reason)
    }

    /// A session of alice.
    pub(crate) async fn live(&self) -> Live {
        let opened = self.sign_in("alice", PASSWORD).await.unwrap();
        self.find(Presented::Cookie(opened.cookie.expose())).await.unwrap()
    }

    pub(crate) async fn find(&self, presented: Presented<'_>) -> Result<Live, Dead> {
        refused(run!(self, |tx| session::find(&mut tx, self.clock.now(), presented)))
    }

    /// A client as the AWS CLI registers it for `aws sso login`.
    pub(crate) fn client(&self) -> Registered {
        self.register(&["sso:account:access"], &["authorization_code", "refresh_token"])
    }

    pub(crate) fn register(&self, scopes: &[&str], grants: &[&str]) -> Registered {
        let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        let (scopes, grants) = (texts(scopes), texts(grants));
        let redirect_uris =
            if grants.is_empty() { vec![] } else { texts(&["http://127.0.0.1/oauth/callback"]) };
        let asked = Registration {
            name: "botocore-client-x",
            kind: "public",
            scopes: &scopes,
            redirect_uris: &redirect_uris,
            grant_types: &grants,
        };
        refused(client::register(&self.request(), &asked)).unwrap()
    }

    /// A code that the user of `live` allowed `client` to have.
    pub(crate) async fn code(&self, client: &Registered, live: &Live) -> String {
        let asked = AuthorizeRequest {
            response_type: "code",
            client_id: &client.client.id,
            redirect_uri: REDIRECT,
            scopes: "sso:account:access",
            code_challenge: CHALLENGE,
            code_challenge_method: "S256",
        };
        let consent = code::check(&self.request(), &asked).unwrap();
        run!(self, |tx| code::allow(&mut tx, &self.request(), live, consent.clone())).unwrap()
    }

    pub(crate) async fn create(&self, asked: &TokenRequest<'_>) -> Result<Tokens, Refusal> {
        refused(run!(self, |tx| token::create(&mut tx, &self.request(), asked)))
    }

    /// Tokens of a client that went through code and consent.
    pub(crate) async fn tokens(&self, client: &Registered, live: &Live) -> Tokens {
        let code = self.code(client, live).await;
        self.create(&with_code(client, &code)).await.unwrap()
    }

    pub(crate) async fn start_device(&self, client: &Registered) -> Result<device::Started, Refusal> {
        refused(run!(self, |tx| device::start(&mut tx, &self.request(), &self.instance, &client.client)))
    }

    pub(crate) async fn answer_device(
        &self,
        live: &Live,
        typed: &str,
        allow: bool,
    ) -> Result<device::Asking, device::BadUserCode> {
        refused(run!(self, |tx| device::answer(&mut tx, &self.request(), live, typed, allow)))
    }

    pub(crate) async fn poll(&self, client: &Registered, device_code: &str) -> Result<Tokens, Refusal> {
        self.create(&with_device_code(client, device_code)).await
    }

    pub(crate) async fn refresh(&self, client: &Registered, tokens: &Tokens) -> Result<Tokens, Refusal> {
        self.create(&with_refresh_token(client, tokens.refresh_token.as_ref().unwrap())).await
    }
}

pub(crate) fn with_code<'a>(client: &'a Registered, code: &'a str) -> TokenRequest<'a> {
    TokenRequest {
        client_id: &client.client.id,
        client_secret: &client.secret,
        grant_type: "authorization_code",
        code: Some(code),
        redirect_uri: Some(REDIRECT),
        code_verifier: Some(VERIFIER),
        ..TokenRequest::default()
    }
}

pub(crate) fn with_device_code<'a>(client: &'a Registered, device_code: &'a str) -> TokenRequest<'a> {
    TokenRequest {
        client_id: &client.client.id,
        client_secret: &client.secret,
        grant_type: "urn:ietf:params:oauth:grant-type:device_code",
        device_code: Some(device_code),
        ..TokenRequest::default()
    }
}

pub(crate) fn with_refresh_token<'a>(client: &'a Registered, token: &'a str) -> TokenRequest<'a> {
    TokenRequest {
        client_id: &client.client.id,
        client_secret: &client.secret,
        grant_type: "refresh_token",
        refresh_token: Some(token),
        ..TokenRequest::default()
    }
}

/// The refusal; tests meet no faults.
pub(crate) fn refused<T, R>(outcome: Result<T, Failure<R>>) -> Result<T, R> {
    outcome.map_err(|failure| match failure {
        Failure::Refused(refusal) => refusal,
        Failure::Fault(fault) => panic!("{fault:?}"),
    })
}

pub(crate) fn user(name: &str, number: u8) -> User {
    let meta = Meta {
        created: Timestamp(0),
        created_by: String::new(),
        updated: Timestamp(0),
        updated_by: String::new(),
        revision: 0,
    };
    User {
        store: "d-1234567890".parse().unwrap(),
        id: format!("c4488478-a0e1-700e-3d75-96c6bb6415{number:02}").parse().unwrap(),
        user_name: name.to_owned(),
        name: Name::default(),
        display_name: name.to_owned(),
        nick_name: String::new(),
        profile_url: String::new(),
        emails: vec![],
        addresses: vec![],
        phone_numbers: vec![],
        photos: vec![],
        roles: vec![],
        user_type: String::new(),
        title: String::new(),
        preferred_language: String::new(),
        locale: String::new(),
        timezone: String::new(),
        birthdate: String::new(),
        website: String::new(),
        external_ids: vec![],
        extensions: vec![],
        status: UserStatus::Enabled,
        meta,
    }
}
