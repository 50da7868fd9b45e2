//! An organization to test with: one instance, some accounts, two groups, permission sets on demand.

use std::sync::Arc;

use model::identity::Meta;
use model::{
    Account, AccountId, AccountStatus, Assignment, Clock as _, CustomerPolicy, Duration, Giver, Group,
    Instance, InstanceSettings, PermissionSet, Principal, ProvisionRequest, ProvisionStatus, Provisioned,
    RequestId, Role, RoleOwner, SigningKey, Timestamp,
};
use store::seal::KeyRing;
use store::{BoxFuture, Engine, Memory, Page, Store, Stored};
use testkit::{TestClock, TestEntropy};

use crate::conformance::Arrangement;
use crate::request::{self, Asking, NotTaken};
use crate::{AccountBackend, Local, Provisioner};

pub(crate) struct Stand {
    pub(crate) store: Store,
    pub(crate) clock: Arc<TestClock>,
    pub(crate) entropy: Arc<TestEntropy>,
    pub(crate) backend: Arc<dyn AccountBackend>,
    pub(crate) provisioner: Provisioner,
}

pub(crate) fn instance() -> Instance {
    Instance {
        id: "ssoins-0123456789abcdef".parse().unwrap(),
        identity_store_id: "d-0123456789".parse().unwrap(),
        owner: account(0),
        name: "TechNova".into(),
        region: "eu-west-1".into(),
        created: Timestamp(1),
        settings: InstanceSettings::default(),
        tags: Vec::new(),
    }
}

pub(crate) fn account(number: u64) -> AccountId {
    (100_000_000_000 + number).to_string().parse().unwrap()
}

pub(crate) fn group(number: u8) -> Principal {
    Principal::Group(format!("00000000-0000-4000-8000-{number:012x}").parse().unwrap())
}

pub(crate) fn set(number: u8) -> PermissionSet {
    PermissionSet {
        instance: instance().id,
        id: format!("ps-{number:016x}").parse().unwrap(),
        name: format!("Set{number}"),
        description: format!("Number {number}"),
        session_duration: Duration::from_hours(1),
        relay_state: String::new(),
        managed_policies: vec!["arn:aws:iam::aws:policy/ReadOnlyAccess".into()],
        customer_policies: Vec::new(),
        inline_policy: r#"{"Version":"2012-10-17","Statement":[]}"#.into(),
        boundary: None,
        tags: Vec::new(),
        created: Timestamp(1),
        revision: 1,
    }
}

impl Stand {
    /// Four accounts, three groups, two permission sets, the local backend.
    pub(crate) async fn new() -> Self {
        let clock = Arc::new(TestClock::default());
        let entropy = Arc::new(TestEntropy::default());
        let backend = Arc::new(Local::new(clock.clone(), entropy.clone()));
        Self::over(Arc::new(Memory::new()), backend, clock, entropy).await
    }

    pub(crate) async fn over(
        engine: Arc<dyn Engine>,
        backend: Arc<dyn AccountBackend>,
        clock: Arc<TestClock>,
        entropy: Arc<TestEntropy>,
    ) -> Self {
        let store = Store::new(engine);
        let local = Arc::new(Local::new(clock.clone(), entropy.clone()));
        let provisioner = Provisioner::new(local, Arc::new(key_ring()), clock.clone(), entropy.clone())
            .with(backend.clone());
        let stand = Self { store, clock, entropy, backend, provisioner };
        stand.put(&instance()).await;
        // Making a real one takes a while; the tests of `signing` do.
        let signing = SigningKey {
            instance: instance().id,
            certificate: "QUJD".repeat(300),
            sealed_key: String::new(),
            created: Timestamp(1),
            valid_until: Timestamp(2),
        };
        stand.put(&signing).await;
        for number in 0..4 {
            stand.put(&stand.account_row(number)).await;
        }
        for number in 0..3 {
            let Principal::Group(id) = group(number) else { unreachable!() };
            let meta = Meta {
                created: Timestamp(1),
                created_by: String::new(),
                updated: Timestamp(1),
                updated_by: String::new(),
                revision: 1,
            };
            stand
                .put(&Group {
                    store: instance().identity_store_id,
                    id,
                    display_name: format!("Group{number}"),
                    description: String::new(),
                    external_ids: Vec::new(),
                    meta,
                })
                .await;
        }
        stand.put(&set(1)).await;
        stand.put(&set(2)).await;
        stand
    }

    pub(crate) fn account_row(&self, number: u64) -> Account {
        Account {
            id: account(number),
            parent: "r-ab12".parse().unwrap(),
            name: format!("account-{number}"),
            email: format!("account-{number}@technova.example"),
            status: AccountStatus::Active,
            invited: false,
            joined: Timestamp(1),
            backend: match self.backend.capabilities().name {
                "local" => String::new(),
                name => name.to_owned(),
            },
            tags: Vec::new(),
        }
    }

    pub(crate) async fn put<T: Stored>(&self, noun: &T) {
        let mut tx = self.store.begin();
        tx.put(noun).await.unwrap();
        let _ = tx.commit().await.unwrap();
    }

    pub(crate) async fn create(
        &self,
        set: &PermissionSet,
        number: u64,
        principal: Principal,
    ) -> Result<RequestId, NotTaken> {
        let mut tx = self.store.begin();
        let made =
            request::create_assignment(&mut tx, self.asking(set), account(number), principal, Giver::Direct)
                .await?;
        let _ = tx.commit().await?;
        Ok(made.id)
    }

    pub(crate) async fn delete(
        &self,
        set: &PermissionSet,
        number: u64,
        principal: Principal,
    ) -> Result<RequestId, NotTaken> {
        let mut tx = self.store.begin();
        let made =
            request::delete_assignment(&mut tx, self.asking(set), account(number), principal, Giver::Direct)
                .await?;
        let _ = tx.commit().await?;
        Ok(made.id)
    }

    pub(crate) async fn provision(
        &self,
        set: &PermissionSet,
        number: Option<u64>,
    ) -> Result<RequestId, NotTaken> {
        let mut tx = self.store.begin();
        let made = request::provision_set(&mut tx, self.asking(set), number.map(account)).await?;
        let _ = tx.commit().await?;
        Ok(made.id)
    }

    pub(crate) fn asking<'a>(&'a self, set: &'a PermissionSet) -> Asking<'a> {
        // Requests of one moment are taken up in the order of their ids, which are chance; tests want their
        // own order.
        self.clock.advance(Duration(1));
        Asking {
            instance: &set.instance,
            permission_set: &set.id,
            clock: self.clock.as_ref(),
            entropy: self.entropy.as_ref(),
        }
    }

    /// The worker of another server on the same data.
    pub(crate) fn another_worker(&self) -> Provisioner {
        let (clock, entropy) = (self.clock.clone(), self.entropy.clone());
        Provisioner::new(
            Arc::new(Local::new(clock.clone(), entropy.clone())),
            Arc::new(key_ring()),
            clock,
            entropy,
        )
        .with(self.backend.clone())
    }

    /// Runs the worker until nothing is pending.
    pub(crate) async fn work(&self) -> usize {
        self.provisioner.run_until_idle(&self.store).await.unwrap()
    }

    pub(crate) async fn status(&self, id: &RequestId) -> ProvisionStatus {
        self.store.begin().get::<ProvisionRequest>(id).await.unwrap().unwrap().status.clone()
    }

    pub(crate) async fn assigned(&self, set: &PermissionSet, number: u64) -> Vec<Principal> {
        let prefix = (&set.instance, &account(number), &set.id);
        let page = self.store.begin().scan::<Assignment>(prefix, Page::first(100)).await.unwrap();
        page.items.iter().map(|assignment| assignment.principal.clone()).collect()
    }

    pub(crate) async fn roles(&self, number: u64) -> Vec<Arc<Role>> {
        self.store.begin().scan::<Role>((&account(number),), Page::first(100)).await.unwrap().items
    }

    pub(crate) async fn provisioned(&self, set: &PermissionSet, number: u64) -> Option<Arc<Provisioned>> {
        let key = (set.instance.clone(), set.id.clone(), account(number));
        self.store.begin().get::<Provisioned>(&key).await.unwrap()
    }

    pub(crate) fn policy(&self, account: &AccountId, path: &str, name: &str) -> CustomerPolicy {
        CustomerPolicy {
            account: account.clone(),
            name: name.into(),
            path: path.into(),
            id: "ANPA".into(),
            description: String::new(),
            versions: Vec::new(),
            version_last: 0,
            tags: Vec::new(),
            created: self.clock.now(),
            updated: self.clock.now(),
        }
    }
}

pub(crate) fn key_ring() -> KeyRing {
    KeyRing::generate(&TestEntropy::default())
}

fn role_of_the_account(account: &AccountId, name: &str) -> Role {
    Role {
        account: account.clone(),
        name: name.into(),
        path: "/".into(),
        id: format!("AROA{name}"),
        description: String::new(),
        trust_policy: String::new(),
        max_session: Duration::from_hours(1),
        inline_policies: Vec::new(),
        attached_policies: Vec::new(),
        boundary: None,
        owner: RoleOwner::Account,
        tags: Vec::new(),
        created: Timestamp(1),
    }
}

impl Arrangement for Stand {
    fn backend(&self) -> &dyn AccountBackend {
        self.backend.as_ref()
    }

    fn store(&self) -> &Store {
        &self.store
    }

    fn add_policy<'a>(&'a self, account: &'a AccountId, path: &'a str, name: &'a str) -> BoxFuture<'a, ()> {
        Box::pin(async move { self.put(&self.policy(account, path, name)).await })
    }

    fn add_role<'a>(&'a self, account: &'a AccountId, name: &'a str) -> BoxFuture<'a, ()> {
        Box::pin(async move { self.put(&role_of_the_account(account, name)).await })
    }
}
