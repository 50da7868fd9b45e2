//! A store with one connection, the plane behind it, and the backend between them.

use std::sync::Arc;

use model::{
    AccountConnection, AccountId, ForeignAccount, InstanceId, Partition, PermissionSetId, Timestamp,
};
use provision::conformance::Arrangement;
use provision::desired::{DesiredAccount, DesiredRole, Provider, ProviderGoal, RoleShape};
use provision::{AccountBackend, Observed, Refusal, Scope, Site, plan};
use store::{BoxFuture, Memory, Store, Stored};
use testkit::TestClock;
use wire::sigv4::{Credentials, SecretKey};

use super::plane::{FakePlane, KEY, Role};
use crate::{AwsAccounts, Sources};

pub(crate) const INSTANCE: &str = "ssoins-00000000000000aa";
pub(crate) const ACCOUNT: &str = "222222222222";
/// A policy of AWS, which every account has.
pub(crate) const AWS_POLICY: &str = "arn:aws:iam::aws:policy/ReadOnlyAccess";

pub(crate) fn connection() -> AccountConnection {
    AccountConnection {
        name: "work".into(),
        partition: Partition::Aws,
        region: "us-east-1".into(),
        endpoint: None,
        iam_endpoint: None,
        sts_endpoint: None,
        organizations_endpoint: None,
        profile: None,
        credential_source: None,
        through: None,
        entry_role: "OrganizationAccountAccessRole".into(),
        external_id: None,
        role_path: "/vestibule/".into(),
        role_prefix: "VestibuleSSO_".into(),
        parent: None,
        created: Timestamp(1),
        updated: Timestamp(1),
        discovered: None,
    }
}

pub(crate) struct Stand {
    pub(crate) store: Store,
    pub(crate) plane: Arc<FakePlane>,
    pub(crate) clock: Arc<TestClock>,
    pub(crate) backend: AwsAccounts,
    pub(crate) instance: InstanceId,
    pub(crate) account: AccountId,
}

impl Stand {
    /// One connection with one account.
    pub(crate) async fn new() -> Self {
        Self::with(connection()).await
    }

    pub(crate) async fn with(connection: AccountConnection) -> Self {
        let own = Credentials {
            access_key_id: KEY.into(),
            secret_key: SecretKey::new("secret"),
            session_token: None,
        };
        Self::from(connection, Sources { environment: Some(own), ..Sources::default() }).await
    }

    /// The same where the server's own credentials are elsewhere.
    pub(crate) async fn from(connection: AccountConnection, sources: Sources) -> Self {
        let clock = Arc::new(TestClock::default());
        let plane = Arc::new(FakePlane { clock: clock.clone(), ..FakePlane::default() });
        let backend = AwsAccounts::new(plane.clone(), clock.clone(), sources);
        let stand = Self {
            store: Store::new(Arc::new(Memory::new())),
            plane,
            clock,
            backend,
            instance: INSTANCE.parse().unwrap(),
            account: ACCOUNT.parse().unwrap(),
        };
        stand.put(&connection).await;
        stand.add_account(&stand.account).await;
        stand
    }

    pub(crate) async fn put<T: Stored>(&self, noun: &T) {
        let mut tx = self.store.begin();
        tx.put(noun).await.unwrap();
        let _ = tx.commit().await.unwrap();
    }

    pub(crate) async fn add_account(&self, account: &AccountId) {
        let connection = connection().name;
        self.put(&ForeignAccount { account: account.clone(), connection, discovered: false }).await;
    }

    pub(crate) fn site(&self) -> Site<'_> {
        Site { instance: &self.instance, account: &self.account }
    }

    pub(crate) fn role(&self, number: u8) -> DesiredRole {
        let naming = crate::plane::Plane(Arc::new(connection())).naming();
        let set: PermissionSetId = format!("ps-{number:016x}").parse().unwrap();
        let document = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*"}]}"#;
        DesiredRole {
            set,
            name: format!("VestibuleSSO_Set{number}_{number:016x}"),
            path: naming.role_path.clone(),
            shape: RoleShape {
                description: "First".into(),
                trust_policy: naming.trust_policy(&self.instance, &self.account),
                max_session: model::Duration::from_hours(12),
                inline_policies: [("AwsSSOInlinePolicy".to_owned(), document.to_owned())].into(),
                attached_policies: [AWS_POLICY.to_owned()].into(),
                boundary: Some(AWS_POLICY.to_owned()),
            },
        }
    }

    pub(crate) fn desired(&self, roles: Vec<DesiredRole>) -> DesiredAccount {
        let naming = crate::plane::Plane(Arc::new(connection())).naming();
        DesiredAccount {
            provider: ProviderGoal::Present(Provider {
                name: naming.provider_name(&self.instance, &self.account),
                metadata: "<md/>".repeat(300),
                valid_until: Timestamp(1),
            }),
            roles,
        }
    }

    pub(crate) async fn observe(&self) -> Result<Observed, Refusal> {
        let mut tx = self.store.begin();
        self.backend.observe(&mut tx, self.site(), Scope::Account).await
    }

    /// Looks, plans and does.
    pub(crate) async fn reach(&self, desired: &DesiredAccount) -> Result<(), Refusal> {
        let steps = plan(desired, &self.observe().await?);
        let mut tx = self.store.begin();
        self.backend.apply(&mut tx, self.site(), &steps).await
    }

    /// The text of a refusal.
    pub(crate) async fn refused(&self) -> String {
        match self.reach(&self.desired(vec![self.role(1)])).await {
            Err(Refusal::Refused(text)) => text,
            other => panic!("{other:?}"),
        }
    }
}

impl Arrangement for Stand {
    fn backend(&self) -> &dyn AccountBackend {
        &self.backend
    }

    fn store(&self) -> &Store {
        &self.store
    }

    fn add_policy<'a>(&'a self, account: &'a AccountId, path: &'a str, name: &'a str) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            let mut state = self.plane.state.lock().unwrap();
            let held = state.accounts.entry(account.to_string()).or_default();
            held.policies.insert(format!("arn:aws:iam::{account}:policy{path}{name}"));
        })
    }

    fn add_role<'a>(&'a self, account: &'a AccountId, name: &'a str) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            let mut state = self.plane.state.lock().unwrap();
            let held = state.accounts.entry(account.to_string()).or_default();
            held.roles.insert(name.to_owned(), Role::default());
        })
    }
}
