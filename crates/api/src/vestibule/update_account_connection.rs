//! `vestibule:UpdateAccountConnection`: changes what is given, leaves the rest.

use wire::generated::vestibule::Error;
use wire::generated::vestibule::op::UpdateAccountConnection;
use wire::generated::vestibule::types::{UpdateAccountConnectionRequest, UpdateAccountConnectionResponse};

use super::account_connections::{self as connections, unless_empty};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for UpdateAccountConnection {
    fn resources(input: &UpdateAccountConnectionRequest, scope: &Scope) -> Resources {
        connections::on_connection(scope, &input.name)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: UpdateAccountConnectionRequest,
    ) -> Result<UpdateAccountConnectionResponse, Error> {
        let held = connections::find(cx, &input.name).await?;
        let mut connection = held.clone();
        let optional = |given: Option<String>, held: Option<String>| given.map_or(held, unless_empty);
        connection.region = input.region.unwrap_or(connection.region);
        connection.endpoint = optional(input.endpoint_url, connection.endpoint);
        connection.iam_endpoint = optional(input.iam_endpoint_url, connection.iam_endpoint);
        connection.sts_endpoint = optional(input.sts_endpoint_url, connection.sts_endpoint);
        connection.organizations_endpoint =
            optional(input.organizations_endpoint_url, connection.organizations_endpoint);
        connection.profile = optional(input.profile, connection.profile);
        if let Some(source) = &input.credential_source {
            connection.credential_source = connections::credential_source(source);
        }
        connection.through = optional(input.through_role_arn, connection.through);
        connection.entry_role = input.entry_role_name.unwrap_or(connection.entry_role);
        connection.external_id = optional(input.external_id, connection.external_id);
        connection.role_path = input.role_path.unwrap_or(connection.role_path);
        connection.role_prefix = input.role_name_prefix.unwrap_or(connection.role_prefix);
        if let Some(parent) = input.parent_id {
            let parent = unless_empty(parent).map(|id| id.parse()).transpose();
            connection.parent = parent.map_err(|bad: model::BadId| Error::validation(bad.to_string()))?;
        }
        connection.updated = cx.now;
        connections::put(cx, Some(&held), &connection).await?;
        Ok(UpdateAccountConnectionResponse { connection: connections::view(&connection) })
    }
}
