//! Organizational units and accounts. Neither is ever removed: closing an account is a decision of its own.

use std::sync::Arc;

use fault::Fault;
use model::text::is_unseen;
use model::{
    Account, AccountConnection, AccountId, AccountStatus, ForeignAccount, OrganizationalUnit, OuId, ParentId,
    StandaloneAccount, limits,
};
use store::record::organization::{AccountByEmail, OuByParent};
use store::{Folded, Page};

use super::super::account_connections as connections;
use super::document::{self, At, Document, Unit};
use super::{Work, differing};
use crate::organizations::account_creation::{NewAccount, NotOpened, open_account};

impl Work<'_, '_> {
    pub(super) async fn organization(&mut self, document: &Document) -> Result<(), Fault> {
        let root = ParentId::Root(self.organization.root_id.clone());
        for account in &document.accounts {
            self.account(account, &root).await?;
        }
        // Units wait in a list rather than on the stack: their depth is the caller's choice until it is
        // checked.
        let mut waiting: Vec<(&Unit, ParentId, usize)> =
            document.units.iter().rev().map(|unit| (unit, root.clone(), 1)).collect();
        while let Some((unit, parent, depth)) = waiting.pop() {
            if depth > limits::OU_DEPTH_MAX {
                self.wrong(&unit.at, format!("units may lie {} deep at most", limits::OU_DEPTH_MAX));
                continue;
            }
            let id = ParentId::Ou(self.unit(unit, &parent).await?);
            for account in &unit.accounts {
                self.account(account, &id).await?;
            }
            waiting.extend(unit.units.iter().rev().map(|inner| (inner, id.clone(), depth + 1)));
        }
        self.read_account_names().await
    }

    async fn unit(&mut self, unit: &Unit, parent: &ParentId) -> Result<OuId, Fault> {
        if let Some(found) = self.cx.tx.find::<OuByParent>((parent, &unit.name)).await? {
            return Ok(found.id.clone());
        }
        if unit.name.chars().count() > 128 {
            self.wrong(&unit.at, "a unit's name has 1 to 128 characters");
        }
        let id = OuId::fresh(&self.organization.root_id, self.cx.entropy());
        let new = OrganizationalUnit {
            id: id.clone(),
            parent: parent.clone(),
            name: unit.name.clone(),
            tags: Vec::new(),
        };
        self.cx.tx.put(&new).await?;
        self.created("unit", &unit.name, "");
        Ok(id)
    }

    async fn account(&mut self, wanted: &document::Account, parent: &ParentId) -> Result<(), Fault> {
        if !self.check_account(wanted) {
            return Ok(());
        }
        let found = self.find_account(wanted).await?;
        let Some(found) = found else { return self.new_account(wanted, parent).await };
        self.check_connection(wanted, &found.id).await?;
        let mut account = Account::clone(&found);
        wanted.name.clone_into(&mut account.name);
        wanted.email.clone_into(&mut account.email);
        account.parent = parent.clone();
        if let Some(tags) = &wanted.tags {
            account.tags.clone_from(tags);
        }
        if account == *found {
            return Ok(());
        }
        let detail = differing(&[
            ("name", account.name != found.name),
            ("email", account.email != found.email),
            ("unit", account.parent != found.parent),
            ("tags", account.tags != found.tags),
        ]);
        if self.cx.tx.try_put(&account).await?.is_err() {
            self.wrong(&wanted.at, format!("another account has the e-mail address `{}`", wanted.email));
        }
        self.updated("account", &wanted.name, detail);
        Ok(())
    }

    /// What keeps an account is not changed by a document: roles of permission sets may stand there.
    async fn check_connection(&mut self, wanted: &document::Account, id: &AccountId) -> Result<(), Fault> {
        let Some(connection) = &wanted.connection else { return Ok(()) };
        match self.cx.tx.get::<ForeignAccount>(id).await? {
            Some(held) if held.connection == *connection => {}
            Some(held) => self.wrong(
                &wanted.at,
                format!(
                    "account {id} belongs to the connection `{}`: leave that, or remove it first",
                    held.connection
                ),
            ),
            None => self.wrong(&wanted.at, format!("account {id} is kept here: leave `connection` out")),
        }
        Ok(())
    }

    /// An account that a connection leads to.
    async fn new_connected_account(
        &mut self,
        wanted: &document::Account,
        connection: &str,
        new: NewAccount,
    ) -> Result<(), Fault> {
        let Some(id) = new.id else {
            self.wrong(&wanted.at, "an account of a connection needs its `id`");
            return Ok(());
        };
        let connection = connection.to_owned();
        if !self.connections.contains(&connection)
            && !self.cx.tx.exists::<AccountConnection>(&connection).await?
        {
            let none = format!("there is no connection `{connection}`: declare it under `connections`");
            self.wrong(&wanted.at, none);
            return Ok(());
        }
        if self.cx.tx.exists::<StandaloneAccount>(&id).await? {
            self.wrong(&wanted.at, "another account has this id: give another one, or none");
            return Ok(());
        }
        let row = connections::NewAccount { id, parent: new.parent, name: new.name, email: new.email };
        let account = Account { tags: new.tags, ..row.into_row(self.cx.now) };
        if self.cx.tx.try_put(&account).await?.is_err() {
            self.wrong(&wanted.at, format!("another account has the e-mail address `{}`", wanted.email));
            return Ok(());
        }
        let account = account.id;
        self.created("account", &wanted.name, account.to_string());
        self.cx.tx.put(&ForeignAccount { account, connection, discovered: false }).await
    }

    fn check_account(&mut self, wanted: &document::Account) -> bool {
        let before = self.wrongs.len();
        if !(1..=50).contains(&wanted.name.chars().count()) {
            self.wrong(&wanted.at, "an account's name has 1 to 50 characters");
        }
        if wanted.name.chars().any(is_unseen) {
            self.wrong(&wanted.at, "an account's name holds no control or formatting characters");
        }
        if !(6..=64).contains(&wanted.email.chars().count()) || !wanted.email.contains('@') {
            self.wrong(&wanted.at, format!("`{}` is no e-mail address of 6 to 64 characters", wanted.email));
        }
        self.wrongs.len() == before
    }

    /// By `management`, by id, or by e-mail address, in this order: an account's name is not unique.
    async fn find_account(&mut self, wanted: &document::Account) -> Result<Option<Arc<Account>>, Fault> {
        if wanted.management {
            return self.cx.tx.get::<Account>(&self.organization.management_account).await;
        }
        match wanted.id.as_deref().map(str::parse::<AccountId>) {
            Some(Ok(id)) => self.cx.tx.get::<Account>(&id).await,
            Some(Err(bad)) => {
                self.wrong(&wanted.at, bad.to_string());
                Ok(None)
            }
            None => self.cx.tx.find::<AccountByEmail>((&Folded::of(&wanted.email),)).await,
        }
    }

    async fn new_account(&mut self, wanted: &document::Account, parent: &ParentId) -> Result<(), Fault> {
        let id = match wanted.id.as_deref().map(str::parse::<AccountId>) {
            Some(Ok(id)) => Some(id),
            Some(Err(_)) => return Ok(()),
            None => None,
        };
        let new = NewAccount {
            id,
            parent: parent.clone(),
            name: wanted.name.clone(),
            email: wanted.email.clone(),
            tags: wanted.tags.clone().unwrap_or_default(),
            role_name: None,
        };
        if let Some(connection) = &wanted.connection {
            return self.new_connected_account(wanted, connection, new).await;
        }
        let account = match open_account(self.cx, &self.organization, new).await? {
            Ok(account) => account,
            Err(NotOpened::EmailTaken) => {
                self.wrong(&wanted.at, format!("another account has the e-mail address `{}`", wanted.email));
                return Ok(());
            }
            Err(NotOpened::IdTaken) => {
                self.wrong(&wanted.at, "another account has this id: give another one, or none");
                return Ok(());
            }
        };
        self.created("account", &wanted.name, account.id.to_string());
        Ok(())
    }

    /// Every account of the organization by name: assignments name accounts so.
    async fn read_account_names(&mut self) -> Result<(), Fault> {
        let mut after = None;
        loop {
            let page = self.cx.tx.scan::<Account>((), Page::first(1000).after(after)).await?;
            for account in page.items.iter().filter(|account| account.status == AccountStatus::Active) {
                self.account_names.entry(account.name.clone()).or_default().insert(account.id.clone());
                self.account_names.entry(account.id.to_string()).or_default().insert(account.id.clone());
            }
            after = page.next;
            if after.is_none() {
                return Ok(());
            }
        }
    }

    /// The account of this name or id, or what is wrong with the name.
    pub(super) fn account_named(&mut self, at: &At, name: &str) -> Option<AccountId> {
        let found = self.account_names.get(name).map(|ids| (ids.len(), ids.first().cloned()));
        match found {
            Some((1, id)) => id,
            Some(_) => {
                self.wrong(at, format!("several accounts are named `{name}`: give the id"));
                None
            }
            None => {
                self.wrong(at, format!("there is no account `{name}`: give its name or its 12 digits"));
                None
            }
        }
    }
}
