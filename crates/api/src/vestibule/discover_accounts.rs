//! `vestibule:DiscoverAccounts`: the units and accounts of a connection's organization become ours, and stay
//! what they are there. Ids are kept; nothing is deleted.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use aws_accounts::discovery::{Found, FoundAccount, FoundUnit, Under};
use model::{
    Account, AccountConnection, AccountStatus, ForeignAccount, OrganizationalUnit, OuId, ParentId,
    StandaloneAccount, limits,
};
use store::record::connection::ForeignAccountByConnection;
use wire::generated::vestibule::Error;
use wire::generated::vestibule::op::DiscoverAccounts;
use wire::generated::vestibule::types::{
    DiscoverAccountsRequest, DiscoverAccountsResponse, DiscoveryChange, DiscoveryChangeKind as Kind,
};

use super::account_connections::{self as connections, NewAccount};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::{controls, organizations};

/// Characters of an account's name.
const NAME_CHARS_MAX: usize = 50;

impl Handler for DiscoverAccounts {
    fn resources(input: &DiscoverAccountsRequest, scope: &Scope) -> Resources {
        connections::on_connection(scope, &input.name)
    }

    async fn run(cx: &mut Cx<'_>, input: DiscoverAccountsRequest) -> Result<DiscoverAccountsResponse, Error> {
        let connection = connections::find(cx, &input.name).await?;
        let Some(top) = connection.parent.clone() else {
            return Err(Error::validation(format!(
                "connection `{}` does not say where accounts go: set its `ParentId` first",
                connection.name
            )));
        };
        // Others are spoken to: no snapshot is kept meanwhile.
        cx.tx.let_go();
        let found = cx.app.accounts.discover(Arc::new(connection.clone())).await;
        let found = found.map_err(|refusal| connections::refused(refusal, &connection.name))?;
        let mut mirror =
            Mirror { cx, connection: &connection, top, places: BTreeMap::new(), changes: Vec::new() };
        for unit in &found.units {
            mirror.unit(unit).await?;
        }
        for account in &found.accounts {
            mirror.account(account).await?;
        }
        mirror.gone(&found).await?;
        let changes = mirror.changes;
        let dry_run = input.dry_run.unwrap_or_default();
        if dry_run {
            cx.begin_again();
        } else {
            cx.tx.put(&AccountConnection { discovered: Some(cx.now), ..connection }).await?;
        }
        let accounts = i32::try_from(found.accounts.len()).unwrap_or(i32::MAX);
        Ok(DiscoverAccountsResponse { changes, accounts, dry_run })
    }
}

/// Our side, while it becomes like the other.
struct Mirror<'c, 'a> {
    cx: &'c mut Cx<'a>,
    connection: &'c AccountConnection,
    /// Where the other side's root is with us.
    top: ParentId,
    /// Where its units are.
    places: BTreeMap<OuId, ParentId>,
    changes: Vec<DiscoveryChange>,
}

impl Mirror<'_, '_> {
    fn note(&mut self, kind: Kind, id: impl ToString, name: &str, detail: impl Into<Option<String>>) {
        let (id, name) = (id.to_string(), Some(name.to_owned()));
        self.changes.push(DiscoveryChange { kind, id, name, detail: detail.into() });
    }

    fn place(&self, under: &Under) -> ParentId {
        match under {
            Under::Root => self.top.clone(),
            Under::Unit(id) => self.places.get(id).unwrap_or(&self.top).clone(),
        }
    }

    async fn unit(&mut self, found: &FoundUnit) -> Result<(), Error> {
        let parent = self.place(&found.under);
        if controls::units_to(self.cx, &parent).await?.len() >= limits::OU_DEPTH_MAX {
            let detail = format!("units hang at most {} deep: its accounts go one up", limits::OU_DEPTH_MAX);
            self.note(Kind::Skipped, &found.id, &found.name, detail);
            self.places.insert(found.id.clone(), parent);
            return Ok(());
        }
        self.places.insert(found.id.clone(), ParentId::Ou(found.id.clone()));
        let held = self.cx.tx.get::<OrganizationalUnit>(&found.id).await?;
        let wanted = OrganizationalUnit {
            id: found.id.clone(),
            parent: parent.clone(),
            name: found.name.clone(),
            tags: held.as_ref().map(|held| held.tags.clone()).unwrap_or_default(),
        };
        // The name of one that is ours already; the id tells them apart.
        let other = format!("{} ({})", wanted.name, wanted.id);
        if held
            .as_ref()
            .is_some_and(|held| held.parent == parent && (held.name == wanted.name || held.name == other))
        {
            return Ok(());
        }
        let kind = match &held {
            None => Kind::Added,
            Some(held) if held.parent != parent => Kind::Moved,
            Some(_) => Kind::Changed,
        };
        if self.cx.tx.try_put(&wanted).await?.is_err() {
            self.cx.tx.put(&OrganizationalUnit { name: other, ..wanted }).await?;
        }
        self.note(kind, &found.id, &found.name, format!("under {parent}"));
        Ok(())
    }

    async fn account(&mut self, found: &FoundAccount) -> Result<(), Error> {
        let foreign = self.cx.tx.get::<ForeignAccount>(&found.id).await?;
        let held = self.cx.tx.get::<Account>(&found.id).await?;
        let ours = foreign.as_ref().is_some_and(|foreign| foreign.connection == self.connection.name);
        match held {
            None => self.add(found).await,
            Some(_) if !ours => {
                let detail = "an account of this id is in the organization already".to_owned();
                self.note(Kind::Skipped, &found.id, &found.name, detail);
                Ok(())
            }
            Some(held) => self.change(found, &held).await,
        }
    }

    async fn add(&mut self, found: &FoundAccount) -> Result<(), Error> {
        if !found.active {
            return Ok(());
        }
        let alone = self.cx.tx.exists::<StandaloneAccount>(&found.id).await?;
        if alone || !organizations::account_creation::has_room(self.cx).await? {
            let detail = if alone { "it stands alone here" } else { "the organization is full" };
            self.note(Kind::Skipped, &found.id, &found.name, detail.to_owned());
            return Ok(());
        }
        let parent = self.place(&found.under);
        let new = NewAccount {
            id: found.id.clone(),
            parent: parent.clone(),
            name: name_of(found),
            email: email_of(found),
        };
        let row = new.into_row(self.cx.now);
        self.put(row).await?;
        let connection = self.connection.name.clone();
        self.cx.tx.put(&ForeignAccount { account: found.id.clone(), connection, discovered: true }).await?;
        self.note(Kind::Added, &found.id, &found.name, format!("under {parent}"));
        Ok(())
    }

    async fn change(&mut self, found: &FoundAccount, held: &Account) -> Result<(), Error> {
        let status = if found.active { AccountStatus::Active } else { AccountStatus::Suspended };
        let parent = self.place(&found.under);
        let wanted = Account { parent: parent.clone(), name: name_of(found), status, ..held.clone() };
        if wanted == *held {
            return Ok(());
        }
        if held.status != status {
            let kind = if found.active { Kind::Resumed } else { Kind::Suspended };
            self.note(kind, &found.id, &found.name, None);
        }
        if held.parent != parent {
            self.note(Kind::Moved, &found.id, &found.name, format!("under {parent}"));
        }
        if held.name != wanted.name {
            self.note(Kind::Changed, &found.id, &found.name, format!("it was called {}", held.name));
        }
        self.put(wanted).await
    }

    /// An e-mail address that another account has is no reason to go without the account.
    async fn put(&mut self, account: Account) -> Result<(), Error> {
        if self.cx.tx.try_put(&account).await?.is_err() {
            let email = placeholder(&account.id);
            self.cx.tx.put(&Account { email, ..account }).await?;
        }
        Ok(())
    }

    /// What was discovered once and is not there any more keeps its row, and nobody enters it.
    async fn gone(&mut self, found: &Found) -> Result<(), Error> {
        let there: BTreeSet<_> = found.accounts.iter().map(|account| &account.id).collect();
        let known = self
            .cx
            .tx
            .all::<ForeignAccountByConnection>((&self.connection.name,), limits::ACCOUNTS_DISCOVERED_MAX)
            .await?;
        for foreign in known.iter().filter(|foreign| foreign.discovered && !there.contains(&foreign.account))
        {
            let Some(held) = self.cx.tx.get::<Account>(&foreign.account).await? else { continue };
            if held.status == AccountStatus::Active {
                let suspended = Account { status: AccountStatus::Suspended, ..Account::clone(&held) };
                self.cx.tx.put(&suspended).await?;
                self.note(Kind::Gone, &held.id, &held.name, "suspended here".to_owned());
            }
        }
        Ok(())
    }
}

fn name_of(found: &FoundAccount) -> String {
    if found.name.is_empty() {
        return found.id.to_string();
    }
    found.name.chars().take(NAME_CHARS_MAX).collect()
}

fn email_of(found: &FoundAccount) -> String {
    if found.email.contains('@') { found.email.clone() } else { placeholder(&found.id) }
}

fn placeholder(id: &model::AccountId) -> String {
    format!("{id}@account.invalid")
}
