//! What a connection's organization is made of: its units and accounts, as its own Organizations lists them.

use std::collections::VecDeque;
use std::sync::Arc;

use fault::Fault;
use model::{AccountConnection, AccountId, OuId, ParentId, RootId, limits};
use provision::Refusal;
use wire::Operation;
use wire::generated::organizations::op::{
    ListAccountsForParent, ListOrganizationalUnitsForParent, ListRoots,
};
use wire::generated::organizations::types::{
    self, ListAccountsForParentRequest, ListOrganizationalUnitsForParentRequest, ListRootsRequest,
};
use wire::sigv4::Credentials;

use crate::AwsAccounts;
use crate::call::CallError;
use crate::plane::Plane;

/// An organization as it is elsewhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Its units, each after the one that it hangs under.
    pub units: Vec<FoundUnit>,
    /// Its accounts.
    pub accounts: Vec<FoundAccount>,
}

/// Where something hangs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Under {
    /// The organization's root.
    Root,
    /// One of its units.
    Unit(OuId),
}

/// An organizational unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundUnit {
    /// Its id there.
    pub id: OuId,
    /// What it hangs under.
    pub under: Under,
    /// Its name.
    pub name: String,
}

/// An account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundAccount {
    /// Its id, which it keeps.
    pub id: AccountId,
    /// What it hangs under.
    pub under: Under,
    /// Its name.
    pub name: String,
    /// Its e-mail address.
    pub email: String,
    /// Whether it is in use; otherwise it is closed, or on its way there.
    pub active: bool,
}

impl AwsAccounts {
    /// What a connection's organization is made of now.
    ///
    /// # Errors
    /// When its Organizations cannot be asked, or refuses.
    pub async fn discover(&self, connection: Arc<AccountConnection>) -> Result<Found, Refusal> {
        let plane = Plane(connection);
        let credentials = self.credentials_of_organization(&plane).await?;
        let reader = Reader { accounts: self, plane: &plane, credentials };
        reader.read().await.map_err(|error| {
            if error.is_expiry() {
                self.forget(&plane);
            }
            let remedy = "begin with credentials of the organization's management account, or of an account \
                          to which it delegated that";
            error.into_refusal(&plane, remedy)
        })
    }
}

struct Reader<'a> {
    accounts: &'a AwsAccounts,
    plane: &'a Plane,
    credentials: Credentials,
}

impl Reader<'_> {
    async fn read(&self) -> Result<Found, CallError> {
        let roots = self.call::<ListRoots>(ListRootsRequest::default()).await?.roots.unwrap_or_default();
        let root = roots.into_iter().next().and_then(|root| root.id);
        let root: Option<RootId> = root.and_then(|id| id.parse().ok());
        let root = root.ok_or_else(|| CallError::Failed(Fault::new("an organization without a root")))?;
        let mut found = Found::default();
        let mut waiting = VecDeque::from([ParentId::Root(root)]);
        while let Some(parent) = waiting.pop_front() {
            self.accounts_under(&parent, &mut found).await?;
            for unit in self.units_under(&parent).await? {
                waiting.push_back(ParentId::Ou(unit.id.clone()));
                found.units.push(unit);
            }
            if found.units.len() > limits::OUS_DISCOVERED_MAX
                || found.accounts.len() > limits::ACCOUNTS_DISCOVERED_MAX
            {
                return Err(CallError::Failed(Fault::new("the organization is larger than any may be")));
            }
        }
        Ok(found)
    }

    async fn accounts_under(&self, parent: &ParentId, found: &mut Found) -> Result<(), CallError> {
        let mut next_token = None;
        for _ in 0..limits::PLANE_PAGES_MAX {
            let request = ListAccountsForParentRequest {
                parent_id: parent.to_string(),
                next_token,
                ..ListAccountsForParentRequest::default()
            };
            let page = self.call::<ListAccountsForParent>(request).await?;
            let accounts = page.accounts.unwrap_or_default();
            found.accounts.extend(accounts.into_iter().filter_map(|account| account_of(account, parent)));
            next_token = page.next_token.filter(|token| !token.is_empty());
            if next_token.is_none() {
                return Ok(());
            }
        }
        Err(CallError::Failed(Fault::new("the organization's listing of accounts does not end")))
    }

    async fn units_under(&self, parent: &ParentId) -> Result<Vec<FoundUnit>, CallError> {
        let (mut units, mut next_token) = (Vec::new(), None);
        for _ in 0..limits::PLANE_PAGES_MAX {
            let request = ListOrganizationalUnitsForParentRequest {
                parent_id: parent.to_string(),
                next_token,
                ..ListOrganizationalUnitsForParentRequest::default()
            };
            let page = self.call::<ListOrganizationalUnitsForParent>(request).await?;
            let listed = page.organizational_units.unwrap_or_default();
            units.extend(listed.into_iter().filter_map(|unit| {
                let id = unit.id?.parse().ok()?;
                Some(FoundUnit { id, under: under(parent), name: unit.name.unwrap_or_default() })
            }));
            next_token = page.next_token.filter(|token| !token.is_empty());
            if next_token.is_none() {
                return Ok(units);
            }
        }
        Err(CallError::Failed(Fault::new("the organization's listing of units does not end")))
    }

    async fn call<O: Operation>(&self, input: O::Input) -> Result<O::Output, CallError> {
        self.accounts.call::<O>(self.plane, Some(&self.credentials), input).await
    }
}

fn under(parent: &ParentId) -> Under {
    match parent {
        ParentId::Root(_) => Under::Root,
        ParentId::Ou(id) => Under::Unit(id.clone()),
    }
}

fn account_of(account: types::Account, parent: &ParentId) -> Option<FoundAccount> {
    Some(FoundAccount {
        id: account.id?.parse().ok()?,
        under: under(parent),
        name: account.name.unwrap_or_default(),
        email: account.email.unwrap_or_default(),
        active: account.status.is_none_or(|status| status == types::AccountStatus::Active),
    })
}
