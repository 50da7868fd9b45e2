//! `organizations:CreateOrganization`: an organization around the caller's account, which manages it. A
//! server carries one, and is founded with it: this is for after it was deleted.

use model::id::Fresh as _;
use model::{Account, Organization, OrganizationId, ParentId, PolicyType, RootId, StandaloneAccount};
use wire::generated::organizations::types::OrganizationFeatureSet;
use wire::generated::organizations::{Error, op, types};

use super::view;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::CreateOrganization {
    fn resources(_: &types::CreateOrganizationRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::CreateOrganizationRequest,
    ) -> Result<types::CreateOrganizationResponse, Error> {
        let own = cx.caller.account().cloned();
        let alone = match &own {
            Some(id) => cx.tx.get::<StandaloneAccount>(id).await?,
            None => None,
        };
        let Some(alone) = alone else {
            let member = "The provided account is already a member of an organization.";
            return Err(Error::already_in_organization(member));
        };
        let home = cx.home_instance().await?;
        let is_home = home.is_some_and(|instance| instance.owner == alone.id);
        if cx.organization().await?.is_some() || !is_home {
            return Err(Error::access_denied(
                "this server carries one organization, that of the account which owns its Identity Center: \
                 ask it to invite this account",
            ));
        }
        let billing_only = input.feature_set == Some(OrganizationFeatureSet::ConsolidatedBilling);
        let organization = Organization {
            id: OrganizationId::fresh(cx.entropy()),
            root_id: RootId::fresh(cx.entropy()),
            management_account: alone.id.clone(),
            created: cx.now,
            billing_only,
            policy_types: if billing_only { Vec::new() } else { vec![PolicyType::ServiceControl] },
            controls: 0,
            root_tags: Vec::new(),
            closures: Vec::new(),
        };
        let account = Account {
            id: alone.id.clone(),
            parent: ParentId::Root(organization.root_id.clone()),
            name: alone.name.clone(),
            email: alone.email.clone(),
            status: alone.status,
            invited: true,
            joined: cx.now,
            backend: String::new(),
            tags: Vec::new(),
        };
        cx.tx.put(&organization).await?;
        cx.tx.put(&account).await?;
        cx.tx.delete::<StandaloneAccount>(&account.id).await?;
        let organization = view::organization(&organization, &account);
        Ok(types::CreateOrganizationResponse { organization: Some(organization) })
    }
}
