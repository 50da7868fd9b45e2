//! A whole organization in memory for tests of operations: every call goes through the real dispatcher.

use std::net::IpAddr;
use std::sync::Arc;

use aws_accounts::{AwsAccounts, Nowhere, Sources};
use bytes::Bytes;
use model::{AccountId, Clock, Duration, Entropy};
use provision::{Local, Provisioner};
use store::seal::KeyRing;
use store::{Memory, Store, Stored};
use testkit::{TestClock, TestEntropy};
use wire::sigv4;

use crate::credentials::{Issued, SessionClaims, expiry, fresh_access_key_id};
use crate::{
    AccessMemo, App, Deployment, Founded, Founding, Handler, Issuers, Origin, PolicyCache, Presented, call,
    found,
};

/// An organization with nothing in it but its management account and its instance.
pub(crate) struct World {
    pub(crate) app: App,
    pub(crate) clock: Arc<TestClock>,
    pub(crate) founded: Founded,
    pub(crate) engine: Arc<Memory>,
}

impl World {
    pub(crate) async fn new() -> Self {
        let clock = Arc::new(TestClock::default());
        let entropy: Arc<dyn Entropy> = Arc::new(TestEntropy::default());
        let time: Arc<dyn Clock> = Arc::clone(&clock) as Arc<dyn Clock>;
        let keys = Arc::new(KeyRing::generate(&*entropy));
        let engine = Arc::new(Memory::new());
        let app = server(Arc::clone(&engine), keys, time, entropy);
        let founding = Founding {
            management_account: Some("111111111111".parse().unwrap()),
            identity_store: Some("d-1234567890".parse().unwrap()),
            ..Founding::default()
        };
        let founded = found(&app, &founding).await.unwrap();
        Self { app, clock, founded, engine }
    }

    /// Another server on the same store, with the same keys.
    pub(crate) fn another_server(&self) -> App {
        let App { keys, clock, entropy, .. } = &self.app;
        server(Arc::clone(&self.engine), Arc::clone(keys), Arc::clone(clock), Arc::clone(entropy))
    }

    /// Calls an operation as the management account's root.
    pub(crate) async fn call<O: Handler>(&self, input: O::Input) -> Result<O::Output, O::Error> {
        self.call_as::<O>(Presented::Operator, input).await
    }

    /// Calls an operation as somebody.
    pub(crate) async fn call_as<O: Handler>(
        &self,
        presented: Presented<'_>,
        input: O::Input,
    ) -> Result<O::Output, O::Error> {
        call::<O>(&self.app, presented, &origin(), input).await
    }

    /// Lets the provisioning worker do everything that waits.
    pub(crate) async fn provision(&self) {
        self.app.provisioner.run_until_idle(&self.app.store).await.unwrap();
    }

    /// Puts a noun into the store, past every operation.
    pub(crate) async fn put<T: Stored>(&self, noun: &T) {
        let mut tx = self.app.store.begin();
        tx.put(noun).await.unwrap();
        assert!(matches!(tx.commit().await.unwrap(), store::Committed::Done(_)));
    }

    /// A request signed with credentials that state `claims`. What is called, and with what, is said beside
    /// it.
    pub(crate) fn signed_by(&self, claims: &SessionClaims, service: &str) -> http::Request<Bytes> {
        let issued = claims.issue(&self.app.keys, &*self.app.entropy).unwrap();
        self.signed_with(&issued, service)
    }

    /// A request signed with these credentials.
    pub(crate) fn signed_with(&self, issued: &Issued, service: &str) -> http::Request<Bytes> {
        self.signed(
            sigv4::Credentials {
                access_key_id: issued.access_key_id.clone(),
                secret_key: sigv4::SecretKey::new(issued.secret_access_key.clone()),
                session_token: Some(issued.session_token.clone().into()),
            },
            service,
        )
    }

    /// A request signed with a long-lived access key.
    pub(crate) fn signed_by_key(&self, id: &str, secret: &str, service: &str) -> http::Request<Bytes> {
        self.signed(
            sigv4::Credentials {
                access_key_id: id.to_owned(),
                secret_key: sigv4::SecretKey::new(secret.to_owned()),
                session_token: None,
            },
            service,
        )
    }

    fn signed(&self, credentials: sigv4::Credentials, service: &str) -> http::Request<Bytes> {
        let mut request = http::Request::post("http://127.0.0.1:8080/").body(Bytes::new()).unwrap();
        let target = sigv4::Target { region: "us-east-1", service, style: sigv4::Style::Standard };
        sigv4::sign(&mut request, &credentials, &target, self.app.clock.now().0).unwrap();
        request
    }

    pub(crate) fn instance_arn(&self) -> String {
        self.founded.instance.id.arn()
    }

    pub(crate) fn store_id(&self) -> String {
        self.founded.instance.identity_store_id.to_string()
    }
}

/// What the credentials of a role state that `ann` assumed just now, for an hour.
pub(crate) fn session_of(app: &App, account: &AccountId, role_name: &str, role_id: &str) -> SessionClaims {
    let now = app.clock.now();
    SessionClaims {
        access_key_id: fresh_access_key_id(account, &*app.entropy),
        account: account.clone(),
        role_name: role_name.to_owned(),
        role_id: role_id.to_owned(),
        session_name: "ann".to_owned(),
        issued: now,
        expires: expiry(now, Duration::from_hours(1)),
        tags: Vec::new(),
        transitive_tags: Vec::new(),
        source_identity: None,
        session_policies: Vec::new(),
        origin: None,
        chained: false,
        federation: Vec::new(),
    }
}

/// One server on a store.
fn server(engine: Arc<Memory>, keys: Arc<KeyRing>, clock: Arc<dyn Clock>, entropy: Arc<dyn Entropy>) -> App {
    let backend = Arc::new(Local::new(Arc::clone(&clock), Arc::clone(&entropy)));
    App {
        store: Store::new(engine),
        client_keys: Arc::clone(&keys),
        provisioner: Provisioner::new(backend, Arc::clone(&keys), Arc::clone(&clock), Arc::clone(&entropy)),
        accounts: Arc::new(AwsAccounts::new(Arc::new(Nowhere), Arc::clone(&clock), Sources::default())),
        clock,
        entropy,
        keys,
        hasher: directory::PasswordHasher::new(1, 8),
        policies: PolicyCache::default(),
        calls: signin::calls::Calls::default(),
        access: AccessMemo::default(),
        issuers: Issuers::new(Arc::new(testkit::Nowhere)),
        deployment: Deployment { public_url: "http://127.0.0.1:8080".to_owned() },
    }
}

/// A request from nowhere in particular.
pub(crate) fn origin() -> Origin {
    let address = IpAddr::from([192, 0, 2, 1]);
    Origin {
        address,
        address_text: address.to_string(),
        user_agent: "test".to_owned(),
        request_id: "00000000-0000-0000-0000-000000000000".to_owned(),
        secure: true,
    }
}
