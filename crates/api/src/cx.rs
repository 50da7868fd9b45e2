//! What a handler is given: one transaction, the caller, the moment, and chance.

use std::sync::Arc;

use audit::Draft;
use model::{
    Account, AccountId, Entropy, IamUser, IdentityStoreId, Instance, InstanceId, Organization, Timestamp,
};
use store::{Committed, Tx};
use wire::OperationInfo;

use crate::app::App;
use crate::caller::Caller;
use crate::handler::Scope;
use crate::instances;
use crate::origin::Origin;

/// One attempt at one operation. When somebody else committed first, the dispatcher begins again with a new
/// one.
pub struct Cx<'a> {
    /// What the operation stands on.
    pub app: &'a App,
    /// Reads and writes; committed by the dispatcher, all or nothing.
    pub tx: Tx,
    /// Who calls.
    pub caller: Caller,
    /// The moment of this request. It does not move while the operation runs.
    pub now: Timestamp,
    /// Where the request comes from.
    pub origin: &'a Origin,
    /// The audit event; operations add what only they know.
    pub audit: Draft,
    /// Further audit events of the same request, such as `UserAuthentication` after `CredentialVerification`.
    pub audit_also: Vec<Draft>,
    /// When the caller showed a second factor, if that was in this request.
    pub(crate) second_factor: Option<Timestamp>,
    /// Whether the request is written into the audit trail. All are, but for the many of a flood that were
    /// refused alike.
    pub(crate) on_record: bool,
    /// Whether this request was counted among those by nobody in particular. Further attempts do not count.
    pub(crate) counted: bool,
    organization: Option<Option<Arc<Organization>>>,
    instance: Option<Option<Arc<Instance>>>,
}

impl<'a> Cx<'a> {
    pub(crate) fn begin(app: &'a App, origin: &'a Origin, info: &OperationInfo, tx: Tx) -> Self {
        Self {
            app,
            tx,
            caller: Caller::Anonymous,
            now: app.clock.now(),
            origin,
            audit: Draft::call(info.name, info.service.event_source, !info.mutates),
            audit_also: Vec::new(),
            second_factor: None,
            on_record: true,
            counted: false,
            organization: None,
            instance: None,
        }
    }

    /// Chance.
    pub fn entropy(&self) -> &'a dyn Entropy {
        &*self.app.entropy
    }

    /// The organization, once the server has one.
    pub async fn organization(&mut self) -> fault::Result<Option<Arc<Organization>>> {
        if self.organization.is_none() {
            let found = self.tx.scan::<Organization>((), store::Page::first(1)).await?;
            self.organization = Some(found.items.into_iter().next());
        }
        Ok(self.organization.clone().flatten())
    }

    /// The organization, if the caller's account is in it.
    pub async fn own_organization(&mut self) -> fault::Result<Option<Arc<Organization>>> {
        let Some(caller) = self.caller.account().cloned() else { return Ok(None) };
        self.organization_of(&caller).await
    }

    /// The organization, if an account is in it: one that left is a stranger to it.
    pub async fn organization_of(&mut self, account: &AccountId) -> fault::Result<Option<Arc<Organization>>> {
        let Some(organization) = self.organization().await? else { return Ok(None) };
        let is_in = *account == organization.management_account || self.tx.exists::<Account>(account).await?;
        Ok(is_in.then_some(organization))
    }

    /// The server's own instance: the one that the portal belongs to.
    pub async fn home_instance(&mut self) -> fault::Result<Option<Arc<Instance>>> {
        if self.instance.is_none() {
            self.instance = Some(instances::home(&mut self.tx).await?);
        }
        Ok(self.instance.clone().flatten())
    }

    /// An instance by its id, if the caller's account may see it.
    pub async fn visible_instance(&mut self, id: &InstanceId) -> fault::Result<Option<Arc<Instance>>> {
        let found = self.tx.get::<Instance>(id).await?;
        self.if_visible(found).await
    }

    /// The instance of an identity store, if the caller's account may see it.
    pub async fn visible_store(&mut self, id: &IdentityStoreId) -> fault::Result<Option<Arc<Instance>>> {
        let found = instances::of_store(self, id).await?;
        self.if_visible(found).await
    }

    /// Every instance that the caller's account may see: the server's own, and the account's.
    pub async fn visible_instances(&mut self) -> fault::Result<Vec<Arc<Instance>>> {
        let home = self.home_instance().await?;
        let home = self.if_visible(home).await?;
        let own = match self.caller.account().cloned() {
            Some(account) => instances::of_account(self, &account).await?,
            None => None,
        };
        Ok(home.into_iter().chain(own).collect())
    }

    /// The organization's instance is in sight of each of its accounts; an account instance of its owner
    /// alone. What they may do there is decided before an operation looks at it (`target`).
    async fn if_visible(&mut self, found: Option<Arc<Instance>>) -> fault::Result<Option<Arc<Instance>>> {
        let Some(instance) = found else { return Ok(None) };
        // The account that owns it keeps it, should the organization be deleted.
        let owns = self.caller.account() == Some(&instance.owner);
        let visible = owns || !instance.id.is_of_account() && self.own_organization().await?.is_some();
        Ok(visible.then_some(instance))
    }

    /// What ARNs are built from.
    pub(crate) async fn scope(&mut self) -> fault::Result<Scope> {
        let home = self.home_instance().await?;
        let home = home.ok_or_else(|| fault::Fault::new("there is no instance yet: run `vestibule init`"))?;
        // An organization that was deleted leaves the account that owned it.
        let (organization, management_account) = match self.organization().await? {
            Some(organization) => (organization.id.to_string(), organization.management_account.clone()),
            None => (String::new(), home.owner.clone()),
        };
        Ok(Scope {
            account: self.caller.account().unwrap_or(&management_account).clone(),
            management_account,
            organization,
            region: home.region.clone(),
            caller_user: self.caller.user().map(IamUser::arn),
            vouched: self.caller.vouched().cloned(),
            passed_on: self.caller.passed_on(),
        })
    }

    /// Looks at the store anew, before or after work that takes its time. What was read before counts no
    /// longer; nothing but what is appended or noted may have been written yet.
    pub fn begin_again(&mut self) {
        self.tx.begin_again();
        self.organization = None;
        self.instance = None;
    }

    /// What the sign-in functions have to know about this request, beside its transaction.
    pub fn signin(&self) -> signin::Request<'a> {
        signin::Request {
            now: self.now,
            entropy: &*self.app.entropy,
            keys: &self.app.client_keys,
            address: &self.origin.address_text,
        }
    }

    /// Room seven: rows, audit events and jobs in one commit.
    /// Says who it was for.
    pub(crate) async fn keep(mut self, succeeded: bool) -> fault::Result<(Committed, Caller)> {
        let home = self.home_instance().await?;
        let trusting = self.caller.vouched().map(|vouched| &vouched.account);
        let account = self.caller.account().or(trusting).or(home.as_ref().map(|home| &home.owner));
        let account = account.map(ToString::to_string).unwrap_or_default();
        let region = home.map(|home| home.region.clone()).unwrap_or_default();
        let origin = audit::Origin {
            address: self.origin.address.to_string(),
            user_agent: self.origin.user_agent.clone(),
            request_id: self.origin.request_id.clone(),
            region,
            account,
        };
        let actor = self.caller.actor();
        let drafts = std::iter::once(self.audit).chain(self.audit_also);
        for draft in drafts.filter(|_| self.on_record) {
            let id = model::id::fresh_timed_uuid(self.now, &*self.app.entropy);
            self.tx.append(&draft.seal(id, self.now, &actor, &origin))?;
        }
        let committed = if succeeded { self.tx.commit().await? } else { self.tx.commit_kept().await? };
        Ok((committed, self.caller))
    }
}
