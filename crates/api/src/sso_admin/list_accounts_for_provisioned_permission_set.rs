//! `sso:ListAccountsForProvisionedPermissionSet`: the accounts that have a permission set.

use model::Provisioned;
use wire::generated::sso_admin::{Error, op, types};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for op::ListAccountsForProvisionedPermissionSet {
    fn resources(input: &types::ListAccountsForProvisionedPermissionSetRequest, _: &Scope) -> Resources {
        super::on_set(&input.instance_arn, &input.permission_set_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::ListAccountsForProvisionedPermissionSetRequest,
    ) -> Result<types::ListAccountsForProvisionedPermissionSetResponse, Error> {
        let set = super::set(cx, &input.instance_arn, &input.permission_set_arn).await?;
        let page = page::asked(input.next_token.as_deref(), input.max_results)?;
        let found = cx.tx.scan::<Provisioned>((&set.instance, &set.id), page).await?;
        // A page with a filter may hold fewer than were asked for although more follow, as AWS's may.
        let wanted = |row: &Provisioned| is_wanted(input.provisioning_status.as_ref(), row, set.revision);
        let accounts = found.items.iter().filter(|row| wanted(row)).map(|row| row.account.to_string());
        Ok(types::ListAccountsForProvisionedPermissionSetResponse {
            account_ids: Some(accounts.collect()),
            next_token: page::token(found.next),
        })
    }
}

/// Whether a role has the provisioning status that is asked for: made from the set's present revision, or
/// behind it.
pub(super) fn is_wanted(asked: Option<&types::ProvisioningStatus>, row: &Provisioned, revision: u64) -> bool {
    let latest = row.revision == revision;
    match asked {
        Some(types::ProvisioningStatus::LatestPermissionSetProvisioned) => latest,
        Some(types::ProvisioningStatus::LatestPermissionSetNotProvisioned) => !latest,
        Some(types::ProvisioningStatus::Unknown(_)) | None => true,
    }
}
