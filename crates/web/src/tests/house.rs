//! A small organization in memory, with what clients do beside the pages.

use aws_accounts::{AwsAccounts, Nowhere, Sources};
use std::net::IpAddr;
use std::sync::Arc;

use api::{AccessMemo, App, Deployment, Founding, Handler, Origin, PolicyCache, Presented};
use model::{Clock, Entropy};
use provision::{Local, Provisioner};
use store::seal::KeyRing;
use store::{Memory, Store};
use testkit::{TestClock, TestEntropy};
use wire::ServiceError as _;
use wire::generated::sso_oidc::{op as oidc, types as oidc_types};
use wire::generated::vestibule::{op, types};

/// Everybody's password.
pub(super) const PASSWORD: &str = "Corr3ct-horse";

const DOCUMENT: &str = r#"
organization:
  accounts:
    - { name: Management, email: management@technova.example, management: true }
    - { id: "222200000001", name: Dev, email: dev@technova.example }
    - { id: "222200000003", name: Prod, email: prod@technova.example }
users:
  - { user_name: ada, given_name: Ada, family_name: Moreau, password: link }
  - { user_name: dev, given_name: Devi, family_name: Raman, password: link }
groups:
  - { name: Administrators, members: [ada] }
  - { name: Developers, members: [dev] }
permission_sets:
  - { name: AdministratorAccess, managed_policies: ["arn:aws:iam::aws:policy/AdministratorAccess"] }
  - name: DeveloperAccess
    session_duration: PT8H
    managed_policies: ["arn:aws:iam::aws:policy/PowerUserAccess"]
  - { name: ReadOnlyAccess, managed_policies: ["arn:aws:iam::aws:policy/ReadOnlyAccess"] }
assignments:
  - { group: Administrators, permission_set: AdministratorAccess, accounts: [Management, Dev, Prod] }
  - { group: Developers, permission_set: DeveloperAccess, accounts: [Dev] }
  - { group: Developers, permission_set: ReadOnlyAccess, accounts: [Dev] }
"#;

/// The organization and its server.
pub(super) struct House {
    pub(super) app: App,
    pub(super) clock: Arc<TestClock>,
}

/// A registered client.
pub(super) struct Client {
    pub(super) id: String,
    secret: String,
}

/// A request from this address.
pub(super) fn origin(address: [u8; 4]) -> Origin {
    let address = IpAddr::from(address);
    Origin {
        address,
        address_text: address.to_string(),
        user_agent: "test".to_owned(),
        request_id: "00000000-0000-0000-0000-000000000000".to_owned(),
        secure: false,
    }
}

impl House {
    pub(super) async fn new() -> Self {
        let clock = Arc::new(TestClock::default());
        let entropy: Arc<dyn Entropy> = Arc::new(TestEntropy::default());
        let time: Arc<dyn Clock> = Arc::clone(&clock) as Arc<dyn Clock>;
        let keys = Arc::new(KeyRing::generate(&*entropy));
        let backend = Arc::new(Local::new(Arc::clone(&time), Arc::clone(&entropy)));
        let time_of_accounts = Arc::clone(&time);
        let app = App {
            store: Store::new(Arc::new(Memory::new())),
            clock: Arc::clone(&time),
            entropy: Arc::clone(&entropy),
            client_keys: Arc::new(KeyRing::generate(&*entropy)),
            provisioner: Provisioner::new(backend, Arc::clone(&keys), time, entropy),
            keys,
            hasher: directory::PasswordHasher::new(1, 8),
            policies: PolicyCache::default(),
            calls: Default::default(),
            access: AccessMemo::default(),
            accounts: Arc::new(AwsAccounts::new(Arc::new(Nowhere), time_of_accounts, Sources::default())),
            issuers: api::Issuers::new(Arc::new(testkit::Nowhere)),
            deployment: Deployment { public_url: "http://127.0.0.1:8080".to_owned() },
        };
        let founding =
            Founding { identity_store: Some("d-1234567890".parse().unwrap()), ..Founding::default() };
        api::found(&app, &founding).await.unwrap();
        let house = Self { app, clock };
        let document = DOCUMENT.to_owned();
        let apply = types::ApplyOrganizationRequest { document, dry_run: Some(false) };
        let applied = house.call::<op::ApplyOrganization>(Presented::Operator, apply).await.unwrap();
        for link in applied.password_links {
            let token = link.url.split_once("token=").unwrap().1.to_owned();
            let redeem = types::RedeemPasswordLinkRequest { token, password: PASSWORD.to_owned() };
            house.call::<op::RedeemPasswordLink>(Presented::Nobody, redeem).await.unwrap();
        }
        house.app.provisioner.run_until_idle(&house.app.store).await.unwrap();
        house
    }

    async fn call<O: Handler>(
        &self,
        presented: Presented<'_>,
        input: O::Input,
    ) -> Result<O::Output, O::Error> {
        api::call::<O>(&self.app, presented, &origin([192, 0, 2, 1]), input).await
    }

    /// How many events of this name the trail holds.
    pub(super) async fn count_events(&self, name: &str) -> usize {
        let look = types::LookupEventsRequest { event_name: Some(name.to_owned()), ..Default::default() };
        self.call::<op::LookupEvents>(Presented::Operator, look).await.unwrap().events.len()
    }

    /// Path and query of a link by which a user sets a password.
    pub(super) async fn password_link(&self, user_name: &str) -> String {
        let attempt = types::SignInRequest {
            user_name: user_name.to_owned(),
            password: PASSWORD.to_owned(),
            ..Default::default()
        };
        let user_id = self.call::<op::SignIn>(Presented::Nobody, attempt).await.unwrap().user_id;
        let identity_store_id = "d-1234567890".to_owned();
        let asked = types::CreatePasswordLinkRequest { identity_store_id, user_id };
        let made = self.call::<op::CreatePasswordLink>(Presented::Operator, asked).await.unwrap();
        made.url.strip_prefix("http://127.0.0.1:8080").unwrap().to_owned()
    }

    /// Registers a client as the AWS CLI does.
    pub(super) async fn register(&self) -> Client {
        let asked = oidc_types::RegisterClientRequest {
            client_name: "botocore-client-test".to_owned(),
            client_type: "public".to_owned(),
            scopes: Some(vec!["sso:account:access".to_owned()]),
            redirect_uris: Some(vec!["http://127.0.0.1/oauth/callback".to_owned()]),
            grant_types: Some(vec!["authorization_code".to_owned(), "refresh_token".to_owned()]),
            issuer_url: Some("https://d-1234567890.awsapps.com/start".to_owned()),
            ..Default::default()
        };
        self.registered(asked).await
    }

    async fn registered(&self, asked: oidc_types::RegisterClientRequest) -> Client {
        let made = self.call::<oidc::RegisterClient>(Presented::Nobody, asked).await.unwrap();
        Client { id: made.client_id.unwrap(), secret: made.client_secret.unwrap() }
    }

    /// Begins the device flow, from 192.0.2.1.
    pub(super) async fn start_device(&self) -> (Client, oidc_types::StartDeviceAuthorizationResponse) {
        let client = self
            .registered(oidc_types::RegisterClientRequest {
                client_name: "botocore-client-test".to_owned(),
                client_type: "public".to_owned(),
                ..Default::default()
            })
            .await;
        let asked = oidc_types::StartDeviceAuthorizationRequest {
            client_id: client.id.clone(),
            client_secret: client.secret.clone(),
            start_url: "https://d-1234567890.awsapps.com/start".to_owned(),
        };
        let started = self.call::<oidc::StartDeviceAuthorization>(Presented::Nobody, asked).await.unwrap();
        (client, started)
    }

    /// Polls once; the error's code if there is no token.
    pub(super) async fn poll(
        &self,
        client: &Client,
        started: &oidc_types::StartDeviceAuthorizationResponse,
    ) -> Result<(), String> {
        let mut asked = Self::token_request(client, "urn:ietf:params:oauth:grant-type:device_code");
        asked.device_code = started.device_code.clone();
        self.token(asked).await
    }

    /// Exchanges a code for tokens.
    pub(super) async fn exchange(
        &self,
        client: &Client,
        code: &str,
        redirect_uri: &str,
        verifier: &str,
    ) -> Result<(), String> {
        let mut asked = Self::token_request(client, "authorization_code");
        asked.code = Some(code.to_owned());
        asked.redirect_uri = Some(redirect_uri.to_owned());
        asked.code_verifier = Some(verifier.to_owned());
        self.token(asked).await
    }

    fn token_request(client: &Client, grant_type: &str) -> oidc_types::CreateTokenRequest {
        oidc_types::CreateTokenRequest {
            client_id: client.id.clone(),
            client_secret: client.secret.clone(),
            grant_type: grant_type.to_owned(),
            ..Default::default()
        }
    }

    async fn token(&self, asked: oidc_types::CreateTokenRequest) -> Result<(), String> {
        let answered = self.call::<oidc::CreateToken>(Presented::Nobody, asked).await;
        answered.map(drop).map_err(|error| error.code().to_owned())
    }
}
