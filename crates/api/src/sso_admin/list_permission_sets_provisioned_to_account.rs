//! `sso:ListPermissionSetsProvisionedToAccount`: the permission sets that an account has.

use model::{AccountId, PermissionSet};
use store::record::access::ProvisionedByAccount;
use wire::generated::sso_admin::{Error, op, types};

use super::list_accounts_for_provisioned_permission_set::is_wanted;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for op::ListPermissionSetsProvisionedToAccount {
    fn resources(input: &types::ListPermissionSetsProvisionedToAccountRequest, _: &Scope) -> Resources {
        Resources::of_instance(&input.instance_arn).and(super::account_arn(&input.account_id))
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::ListPermissionSetsProvisionedToAccountRequest,
    ) -> Result<types::ListPermissionSetsProvisionedToAccountResponse, Error> {
        let instance = super::organizations_instance(cx, &input.instance_arn).await?;
        let account: AccountId =
            input.account_id.parse().map_err(|bad: model::BadId| Error::validation(bad.to_string()))?;
        let page = page::asked(input.next_token.as_deref(), input.max_results)?;
        let found = cx.tx.list::<ProvisionedByAccount>((&instance.id, &account), page).await?;
        let keys: Vec<_> =
            found.items.iter().map(|row| (instance.id.clone(), row.permission_set.clone())).collect();
        let sets = cx.tx.get_many::<PermissionSet>(&keys).await?;
        // A page with a filter may hold fewer than were asked for although more follow, as AWS's may.
        let rows = found.items.iter().zip(sets);
        let arns = rows.filter_map(|(row, set)| {
            let set = set.filter(|set| is_wanted(input.provisioning_status.as_ref(), row, set.revision))?;
            Some(set.id.arn(&set.instance))
        });
        Ok(types::ListPermissionSetsProvisionedToAccountResponse {
            permission_sets: Some(arns.collect()),
            next_token: page::token(found.next),
        })
    }
}
