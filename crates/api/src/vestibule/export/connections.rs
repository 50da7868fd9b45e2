//! Connections to accounts that others keep, in the form that ApplyOrganization takes.

use model::{AccountConnection, CredentialSource, ParentId, Partition};
use serde_json::json;
use wire::generated::vestibule::Error;

use super::super::account_connections as connections;
use super::rules::{Units, lines, path, units_by_id};
use super::{flow, given};
use crate::cx::Cx;
use crate::rows::every;

pub(super) async fn write(cx: &mut Cx<'_>, text: &mut String) -> Result<(), Error> {
    let held = every::<AccountConnection>(cx, ()).await?;
    if held.is_empty() {
        return Ok(());
    }
    let units = units_by_id(cx).await?;
    lines(text, "connections", held.iter().map(|connection| line(connection, &units)).collect());
    Ok(())
}

fn line(connection: &AccountConnection, units: &Units) -> String {
    let mut fields = vec![("name", json!(connection.name))];
    if connection.partition != Partition::Aws {
        fields.push(("partition", json!(connection.partition.as_str())));
    }
    fields.push(("region", json!(connection.region)));
    let optional = |name, value: &Option<String>| given(name, value.as_deref().unwrap_or_default());
    let unless = |name, value: &str, usual: &str| given(name, if value == usual { "" } else { value });
    fields.extend(optional("endpoint", &connection.endpoint));
    fields.extend(optional("iam_endpoint", &connection.iam_endpoint));
    fields.extend(optional("sts_endpoint", &connection.sts_endpoint));
    fields.extend(optional("organizations_endpoint", &connection.organizations_endpoint));
    fields.extend(optional("profile", &connection.profile));
    fields.extend(given(
        "credential_source",
        connection.credential_source.map_or("", CredentialSource::as_str),
    ));
    fields.extend(optional("through_role", &connection.through));
    fields.extend(unless("entry_role", &connection.entry_role, connections::ENTRY_ROLE));
    fields.extend(optional("external_id", &connection.external_id));
    fields.extend(unless("role_path", &connection.role_path, connections::ROLE_PATH));
    fields.extend(unless("role_prefix", &connection.role_prefix, connections::ROLE_PREFIX));
    match &connection.parent {
        Some(ParentId::Root(_)) => fields.push(("discover_under", json!("/"))),
        Some(unit) => fields.push(("discover_under", json!(path(unit, units)))),
        None => {}
    }
    flow(&fields)
}
