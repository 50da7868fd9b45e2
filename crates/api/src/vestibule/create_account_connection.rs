//! `vestibule:CreateAccountConnection`.

use model::{AccountConnection, limits};
use store::Page;
use wire::generated::vestibule::Error;
use wire::generated::vestibule::op::CreateAccountConnection;
use wire::generated::vestibule::types::{CreateAccountConnectionRequest, CreateAccountConnectionResponse};

use super::account_connections::{self as connections, unless_empty};
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
        let all = cx.tx.scan::<AccountConnection>((), Page::first(limits::ACCOUNT_CONNECTIONS_MAX)).await?;
        let all = all.items;
        if all.len() >= limits::ACCOUNT_CONNECTIONS_MAX {
            return Err(Error::conflict(format!("there are {} connections already", all.len())));
        }
        let parent = input.parent_id.and_then(unless_empty).map(|id| id.parse()).transpose();
        let connection = AccountConnection {
            partition: connections::partition(input.partition)?,
            region: input.region,
            endpoint: input.endpoint_url.and_then(unless_empty),
            profile: input.profile.and_then(unless_empty),
            through: input.through_role_arn.and_then(unless_empty),
            entry_role: input.entry_role_name.unwrap_or_else(|| connections::ENTRY_ROLE.to_owned()),
            external_id: input.external_id.and_then(unless_empty),
            role_path: input.role_path.unwrap_or_else(|| connections::ROLE_PATH.to_owned()),
            role_prefix: input.role_name_prefix.unwrap_or_else(|| connections::ROLE_PREFIX.to_owned()),
            parent: parent.map_err(|bad: model::BadId| Error::validation(bad.to_string()))?,
            created: cx.now,
            updated: cx.now,
            discovered: None,
            name: input.name,
        };
        connections::check(cx, &connection).await?;
        if all.iter().any(|other| other.name == connection.name) {
            return Err(Error::conflict(format!("there is a connection `{}` already", connection.name)));
        }
        cx.tx.put(&connection).await?;
        Ok(CreateAccountConnectionResponse { connection: connections::view(&connection) })
    }
}
