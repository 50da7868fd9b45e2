//! Connections to accounts that others keep. None is ever deleted: accounts hang on it.

use fault::Fault;
use model::{AccountConnection, ParentId};
use wire::Structure as _;
use wire::generated::vestibule::types::CreateAccountConnectionRequest;
use wire::generated::vestibule::{Error, SERVICE};

use super::super::account_connections as connections;
use super::document;
use super::{Work, differing};

impl Work<'_, '_> {
    pub(super) async fn connections(&mut self, wanted: &[document::Connection]) -> Result<(), Fault> {
        for wanted in wanted {
            self.connection(wanted).await?;
        }
        Ok(())
    }

    async fn connection(&mut self, wanted: &document::Connection) -> Result<(), Fault> {
        let parent = match &wanted.discover_under {
            None => None,
            Some((_, path)) if path == "/" => Some(ParentId::Root(self.organization.root_id.clone())),
            Some((at, path)) => match self.unit_named(at, path).await? {
                None => return Ok(()),
                found => found,
            },
        };
        let asked = self.asked_connection(wanted);
        let Some(asked) = self.unless_refused(&wanted.at, asked)? else { return Ok(()) };
        let new = AccountConnection { parent, ..asked };
        let Some(held) = self.cx.tx.get::<AccountConnection>(&new.name).await? else {
            let put = connections::put(self.cx, None, &new).await;
            if self.unless_refused(&wanted.at, put)?.is_some() {
                self.created("connection", new.name, "");
            }
            return Ok(());
        };
        let (created, updated, discovered) = (held.created, held.updated, held.discovered);
        let new = AccountConnection { created, updated, discovered, ..new };
        if new == *held {
            return Ok(());
        }
        if new.partition != held.partition {
            self.wrong(&wanted.at, "a connection stays in its partition: give another one another name");
            return Ok(());
        }
        let new = AccountConnection { updated: self.cx.now, ..new };
        let put = connections::put(self.cx, Some(&held), &new).await;
        if self.unless_refused(&wanted.at, put)?.is_some() {
            self.updated("connection", new.name.clone(), difference(&held, &new));
        }
        Ok(())
    }

    /// What the operation would take.
    fn asked_connection(&self, wanted: &document::Connection) -> Result<AccountConnection, Error> {
        let asked: CreateAccountConnectionRequest = wanted.asked.clone();
        wire::validate::validate(&SERVICE, &asked.clone().into_fields())?;
        connections::asked(self.cx, asked)
    }
}

fn difference(held: &AccountConnection, new: &AccountConnection) -> String {
    differing(&[
        ("region", held.region != new.region),
        ("endpoint", held.endpoint != new.endpoint),
        ("iam_endpoint", held.iam_endpoint != new.iam_endpoint),
        ("sts_endpoint", held.sts_endpoint != new.sts_endpoint),
        ("organizations_endpoint", held.organizations_endpoint != new.organizations_endpoint),
        ("profile", held.profile != new.profile),
        ("credential_source", held.credential_source != new.credential_source),
        ("through_role", held.through != new.through),
        ("entry_role", held.entry_role != new.entry_role),
        ("external_id", held.external_id != new.external_id),
        ("role_path", held.role_path != new.role_path),
        ("role_prefix", held.role_prefix != new.role_prefix),
        ("discover_under", held.parent != new.parent),
    ])
}
