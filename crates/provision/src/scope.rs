//! Which accounts a rule covers: a pure function of the rule and the organization.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fault::Fault;
use model::{
    Account, AccountId, AccountStatus, Organization, OrganizationalUnit, ParentId, RuleScope, limits,
};
use store::{Page, Stored, Tx};

/// Rows read at once.
const PAGE: usize = 1000;

/// The organization, as far as rules look at it.
#[derive(Clone, Debug)]
pub struct Landscape {
    /// The management account; none where there is no organization (any more), and no accounts either.
    pub management: Option<AccountId>,
    /// Its accounts, closed ones too.
    pub accounts: BTreeMap<AccountId, Arc<Account>>,
    /// Its organizational units.
    pub units: BTreeMap<ParentId, Arc<OrganizationalUnit>>,
}

impl Landscape {
    /// The organization as it is.
    pub async fn read(tx: &mut Tx) -> Result<Self, Fault> {
        let accounts = every::<Account>(tx).await?;
        let units = every::<OrganizationalUnit>(tx).await?;
        Ok(Self {
            management: management(tx).await?,
            accounts: accounts.into_iter().map(|account| (account.id.clone(), account)).collect(),
            units: units.into_iter().map(|unit| (ParentId::Ou(unit.id.clone()), unit)).collect(),
        })
    }

    /// As much of the organization as it takes to say whether a rule covers one account.
    pub async fn around(tx: &mut Tx, account: &AccountId) -> Result<Self, Fault> {
        let management = management(tx).await?;
        let mut seen = Self { management, accounts: BTreeMap::new(), units: BTreeMap::new() };
        let Some(account) = tx.get::<Account>(account).await? else { return Ok(seen) };
        let mut parent = account.parent.clone();
        while let ParentId::Ou(id) = &parent
            && seen.units.len() <= limits::OU_DEPTH_MAX
            && let Some(unit) = tx.get::<OrganizationalUnit>(id).await?
        {
            let next = unit.parent.clone();
            seen.units.insert(parent, unit);
            parent = next;
        }
        seen.accounts.insert(account.id.clone(), account);
        Ok(seen)
    }

    /// The accounts that a scope covers.
    pub fn covered(&self, scope: &RuleScope) -> BTreeSet<AccountId> {
        let covered = self.accounts.values().filter(|account| self.covers(scope, account));
        covered.map(|account| account.id.clone()).collect()
    }

    fn covers(&self, scope: &RuleScope, account: &Account) -> bool {
        let under = |parents: &[ParentId]| self.above(account).any(|above| parents.contains(above));
        account.status == AccountStatus::Active
            && (scope.management || self.management.as_ref() != Some(&account.id))
            && (scope.under.is_empty() || under(&scope.under))
            && scope.tags.iter().all(|wanted| {
                let tag = account.tags.iter().find(|tag| tag.key == wanted.key);
                tag.is_some_and(|tag| wanted.values.is_empty() || wanted.values.contains(&tag.value))
            })
            && (scope.names.is_empty() || scope.names.iter().any(|like| policy::covers(like, &account.name)))
            && !scope.except_accounts.contains(&account.id)
            && !under(&scope.except_under)
    }

    /// What an account hangs under, from its parent up to the root.
    fn above<'a>(&'a self, account: &'a Account) -> impl Iterator<Item = &'a ParentId> {
        let up = |parent: &&'a ParentId| self.units.get(*parent).map(|unit| &unit.parent);
        // A tree has no circles; the bound is for a store that somebody edited.
        std::iter::successors(Some(&account.parent), up).take(limits::OU_DEPTH_MAX + 2)
    }
}

async fn management(tx: &mut Tx) -> Result<Option<AccountId>, Fault> {
    let organization = tx.scan::<Organization>((), Page::first(1)).await?.items.into_iter().next();
    Ok(organization.map(|organization| organization.management_account.clone()))
}

/// Every row of a table that limits keep small.
pub(crate) async fn every<T: Stored>(tx: &mut Tx) -> Result<Vec<Arc<T>>, Fault> {
    let (mut rows, mut after) = (Vec::new(), None);
    loop {
        let page = tx.scan::<T>((), Page::first(PAGE).after(after)).await?;
        rows.extend(page.items);
        after = page.next;
        if after.is_none() {
            return Ok(rows);
        }
    }
}

#[cfg(test)]
mod tests {
    use model::{Tag, TagCondition, Timestamp};

    use super::*;

    const ROOT: &str = "r-ab12";
    const WORKLOADS: &str = "ou-ab12-00000001";
    const IOT: &str = "ou-ab12-00000002";
    const SANDBOX: &str = "ou-ab12-00000003";

    fn id(number: u64) -> AccountId {
        (100_000_000_000 + number).to_string().parse().unwrap()
    }

    fn account(number: u64, parent: &str, name: &str, tags: &[(&str, &str)]) -> Account {
        Account {
            id: id(number),
            parent: parent.parse().unwrap(),
            name: name.into(),
            email: format!("{number}@technova.example"),
            status: AccountStatus::Active,
            invited: false,
            joined: Timestamp(1),
            backend: String::new(),
            tags: tags
                .iter()
                .map(|(key, value)| Tag { key: (*key).into(), value: (*value).into() })
                .collect(),
        }
    }

    /// Workloads holds IoT; the management account hangs under the root, as do IoT's siblings.
    fn landscape() -> Landscape {
        let unit = |own: &str, parent: &str| OrganizationalUnit {
            id: own.parse().unwrap(),
            parent: parent.parse().unwrap(),
            name: own.into(),
            tags: Vec::new(),
        };
        let units = [unit(WORKLOADS, ROOT), unit(IOT, WORKLOADS), unit(SANDBOX, ROOT)];
        let accounts = [
            account(0, ROOT, "management", &[("env", "prod")]),
            account(1, WORKLOADS, "shop-prod", &[("env", "prod"), ("team", "shop")]),
            account(2, IOT, "iot-dev", &[("env", "dev")]),
            account(3, IOT, "iot-prod", &[("env", "prod")]),
            account(4, SANDBOX, "play", &[]),
            Account { status: AccountStatus::Suspended, ..account(5, IOT, "iot-old", &[("env", "prod")]) },
        ];
        Landscape {
            management: Some(id(0)),
            accounts: accounts.map(|account| (account.id.clone(), Arc::new(account))).into(),
            units: units.map(|unit| (ParentId::Ou(unit.id.clone()), Arc::new(unit))).into(),
        }
    }

    #[track_caller]
    fn covers(scope: RuleScope, expected: &[u64]) {
        let expected: BTreeSet<AccountId> = expected.iter().copied().map(id).collect();
        assert_eq!(landscape().covered(&scope), expected);
    }

    fn parents(ids: &[&str]) -> Vec<ParentId> {
        ids.iter().map(|id| id.parse().unwrap()).collect()
    }

    fn tag(key: &str, values: &[&str]) -> TagCondition {
        TagCondition { key: key.into(), values: values.iter().map(|value| (*value).to_owned()).collect() }
    }

    #[test]
    fn everywhere_is_every_open_account_but_the_management_account() {
        covers(RuleScope::default(), &[1, 2, 3, 4]);
        covers(RuleScope { under: parents(&[ROOT]), ..RuleScope::default() }, &[1, 2, 3, 4]);
        covers(RuleScope { management: true, ..RuleScope::default() }, &[0, 1, 2, 3, 4]);
    }

    #[test]
    fn a_unit_covers_all_that_hangs_anywhere_under_it() {
        covers(RuleScope { under: parents(&[WORKLOADS]), ..RuleScope::default() }, &[1, 2, 3]);
        covers(RuleScope { under: parents(&[IOT, SANDBOX]), ..RuleScope::default() }, &[2, 3, 4]);
        covers(RuleScope { under: parents(&["ou-ab12-99999999"]), ..RuleScope::default() }, &[]);
    }

    #[test]
    fn every_tag_must_be_there_with_one_of_its_values() {
        covers(RuleScope { tags: vec![tag("env", &["prod"])], ..RuleScope::default() }, &[1, 3]);
        covers(RuleScope { tags: vec![tag("env", &["prod", "dev"])], ..RuleScope::default() }, &[1, 2, 3]);
        covers(RuleScope { tags: vec![tag("env", &[])], ..RuleScope::default() }, &[1, 2, 3]);
        let both = vec![tag("env", &["prod"]), tag("team", &[])];
        covers(RuleScope { tags: both, ..RuleScope::default() }, &[1]);
        covers(RuleScope { tags: vec![tag("Env", &["prod"])], ..RuleScope::default() }, &[]);
    }

    #[test]
    fn a_name_pattern_is_whole_and_ignores_case() {
        covers(RuleScope { names: vec!["IOT-*".into()], ..RuleScope::default() }, &[2, 3]);
        covers(RuleScope { names: vec!["*-prod".into(), "pl?y".into()], ..RuleScope::default() }, &[1, 3, 4]);
        covers(RuleScope { names: vec!["iot".into()], ..RuleScope::default() }, &[]);
    }

    #[test]
    fn kinds_of_condition_combine_and_exclusions_win() {
        let scope = RuleScope {
            under: parents(&[WORKLOADS]),
            tags: vec![tag("env", &["prod"])],
            names: vec!["*".into()],
            ..RuleScope::default()
        };
        covers(scope.clone(), &[1, 3]);
        covers(RuleScope { except_accounts: vec![id(3)], ..scope.clone() }, &[1]);
        covers(RuleScope { except_under: parents(&[IOT]), ..scope.clone() }, &[1]);
        covers(RuleScope { except_under: parents(&[ROOT]), ..scope }, &[]);
    }
}
