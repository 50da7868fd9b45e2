//! What a signed-in user may enter: the accounts, and the permission sets in each.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use model::{
    Account, AccountId, AccountStatus, Assignment, Duration, Group, GroupId, IdentityStoreId, InstanceId,
    PermissionSet, PermissionSetId, Principal, Provisioned, Role, UserId, limits,
};
use store::record::access::{AssignmentByPrincipal, PermissionSetByName};
use store::record::identity::MembershipByUser;
use store::{Folded, Memo, Table};

use crate::caller::PortalCaller;
use crate::credentials::SessionOrigin;
use crate::cx::Cx;

/// Assignments of one principal that are followed.
pub(crate) const ASSIGNMENTS_MAX: usize = 100_000;

/// Permission sets in accounts that are remembered, over all users: some hundred MB at most.
const ACCESS_REMEMBERED_MAX: usize = 500_000;
/// Roles of permission sets that are remembered.
const ENTRIES_REMEMBERED_MAX: usize = 10_000;

/// What a user may enter: the accounts that are open, and which permission sets the user has there.
pub(crate) type Access = BTreeMap<AccountId, Entrance>;

/// What a user has in one account.
#[derive(Debug)]
pub(crate) struct Entrance {
    pub(crate) account: Arc<Account>,
    pub(crate) permission_sets: BTreeSet<PermissionSetId>,
}

/// The tables that say who may enter what.
const TABLES: [Table; 6] = [
    Table::MembershipByUser,
    Table::Memberships,
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

/// The user and the user's groups: whose assignments count.
pub(crate) async fn principals(
    cx: &mut Cx<'_>,
    store: &IdentityStoreId,
    user: &UserId,
) -> fault::Result<Vec<Principal>> {
    let memberships = cx.tx.all::<MembershipByUser>((store, user), limits::GROUPS_PER_USER_MAX).await?;
    let mut groups: Vec<GroupId> = memberships.iter().map(|membership| membership.group.clone()).collect();
    // A group that is gone gives nothing, even where a membership was left behind.
    let keys: Vec<_> = groups.iter().map(|group| (store.clone(), group.clone())).collect();
    let there = cx.tx.get_many::<Group>(&keys).await?;
    let mut there = there.iter().map(Option::is_some);
    groups.retain(|_| there.next().unwrap_or(false));
    Ok(std::iter::once(Principal::User(user.clone()))
        .chain(groups.into_iter().map(Principal::Group))
        .collect())
}

/// What a signed-in user may enter.
pub(crate) async fn of(cx: &mut Cx<'_>, portal: &PortalCaller) -> fault::Result<Arc<Access>> {
    let who = (portal.live.session.instance.clone(), portal.live.user.id.clone());
    let Some(state) = cx.tx.state_of(&TABLES).await? else { return Ok(Arc::new(derive(cx, portal).await?)) };
    if let Some(access) = cx.app.access.access.recall(&who, state) {
        return Ok(access);
    }
    let access = Arc::new(derive(cx, portal).await?);
    let weight = access.values().map(|entrance| 1 + entrance.permission_sets.len()).sum::<usize>() + 1;
    cx.app.access.access.keep(who, state, Arc::clone(&access), weight);
    Ok(access)
}

/// Whether a signed-in user may enter one account with one permission set.
pub(crate) async fn may_enter(
    cx: &mut Cx<'_>,
    portal: &PortalCaller,
    to: &SessionOrigin,
) -> fault::Result<bool> {
    if cx.tx.state_of(&TABLES).await?.is_some() {
        let access = of(cx, portal).await?;
        let entrance = access.get(&to.account);
        return Ok(entrance.is_some_and(|entrance| entrance.permission_sets.contains(&to.permission_set)));
    }
    // Where nothing is remembered, one question is cheaper than all of them.
    let account = cx.tx.get::<Account>(&to.account).await?;
    let is_open = account.is_some_and(|account| account.status == AccountStatus::Active);
    Ok(is_open && is_assigned(cx, to).await?)
}

/// Whether the user has the permission set in the account, directly or by a group.
pub(crate) async fn is_assigned(cx: &mut Cx<'_>, to: &SessionOrigin) -> fault::Result<bool> {
    let principals = principals(cx, &to.store, &to.user).await?;
    let key = |principal| (to.instance.clone(), to.account.clone(), to.permission_set.clone(), principal);
    let keys: Vec<_> = principals.into_iter().map(key).collect();
    Ok(cx.tx.get_many::<Assignment>(&keys).await?.into_iter().flatten().next().is_some())
}

/// The same, from what is stored. Reads nothing but [`TABLES`].
async fn derive(cx: &mut Cx<'_>, portal: &PortalCaller) -> fault::Result<Access> {
    let instance = &portal.live.session.instance;
    let principals = principals(cx, &portal.live.user.store, &portal.live.user.id).await?;
    let prefixes: Vec<(&InstanceId, &Principal)> = principals.iter().map(|who| (instance, who)).collect();
    let found = cx.tx.list_each::<AssignmentByPrincipal, _>(&prefixes, ASSIGNMENTS_MAX).await?;
    let mut sets: BTreeMap<AccountId, BTreeSet<PermissionSetId>> = BTreeMap::new();
    for assignment in found.iter().flatten() {
        sets.entry(assignment.account.clone()).or_default().insert(assignment.permission_set.clone());
    }
    let ids: Vec<AccountId> = sets.keys().cloned().collect();
    let accounts = cx.tx.get_many::<Account>(&ids).await?;
    let open = accounts.into_iter().flatten().filter(|account| account.status == AccountStatus::Active);
    let entrance = |account: Arc<Account>| {
        let permission_sets = sets.remove(&account.id).unwrap_or_default();
        (account.id.clone(), Entrance { account, permission_sets })
    };
    Ok(open.map(entrance).collect())
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
pub(crate) async fn permission_sets(
    cx: &mut Cx<'_>,
    instance: &InstanceId,
    ids: impl IntoIterator<Item = PermissionSetId>,
) -> fault::Result<Vec<Arc<PermissionSet>>> {
    let keys: Vec<_> = ids.into_iter().map(|id| (instance.clone(), id)).collect();
    Ok(cx.tx.get_many::<PermissionSet>(&keys).await?.into_iter().flatten().collect())
}
