//! The founding of an organization: what has to be there before the first operation can be called.
//!
//! This is the one place that writes without an operation, because there is nobody yet who could call one.
//! Everything after it, the demo's organization included, goes through operations.

use fault::Fault;
use model::id::Fresh as _;
use model::{
    AccessKey, Account, AccountId, AccountStatus, IdentityStoreId, Instance, InstanceId, InstanceSettings,
    KeyOwner, Organization, OrganizationId, ParentId, PolicyType, RootId, TrustedService,
};
use store::Tx;

use crate::app::App;
use crate::credentials::{fresh_access_key, seal_access_key};
use crate::instances;

/// Identity Center's own service principal.
pub(crate) const SERVICE: &str = "sso.amazonaws.com";

/// What a new organization is made from; what is not given is made up.
#[derive(Clone, Debug, Default)]
pub struct Founding {
    /// The management account's id.
    pub management_account: Option<AccountId>,
    /// The management account's e-mail address.
    pub email: Option<String>,
    /// Id and secret of the root access key.
    pub root_access_key: Option<(String, String)>,
    /// The organization's id.
    pub organization: Option<OrganizationId>,
    /// The root's id.
    pub root: Option<RootId>,
    /// The instance's id.
    pub instance: Option<InstanceId>,
    /// The identity store's id.
    pub identity_store: Option<IdentityStoreId>,
    /// The Region that the instance reports.
    pub region: Option<String>,
}

/// What was made.
#[derive(Clone, Debug)]
pub struct Founded {
    /// The organization.
    pub organization: Organization,
    /// The instance.
    pub instance: Instance,
    /// Id and secret of the root access key: shown once, kept sealed.
    pub root_access_key: (String, String),
}

/// Founds the organization; a fault when there is one already.
pub async fn found(app: &App, founding: &Founding) -> fault::Result<Founded> {
    let mut attempts = app.store.attempts();
    loop {
        let mut tx = attempts.begin().await?;
        let founded = write(app, &mut tx, founding).await?;
        if let store::Committed::Done(_) = tx.commit().await? {
            return Ok(founded);
        }
    }
}

async fn write(app: &App, tx: &mut Tx, founding: &Founding) -> fault::Result<Founded> {
    if !tx.scan::<Organization>((), store::Page::first(1)).await?.items.is_empty() {
        return Err(Fault::new("there is an organization already"));
    }
    if instances::home(tx).await?.is_some() {
        return Err(Fault::new(
            "there is an instance already: make its organization with CreateOrganization",
        ));
    }
    let (entropy, now) = (&*app.entropy, app.clock.now());
    let management = founding.management_account.clone().unwrap_or_else(|| AccountId::fresh(entropy));
    let organization = Organization {
        id: founding.organization.clone().unwrap_or_else(|| OrganizationId::fresh(entropy)),
        root_id: founding.root.clone().unwrap_or_else(|| RootId::fresh(entropy)),
        management_account: management.clone(),
        created: now,
        billing_only: false,
        policy_types: vec![PolicyType::ServiceControl],
        controls: 0,
        root_tags: Vec::new(),
        closures: Vec::new(),
    };
    let account = Account {
        id: management.clone(),
        parent: ParentId::Root(organization.root_id.clone()),
        name: "Management".to_owned(),
        email: founding.email.clone().unwrap_or_else(|| "management@example.com".to_owned()),
        status: AccountStatus::Active,
        invited: true,
        joined: now,
        backend: String::new(),
        tags: Vec::new(),
    };
    let instance = Instance {
        id: founding.instance.clone().unwrap_or_else(|| InstanceId::fresh(entropy)),
        identity_store_id: founding.identity_store.clone().unwrap_or_else(|| IdentityStoreId::fresh(entropy)),
        owner: management.clone(),
        name: String::new(),
        region: founding.region.clone().unwrap_or_else(|| "us-east-1".to_owned()),
        created: now,
        settings: InstanceSettings::default(),
        tags: Vec::new(),
    };
    let (id, secret) = founding.root_access_key.clone().unwrap_or_else(|| fresh_access_key(entropy));
    let key = AccessKey {
        sealed_secret: seal_access_key(&app.keys, entropy, &id, &secret)?,
        id: id.clone(),
        account: management,
        owner: KeyOwner::Root,
        active: true,
        created: now,
    };
    tx.put(&organization).await?;
    tx.put(&account).await?;
    tx.put(&instance).await?;
    tx.put(&key).await?;
    tx.put(&TrustedService { service: SERVICE.to_owned(), since: now }).await?;
    Ok(Founded { organization, instance, root_access_key: (id, secret) })
}

/// The instance of a store that was founded, and its organization unless that was deleted.
pub async fn founded(app: &App) -> fault::Result<Option<(Option<Organization>, Instance)>> {
    let mut tx = app.store.begin();
    let Some(instance) = instances::home(&mut tx).await? else { return Ok(None) };
    let organizations = tx.scan::<Organization>((), store::Page::first(1)).await?;
    let organization = organizations.items.first().map(|found| Organization::clone(found));
    Ok(Some((organization, Instance::clone(&instance))))
}
