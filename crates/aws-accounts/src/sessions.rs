//! The way into accounts: from the server's own credentials, through a role on the way if the connection
//! names one, to the role by which each account is entered. Sessions are kept until shortly before they end.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use fault::Context as _;
use model::{AccountId, Timestamp, limits};
use provision::Refusal;
use wire::generated::sts::op::{AssumeRole, GetCallerIdentity};
use wire::generated::sts::types::{self, AssumeRoleRequest, GetCallerIdentityRequest};
use wire::sigv4::{Credentials, SecretKey};

use crate::AwsAccounts;
use crate::call::CallError;
use crate::own::Missing;
use crate::plane::Plane;

/// How the server's sessions are called in the accounts' own trails.
const SESSION_NAME: &str = "vestibule";

/// Sessions that are good still.
#[derive(Default)]
pub(crate) struct Sessions {
    /// By connection as it was last changed, the key that they were had with, and the role.
    held: Mutex<HashMap<Place, Held>>,
    /// The accounts of keys that are the server's own.
    owners: Mutex<HashMap<(String, String), AccountId>>,
}

type Place = (String, Timestamp, String, String);

#[derive(Clone)]
struct Held {
    credentials: Credentials,
    expires: Timestamp,
}

/// Credentials and the account that they belong to.
struct Base {
    credentials: Credentials,
    account: AccountId,
}

impl AwsAccounts {
    /// Credentials with which an account's roles are changed, and the role that they are of. Nobody assumes
    /// a role in order to come home.
    pub(crate) async fn credentials_in(
        &self,
        plane: &Plane,
        account: &AccountId,
    ) -> Result<(Credentials, Option<String>), Refusal> {
        let base = self.base(plane).await?;
        if base.account == *account {
            return Ok((base.credentials, None));
        }
        let role = plane.entry_role_arn(account);
        Ok((self.assume_role(plane, &base.credentials, &role).await?, Some(role)))
    }

    /// Credentials with which a connection's organization is looked at.
    pub(crate) async fn credentials_of_organization(&self, plane: &Plane) -> Result<Credentials, Refusal> {
        Ok(self.base(plane).await?.credentials)
    }

    /// Forgets sessions of a connection, and what they were had with: they ended before their time.
    pub(crate) fn forget(&self, plane: &Plane) {
        self.forget_own();
        let mut held = self.sessions.held.lock().unwrap_or_else(PoisonError::into_inner);
        held.retain(|(connection, ..), _| *connection != plane.0.name);
    }

    /// Where every way begins.
    async fn base(&self, plane: &Plane) -> Result<Base, Refusal> {
        let connection = &plane.0;
        let own = self.own(connection).await.map_err(|missing| match missing {
            Missing::AsItIs(why) => {
                Refusal::Refused(format!("connection `{}` cannot be used: {why}", connection.name))
            }
            Missing::ForNow(fault) => Refusal::Unreachable(fault),
        })?;
        let Some(role) = &connection.through else {
            let account = self.owner(plane, &own).await?;
            return Ok(Base { credentials: own, account });
        };
        let account = role.split(':').nth(4).and_then(|account| account.parse().ok());
        let account = account.fault_with(|| format!("`{role}` is no role of an account"))?;
        Ok(Base { credentials: self.assume_role(plane, &own, role).await?, account })
    }

    /// The account that the server's own credentials belong to.
    async fn owner(&self, plane: &Plane, own: &Credentials) -> Result<AccountId, Refusal> {
        let place = (plane.0.name.clone(), own.access_key_id.clone());
        let known = self.sessions.owners.lock().unwrap_or_else(PoisonError::into_inner).get(&place).cloned();
        if let Some(account) = known {
            return Ok(account);
        }
        let who = self.call::<GetCallerIdentity>(plane, Some(own), GetCallerIdentityRequest::default()).await;
        let who = who.map_err(|error| error.into_refusal(plane, "the server may not ask who it is"))?;
        let account = who.account.and_then(|account| account.parse::<AccountId>().ok());
        let account = account.fault("asking an account plane who the server is there")?;
        let mut owners = self.sessions.owners.lock().unwrap_or_else(PoisonError::into_inner);
        if owners.len() >= limits::ACCOUNT_CONNECTIONS_MAX {
            owners.clear();
        }
        owners.insert(place, account.clone());
        Ok(account)
    }

    async fn assume_role(&self, plane: &Plane, by: &Credentials, role: &str) -> Result<Credentials, Refusal> {
        let connection = &plane.0;
        let place = (connection.name.clone(), connection.updated, by.access_key_id.clone(), role.to_owned());
        let now = self.clock.now();
        let held = self.sessions.held.lock().unwrap_or_else(PoisonError::into_inner).get(&place).cloned();
        if let Some(held) = held.filter(|held| held.is_good(now)) {
            return Ok(held.credentials);
        }
        let request = AssumeRoleRequest {
            role_arn: role.to_owned(),
            role_session_name: SESSION_NAME.to_owned(),
            external_id: connection.external_id.clone(),
            ..AssumeRoleRequest::default()
        };
        let assumed = self.call::<AssumeRole>(plane, Some(by), request).await.map_err(|error| {
            if error.is_expiry() {
                self.forget(plane);
            }
            not_entered(error, plane, role)
        })?;
        let given = assumed.credentials.fault("assuming a role gave no credentials")?;
        let held = Held { expires: Timestamp(given.expiration.millis()), credentials: credentials(given) };
        let mut all = self.sessions.held.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() >= limits::PLANE_SESSIONS_MAX {
            all.retain(|_, held| held.is_good(now));
            if all.len() >= limits::PLANE_SESSIONS_MAX {
                all.clear();
            }
        }
        all.insert(place, held.clone());
        Ok(held.credentials)
    }
}

impl Held {
    fn is_good(&self, now: Timestamp) -> bool {
        now.plus(limits::PLANE_SESSION_RENEWED_BEFORE) < self.expires
    }
}

/// As AWS's STS gives them.
pub(crate) fn credentials(given: types::Credentials) -> Credentials {
    Credentials {
        access_key_id: given.access_key_id,
        secret_key: SecretKey::new(given.secret_access_key),
        session_token: Some(given.session_token.into()),
    }
}

fn not_entered(error: CallError, plane: &Plane, role: &str) -> Refusal {
    let connection = &plane.0;
    let external = match &connection.external_id {
        Some(_) => ", with the connection's external id",
        None => "",
    };
    let remedy = format!(
        "let `{role}` trust the identity that connection `{}` begins with{external}, or name another role in \
         the connection",
        connection.name
    );
    error.into_refusal(plane, &remedy)
}
