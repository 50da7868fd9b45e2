//! What a signed-in user may enter: the accounts, and the permission sets in each.

use std::collections::{BTreeMap, BTreeSet, btree_map};
use std::sync::Arc;

use model::{
    AccessApplicationId, Account, AccountId, AccountStatus, Assignment, Duration, GroupId, IdentityStoreId,
    InstanceId, PermissionSet, PermissionSetId, Principal, Provisioned, Role, Term, Timestamp, UserId,
    limits,
};
use store::record::access::{AssignmentByPrincipal, PermissionSetByName};
use store::record::account_access::EntitlementByPrincipal;
use store::record::identity::MembershipByUser;
use store::{Folded, Memo, Table};

use crate::caller::PortalCaller;
use crate::credentials::{EnteredBy, SessionOrigin};
use crate::cx::Cx;
use crate::nesting::{self, Path, Towards};

/// Assignments of one principal that are followed.
pub(crate) const ASSIGNMENTS_MAX: usize = 100_000;

/// Permission sets in accounts that are remembered, over all users: some hundred MB at most.
const ACCESS_REMEMBERED_MAX: usize = 500_000;
/// Roles of permission sets that are remembered.
const ENTRIES_REMEMBERED_MAX: usize = 10_000;

/// What a user may enter, and when. It is remembered while time passes, so nobody sees it but at a moment.
#[derive(Debug)]
pub(crate) struct Access(BTreeMap<AccountId, Held>);

/// What a user has in one account that is open.
#[derive(Debug)]
struct Held {
    account: Arc<Account>,
    permission_sets: BTreeMap<PermissionSetId, Term>,
}

/// What a user has in one account at a moment.
#[derive(Debug)]
pub(crate) struct Entrance<'a> {
    pub(crate) account: &'a Account,
    /// At least one.
    pub(crate) permission_sets: BTreeSet<&'a PermissionSetId>,
}

impl Access {
    /// The accounts that may be entered at that moment, in the order of their ids.
    pub(crate) fn at(&self, now: Timestamp) -> impl Iterator<Item = Entrance<'_>> {
        self.0.values().filter_map(move |held| held.at(now))
    }

    /// One account, if it may be entered at that moment.
    pub(crate) fn get(&self, account: &AccountId, now: Timestamp) -> Option<Entrance<'_>> {
        self.0.get(account)?.at(now)
    }

    /// When a permission set may be entered with.
    fn term(&self, account: &AccountId, set: &PermissionSetId) -> Option<&Term> {
        self.0.get(account)?.permission_sets.get(set)
    }
}

impl Held {
    fn at(&self, now: Timestamp) -> Option<Entrance<'_>> {
        let held = self.permission_sets.iter().filter(|(_, term)| term.holds_at(now));
        let permission_sets: BTreeSet<_> = held.map(|(set, _)| set).collect();
        (!permission_sets.is_empty()).then_some(Entrance { account: &self.account, permission_sets })
    }
}

/// The tables that say who may enter what.
const TABLES: [Table; 8] = [
    Table::MembershipByUser,
    Table::Memberships,
    Table::GroupNestings,
    Table::NestingByMember,
    Table::Groups,
    Table::AssignmentByPrincipal,
    Table::Assignments,
    Table::Accounts,
];

/// A permission set as it was brought into an account.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) permission_set: PermissionSetId,
    pub(crate) session_duration: Duration,
    pub(crate) role: Arc<Role>,
}

/// The tables that say what permission sets became in accounts.
const ENTRY_TABLES: [Table; 4] =
    [Table::PermissionSetByName, Table::PermissionSets, Table::Provisioned, Table::Roles];

/// What users may enter and by which roles, as it was last derived.
pub struct AccessMemo {
    access: Memo<(InstanceId, UserId), Access>,
    entries: Memo<(InstanceId, AccountId, String), Entry>,
}

impl Default for AccessMemo {
    fn default() -> Self {
        Self { access: Memo::new(ACCESS_REMEMBERED_MAX), entries: Memo::new(ENTRIES_REMEMBERED_MAX) }
    }
}

/// The user and the user's groups, those that their groups are in too: whose assignments count.
pub(crate) async fn principals(
    cx: &mut Cx<'_>,
    store: &IdentityStoreId,
    user: &UserId,
) -> fault::Result<Vec<Principal>> {
    let groups = groups(cx, store, user).await?;
    Ok(std::iter::once(Principal::User(user.clone()))
        .chain(groups.into_keys().map(Principal::Group))
        .collect())
}

/// The groups that a user is in, each with the way there: from one that has the user as a member. A group
/// that is gone gives nothing, even where a membership was left behind.
pub(crate) async fn groups(
    cx: &mut Cx<'_>,
    store: &IdentityStoreId,
    user: &UserId,
) -> fault::Result<BTreeMap<GroupId, Path>> {
    let memberships = cx.tx.all::<MembershipByUser>((store, user), limits::GROUPS_PER_USER_MAX).await?;
    let direct = memberships.iter().map(|membership| membership.group.clone()).collect();
    nesting::reached(&mut cx.tx, store, direct, Towards::Parents).await
}

/// What a signed-in user may enter.
pub(crate) async fn of(cx: &mut Cx<'_>, portal: &PortalCaller) -> fault::Result<Arc<Access>> {
    let who = (portal.live.session.instance.clone(), portal.live.user.id.clone());
    let Some(state) = cx.tx.state_of(&TABLES).await? else { return Ok(Arc::new(derive(cx, portal).await?)) };
    if let Some(access) = cx.app.access.access.recall(&who, state) {
        return Ok(access);
    }
    let access = Arc::new(derive(cx, portal).await?);
    let weight = access.0.values().map(|held| 1 + held.permission_sets.len()).sum::<usize>() + 1;
    cx.app.access.access.keep(who, state, Arc::clone(&access), weight);
    Ok(access)
}

/// When a signed-in user may enter one account with one permission set; none when not now.
pub(crate) async fn may_enter(
    cx: &mut Cx<'_>,
    portal: &PortalCaller,
    to: &SessionOrigin,
) -> fault::Result<Option<Term>> {
    let EnteredBy::PermissionSet(set) = &to.entered_by else { return assigned(cx, to).await };
    if cx.tx.state_of(&TABLES).await?.is_some() {
        let access = of(cx, portal).await?;
        let term = access.term(&to.account, set);
        return Ok(term.filter(|term| term.holds_at(cx.now)).cloned());
    }
    // Where nothing is remembered, one question is cheaper than all of them.
    let account = cx.tx.get::<Account>(&to.account).await?;
    match account.is_some_and(|account| account.status == AccountStatus::Active) {
        true => assigned(cx, to).await,
        false => Ok(None),
    }
}

/// When the user has what lets it in, directly or by a group; none when not now.
pub(crate) async fn assigned(cx: &mut Cx<'_>, to: &SessionOrigin) -> fault::Result<Option<Term>> {
    let principals = principals(cx, &to.store, &to.user).await?;
    let set = match &to.entered_by {
        EnteredBy::PermissionSet(set) => set,
        EnteredBy::Entitlement(application, role) => {
            let entitled = is_entitled(cx, application, &principals, &to.account, role).await?;
            return Ok(entitled.then_some(Term::Always));
        }
    };
    let key = |principal| (to.instance.clone(), to.account.clone(), set.clone(), principal);
    let keys: Vec<_> = principals.into_iter().map(key).collect();
    let found = cx.tx.get_many::<Assignment>(&keys).await?;
    let terms = found.iter().flatten().map(|assignment| assignment.sources.term());
    let term = terms.reduce(either);
    Ok(term.filter(|term| term.holds_at(cx.now)))
}

/// Whether one of these is entitled to a role that an account of the organization owns itself. Entitlements
/// stay when their account leaves; they are good for nothing then.
async fn is_entitled(
    cx: &mut Cx<'_>,
    application: &AccessApplicationId,
    principals: &[Principal],
    account: &AccountId,
    role: &str,
) -> fault::Result<bool> {
    let open = cx.tx.get::<Account>(account).await?;
    if open.is_none_or(|account| account.status != AccountStatus::Active) {
        return Ok(false);
    }
    let each: Vec<_> = principals.iter().map(|principal| (application, principal, account, role)).collect();
    let found = cx.tx.list_each::<EntitlementByPrincipal, _>(&each, 1).await?;
    Ok(found.iter().any(|entitlements| !entitlements.is_empty()))
}

fn either(mut one: Term, other: Term) -> Term {
    one.join(other);
    one
}

/// The same, from what is stored. Reads nothing but [`TABLES`].
async fn derive(cx: &mut Cx<'_>, portal: &PortalCaller) -> fault::Result<Access> {
    let instance = &portal.live.session.instance;
    let principals = principals(cx, &portal.live.user.store, &portal.live.user.id).await?;
    let prefixes: Vec<(&InstanceId, &Principal)> = principals.iter().map(|who| (instance, who)).collect();
    let found = cx.tx.list_each::<AssignmentByPrincipal, _>(&prefixes, ASSIGNMENTS_MAX).await?;
    let mut sets: BTreeMap<AccountId, BTreeMap<PermissionSetId, Term>> = BTreeMap::new();
    for assignment in found.iter().flatten() {
        let term = assignment.sources.term();
        let held = sets.entry(assignment.account.clone()).or_default();
        match held.entry(assignment.permission_set.clone()) {
            btree_map::Entry::Occupied(mut held) => held.get_mut().join(term),
            btree_map::Entry::Vacant(none) => _ = none.insert(term),
        }
    }
    let ids: Vec<AccountId> = sets.keys().cloned().collect();
    let accounts = cx.tx.get_many::<Account>(&ids).await?;
    let open = accounts.into_iter().flatten().filter(|account| account.status == AccountStatus::Active);
    let held = |account: Arc<Account>| {
        let permission_sets = sets.remove(&account.id).unwrap_or_default();
        (account.id.clone(), Held { account, permission_sets })
    };
    Ok(Access(open.map(held).collect()))
}

/// The role that a permission set of this name became in an account; none while it is still on its way there.
pub(crate) async fn entry(
    cx: &mut Cx<'_>,
    instance: &InstanceId,
    account: &AccountId,
    name: &str,
) -> fault::Result<Option<Arc<Entry>>> {
    let place = (instance.clone(), account.clone(), name.to_owned());
    let Some(state) = cx.tx.state_of(&ENTRY_TABLES).await? else {
        return Ok(find_entry(cx, &place).await?.map(Arc::new));
    };
    if let Some(entry) = cx.app.access.entries.recall(&place, state) {
        return Ok(Some(entry));
    }
    let Some(entry) = find_entry(cx, &place).await?.map(Arc::new) else { return Ok(None) };
    cx.app.access.entries.keep(place, state, Arc::clone(&entry), 1);
    Ok(Some(entry))
}

/// The same, from what is stored. Reads nothing but [`ENTRY_TABLES`].
async fn find_entry(
    cx: &mut Cx<'_>,
    (instance, account, name): &(InstanceId, AccountId, String),
) -> fault::Result<Option<Entry>> {
    let Some(set) = cx.tx.find::<PermissionSetByName>((instance, name)).await? else { return Ok(None) };
    let key = (instance.clone(), set.id.clone(), account.clone());
    let Some(provisioned) = cx.tx.get::<Provisioned>(&key).await? else { return Ok(None) };
    let role = cx.tx.get::<Role>(&(account.clone(), Folded::of(&provisioned.role_name))).await?;
    let session_duration = provisioned.session_duration;
    Ok(role.map(|role| Entry { permission_set: set.id.clone(), session_duration, role }))
}

/// The permission sets under these ids, without those that are gone.
pub(crate) async fn permission_sets<'a>(
    cx: &mut Cx<'_>,
    instance: &InstanceId,
    ids: impl IntoIterator<Item = &'a PermissionSetId>,
) -> fault::Result<Vec<Arc<PermissionSet>>> {
    let keys: Vec<_> = ids.into_iter().map(|id| (instance.clone(), id.clone())).collect();
    Ok(cx.tx.get_many::<PermissionSet>(&keys).await?.into_iter().flatten().collect())
}
