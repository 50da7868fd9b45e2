//! The backend of our own account plane: roles and SAML providers are rows of the store.
//!
//! Everything goes through the transaction it is given, so that roles appear, change and go in the same
//! commit as the outcome of the request that wanted it.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fault::Fault;
use model::id::fresh_principal_id;
use model::{AccountId, Clock, CustomerPolicy, Entropy, Instance, Quota, Role, RoleOwner, SamlProvider};
use store::{Folded, Page, Tx};

use crate::backend::{AccountBackend, Answer, Capabilities, Refusal, Scope, Site};
use crate::desired::{Provider, RoleShape};
use crate::naming::Naming;
use crate::plan::{NewRole, Observed, ObservedRole, Step};

/// Rows read at once while looking through an account.
const PAGE: usize = 500;

/// Keeps roles in the store.
pub struct Local {
    clock: Arc<dyn Clock>,
    entropy: Arc<dyn Entropy>,
}

impl Local {
    /// A backend that dates roles by `clock` and takes their ids from `entropy`.
    pub fn new(clock: Arc<dyn Clock>, entropy: Arc<dyn Entropy>) -> Self {
        Self { clock, entropy }
    }
}

impl AccountBackend for Local {
    fn capabilities(&self) -> Capabilities {
        Capabilities { name: "local", transactional: true }
    }

    fn observe<'a>(&'a self, tx: &'a mut Tx, site: Site<'a>, scope: Scope<'a>) -> Answer<'a, Observed> {
        Box::pin(async move {
            let key = (site.account.clone(), provider_name(site));
            let provider = tx.get::<SamlProvider>(&key).await?;
            let provider = provider.filter(|provider| provider.reserved.as_ref() == Some(site.instance));
            let provider = provider.map(|provider| Provider {
                name: provider.name.clone(),
                metadata: provider.metadata.clone(),
                valid_until: provider.valid_until,
            });
            let mut observed = Observed { provider, roles: BTreeMap::new() };
            match scope {
                Scope::Account => observe_account(tx, site, &mut observed).await?,
                Scope::Set { recorded: None, .. } => {}
                Scope::Set { set, recorded: Some(name) } => {
                    let role = tx.get::<Role>(&role_key(site.account, name)).await?;
                    let ours = role.and_then(|role| observed_role(&role, site));
                    observed.roles.extend(ours.filter(|(_, role)| role.set == *set));
                }
            }
            leave_out_vanished(tx, site.account, &mut observed).await?;
            Ok(observed)
        })
    }

    fn apply<'a>(&'a self, tx: &'a mut Tx, site: Site<'a>, steps: &'a [Step]) -> Answer<'a, ()> {
        Box::pin(async move {
            let mut desk = Desk::open(self, tx, site, steps).await?;
            for step in steps {
                desk.step(step)?;
            }
            desk.close(tx).await
        })
    }

    fn rehearse<'a>(&'a self, tx: &'a mut Tx, site: Site<'a>, steps: &'a [Step]) -> Answer<'a, ()> {
        Box::pin(async move {
            let mut desk = Desk::open(self, tx, site, steps).await?;
            steps.iter().try_for_each(|step| desk.step(step))
        })
    }
}

async fn observe_account(tx: &mut Tx, site: Site<'_>, observed: &mut Observed) -> Result<(), Refusal> {
    let mut after = None;
    loop {
        let page = tx.scan::<Role>((site.account,), Page::first(PAGE).after(after)).await?;
        observed.roles.extend(page.items.iter().filter_map(|role| observed_role(role, site)));
        after = page.next;
        if after.is_none() {
            return Ok(());
        }
    }
}

/// A policy that is gone gives nothing, whatever role still names it.
async fn leave_out_vanished(
    tx: &mut Tx,
    account: &AccountId,
    observed: &mut Observed,
) -> Result<(), Refusal> {
    let shapes = || observed.roles.values().map(|role| &role.shape);
    let named = shapes().flat_map(|shape| shape.attached_policies.iter().chain(&shape.boundary));
    let own: BTreeSet<String> =
        named.filter(|arn| own_policy_name(account, arn).is_some()).cloned().collect();
    if own.is_empty() {
        return Ok(());
    }
    let there = policies_there(tx, account, own.iter()).await?;
    for role in observed.roles.values_mut() {
        let vanished = |arn: &String| own.contains(arn) && !there.contains(arn);
        role.shape.attached_policies.retain(|arn| !vanished(arn));
        role.shape.boundary = role.shape.boundary.take().filter(|arn| !vanished(arn));
    }
    Ok(())
}

/// A role of the site's instance as the plan sees it; nothing of anybody else's.
fn observed_role(role: &Role, site: Site<'_>) -> Option<(String, ObservedRole)> {
    let RoleOwner::Reserved { instance, permission_set } = &role.owner else {
        return None;
    };
    (instance == site.instance).then(|| {
        let shape = RoleShape {
            description: role.description.clone(),
            trust_policy: role.trust_policy.clone(),
            max_session: role.max_session,
            inline_policies: role.inline_policies.iter().cloned().collect(),
            attached_policies: role.attached_policies.iter().cloned().collect(),
            boundary: role.boundary.clone(),
        };
        (role.name.clone(), ObservedRole { set: permission_set.clone(), shape })
    })
}

fn role_key(account: &AccountId, name: &str) -> (AccountId, Folded) {
    (account.clone(), Folded::of(name))
}

/// The rows that one list of steps is about, taken out before and put back after: a refusal in the middle has
/// changed nothing, and a role that takes five steps is written once.
struct Desk<'a> {
    backend: &'a Local,
    site: Site<'a>,
    /// By name in lower case; `None` where there is none.
    roles: BTreeMap<String, Option<Role>>,
    provider: Option<SamlProvider>,
    /// ARNs of the account's own policies that the steps name and that there are.
    policies: BTreeSet<String>,
    /// Policies that a role may have attached.
    attached_max: usize,
    changed: BTreeSet<String>,
    provider_changed: bool,
}

impl<'a> Desk<'a> {
    async fn open(
        backend: &'a Local,
        tx: &mut Tx,
        site: Site<'a>,
        steps: &[Step],
    ) -> Result<Desk<'a>, Refusal> {
        let names: BTreeSet<String> = steps.iter().filter_map(role_of).map(str::to_lowercase).collect();
        let keys: Vec<_> = names.iter().map(|name| role_key(site.account, name)).collect();
        let roles = tx.get_many::<Role>(&keys).await?;
        let roles = names.into_iter().zip(roles.into_iter().map(|role| role.as_deref().cloned()));
        let roles = roles.collect();
        let key = (site.account.clone(), provider_name(site));
        let provider = tx.get::<SamlProvider>(&key).await?.as_deref().cloned();
        let policies = own_policies(tx, site.account, steps).await?;
        let settings = tx.get::<Instance>(site.instance).await?.map(|row| row.settings.clone());
        let attached_max = settings.unwrap_or_default().quota(Quota::ManagedPoliciesPerRole);
        let (changed, provider_changed) = (BTreeSet::new(), false);
        Ok(Self { backend, site, roles, provider, policies, attached_max, changed, provider_changed })
    }

    fn step(&mut self, step: &Step) -> Result<(), Refusal> {
        match step {
            Step::CreateProvider(provider) | Step::UpdateProvider(provider) => self.put_provider(provider),
            Step::DeleteProvider { .. } => {
                self.provider_changed = self.own_provider()?.is_some();
                self.provider = None;
                Ok(())
            }
            Step::CreateRole(new) => self.create_role(new),
            Step::UpdateRole { role, description, max_session } => self.change(role, |role| {
                role.description.clone_from(description);
                role.max_session = *max_session;
            }),
            Step::UpdateTrust { role, document } => {
                self.change(role, |role| role.trust_policy.clone_from(document))
            }
            Step::PutBoundary { role, policy_arn } => {
                self.must_have(policy_arn)?;
                self.change(role, |role| role.boundary = Some(policy_arn.clone()))
            }
            Step::DeleteBoundary { role } => self.change(role, |role| role.boundary = None),
            Step::PutInlinePolicy { role, name, document } => self.change(role, |role| {
                role.inline_policies.retain(|(held, _)| held != name);
                role.inline_policies.push((name.clone(), document.clone()));
            }),
            Step::DeleteInlinePolicy { role, name } => {
                self.change(role, |role| role.inline_policies.retain(|(held, _)| held != name))
            }
            Step::AttachPolicy { role, policy_arn } => {
                self.must_have(policy_arn)?;
                self.attach(role, policy_arn)
            }
            Step::DetachPolicy { role, policy_arn } => {
                self.change(role, |role| role.attached_policies.retain(|held| held != policy_arn))
            }
            Step::DeleteRole { role } => self.delete_role(role),
        }
    }

    async fn close(self, tx: &mut Tx) -> Result<(), Refusal> {
        if self.provider_changed {
            match &self.provider {
                Some(provider) => tx.put(provider).await?,
                None => {
                    let name = provider_name(self.site);
                    tx.delete::<SamlProvider>(&(self.site.account.clone(), name)).await?;
                }
            }
        }
        for name in self.changed {
            match self.roles.get(&name) {
                Some(Some(role)) => tx.put(role).await?,
                _ => {
                    tx.delete::<Role>(&role_key(self.site.account, &name)).await?;
                }
            }
        }
        Ok(())
    }

    /// The provider under our name, which must be ours.
    fn own_provider(&self) -> Result<Option<&SamlProvider>, Refusal> {
        match &self.provider {
            Some(held) if held.reserved.as_ref() != Some(self.site.instance) => Err(Refusal::Refused(
                format!("Received a 409 status error: SAMLProvider with name {} already exists.", held.name),
            )),
            held => Ok(held.as_ref()),
        }
    }

    fn put_provider(&mut self, wanted: &Provider) -> Result<(), Refusal> {
        let created = self.own_provider()?.map(|held| held.created);
        self.provider = Some(SamlProvider {
            account: self.site.account.clone(),
            name: wanted.name.clone(),
            metadata: wanted.metadata.clone(),
            reserved: Some(self.site.instance.clone()),
            tags: Vec::new(),
            created: created.unwrap_or_else(|| self.backend.clock.now()),
            valid_until: wanted.valid_until,
        });
        self.provider_changed = true;
        Ok(())
    }

    fn create_role(&mut self, new: &NewRole) -> Result<(), Refusal> {
        if let Some(boundary) = &new.boundary {
            self.must_have(boundary)?;
        }
        let owner =
            RoleOwner::Reserved { instance: self.site.instance.clone(), permission_set: new.set.clone() };
        let place = new.name.to_lowercase();
        match self.roles.entry(place.clone()) {
            Entry::Occupied(held) if held.get().as_ref().is_some_and(|held| held.owner != owner) => {
                return Err(Refusal::name_taken(&new.name));
            }
            // Made by this very step before: a step done twice is done once.
            Entry::Occupied(held) if held.get().is_some() => return Ok(()),
            entry => entry.insert_entry(Some(Role {
                account: self.site.account.clone(),
                name: new.name.clone(),
                path: new.path.clone(),
                id: fresh_principal_id("AROA", self.site.account, self.backend.entropy.as_ref()),
                description: new.description.clone(),
                trust_policy: new.trust_policy.clone(),
                max_session: new.max_session,
                inline_policies: Vec::new(),
                attached_policies: Vec::new(),
                boundary: new.boundary.clone(),
                owner,
                tags: Vec::new(),
                created: self.backend.clock.now(),
            })),
        };
        self.changed.insert(place);
        Ok(())
    }

    fn change(&mut self, name: &str, change: impl FnOnce(&mut Role)) -> Result<(), Refusal> {
        let place = name.to_lowercase();
        match self.roles.get_mut(&place) {
            Some(Some(role)) if is_of(role, self.site) => change(role),
            _ => return Err(moved(name)),
        }
        self.changed.insert(place);
        Ok(())
    }

    fn attach(&mut self, role: &str, policy_arn: &str) -> Result<(), Refusal> {
        let (mut full, most) = (false, self.attached_max);
        self.change(role, |role| {
            if !role.attached_policies.iter().any(|held| held == policy_arn) {
                full = role.attached_policies.len() >= most;
                role.attached_policies.push(policy_arn.to_owned());
            }
        })?;
        if full { Err(Refusal::over_quota("PoliciesPerRole", most)) } else { Ok(()) }
    }

    fn delete_role(&mut self, name: &str) -> Result<(), Refusal> {
        let place = name.to_lowercase();
        match self.roles.get_mut(&place) {
            Some(Some(role)) if !is_of(role, self.site) => return Err(moved(name)),
            Some(role) => *role = None,
            None => return Ok(()),
        }
        self.changed.insert(place);
        Ok(())
    }

    /// Only an account's own policies can be missing: AWS's are the same everywhere.
    fn must_have(&self, policy_arn: &str) -> Result<(), Refusal> {
        if own_policy_name(self.site.account, policy_arn).is_none() || self.policies.contains(policy_arn) {
            return Ok(());
        }
        Err(Refusal::no_policy(policy_arn))
    }
}

/// The name of the site's SAML provider; the Region has no part in it.
fn provider_name(site: Site<'_>) -> String {
    Naming::of_identity_center("").provider_name(site.instance, site.account)
}

fn is_of(role: &Role, site: Site<'_>) -> bool {
    matches!(&role.owner, RoleOwner::Reserved { instance, .. } if instance == site.instance)
}

/// A step for a role that is not there any more, or never was ours: the plan is about a world that has moved
/// on.
fn moved(role: &str) -> Refusal {
    Refusal::Fault(Fault::new(format!("role {role} changed hands while its permission set was provisioned")))
}

fn role_of(step: &Step) -> Option<&str> {
    match step {
        Step::CreateProvider(_) | Step::UpdateProvider(_) | Step::DeleteProvider { .. } => None,
        Step::CreateRole(new) => Some(&new.name),
        Step::UpdateRole { role, .. }
        | Step::UpdateTrust { role, .. }
        | Step::PutBoundary { role, .. }
        | Step::DeleteBoundary { role }
        | Step::PutInlinePolicy { role, .. }
        | Step::DeleteInlinePolicy { role, .. }
        | Step::AttachPolicy { role, .. }
        | Step::DetachPolicy { role, .. }
        | Step::DeleteRole { role } => Some(role),
    }
}

/// Which of the account's own policies that the steps name are really there, under name and path.
async fn own_policies(tx: &mut Tx, account: &AccountId, steps: &[Step]) -> Result<BTreeSet<String>, Refusal> {
    let named = steps.iter().filter_map(|step| match step {
        Step::AttachPolicy { policy_arn, .. } | Step::PutBoundary { policy_arn, .. } => Some(policy_arn),
        Step::CreateRole(new) => new.boundary.as_ref(),
        _ => None,
    });
    policies_there(tx, account, named).await
}

/// Those of an account's own policies that are there, by ARN.
async fn policies_there(
    tx: &mut Tx,
    account: &AccountId,
    named: impl Iterator<Item = &String>,
) -> Result<BTreeSet<String>, Refusal> {
    let names: BTreeSet<&str> = named.filter_map(|arn| own_policy_name(account, arn)).collect();
    let keys: Vec<_> = names.into_iter().map(|name| (account.clone(), Folded::of(name))).collect();
    let found = tx.get_many::<CustomerPolicy>(&keys).await?;
    Ok(found.into_iter().flatten().map(|policy| policy.arn()).collect())
}

/// The name in the ARN of one of the account's own policies.
fn own_policy_name<'a>(account: &AccountId, policy_arn: &'a str) -> Option<&'a str> {
    let rest = policy_arn.strip_prefix("arn:aws:iam::")?.strip_prefix(account.as_str())?;
    rest.strip_prefix(":policy/")?.rsplit('/').next()
}
