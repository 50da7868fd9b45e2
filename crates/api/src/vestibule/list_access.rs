//! `vestibule:ListAccess`: the accounts that the signed-in user may enter, each with its roles: the portal at
//! one look.

use std::collections::{BTreeMap, BTreeSet};

use model::PermissionSetId;
use wire::generated::vestibule::Error;
use wire::generated::vestibule::op::ListAccess;
use wire::generated::vestibule::types::{AccountAccess, ListAccessRequest, ListAccessResponse};

use crate::access::Entrance;
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
        let access = access::of(cx, &portal).await?;
        let only = input.account_id.as_deref();
        let asked =
            access.at(cx.now).filter(|entrance| only.is_none_or(|id| entrance.account.id.as_str() == id));
        let id = |entrance: &Entrance<'_>| entrance.account.id.to_string();
        let (entrances, next_token) =
            page::of_list(asked, id, input.next_token.as_deref(), input.max_results)?;
        let wanted: BTreeSet<&PermissionSetId> =
            entrances.iter().flat_map(|entrance| &entrance.permission_sets).copied().collect();
        let named = access::permission_sets(cx, &portal.live.session.instance, wanted).await?;
        let names: BTreeMap<&PermissionSetId, &str> =
            named.iter().map(|set| (&set.id, set.name.as_str())).collect();
        let entry = |Entrance { account, permission_sets }: Entrance<'_>| {
            let roles = permission_sets.iter().filter_map(|id| names.get(*id));
            let mut role_names: Vec<String> = roles.map(|name| (*name).to_owned()).collect();
            role_names.sort();
            AccountAccess {
                account_id: account.id.to_string(),
                account_name: account.name.clone(),
                email_address: account.email.clone(),
                role_names,
            }
        };
        Ok(ListAccessResponse { accounts: entrances.into_iter().map(entry).collect(), next_token })
    }
}
