//! `vestibule:RemoveConnectedAccount`: an account that is kept elsewhere leaves the organization. It is not
//! spoken to; so nothing of ours may stand there any more.

use model::{Account, AccountId, ForeignAccount, limits};
use store::Page;
use store::record::access::ProvisionedByAccount;
use wire::generated::vestibule::Error;
use wire::generated::vestibule::op::RemoveConnectedAccount;
use wire::generated::vestibule::types::{RemoveConnectedAccountRequest, RemoveConnectedAccountResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for RemoveConnectedAccount {
    fn resources(input: &RemoveConnectedAccountRequest, scope: &Scope) -> Resources {
        let organization = &scope.organization;
        Resources::of_organization(format!(
            "arn:aws:organizations::{}:account/{organization}/{}",
            scope.management_account, input.account_id
        ))
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: RemoveConnectedAccountRequest,
    ) -> Result<RemoveConnectedAccountResponse, Error> {
        let none = || {
            let id = &input.account_id;
            Error::resource_not_found(format!("`{id}` is no account that is kept elsewhere"))
        };
        let id: AccountId = input.account_id.parse().map_err(|_| none())?;
        cx.tx.get::<ForeignAccount>(&id).await?.ok_or_else(none)?;
        let instance = super::instance(cx).await?;
        let assigned = cx.tx.scan::<model::Assignment>((&instance.id, &id), Page::first(1)).await?;
        let provisioned =
            cx.tx.all::<ProvisionedByAccount>((&instance.id, &id), limits::PERMISSION_SETS_MAX).await?;
        if !assigned.items.is_empty() || !provisioned.is_empty() {
            return Err(Error::conflict(format!(
                "permission sets stand in account {id}: delete its assignments first"
            )));
        }
        cx.tx.delete::<ForeignAccount>(&id).await?;
        cx.tx.delete::<Account>(&id).await?;
        Ok(RemoveConnectedAccountResponse {})
    }
}
