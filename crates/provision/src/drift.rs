//! Drift: roles, SAML providers and policies that are not what was provisioned, because somebody changed or
//! deleted them behind our back. Found by looking, put down, on the trail, and repaired where that is wanted.
//!
//! Compared is with what was provisioned. A permission set that was edited and not provisioned since is no
//! drift: of a role that is behind its set only that it stands is looked at.
//!
//! Level-triggered like the worker: an account that somebody asked to have looked at is looked at until that
//! is done; a round through all accounts begins once the instance's interval is over and goes on where it was
//! left. An account that somebody else has just then is looked at in the next round.

use std::collections::BTreeSet;
use std::sync::Arc;

use audit::{Actor, Draft, Origin};
use fault::Fault;
use futures_util::StreamExt as _;
use futures_util::stream;
use model::{
    AccountId, DriftPolicy, Inspection, InspectionRound, InspectionWish, Instance, InstanceId, PermissionSet,
    Provisioned, limits,
};
use store::record::access::ProvisionedByAccount;
use store::record::provision::InspectionWanted;
use store::{BoxFuture, Committed, Page, Store, Tx};

use crate::account::Provisioner;
use crate::away::TRIES_MAX;
use crate::backend::{AccountBackend, Refusal, Scope, Site, UNREACHABLE};
use crate::desired::{DesiredAccount, DesiredRole, ProviderGoal};
use crate::plan::{Step, plan};

/// The name under which the worker is on the trail.
const SERVICE: &str = "vestibule";

/// What lies between an account and what was provisioned.
struct Gap {
    backend: Arc<dyn AccountBackend>,
    steps: Vec<Step>,
    /// Rows of roles that are made anew, from what their permission set is now.
    renewed: Vec<(Arc<PermissionSet>, Arc<Provisioned>)>,
}

impl Provisioner {
    /// Asks for an account to be looked at, or to be repaired.
    pub async fn ask_inspection(
        &self,
        tx: &mut Tx,
        instance: &InstanceId,
        account: &AccountId,
        wish: InspectionWish,
    ) -> Result<(), Fault> {
        let held = tx.get::<Inspection>(&(instance.clone(), account.clone())).await?;
        let mut row = held.map_or_else(|| nothing_found(instance, account), |held| Inspection::clone(&held));
        row.wanted = row.wanted.filter(|held| *held == InspectionWish::Repair).or(Some(wish));
        tx.put(&row).await
    }

    /// Asks for all accounts to be looked at: a new round begins.
    pub async fn ask_round(&self, tx: &mut Tx, instance: &InstanceId) -> Result<(), Fault> {
        tx.put(&self.round_from_the_start(instance)).await
    }

    /// Looks at everything that was asked for and is due, and says how many accounts that were.
    pub async fn look_for_drift(&self, store: &Store) -> Result<usize, Fault> {
        let store = &store.passing_by();
        let (mut looked, mut after) = (self.look_where_wanted(store).await?, None);
        loop {
            let page = Page::first(PAGE).after(after);
            let instances = store.begin().scan::<Instance>((), page).await?;
            // Account instances have no roles in accounts.
            for instance in instances.items.iter().filter(|instance| !instance.id.is_of_account()) {
                looked += self.go_round(store, instance).await?;
            }
            after = instances.next;
            if after.is_none() {
                return Ok(looked);
            }
        }
    }

    async fn look_where_wanted(&self, store: &Store) -> Result<usize, Fault> {
        let (mut looked, mut after) = (0, None);
        loop {
            let page = Page::first(PAGE).after(after);
            let page = store.begin().list::<InspectionWanted>((), page).await?;
            let wanted = page.items.iter().map(|row| (row.instance.clone(), row.account.clone()));
            looked += self.inspect_all(store, wanted.collect()).await?;
            after = page.next;
            if after.is_none() {
                return Ok(looked);
            }
        }
    }

    /// Goes on with the round through an instance's accounts, or begins one that is due, up to its end.
    async fn go_round(&self, store: &Store, instance: &Instance) -> Result<usize, Fault> {
        let mut looked = 0;
        loop {
            let held = store.begin().get::<InspectionRound>(&instance.id).await?;
            let (now, settings) = (self.clock.now(), &instance.settings);
            let round = match &held {
                Some(round) if !round.complete => InspectionRound::clone(round),
                _ if settings.drift_policy() == DriftPolicy::Off => return Ok(looked),
                Some(round) if now < round.began.plus(settings.drift_interval()) => return Ok(looked),
                _ => self.round_from_the_start(&instance.id),
            };
            let accounts = accounts_after(store, &instance.id, &round.after).await?;
            looked += self
                .inspect_all(store, accounts.iter().map(|id| (instance.id.clone(), id.clone())).collect())
                .await?;
            let round = match accounts.last() {
                Some(last) => InspectionRound { after: last.to_string(), ..round },
                None => InspectionRound { complete: true, ..round },
            };
            let mut tx = store.begin();
            // Another server on the same round is as far; a round that somebody began anew begins anew.
            if tx.get::<InspectionRound>(&instance.id).await? != held {
                continue;
            }
            tx.put(&round).await?;
            let committed = tx.commit().await?;
            if round.complete && committed != Committed::Conflict {
                return Ok(looked);
            }
        }
    }

    fn round_from_the_start(&self, instance: &InstanceId) -> InspectionRound {
        let (instance, began) = (instance.clone(), self.clock.now());
        InspectionRound { instance, began, after: String::new(), complete: false }
    }

    async fn inspect_all(
        &self,
        store: &Store,
        accounts: Vec<(InstanceId, AccountId)>,
    ) -> Result<usize, Fault> {
        let mut each: Vec<BoxFuture<'_, Result<bool, Fault>>> = Vec::new();
        for (instance, account) in &accounts {
            each.push(Box::pin(self.inspect(store, instance, account)));
        }
        let done = stream::iter(each).buffer_unordered(limits::PROVISION_ACCOUNTS_AT_ONCE_MAX);
        let done: Vec<Result<bool, Fault>> = done.collect().await;
        done.into_iter().try_fold(0, |looked, done| Ok(looked + usize::from(done?)))
    }

    /// Looks at one account, and repairs it where that is wanted. False when somebody else has it.
    async fn inspect(
        &self,
        store: &Store,
        instance: &InstanceId,
        account: &AccountId,
    ) -> Result<bool, Fault> {
        let one = BTreeSet::from([account.clone()]);
        if self.claim(store, one.clone()).await?.is_empty() {
            return Ok(false);
        }
        let looked = self.while_ours(store, account, self.inspect_ours(store, instance, account)).await;
        looked.unwrap_or(Ok(false))
    }

    async fn inspect_ours(
        &self,
        store: &Store,
        instance: &InstanceId,
        account: &AccountId,
    ) -> Result<bool, Fault> {
        let one = BTreeSet::from([account.clone()]);
        let longest = std::time::Duration::from_millis(limits::PROVISION_CALL_TIME_MAX.0.unsigned_abs());
        for _ in 0..TRIES_MAX {
            let mut tx = store.begin();
            let looking = self.compare(&mut tx, instance, account);
            let out_of_time =
                |_| Err(Refusal::Unreachable(Fault::new(format!("account {account} did not answer"))));
            match tokio::time::timeout(longest, looking).await.unwrap_or_else(out_of_time) {
                Ok(()) => {
                    // As it is now: it was renewed while the account was waited for.
                    tx.let_go();
                    if self.still_ours(&mut tx, &one).await?.is_empty() {
                        return Ok(false);
                    }
                    self.release(&mut tx, &one).await?;
                }
                Err(refusal) => {
                    // What was begun is left; only that it failed is put down.
                    tx = store.begin();
                    self.put_unreachable(&mut tx, instance, account, &refusal).await?;
                }
            }
            if let Committed::Done(_) = tx.commit().await? {
                return Ok(true);
            }
        }
        // Somebody keeps changing what it is compared with: the next look finds it at rest.
        self.give_back(store, &one).await?;
        Ok(false)
    }

    async fn compare(&self, tx: &mut Tx, instance: &InstanceId, account: &AccountId) -> Result<(), Refusal> {
        let held = tx.get::<Inspection>(&(instance.clone(), account.clone())).await?;
        let held = held.map_or_else(|| nothing_found(instance, account), |held| Inspection::clone(&held));
        let settings = tx.get::<Instance>(instance).await?;
        let is_policy = settings.is_some_and(|row| row.settings.drift_policy() == DriftPolicy::Repair);
        let repair = is_policy || held.wanted == Some(InspectionWish::Repair);
        let gap = self.gap(tx, instance, account).await?;
        let found: Vec<String> =
            gap.steps.iter().map(difference).take(limits::DRIFT_DIFFERENCES_MAX).collect();
        let mut row = nothing_found(instance, account);
        row.looked = Some(self.clock.now());
        let news = found != held.differences || held.failure == UNREACHABLE;
        if !found.is_empty() && repair {
            match self.close(tx, instance, account, &gap).await {
                Ok(()) => self.on_trail(tx, "RepairDrift", instance, account, &found, None).await?,
                Err(Refusal::Refused(reason)) => {
                    if news || held.failure != reason {
                        self.on_trail(tx, "RepairDrift", instance, account, &found, Some(&reason)).await?;
                    }
                    (row.differences, row.failure) = (found, reason);
                }
                Err(other) => return Err(other),
            }
        } else {
            if !found.is_empty() && news {
                self.on_trail(tx, "DetectDrift", instance, account, &found, None).await?;
            }
            // Why it could not be repaired is true until something changes.
            row.failure = if news || found.is_empty() { String::new() } else { held.failure };
            row.differences = found;
        }
        Ok(tx.put(&row).await?)
    }

    /// What would have to be done for the account to be what was provisioned.
    async fn gap(&self, tx: &mut Tx, instance: &InstanceId, account: &AccountId) -> Result<Gap, Refusal> {
        let rows = tx.all::<ProvisionedByAccount>((instance, account), limits::PERMISSION_SETS_MAX).await?;
        let keys: Vec<_> = rows.iter().map(|row| (instance.clone(), row.permission_set.clone())).collect();
        let sets = tx.get_many::<PermissionSet>(&keys).await?;
        let backend = self.backend_of(tx, account).await?;
        let site = Site { instance, account };
        let ground = self.ground(tx, backend.as_ref(), site).await?;
        let observed = backend.observe(tx, site, Scope::Account).await?;
        let (mut roles, mut renewed) = (Vec::new(), Vec::new());
        for (row, set) in rows.iter().zip(sets) {
            let Some(set) = set else { continue };
            let name = row.role_name.clone();
            let standing = observed.roles.get(&name).filter(|standing| standing.set == set.id);
            let shape = match standing {
                Some(standing) if row.revision != set.revision => standing.shape.clone(),
                _ => ground.naming.role_shape(&set, account),
            };
            let path = ground.naming.role_path.clone();
            roles.push(DesiredRole { set: set.id.clone(), name, path, shape });
            if standing.is_none() && row.revision != set.revision {
                renewed.push((set, Arc::clone(row)));
            }
        }
        let provider = if roles.is_empty() { ProviderGoal::Untouched } else { ground.provider_goal(account) };
        Ok(Gap { backend, steps: plan(&DesiredAccount { provider, roles }, &observed), renewed })
    }

    async fn close(
        &self,
        tx: &mut Tx,
        instance: &InstanceId,
        account: &AccountId,
        gap: &Gap,
    ) -> Result<(), Refusal> {
        gap.backend.apply(tx, Site { instance, account }, &gap.steps).await?;
        for (set, row) in &gap.renewed {
            self.record(tx, set, account, row.role_name.clone(), Some(row)).await?;
        }
        Ok(())
    }

    /// Puts down that an account could not be looked at, and leaves it alone for a while.
    async fn put_unreachable(
        &self,
        tx: &mut Tx,
        instance: &InstanceId,
        account: &AccountId,
        refusal: &Refusal,
    ) -> Result<(), Fault> {
        let failure = refusal.told(account, "looking for drift");
        let held = tx.get::<Inspection>(&(instance.clone(), account.clone())).await?;
        let mut row = held.map_or_else(|| nothing_found(instance, account), |held| Inspection::clone(&held));
        if row.failure != failure {
            self.on_trail(tx, "DetectDrift", instance, account, &[], Some(&failure)).await?;
        }
        (row.failure, row.looked) = (failure, Some(self.clock.now()));
        // What may be half done stays to be repaired until the account answers; a look is asked for again by
        // whoever still wants it.
        let stays = !matches!(refusal, Refusal::Refused(_)) && row.wanted == Some(InspectionWish::Repair);
        row.wanted = row.wanted.filter(|_| stays);
        tx.put(&row).await?;
        self.back_off_in(tx, account, refusal).await?;
        Ok(())
    }

    /// The worker's own event: what it found, or did, and where.
    async fn on_trail(
        &self,
        tx: &mut Tx,
        name: &str,
        instance: &InstanceId,
        account: &AccountId,
        found: &[String],
        failure: Option<&str>,
    ) -> Result<(), Fault> {
        let row = tx.get::<Instance>(instance).await?;
        let mut draft = Draft::call(name, audit::event_source(SERVICE), name == "DetectDrift");
        draft.kind = "AwsServiceEvent";
        draft.details.insert("accountId".to_owned(), account.as_str().into());
        draft.details.insert("differences".to_owned(), found.into());
        draft.resources.push(("AWS::SSO::Instance", instance.arn()));
        draft.error = failure.map(|reason| ("ProvisioningFailed".to_owned(), reason.to_owned()));
        let identity = format!(r#"{{"type":"AWSService","invokedBy":"{SERVICE}"}}"#);
        let actor = Actor { identity, name: SERVICE.to_owned() };
        let origin = Origin {
            address: SERVICE.to_owned(),
            user_agent: SERVICE.to_owned(),
            request_id: String::new(),
            region: row.as_ref().map(|row| row.region.clone()).unwrap_or_default(),
            account: row.as_ref().map(|row| row.owner.to_string()).unwrap_or_default(),
        };
        let now = self.clock.now();
        let id = model::id::fresh_timed_uuid(now, self.entropy.as_ref());
        tx.append(&draft.seal(id, now, &actor, &origin))
    }
}

/// Instances, or wishes, read at once.
const PAGE: usize = 200;

/// Some of the accounts with provisioned roles behind one; from the first when that is empty.
async fn accounts_after(store: &Store, instance: &InstanceId, after: &str) -> Result<Vec<AccountId>, Fault> {
    let (mut accounts, mut from) = (Vec::new(), following(after));
    while let Some(place) = from.filter(|_| accounts.len() < limits::PROVISION_ACCOUNTS_AT_ONCE_MAX) {
        // One row of each account.
        let first = Page::first(1);
        let mut tx = store.begin();
        let found = tx.range::<ProvisionedByAccount>((instance, &place), (instance,), first);
        let Some(row) = found.await?.items.into_iter().next() else { break };
        from = following(row.account.as_str());
        accounts.push(row.account.clone());
    }
    Ok(accounts)
}

/// The account number after this one.
fn following(account: &str) -> Option<AccountId> {
    let next = if account.is_empty() { 0 } else { account.parse::<u64>().ok()?.checked_add(1)? };
    format!("{next:012}").parse().ok()
}

fn nothing_found(instance: &InstanceId, account: &AccountId) -> Inspection {
    Inspection {
        instance: instance.clone(),
        account: account.clone(),
        looked: None,
        differences: Vec::new(),
        failure: String::new(),
        wanted: None,
    }
}

/// What a step would put right, said as what is wrong.
fn difference(step: &Step) -> String {
    match step {
        Step::CreateProvider(provider) => format!("SAML provider {} is gone", provider.name),
        Step::UpdateProvider(provider) => format!("SAML provider {} has other metadata", provider.name),
        Step::DeleteProvider { name } => format!("SAML provider {name} is there although no role is"),
        Step::CreateRole(role) => format!("role {} is gone", role.name),
        Step::UpdateRole { role, .. } => format!("role {role} has another description or session length"),
        Step::UpdateTrust { role, .. } => format!("role {role} has another trust policy"),
        Step::PutBoundary { role, policy_arn } => format!("role {role} is not bounded by {policy_arn}"),
        Step::DeleteBoundary { role } => format!("role {role} has a boundary"),
        Step::PutInlinePolicy { role, name, .. } => {
            format!("role {role} lacks inline policy {name}, or has another of that name")
        }
        Step::DeleteInlinePolicy { role, name } => format!("role {role} has inline policy {name}"),
        Step::AttachPolicy { role, policy_arn } => format!("role {role} lacks policy {policy_arn}"),
        Step::DetachPolicy { role, policy_arn } => format!("role {role} has policy {policy_arn}"),
        Step::DeleteRole { role } => format!("role {role} was not provisioned, or not as this one"),
    }
}
