//! `vestibule:ListAccountConnections`.

use model::AccountConnection;
use wire::generated::vestibule::Error;
use wire::generated::vestibule::op::ListAccountConnections;
use wire::generated::vestibule::types::{ListAccountConnectionsRequest, ListAccountConnectionsResponse};

use super::account_connections as connections;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for ListAccountConnections {
    fn resources(_: &ListAccountConnectionsRequest, scope: &Scope) -> Resources {
        connections::on_connection(scope, "*")
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: ListAccountConnectionsRequest,
    ) -> Result<ListAccountConnectionsResponse, Error> {
        let asked = page::asked(input.next_token.as_deref(), input.max_results)?;
        let found = cx.tx.scan::<AccountConnection>((), asked).await?;
        let connections = found.items.iter().map(|connection| connections::view(connection)).collect();
        Ok(ListAccountConnectionsResponse { connections, next_token: page::token(found.next) })
    }
}
