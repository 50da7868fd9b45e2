//! `vestibule:CreateAccountConnection`.

use model::AccountConnection;
use wire::generated::vestibule::Error;
use wire::generated::vestibule::op::CreateAccountConnection;
use wire::generated::vestibule::types::{CreateAccountConnectionRequest, CreateAccountConnectionResponse};

use super::account_connections as connections;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for CreateAccountConnection {
    fn resources(input: &CreateAccountConnectionRequest, scope: &Scope) -> Resources {
        connections::on_connection(scope, &input.name)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: CreateAccountConnectionRequest,
    ) -> Result<CreateAccountConnectionResponse, Error> {
        let connection = connections::asked(cx, input)?;
        if cx.tx.exists::<AccountConnection>(&connection.name).await? {
            return Err(Error::conflict(format!("there is a connection `{}` already", connection.name)));
        }
        connections::put(cx, None, &connection).await?;
        Ok(CreateAccountConnectionResponse { connection: connections::view(&connection) })
    }
}
