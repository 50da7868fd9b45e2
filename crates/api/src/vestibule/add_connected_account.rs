//! `vestibule:AddConnectedAccount`: one account, for connections without an organization to look at.

use model::{Account, AccountId, ForeignAccount, ParentId, StandaloneAccount};
use wire::generated::vestibule::Error;
use wire::generated::vestibule::op::AddConnectedAccount;
use wire::generated::vestibule::types::{AddConnectedAccountRequest, AddConnectedAccountResponse};

use super::account_connections::{self as connections, NewAccount};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::organizations;

impl Handler for AddConnectedAccount {
    fn resources(input: &AddConnectedAccountRequest, scope: &Scope) -> Resources {
        connections::on_connection(scope, &input.connection_name)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: AddConnectedAccountRequest,
    ) -> Result<AddConnectedAccountResponse, Error> {
        let connection = connections::find(cx, &input.connection_name).await?;
        let bad = |bad: model::BadId| Error::validation(bad.to_string());
        let id: AccountId = input.account_id.parse().map_err(bad)?;
        if cx.tx.exists::<Account>(&id).await? || cx.tx.exists::<StandaloneAccount>(&id).await? {
            return Err(Error::conflict(format!("there is an account {id} already")));
        }
        if !organizations::account_creation::has_room(cx).await? {
            return Err(Error::conflict("the organization has as many accounts as it may have"));
        }
        let organization = cx.organization().await?;
        let root = organization.map(|organization| ParentId::Root(organization.root_id.clone()));
        let parent: Option<ParentId> = input.parent_id.map(|id| id.parse()).transpose().map_err(bad)?;
        let parent = parent.or(connection.parent).or(root);
        let parent = parent.ok_or_else(|| Error::conflict("there is no organization to put it in"))?;
        if !organizations::is_parent(cx, &parent).await? {
            return Err(Error::resource_not_found(format!("there is no root or unit `{parent}`")));
        }
        let new = NewAccount { id: id.clone(), parent, name: input.account_name, email: input.email };
        let account = new.into_row(cx.now);
        let taken =
            |_| Error::conflict(format!("another account has the e-mail address `{}`", account.email));
        cx.tx.try_put(&account).await?.map_err(taken)?;
        let foreign = ForeignAccount { account: id, connection: connection.name, discovered: false };
        cx.tx.put(&foreign).await?;
        Ok(AddConnectedAccountResponse {})
    }
}
