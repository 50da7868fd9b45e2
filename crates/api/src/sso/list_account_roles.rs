//! `sso:ListAccountRoles`: the permission sets that the signed-in user has in an account.

use model::AccountId;
use wire::generated::sso::Error;
use wire::generated::sso::op::ListAccountRoles;
use wire::generated::sso::types::{ListAccountRolesRequest, ListAccountRolesResponse, RoleInfo};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::{access, page};

impl Handler for ListAccountRoles {
    fn resources(_: &ListAccountRolesRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(cx: &mut Cx<'_>, input: ListAccountRolesRequest) -> Result<ListAccountRolesResponse, Error> {
        let portal = super::portal(cx)?;
        let account: AccountId = input.account_id.parse().map_err(|_| super::no_access())?;
        let access = access::of(cx, &portal).await?;
        let entrance = access.get(&account, cx.now).ok_or_else(super::no_access)?;
        let ids = entrance.permission_sets;
        let sets = access::permission_sets(cx, &portal.live.session.instance, ids).await?;
        let name = |set: &std::sync::Arc<model::PermissionSet>| set.name.clone();
        let (sets, next_token) = page::of_list(sets, name, input.next_token.as_deref(), input.max_results)?;
        let info = |set: &std::sync::Arc<model::PermissionSet>| RoleInfo {
            role_name: Some(set.name.clone()),
            account_id: Some(account.to_string()),
        };
        Ok(ListAccountRolesResponse { next_token, role_list: Some(sets.iter().map(info).collect()) })
    }
}
