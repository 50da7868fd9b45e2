//! `vestibule:DeleteAccountConnection`: refused while accounts need it.

use model::AccountConnection;
use store::record::connection::ForeignAccountByConnection;
use wire::generated::vestibule::Error;
use wire::generated::vestibule::op::DeleteAccountConnection;
use wire::generated::vestibule::types::{DeleteAccountConnectionRequest, DeleteAccountConnectionResponse};

use super::account_connections as connections;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for DeleteAccountConnection {
    fn resources(input: &DeleteAccountConnectionRequest, scope: &Scope) -> Resources {
        connections::on_connection(scope, &input.name)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: DeleteAccountConnectionRequest,
    ) -> Result<DeleteAccountConnectionResponse, Error> {
        let connection = connections::find(cx, &input.name).await?;
        if cx.tx.count::<ForeignAccountByConnection>((&connection.name,), 1).await? > 0 {
            return Err(Error::conflict(format!(
                "connection `{}` has accounts: take them out with RemoveConnectedAccount first",
                connection.name
            )));
        }
        cx.tx.delete::<AccountConnection>(&connection.name).await?;
        Ok(DeleteAccountConnectionResponse {})
    }
}
