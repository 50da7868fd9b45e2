//! The organization of a run: two servers on one store, accounts kept here and abroad, nothing else.

use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use api::{
    AccessMemo, App, Deployment, Founding, Handler, Issuers, Origin, PolicyCache, Presented, call, found,
};
use aws_accounts::{AwsAccounts, Nowhere, Sources};
use fault::{Context as _, Result};
use model::{Account, AccountId, Clock, Duration, Entropy, Instance, RootId, SigningKey, Timestamp};
use provision::{Local, Provisioner};
use store::seal::KeyRing;
use store::{Committed, Store};
use testkit::{TestClock, TestEntropy};

use crate::abroad::{self, Abroad};
use crate::chance::Chance;
use crate::engine::Troubled;

pub(crate) const MANAGEMENT: &str = "111111111111";
const ACCOUNTS: usize = 6;

pub(crate) struct World {
    pub(crate) chance: Arc<Chance>,
    pub(crate) clock: Arc<TestClock>,
    pub(crate) servers: [App; 2],
    pub(crate) abroad: Arc<Abroad>,
    pub(crate) instance: Instance,
    pub(crate) root: RootId,
    pub(crate) accounts: Vec<Account>,
    calls: AtomicUsize,
}

impl World {
    pub(crate) async fn new(seed: u64) -> Result<Self> {
        let chance = Arc::new(Chance::new(seed));
        let clock = Arc::new(TestClock::default());
        let entropy = Arc::new(TestEntropy::seeded(seed));
        let keys = Arc::new(KeyRing::generate(&*entropy));
        let engine = Arc::new(Troubled::new(Arc::clone(&chance)));
        let abroad = Arc::new(abroad::abroad(Arc::clone(&chance)));
        let server = || {
            let (clock, entropy): (Arc<dyn Clock>, Arc<dyn Entropy>) = (clock.clone(), entropy.clone());
            let home = Arc::new(Local::new(Arc::clone(&clock), Arc::clone(&entropy)));
            let provisioner =
                Provisioner::new(home, Arc::clone(&keys), Arc::clone(&clock), Arc::clone(&entropy));
            App {
                store: Store::new(engine.clone()),
                client_keys: Arc::clone(&keys),
                provisioner: provisioner.with(abroad.clone()),
                accounts: Arc::new(AwsAccounts::new(Arc::new(Nowhere), clock.clone(), Sources::default())),
                clock,
                entropy,
                keys: Arc::clone(&keys),
                hasher: directory::PasswordHasher::new(1, 8),
                policies: PolicyCache::default(),
                calls: signin::calls::Calls::default(),
                access: AccessMemo::default(),
                issuers: Issuers::new(Arc::new(testkit::Nowhere)),
                deployment: Deployment { public_url: "http://127.0.0.1:8080".to_owned() },
            }
        };
        let servers = [server(), server()];
        let [first, _] = &servers;
        let management: AccountId = MANAGEMENT.parse().fault("reading an account id")?;
        let founding = Founding { management_account: Some(management), ..Founding::default() };
        let founded = found(first, &founding).await?;
        let (instance, root) = (founded.instance, founded.organization.root_id);
        let accounts = furnish(&first.store, &instance).await?;
        Ok(Self { chance, clock, servers, abroad, instance, root, accounts, calls: AtomicUsize::new(0) })
    }

    /// Calls an operation as the management account's root, under a request id of its own.
    pub(crate) async fn call<O: Handler>(
        &self,
        server: usize,
        input: O::Input,
    ) -> std::result::Result<O::Output, O::Error> {
        self.call_as::<O>(server, &self.next_request_id(), input).await
    }

    /// The same, under this request id.
    pub(crate) async fn call_as<O: Handler>(
        &self,
        server: usize,
        request_id: &str,
        input: O::Input,
    ) -> std::result::Result<O::Output, O::Error> {
        let address = IpAddr::from([192, 0, 2, 1]);
        let origin = Origin {
            address,
            address_text: address.to_string(),
            user_agent: "sim".to_owned(),
            request_id: request_id.to_owned(),
            secure: true,
        };
        let [first, second] = &self.servers;
        let app = if server == 0 { first } else { second };
        call::<O>(app, Presented::Operator, &origin, input).await
    }

    pub(crate) fn next_request_id(&self) -> String {
        format!("00000000-0000-4000-8000-{:012x}", self.calls.fetch_add(1, Ordering::SeqCst))
    }

    pub(crate) fn store(&self) -> &Store {
        let [first, _] = &self.servers;
        &first.store
    }
}

/// Puts accounts into the organization, every other one kept abroad, and a signing key: a real one takes a
/// quarter of a second to make, and nothing here looks at it.
async fn furnish(store: &Store, instance: &Instance) -> Result<Vec<Account>> {
    let mut tx = store.begin();
    let key = MANAGEMENT.parse().fault("reading an account id")?;
    let management = tx.get::<Account>(&key).await?.fault("the management account is missing")?;
    tx.put(&SigningKey {
        instance: instance.id.clone(),
        certificate: "QUJD".repeat(300),
        sealed_key: String::new(),
        created: Timestamp(1),
        valid_until: Timestamp(1).plus(Duration::from_days(36_500)),
    })
    .await?;
    let mut accounts = Vec::new();
    for number in 0..ACCOUNTS {
        let account = Account {
            id: (222_222_222_220 + number).to_string().parse().fault("reading an account id")?,
            name: format!("account-{number}"),
            email: format!("account-{number}@technova.example"),
            backend: if number % 2 == 0 { String::new() } else { abroad::NAME.to_owned() },
            ..Account::clone(&management)
        };
        tx.put(&account).await?;
        accounts.push(account);
    }
    match tx.commit().await? {
        Committed::Done(_) => Ok(accounts),
        Committed::Conflict => Err(fault::Fault::new("somebody else is here")),
    }
}
