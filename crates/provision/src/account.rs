//! Brings accounts to what they should be: reads what is wanted, observes, plans, applies, records.
//!
//! Everything happens in the caller's transaction, and nothing is written to it before the last thing that
//! can be refused; so a refusal leaves the transaction as it was.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use fault::{Context as _, Fault};
use model::{
    Account, AccountId, Assignment, Clock, Entropy, Instance, InstanceId, PermissionSet, PermissionSetId,
    Provisioned, Quota, SigningKey,
};
use store::record::access::ProvisionedByAccount;
use store::seal::KeyRing;
use store::{Page, Tx};

use crate::backend::{AccountBackend, Refusal, Scope, Site};
use crate::desired::{DesiredAccount, DesiredRole, Provider, ProviderGoal};
use crate::naming::Naming;
use crate::plan::{Observed, Step, plan, standing_name};
use crate::request::{self, Asking, NotTaken};
use crate::{metadata, signing};

/// Rows read at once while looking through an account's assignments.
const PAGE: usize = 1000;

/// Carries permission sets into accounts through a backend.
pub struct Provisioner {
    /// Keeps the accounts that name no other.
    home: Arc<dyn AccountBackend>,
    /// The others by name.
    others: BTreeMap<&'static str, Arc<dyn AccountBackend>>,
    pub(crate) keys: Arc<KeyRing>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) entropy: Arc<dyn Entropy>,
    /// Names this worker to the others; see [`crate::lease`].
    pub(crate) owner: OnceLock<String>,
}

impl Provisioner {
    /// A provisioner of accounts that `home` keeps. `keys` seal the key that an instance signs assertions
    /// with.
    pub fn new(
        home: Arc<dyn AccountBackend>,
        keys: Arc<KeyRing>,
        clock: Arc<dyn Clock>,
        entropy: Arc<dyn Entropy>,
    ) -> Self {
        Self { home, others: BTreeMap::new(), keys, clock, entropy, owner: OnceLock::new() }
    }

    /// The same for the accounts that `backend` keeps too ([`model::Account::backend`]).
    #[must_use]
    pub fn with(mut self, backend: Arc<dyn AccountBackend>) -> Self {
        self.others.insert(backend.capabilities().name, backend);
        self
    }

    /// Who keeps an account. One that is not of the organization any more is looked for at home.
    pub(crate) async fn backend_of(
        &self,
        tx: &mut Tx,
        account: &AccountId,
    ) -> Result<Arc<dyn AccountBackend>, Fault> {
        let held = tx.get::<Account>(account).await?;
        match held.as_ref().map_or("", |held| held.backend.as_str()) {
            "" => Ok(Arc::clone(&self.home)),
            name => self.others.get(name).cloned().ok_or_else(|| {
                Fault::new(format!("account {account} is kept by `{name}`, which this server does not have"))
            }),
        }
    }

    /// Makes an account what its assignments ask for, edits of permission sets included, and says which
    /// steps that took. An account that others keep is left to the worker, with a request for each permission
    /// set. A role that nobody is assigned to goes. Reads the transaction's own writes, so `apply` puts
    /// assignments and then calls this for many accounts in one commit.
    pub async fn reconcile_account(
        &self,
        tx: &mut Tx,
        instance: &InstanceId,
        account: &AccountId,
    ) -> Result<Vec<Step>, Refusal> {
        let sets = assigned_sets(tx, instance, account).await?;
        let recorded =
            tx.all::<ProvisionedByAccount>((instance, account), Quota::PermissionSets.most()).await?;
        let mut recorded: BTreeMap<_, _> =
            recorded.into_iter().map(|row| (row.permission_set.clone(), row)).collect();
        if sets.is_empty() && recorded.is_empty() {
            return Ok(Vec::new());
        }
        let backend = self.backend_of(tx, account).await?;
        if !backend.capabilities().transactional {
            self.ask_reconciliation(tx, instance, account, &sets, &recorded).await?;
            return Ok(Vec::new());
        }
        let site = Site { instance, account };
        let observed = backend.observe(tx, site, Scope::Account).await?;
        let ground = self.ground(tx, backend.as_ref(), site).await?;
        let most = ground.sets_max();
        if sets.len() > most && sets.iter().any(|set| !recorded.contains_key(&set.id)) {
            return Err(Refusal::too_many_sets(account, most));
        }
        let roles = sets.iter().map(|set| {
            let recorded = recorded.get(&set.id).map(|row| row.role_name.as_str());
            self.desired_role(&ground, set, account, recorded, &observed)
        });
        let roles: Vec<DesiredRole> = roles.collect();
        let names: Vec<String> = roles.iter().map(|role| role.name.clone()).collect();
        let provider = if roles.is_empty() { ProviderGoal::Untouched } else { ground.provider_goal(account) };
        let steps = plan(&DesiredAccount { provider, roles }, &observed);
        backend.apply(tx, site, &steps).await?;
        for (set, name) in sets.iter().zip(names) {
            self.record(tx, set, account, name, recorded.remove(&set.id).as_deref()).await?;
        }
        for row in recorded.values() {
            tx.delete::<Provisioned>(&(instance.clone(), row.permission_set.clone(), account.clone()))
                .await?;
        }
        Ok(steps)
    }

    /// Leaves to the worker what [`Provisioner::reconcile_account`] cannot do in the caller's transaction.
    async fn ask_reconciliation(
        &self,
        tx: &mut Tx,
        instance: &InstanceId,
        account: &AccountId,
        sets: &[Arc<PermissionSet>],
        recorded: &BTreeMap<PermissionSetId, Arc<Provisioned>>,
    ) -> Result<(), Fault> {
        let is_current =
            |set: &PermissionSet| recorded.get(&set.id).is_some_and(|row| row.revision == set.revision);
        let behind = sets.iter().filter(|set| !is_current(set)).map(|set| &set.id);
        let over = recorded.keys().filter(|id| !sets.iter().any(|set| set.id == **id));
        for permission_set in behind.chain(over) {
            let (clock, entropy) = (self.clock.as_ref(), self.entropy.as_ref());
            let asking = Asking { instance, permission_set, clock, entropy };
            match request::reconcile(tx, asking, account.clone()).await {
                // One that waits will look at what is then.
                Ok(_) | Err(NotTaken::Conflict) => {}
                Err(NotTaken::Fault(fault)) => return Err(fault),
            }
        }
        Ok(())
    }

    /// Makes the role of one permission set in one account what the set is now.
    pub(crate) async fn bring(
        &self,
        tx: &mut Tx,
        set: &PermissionSet,
        account: &AccountId,
    ) -> Result<(), Refusal> {
        let key = (set.instance.clone(), set.id.clone(), account.clone());
        let row = tx.get::<Provisioned>(&key).await?;
        let Way { backend, role_name, steps } = self.way(tx, set, account, row.as_deref()).await?;
        backend.apply(tx, Site { instance: &set.instance, account }, &steps).await?;
        Ok(self.record(tx, set, account, role_name, row.as_deref()).await?)
    }

    /// What has to be done for the role of one permission set in one account to be what the set is now.
    pub(crate) async fn way(
        &self,
        tx: &mut Tx,
        set: &PermissionSet,
        account: &AccountId,
        row: Option<&Provisioned>,
    ) -> Result<Way, Refusal> {
        let backend = self.backend_of(tx, account).await?;
        let site = Site { instance: &set.instance, account };
        let ground = self.ground(tx, backend.as_ref(), site).await?;
        let most = ground.sets_max();
        if row.is_none() && tx.count::<ProvisionedByAccount>((site.instance, account), most).await? >= most {
            return Err(Refusal::too_many_sets(account, most));
        }
        // Made before by somebody who could not say so any more.
        let unrecorded = ground.naming.stable_role_name(set, account);
        let recorded = row.map(|row| row.role_name.as_str()).or(unrecorded.as_deref());
        let observed = backend.observe(tx, site, Scope::Set { set: &set.id, recorded }).await?;
        let role = self.desired_role(&ground, set, account, recorded, &observed);
        let role_name = role.name.clone();
        let desired = DesiredAccount { provider: ground.provider_goal(account), roles: vec![role] };
        Ok(Way { backend, role_name, steps: plan(&desired, &observed) })
    }

    /// Takes the role of one permission set out of one account.
    pub(crate) async fn withdraw(
        &self,
        tx: &mut Tx,
        instance: &InstanceId,
        set: &PermissionSetId,
        account: &AccountId,
    ) -> Result<(), Refusal> {
        let key = (instance.clone(), set.clone(), account.clone());
        let row = tx.get::<Provisioned>(&key).await?;
        let recorded = row.as_ref().map(|row| row.role_name.as_str());
        let backend = self.backend_of(tx, account).await?;
        let site = Site { instance, account };
        let observed = backend.observe(tx, site, Scope::Set { set, recorded }).await?;
        let desired = DesiredAccount { provider: ProviderGoal::Untouched, roles: Vec::new() };
        backend.apply(tx, site, &plan(&desired, &observed)).await?;
        tx.delete::<Provisioned>(&key).await?;
        Ok(())
    }

    pub(crate) async fn ground(
        &self,
        tx: &mut Tx,
        backend: &dyn AccountBackend,
        site: Site<'_>,
    ) -> Result<Ground, Refusal> {
        let instance =
            tx.get::<Instance>(site.instance).await?.fault("provisioning for an instance that is gone")?;
        let mut naming = backend.naming(tx, site, &instance.region).await?;
        naming.stable |= instance.settings.role_names_stable;
        let signing = self.signing_key(tx, &instance.id).await?;
        Ok(Ground { instance, naming, signing })
    }

    /// The key that the instance signs assertions with.
    pub(crate) async fn signing_key(
        &self,
        tx: &mut Tx,
        instance: &InstanceId,
    ) -> Result<Arc<SigningKey>, Fault> {
        let (clock, entropy) = (self.clock.as_ref(), self.entropy.as_ref());
        signing::establish(tx, instance, &self.keys, clock, entropy).await
    }

    pub(crate) fn desired_role(
        &self,
        ground: &Ground,
        set: &PermissionSet,
        account: &AccountId,
        recorded: Option<&str>,
        observed: &Observed,
    ) -> DesiredRole {
        let name = match standing_name(&set.id, recorded, observed) {
            Some(name) => name.to_owned(),
            None => ground.naming.role_name(set, account, self.entropy.as_ref()),
        };
        DesiredRole {
            set: set.id.clone(),
            name,
            path: ground.naming.role_path.clone(),
            shape: ground.naming.role_shape(set, account),
        }
    }

    /// Keeps which role the set has in the account, and which revision of the set it was made from.
    pub(crate) async fn record(
        &self,
        tx: &mut Tx,
        set: &PermissionSet,
        account: &AccountId,
        role_name: String,
        held: Option<&Provisioned>,
    ) -> Result<(), Fault> {
        if held.is_some_and(|held| held.revision == set.revision && held.role_name == role_name) {
            return Ok(());
        }
        let row = Provisioned {
            instance: set.instance.clone(),
            permission_set: set.id.clone(),
            account: account.clone(),
            role_name,
            session_duration: set.session_duration,
            revision: set.revision,
            updated: self.clock.now(),
        };
        tx.put(&row).await
    }
}

/// How the role of a permission set gets what the set is now.
pub(crate) struct Way {
    pub(crate) backend: Arc<dyn AccountBackend>,
    /// The role's name, when the steps are done.
    pub(crate) role_name: String,
    pub(crate) steps: Vec<Step>,
}

/// What an instance brings into an account beside its permission sets.
pub(crate) struct Ground {
    pub(crate) instance: Arc<Instance>,
    pub(crate) naming: Naming,
    pub(crate) signing: Arc<SigningKey>,
}

impl Ground {
    /// Permission sets that an account may have.
    fn sets_max(&self) -> usize {
        self.instance.settings.quota(Quota::PermissionSetsPerAccount)
    }

    pub(crate) fn provider_goal(&self, account: &AccountId) -> ProviderGoal {
        ProviderGoal::Present(Provider {
            name: self.naming.provider_name(&self.instance.id, account),
            metadata: metadata::document(&self.instance, account, &self.signing.certificate),
            valid_until: self.signing.valid_until,
        })
    }
}

/// The permission sets that anybody is assigned to in an account.
async fn assigned_sets(
    tx: &mut Tx,
    instance: &InstanceId,
    account: &AccountId,
) -> Result<Vec<Arc<PermissionSet>>, Fault> {
    let (mut ids, mut after) = (BTreeSet::new(), None);
    loop {
        let page = tx.scan::<Assignment>((instance, account), Page::first(PAGE).after(after)).await?;
        ids.extend(page.items.iter().map(|assignment| assignment.permission_set.clone()));
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    let keys: Vec<_> = ids.into_iter().map(|id| (instance.clone(), id)).collect();
    Ok(tx.get_many::<PermissionSet>(&keys).await?.into_iter().flatten().collect())
}
