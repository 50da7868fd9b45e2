//! `vestibule:ListAccess`: the accounts that the signed-in user may enter, each with its roles: the portal at
//! one look.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use model::{Account, AccountId, PermissionSetId};
use wire::generated::vestibule::Error;
use wire::generated::vestibule::op::ListAccess;
use wire::generated::vestibule::types::{AccountAccess, ListAccessRequest, ListAccessResponse};

use crate::caller::Caller;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::{access, page};

impl Handler for ListAccess {
    fn resources(_: &ListAccessRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(cx: &mut Cx<'_>, input: ListAccessRequest) -> Result<ListAccessResponse, Error> {
        let Caller::Portal(portal) = cx.caller.clone() else {
            return Err(Error::unauthorized("sign in first"));
        };
        let mut sets = access::of(cx, &portal).await?;
        if let Some(only) = &input.account_id {
            sets.retain(|account, _| account.as_str() == only);
        }
        let ids: Vec<AccountId> = sets.keys().cloned().collect();
        let accounts = access::open_accounts(cx, &ids).await?;
        let id = |account: &Arc<Account>| account.id.to_string();
        let (accounts, next_token) =
            page::of_list(accounts, id, input.next_token.as_deref(), input.max_results)?;
        let wanted: BTreeSet<PermissionSetId> =
            accounts.iter().filter_map(|account| sets.get(&account.id)).flatten().cloned().collect();
        let named = access::permission_sets(cx, &portal.live.session.instance, wanted).await?;
        let names: BTreeMap<&PermissionSetId, &str> =
            named.iter().map(|set| (&set.id, set.name.as_str())).collect();
        let entry = |account: &Arc<Account>| {
            let roles = sets.get(&account.id).into_iter().flatten().filter_map(|id| names.get(id));
            let mut role_names: Vec<String> = roles.map(|name| (*name).to_owned()).collect();
            role_names.sort();
            AccountAccess {
                account_id: account.id.to_string(),
                account_name: account.name.clone(),
                email_address: account.email.clone(),
                role_names,
            }
        };
        Ok(ListAccessResponse { accounts: accounts.iter().map(entry).collect(), next_token })
    }
}
