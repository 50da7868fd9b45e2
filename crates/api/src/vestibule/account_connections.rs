//! What the operations about connections have in common: what connections may say, and how they are shown.

use model::{AWS_BACKEND, AccountConnection, AccountId, CredentialSource, Partition, limits};
use provision::Refusal;
use store::record::connection::ForeignAccountByConnection;
use wire::Timestamp;
use wire::generated::vestibule::{Error, types};

use crate::cx::Cx;
use crate::handler::{Resources, Scope};

/// The role that Organizations makes in every account that it creates.
pub(super) const ENTRY_ROLE: &str = "OrganizationAccountAccessRole";
/// Where permission sets' roles are put; `/aws-reserved/` is AWS's own.
pub(super) const ROLE_PATH: &str = "/vestibule/";
/// How their names begin; `AWSReservedSSO_` is AWS's own.
pub(super) const ROLE_PREFIX: &str = "VestibuleSSO_";

/// ARN of a connection.
pub(super) fn on_connection(scope: &Scope, name: &str) -> Resources {
    Resources::of_organization(arn(scope, name))
}

pub(super) fn arn(scope: &Scope, name: &str) -> String {
    format!("arn:aws:vestibule::{}:account-connection/{name}", scope.management_account)
}

/// A connection by its name.
pub(super) async fn find(cx: &mut Cx<'_>, name: &str) -> Result<AccountConnection, Error> {
    let held = cx.tx.get::<AccountConnection>(&name.to_owned()).await?;
    let held = held.ok_or_else(|| Error::resource_not_found(format!("there is no connection `{name}`")))?;
    Ok(AccountConnection::clone(&held))
}

/// The connection that is asked for, with what is not said as it is without.
pub(super) fn asked(
    cx: &Cx<'_>,
    input: types::CreateAccountConnectionRequest,
) -> Result<AccountConnection, Error> {
    let parent = input.parent_id.and_then(unless_empty).map(|id| id.parse()).transpose();
    Ok(AccountConnection {
        partition: partition(input.partition)?,
        region: input.region,
        endpoint: input.endpoint_url.and_then(unless_empty),
        iam_endpoint: input.iam_endpoint_url.and_then(unless_empty),
        sts_endpoint: input.sts_endpoint_url.and_then(unless_empty),
        organizations_endpoint: input.organizations_endpoint_url.and_then(unless_empty),
        profile: input.profile.and_then(unless_empty),
        credential_source: input.credential_source.and_then(|given| credential_source(&given)),
        through: input.through_role_arn.and_then(unless_empty),
        entry_role: input.entry_role_name.unwrap_or_else(|| ENTRY_ROLE.to_owned()),
        external_id: input.external_id.and_then(unless_empty),
        role_path: input.role_path.unwrap_or_else(|| ROLE_PATH.to_owned()),
        role_prefix: input.role_name_prefix.unwrap_or_else(|| ROLE_PREFIX.to_owned()),
        parent: parent.map_err(|bad: model::BadId| Error::validation(bad.to_string()))?,
        created: cx.now,
        updated: cx.now,
        discovered: None,
        name: input.name,
    })
}

/// Writes a new connection, or what has become of the one that is `held`.
pub(super) async fn put(
    cx: &mut Cx<'_>,
    held: Option<&AccountConnection>,
    connection: &AccountConnection,
) -> Result<(), Error> {
    check(cx, connection).await?;
    if let Some(held) = held {
        // IAM cannot move a role, and credentials are asked for by where it stands.
        let renamed =
            (&connection.role_path, &connection.role_prefix) != (&held.role_path, &held.role_prefix);
        if renamed && cx.tx.count::<ForeignAccountByConnection>((&held.name,), 1).await? > 0 {
            return Err(Error::conflict(format!(
                "connection `{}` has accounts: `RolePath` and `RoleNamePrefix` stay as they are",
                held.name
            )));
        }
    } else {
        let most = limits::ACCOUNT_CONNECTIONS_MAX;
        let held = cx.tx.count_rows::<AccountConnection>((), most).await?;
        if held >= most {
            return Err(Error::conflict(format!("there are {held} connections already")));
        }
    }
    Ok(cx.tx.put(connection).await?)
}

/// Refuses what could not work, or what AWS keeps for itself.
async fn check(cx: &mut Cx<'_>, connection: &AccountConnection) -> Result<(), Error> {
    if connection.role_path.starts_with("/aws-") {
        return Err(Error::validation(format!(
            "`RolePath` `{}` is reserved for AWS: choose another, such as `{ROLE_PATH}`",
            connection.role_path
        )));
    }
    if connection.role_prefix.to_ascii_lowercase().starts_with("aws") {
        return Err(Error::validation(format!(
            "`RoleNamePrefix` `{}` is reserved for AWS: choose another, such as `{ROLE_PREFIX}`",
            connection.role_prefix
        )));
    }
    for (name, endpoint) in [
        ("EndpointUrl", &connection.endpoint),
        ("IamEndpointUrl", &connection.iam_endpoint),
        ("StsEndpointUrl", &connection.sts_endpoint),
        ("OrganizationsEndpointUrl", &connection.organizations_endpoint),
    ] {
        if let Some(endpoint) = endpoint.as_ref().filter(|endpoint| !is_bare(endpoint)) {
            return Err(Error::validation(format!(
                "`{name}` `{endpoint}` must be a scheme and a host, such as `https://plane.example.com`"
            )));
        }
    }
    if let (Some(source), Some(profile)) = (connection.credential_source, &connection.profile) {
        return Err(Error::validation(format!(
            "`CredentialSource` `{source}` and `Profile` `{profile}` cannot both be where the server's \
             credentials come from: leave one out"
        )));
    }
    if let Some(parent) = &connection.parent
        && !crate::organizations::is_parent(cx, parent).await?
    {
        return Err(Error::validation(format!("`ParentId`: there is no root or unit `{parent}`")));
    }
    Ok(())
}

/// Whether an endpoint is a scheme and a host, and maybe a port and a path.
fn is_bare(endpoint: &str) -> bool {
    endpoint.parse::<http::Uri>().is_ok_and(|uri| {
        let scheme = matches!(uri.scheme_str(), Some("http" | "https"));
        let host = uri.host().is_some_and(|host| !host.is_empty());
        let plain = uri.query().is_none()
            && uri.authority().is_some_and(|authority| !authority.as_str().contains('@'));
        scheme && host && plain
    })
}

/// What is asked for the server's credentials; `None` for its environment.
pub(super) fn credential_source(given: &types::CredentialSource) -> Option<CredentialSource> {
    CredentialSource::ALL.into_iter().find(|source| source.as_str() == given.as_str())
}

/// `None` for an empty text, which takes a setting away.
pub(super) fn unless_empty(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

pub(super) fn partition(given: Option<types::Partition>) -> Result<Partition, Error> {
    let Some(given) = given else { return Ok(Partition::Aws) };
    given.as_str().parse().map_err(|unknown: model::UnknownPartition| Error::validation(unknown.to_string()))
}

/// A connection as callers see it.
pub(super) fn view(connection: &AccountConnection) -> types::AccountConnection {
    let moment = |time: model::Timestamp| Timestamp::from_millis(time.0);
    types::AccountConnection {
        name: connection.name.clone(),
        partition: connection.partition.as_str().into(),
        region: connection.region.clone(),
        endpoint_url: connection.endpoint.clone(),
        iam_endpoint_url: connection.iam_endpoint.clone(),
        sts_endpoint_url: connection.sts_endpoint.clone(),
        organizations_endpoint_url: connection.organizations_endpoint.clone(),
        profile: connection.profile.clone(),
        credential_source: connection.credential_source.map(|source| source.as_str().into()),
        through_role_arn: connection.through.clone(),
        entry_role_name: connection.entry_role.clone(),
        external_id: connection.external_id.clone(),
        role_path: connection.role_path.clone(),
        role_name_prefix: connection.role_prefix.clone(),
        parent_id: connection.parent.as_ref().map(ToString::to_string),
        created_date: Some(moment(connection.created)),
        updated_date: Some(moment(connection.updated)),
        discovered_date: connection.discovered.map(moment),
    }
}

/// What a connection's side said no to, in words for the administrator who asked.
pub(super) fn refused(refusal: Refusal, name: &str) -> Error {
    match refusal {
        Refusal::Refused(text) => Error::conflict(text),
        Refusal::Throttled { .. } => {
            Error::throttling(format!("connection `{name}` is asked too often: try again in a minute"))
        }
        Refusal::Fault(fault) => fault.into(),
        Refusal::Unreachable(fault) => {
            tracing::warn!(connection = name, fault = fault.chain(), "an account plane");
            Error::conflict(format!(
                "connection `{name}` does not answer as it should: see that its endpoint is right and try \
                 again; the server's log says more"
            ))
        }
    }
}

/// The row of an account that is kept elsewhere.
pub(super) struct NewAccount {
    pub(super) id: AccountId,
    pub(super) parent: model::ParentId,
    pub(super) name: String,
    pub(super) email: String,
}

impl NewAccount {
    pub(super) fn into_row(self, now: model::Timestamp) -> model::Account {
        model::Account {
            id: self.id,
            parent: self.parent,
            name: self.name,
            email: self.email,
            status: model::AccountStatus::Active,
            invited: true,
            joined: now,
            backend: AWS_BACKEND.to_owned(),
            tags: Vec::new(),
        }
    }
}
