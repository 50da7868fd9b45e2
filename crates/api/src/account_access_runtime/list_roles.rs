//! `account-access:ListRoles`: what the signed-in user may enter, each role once however many ways lead to
//! it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use model::{Account, AccountId, AccountStatus};
use wire::generated::account_access_runtime::{Error, op, types};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for op::ListRoles {
    fn resources(_: &types::ListRolesRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(cx: &mut Cx<'_>, input: types::ListRolesRequest) -> Result<types::ListRolesResponse, Error> {
        let portal = super::portal(cx)?;
        let application = super::tenant(cx, &portal, &input.tenant_id).await?;
        let application = application
            .ok_or_else(|| Error::validation(format!("there is no tenant `{}`", input.tenant_id)))?;
        let entitled = super::entitled(cx, &portal, &application).await?;
        let ids: BTreeSet<AccountId> = entitled.iter().map(|held| held.account.clone()).collect();
        let ids: Vec<AccountId> = ids.into_iter().collect();
        let accounts = cx.tx.get_many::<Account>(&ids).await?.into_iter().flatten();
        let open = accounts.filter(|account| account.status == AccountStatus::Active);
        let open: BTreeMap<AccountId, Arc<Account>> =
            open.map(|account| (account.id.clone(), account)).collect();
        let roles: BTreeSet<(&AccountId, &str)> =
            entitled.iter().map(|held| (&held.account, held.role.as_str())).collect();
        let shown = roles.into_iter().filter_map(|(account, role)| {
            Some(types::AccessDetails {
                account_id: account.to_string(),
                account_name: Some(open.get(account)?.name.clone()),
                role_arn: role.to_owned(),
            })
        });
        let order = |role: &types::AccessDetails| role.role_arn.clone();
        let (roles, next_token) =
            page::of_list(shown, order, input.next_token.as_deref(), input.max_results)?;
        Ok(types::ListRolesResponse { roles, next_token })
    }
}
