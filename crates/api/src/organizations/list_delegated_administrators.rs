//! `organizations:ListDelegatedAdministrators`: the accounts that administer a service, or any, for the
//! organization.

use std::collections::BTreeMap;

use model::{Account, AccountId, DelegatedAdministrator, Timestamp};
use wire::generated::organizations::{Error, op, types};

use super::{services, view};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;
use crate::rows::every;

impl Handler for op::ListDelegatedAdministrators {
    fn resources(input: &types::ListDelegatedAdministratorsRequest, _: &Scope) -> Resources {
        let resources = Resources::of_organization("*");
        match &input.service_principal {
            Some(service) => resources.with("organizations:ServicePrincipal", service),
            None => resources,
        }
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::ListDelegatedAdministratorsRequest,
    ) -> Result<types::ListDelegatedAdministratorsResponse, Error> {
        let organization = super::organization(cx).await?;
        let wanted = input.service_principal;
        wanted.as_deref().map(services::check).transpose()?;
        let mut since: BTreeMap<AccountId, Timestamp> = BTreeMap::new();
        for found in every::<DelegatedAdministrator>(cx, ()).await? {
            if wanted.as_ref().is_none_or(|service| *service == found.service) {
                let first = since.entry(found.account.clone()).or_insert(found.since);
                *first = Timestamp(first.0.min(found.since.0));
            }
        }
        let size = Some(input.max_results.unwrap_or(super::PAGE_MAX));
        let id = |(id, _): &(AccountId, Timestamp)| id.to_string();
        let (shown, next_token) = page::of_list(since, id, input.next_token.as_deref(), size)?;
        let mut administrators = Vec::with_capacity(shown.len());
        for (id, since) in shown {
            // An account cannot leave while it administers something.
            let Some(account) = cx.tx.get::<Account>(&id).await? else { continue };
            let account = view::account(cx, &organization, &account).await?;
            administrators.push(administrator(account, since));
        }
        Ok(types::ListDelegatedAdministratorsResponse {
            delegated_administrators: Some(administrators),
            next_token,
        })
    }
}

fn administrator(account: types::Account, since: Timestamp) -> types::DelegatedAdministrator {
    types::DelegatedAdministrator {
        id: account.id,
        arn: account.arn,
        email: account.email,
        name: account.name,
        status: account.status,
        state: account.state,
        joined_method: account.joined_method,
        joined_timestamp: account.joined_timestamp,
        delegation_enabled_date: Some(wire::Timestamp::from_millis(since.0)),
    }
}
