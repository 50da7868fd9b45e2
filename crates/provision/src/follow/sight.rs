//! What rules and grants give and what stands of it, as the follower sees it. What was derived from tables
//! that did not change since is not derived again.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fault::Fault;
use model::{
    AccountId, AccountStatus, Assignment, AssignmentRule, AssignmentSource, Giver, Grant, Instance,
    InstanceId, PermissionSet, PermissionSetId, Principal, RuleId, RuleScope, Timestamp, Unreached,
};
use store::record::access::{AssignmentByGrant, AssignmentByRule};
use store::record::rule::GrantByEnd;
use store::{Index, Page, Revision, Stored as _, Table, Tx};

use crate::scope::{Landscape, every};
use crate::source::is_there;

/// Rows read at once.
const PAGE: usize = 1000;

/// What a [`Landscape`] is read from.
const LANDSCAPE: [Table; 3] = [Table::Accounts, Table::OrganizationalUnits, Table::Organizations];
/// What [`Standing`] is read from.
const STANDING: [Table; 3] = [Table::Assignments, Table::AssignmentByGrant, Table::AssignmentByRule];

/// A permission set that one giver gives one principal, wherever it does.
pub(super) type Gift = (InstanceId, Giver, PermissionSetId, Principal);
/// Where something is given.
type Accounts = Arc<BTreeSet<AccountId>>;
/// What rules and grants gave so far.
type Standing = BTreeMap<Gift, Accounts>;
/// Where a giver was refused, as [`Unreached`] has it.
type Place = (InstanceId, String, AccountId);

/// What is given and does not stand, or the other way round.
pub(super) struct Difference {
    pub(super) gift: Gift,
    pub(super) account: AccountId,
    pub(super) is_wanted: bool,
}

/// What rules and grants give, and what stands of it.
#[derive(Default)]
pub(super) struct Sight {
    wanted: BTreeMap<Gift, Accounts>,
    standing: Arc<Standing>,
    /// Where it was tried in vain.
    unreached: BTreeMap<Place, Arc<Unreached>>,
    /// How often each permission set was edited.
    revisions: BTreeMap<(InstanceId, PermissionSetId), u64>,
    /// When time alone will change something.
    pub(super) due: Option<Timestamp>,
}

/// What was derived before, and from which state of its tables.
#[derive(Default)]
pub(super) struct Derived {
    landscape: Kept<Landscape>,
    /// In that landscape.
    covered: BTreeMap<(InstanceId, RuleId), (RuleScope, Accounts)>,
    standing: Kept<Standing>,
}

/// A value, and the state of the tables that it was derived from.
struct Kept<T>(Option<(Revision, Arc<T>)>);

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> Kept<T> {
    fn recall(&self, state: Option<Revision>) -> Option<Arc<T>> {
        let (of, value) = self.0.as_ref()?;
        (state == Some(*of)).then(|| Arc::clone(value))
    }

    /// A value of no known state serves once.
    fn keep(&mut self, state: Option<Revision>, value: T) -> Arc<T> {
        let value = Arc::new(value);
        self.0 = state.map(|state| (state, Arc::clone(&value)));
        value
    }
}

impl Derived {
    async fn landscape(&mut self, tx: &mut Tx) -> Result<Arc<Landscape>, Fault> {
        let state = tx.state_of(&LANDSCAPE).await?;
        if let Some(landscape) = self.landscape.recall(state) {
            return Ok(landscape);
        }
        self.covered.clear();
        Ok(self.landscape.keep(state, Landscape::read(tx).await?))
    }

    /// Where each rule gives something in the landscape; rules that are not asked about are forgotten.
    fn covered(&mut self, landscape: &Landscape, rules: &[Arc<AssignmentRule>]) {
        let mut before = std::mem::take(&mut self.covered);
        for rule in rules {
            let held = before.remove(&rule.key()).filter(|(scope, _)| *scope == rule.scope);
            let held = held.unwrap_or_else(|| (rule.scope.clone(), Arc::new(landscape.covered(&rule.scope))));
            self.covered.insert(rule.key(), held);
        }
    }

    async fn standing(&mut self, tx: &mut Tx) -> Result<Arc<Standing>, Fault> {
        let state = tx.state_of(&STANDING).await?;
        match self.standing.recall(state) {
            Some(standing) => Ok(standing),
            None => Ok(self.standing.keep(state, standing(tx).await?)),
        }
    }
}

impl Sight {
    /// Reads what is not known from before. The transaction reads only: it may rely on states of tables.
    pub(super) async fn of(tx: &mut Tx, derived: &mut Derived, now: Timestamp) -> Result<Self, Fault> {
        let mut sight = Self::default();
        let rules = every::<AssignmentRule>(tx).await?;
        let mut grants = Vec::new();
        for instance in every::<Instance>(tx).await? {
            grants.extend(live_grants(tx, &instance.id, now).await?);
        }
        sight.standing = derived.standing(tx).await?;
        for row in every::<Unreached>(tx).await? {
            sight.unreached.insert(row.key(), row);
        }
        if rules.is_empty() && grants.is_empty() && sight.standing.is_empty() {
            return Ok(sight);
        }
        let landscape = derived.landscape(tx).await?;
        derived.covered(&landscape, &rules);
        sight.want_rules(tx, derived, &rules).await?;
        sight.want_grants(tx, &landscape, &grants).await?;
        let sets: BTreeSet<_> = sight.wanted.keys().chain(sight.standing.keys()).map(set_of).collect();
        let sets: Vec<_> = sets.into_iter().collect();
        for set in tx.get_many::<PermissionSet>(&sets).await?.into_iter().flatten() {
            sight.revisions.insert((set.instance.clone(), set.id.clone()), set.revision);
        }
        Ok(sight)
    }

    async fn want_rules(
        &mut self,
        tx: &mut Tx,
        derived: &Derived,
        rules: &[Arc<AssignmentRule>],
    ) -> Result<(), Fault> {
        for rule in rules {
            // A rule for somebody who is gone gives nobody anything.
            if let Some((_, accounts)) = derived.covered.get(&rule.key())
                && is_there(tx, &rule.instance, &rule.principal).await?
            {
                let AssignmentRule { instance, id, permission_set, principal, .. } = &**rule;
                let giver = Giver::Rule(id.clone());
                let gift = (instance.clone(), giver, permission_set.clone(), principal.clone());
                self.wanted.insert(gift, Arc::clone(accounts));
            }
        }
        Ok(())
    }

    async fn want_grants(
        &mut self,
        tx: &mut Tx,
        landscape: &Landscape,
        grants: &[Arc<Grant>],
    ) -> Result<(), Fault> {
        for grant in grants {
            self.is_due_at(grant.effective().until);
            let account = landscape.accounts.get(&grant.account);
            let is_open = account.is_some_and(|account| account.status == AccountStatus::Active);
            if is_open && is_there(tx, &grant.instance, &grant.principal).await? {
                let Grant { instance, id, account, permission_set, principal, .. } = &**grant;
                let giver = Giver::Grant(id.clone());
                let gift = (instance.clone(), giver, permission_set.clone(), principal.clone());
                self.wanted.insert(gift, Arc::new(BTreeSet::from([account.clone()])));
            }
        }
        Ok(())
    }

    /// What is given and does not stand, then what stands and is not given.
    pub(super) fn differing(&self) -> Vec<Difference> {
        let coming = lacking(&self.wanted, &self.standing, true);
        coming.chain(lacking(&self.standing, &self.wanted, false)).collect()
    }

    /// Where it does not matter any more that a giver was refused: nothing differs there.
    pub(super) fn reached(&self, differing: &[Difference]) -> Vec<&Place> {
        let open: BTreeSet<_> = differing.iter().map(place_of).collect();
        self.unreached.keys().filter(|place| !open.contains(*place)).collect()
    }

    /// Until when an account that refused is left alone.
    pub(super) fn waits_until(&self, different: &Difference, now: Timestamp) -> Option<Timestamp> {
        let row = self.unreached.get(&place_of(different))?;
        let revision = self.revisions.get(&set_of(&different.gift));
        let is_same = revision.is_none_or(|revision| *revision == row.set_revision);
        (is_same && now < row.again).then_some(row.again)
    }

    pub(super) fn is_due_at(&mut self, time: Timestamp) {
        self.due = Some(self.due.map_or(time, |due| due.min(time)));
    }
}

/// What one side has and the other has not.
fn lacking<'a>(
    side: &'a BTreeMap<Gift, Accounts>,
    other: &'a BTreeMap<Gift, Accounts>,
    is_wanted: bool,
) -> impl Iterator<Item = Difference> + 'a {
    side.iter().flat_map(move |(gift, accounts)| {
        let held = other.get(gift);
        let lacking = accounts.iter().filter(move |account| held.is_none_or(|held| !held.contains(*account)));
        lacking.map(move |account| Difference { gift: gift.clone(), account: account.clone(), is_wanted })
    })
}

fn place_of(Difference { gift: (instance, giver, ..), account, .. }: &Difference) -> Place {
    (instance.clone(), giver.to_string(), account.clone())
}

fn set_of((instance, _, set, _): &Gift) -> (InstanceId, PermissionSetId) {
    (instance.clone(), set.clone())
}

async fn standing(tx: &mut Tx) -> Result<Standing, Fault> {
    let mut found: BTreeMap<Gift, BTreeSet<AccountId>> = BTreeMap::new();
    let by_rule = all::<AssignmentByRule>(tx).await?;
    let by_grant = all::<AssignmentByGrant>(tx).await?;
    for row in by_rule.iter().chain(&by_grant) {
        for giver in row.sources.iter().map(AssignmentSource::giver) {
            if giver != Giver::Direct {
                let gift = (row.instance.clone(), giver, row.permission_set.clone(), row.principal.clone());
                found.entry(gift).or_default().insert(row.account.clone());
            }
        }
    }
    Ok(found.into_iter().map(|(gift, accounts)| (gift, Arc::new(accounts))).collect())
}

/// The grants that are not over.
async fn live_grants(tx: &mut Tx, instance: &InstanceId, now: Timestamp) -> Result<Vec<Arc<Grant>>, Fault> {
    let (mut rows, mut after) = (Vec::new(), None);
    let (from, to) = ((instance, &Timestamp(now.0.saturating_add(1))), (instance, &Timestamp(i64::MAX)));
    loop {
        let page = tx.range::<GrantByEnd>(from, to, Page::first(PAGE).after(after)).await?;
        rows.extend(page.items);
        after = page.next;
        if after.is_none() {
            return Ok(rows);
        }
    }
}

/// Every assignment that an index has.
async fn all<I: Index<Noun = Assignment>>(tx: &mut Tx) -> Result<Vec<Arc<Assignment>>, Fault> {
    let (mut rows, mut after) = (Vec::new(), None);
    loop {
        let page = tx.list::<I>((), Page::first(PAGE).after(after)).await?;
        rows.extend(page.items);
        after = page.next;
        if after.is_none() {
            return Ok(rows);
        }
    }
}

#[cfg(test)]
mod tests {
    use model::{Account, Clock as _};

    use super::*;
    use crate::tests::follow::{organization, rule};
    use crate::tests::stand::{Stand, set};

    async fn look(stand: &Stand, derived: &mut Derived) -> Sight {
        let mut tx = stand.store.attempts().begin().await.unwrap();
        Sight::of(&mut tx, derived, stand.clock.now()).await.unwrap()
    }

    fn places(sight: &Sight) -> Vec<Accounts> {
        sight.wanted.values().cloned().collect()
    }

    #[tokio::test]
    async fn an_edit_derives_again_only_what_depends_on_it() {
        let stand = organization().await;
        stand.put(&rule(1, RuleScope::default())).await;
        stand.put(&rule(2, RuleScope { names: vec!["*-1".into()], ..RuleScope::default() })).await;
        stand.work().await;
        let derived = &mut Derived::default();
        let first = look(&stand, derived).await;
        assert_eq!(places(&first).iter().map(|held| held.len()).collect::<Vec<_>>(), [3, 1]);

        stand.put(&PermissionSet { revision: 2, ..set(1) }).await;
        let edited = look(&stand, derived).await;
        assert!(Arc::ptr_eq(&first.standing, &edited.standing));
        assert!(places(&first).iter().zip(places(&edited)).all(|(one, other)| Arc::ptr_eq(one, &other)));
        assert_ne!(first.revisions, edited.revisions);

        stand.put(&rule(2, RuleScope { names: vec!["*-2".into()], ..RuleScope::default() })).await;
        let ruled = look(&stand, derived).await;
        let same =
            places(&first).iter().zip(places(&ruled)).map(|(one, two)| Arc::ptr_eq(one, &two)).collect();
        assert_eq!((Vec::<bool>::clone(&same), ruled.differing().len()), (vec![true, false], 2));

        stand.put(&Account { name: "other-2".into(), ..stand.account_row(7) }).await;
        let grown = look(&stand, derived).await;
        assert!(Arc::ptr_eq(&first.standing, &grown.standing));
        assert_eq!(places(&grown).iter().map(|held| held.len()).collect::<Vec<_>>(), [4, 2]);

        stand.work().await;
        let settled = look(&stand, derived).await;
        assert!(settled.differing().is_empty());
        assert!(!Arc::ptr_eq(&first.standing, &settled.standing));
    }
}
