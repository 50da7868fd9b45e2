//! What is decided on: a resource, whose it is, its own policy where that decides too, and what guards it.

use std::borrow::Cow;
use std::sync::Arc;

use model::{AccountId, Instance};
use policy::{Context, Document};
use wire::{Auth, OperationInfo};

use crate::authorize::role_at;
use crate::caller::Caller;
use crate::controls::{self, Levels};
use crate::cx::Cx;
use crate::delegation;
use crate::entity::{self, Entity};
use crate::handler::{Owner, Resources};
use crate::instances;

/// The services whose resources are the organization's.
const ORGANIZATIONS_OWN: [&str; 5] =
    ["account-access", "identitystore", "organizations", "sso-admin", "vestibule"];

/// What is decided on: a resource, whose it is, its own policy where that decides too, and what guards it.
pub(crate) struct Target {
    pub(crate) arn: String,
    /// Whose it is, where that does not stand in the ARN.
    account: Option<AccountId>,
    /// Who decides in the owner's place: as in one account, although it is another's.
    stands_in: Option<AccountId>,
    pub(crate) policy: Option<(String, Arc<Document>)>,
    entity: Option<Entity>,
    /// What a caller of another account hears whom no resource policy lets in, where AWS has words for it.
    pub(crate) stranger_hears: Option<&'static str>,
}

impl Target {
    pub(crate) async fn of(
        cx: &mut Cx<'_>,
        info: &OperationInfo,
        on: &Resources,
        arn: &str,
    ) -> Result<Self, fault::Fault> {
        let caller = cx.caller.account().cloned();
        match &on.owner {
            Owner::Caller => Self::of_account(cx, caller, arn, on.whole).await,
            Owner::Organization => match account_instance(cx, arn, on.within.as_deref()).await? {
                Some(instance) => Self::of_account_instance(cx, &instance, arn).await,
                None => Self::of_organization(cx, info, caller, arn).await,
            },
            Owner::Below(account) => {
                Ok(Self { stands_in: caller, ..Self::plain(arn.to_owned(), Some(account.clone())) })
            }
            Owner::Role => Self::of_role(cx, arn).await,
            Owner::Account { id, policy } => {
                let policy = policy.as_deref().map(|text| cx.app.policies.compile(text)).transpose()?;
                let policy = policy.map(|document| ("resource policy".to_owned(), document));
                Ok(Self { policy, ..Self::plain(arn.to_owned(), Some(id.clone())) })
            }
        }
    }

    /// What an ARN names where only the ARN and the action tell whose it is. `owner` is whose it is
    /// otherwise.
    pub(crate) async fn named(
        cx: &mut Cx<'_>,
        caller: &Caller,
        action: &str,
        arn: &str,
        owner: Option<AccountId>,
    ) -> Result<Self, fault::Fault> {
        let is_sts = action.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("sts:"));
        if is_sts && arn.contains(":role/") {
            return Self::of_role(cx, arn).await;
        }
        let account = caller.account().cloned();
        if let Some(info) = organizations_own(action) {
            return match account_instance(cx, arn, None).await? {
                Some(instance) => Self::of_account_instance(cx, &instance, arn).await,
                None => Self::of_organization(cx, info, account, arn).await,
            };
        }
        let owner = account_in(arn).or(owner).or(account);
        Self::of_account(cx, owner, arn, false).await
    }

    async fn of_account(
        cx: &mut Cx<'_>,
        account: Option<AccountId>,
        arn: &str,
        whole: bool,
    ) -> Result<Self, fault::Fault> {
        // Whoever names an entity by its name alone is still bound by what policies say of its path.
        let found = entity::at(cx, arn).await?;
        let entity = found.filter(|entity| !whole || entity.arn == arn);
        let arn = entity.as_ref().map_or(arn.to_owned(), |entity| entity.arn.clone());
        Ok(Self { entity, ..Self::plain(arn, account) })
    }

    /// A role that somebody wants to enter.
    pub(crate) async fn of_role(cx: &mut Cx<'_>, arn: &str) -> Result<Self, fault::Fault> {
        // A role that is not there is refused as one whose trust policy is silent.
        let role = role_at(cx, arn).await?.filter(|role| role.arn() == arn);
        let trust = role.as_ref().map(|role| cx.app.policies.compile(&role.trust_policy)).transpose()?;
        let policy = trust.map(|document| ("role trust policy".to_owned(), document));
        let entity = role.as_deref().map(Entity::from);
        Ok(Self { policy, entity, ..Self::plain(arn.to_owned(), None) })
    }

    fn plain(arn: String, account: Option<AccountId>) -> Self {
        Self { arn, account, stands_in: None, policy: None, entity: None, stranger_hears: None }
    }

    pub(crate) fn documents(&self) -> impl Iterator<Item = &Document> {
        self.policy.iter().map(|(_, document)| &**document)
    }

    /// The account that the decision is about, as the engine takes it.
    pub(crate) fn decided_in(&self) -> Option<&str> {
        self.stands_in.as_ref().or(self.account.as_ref()).map(AccountId::as_str)
    }

    /// The account that owns it.
    pub(crate) fn owner(&self) -> Option<AccountId> {
        self.account.clone().or_else(|| account_in(&self.arn))
    }

    /// The resource control policies above the account that owns it.
    pub(crate) async fn guards(&self, cx: &mut Cx<'_>, action: &str) -> Result<Levels, fault::Fault> {
        match self.owner() {
            Some(account) => controls::on_resources(cx, &account, action).await,
            None => Ok(Levels::default()),
        }
    }

    /// The global condition keys that say whose it is.
    pub(crate) async fn describe_owner(
        &self,
        cx: &mut Cx<'_>,
        context: &mut Context,
    ) -> Result<(), fault::Fault> {
        let Some(account) = self.owner() else { return Ok(()) };
        if let Some(organization) = cx.organization_of(&account).await? {
            context.set("aws:ResourceOrgID", organization.id.to_string());
        }
        context.set("aws:ResourceAccount", account.to_string());
        Ok(())
    }

    /// A resource of the organization: the management account's, and the delegated administrator's as if it
    /// were its own.
    async fn of_organization(
        cx: &mut Cx<'_>,
        info: &OperationInfo,
        caller: Option<AccountId>,
        arn: &str,
    ) -> Result<Self, fault::Fault> {
        let organization = cx.organization().await?;
        let management = organization.map(|organization| organization.management_account.clone());
        let entity = entity::at(cx, arn).await?;
        let mut target = Self { entity, ..Self::plain(arn.to_owned(), management) };
        if let Some(caller) = caller.filter(|caller| Some(caller) != target.account.as_ref()) {
            if delegation::stands_in(cx, info, &caller).await? {
                target.stands_in = Some(caller);
            } else if info.service.name == "organizations" {
                // Whom it named and who left since is a stranger.
                if cx.organization_of(&caller).await?.is_some() {
                    target.policy = delegation::compiled_resource_policy(cx).await?;
                }
                target.stranger_hears = Some("You don't have permissions to access this resource.");
            }
        }
        Ok(target)
    }

    /// What is in an account instance: its owner's, whatever account a request gives its identity store to.
    async fn of_account_instance(
        cx: &mut Cx<'_>,
        instance: &Instance,
        arn: &str,
    ) -> Result<Self, fault::Fault> {
        let is_store = instances::store_in(arn).is_some();
        let arn = if is_store { instance.identity_store_arn() } else { arn.to_owned() };
        let entity = entity::at(cx, &arn).await?;
        Ok(Self { entity, ..Self::plain(arn, Some(instance.owner.clone())) })
    }

    /// The condition keys of a request on this target.
    pub(crate) fn context<'a>(&self, of_request: &'a Context, action: &str) -> Cow<'a, Context> {
        let mut context = Cow::Borrowed(of_request);
        for (key, value) in self.entity.iter().flat_map(|entity| entity.keys(action)) {
            // What the request says of the entity to be, such as its boundary, goes before what it is.
            if of_request.get(&key).is_empty() {
                context.to_mut().set(&key, value);
            }
        }
        context
    }
}

/// The account instance that an ARN is about. What says where it is, is there and nowhere else: a request
/// that names things of two instances is decided on in both.
async fn account_instance(
    cx: &mut Cx<'_>,
    arn: &str,
    within: Option<&str>,
) -> Result<Option<Arc<Instance>>, fault::Fault> {
    let found = match (instances::named(cx, arn).await?, within) {
        (None, Some(within)) => instances::named(cx, within).await?,
        (found, _) => found,
    };
    Ok(found.filter(|instance| instance.id.is_of_account()))
}

/// The operation of this action, where what it acts on is the organization's.
fn organizations_own(action: &str) -> Option<&'static OperationInfo> {
    let services = wire::generated::SERVICES.iter();
    let own = services.filter(|service| ORGANIZATIONS_OWN.contains(&service.name));
    let mut operations = own.flat_map(|service| service.operations.iter().copied());
    operations.find(|info| info.auth == Auth::SigV4 && info.action.eq_ignore_ascii_case(action))
}

/// The account in an ARN.
pub(crate) fn account_in(arn: &str) -> Option<AccountId> {
    arn.split(':').nth(4).and_then(|account| account.parse().ok())
}
