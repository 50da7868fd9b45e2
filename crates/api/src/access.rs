//! What a signed-in user may enter: the accounts, and the permission sets in each.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use model::{
    Account, AccountId, AccountStatus, Group, GroupId, IdentityStoreId, InstanceId, PermissionSet,
    PermissionSetId, Principal, UserId, limits,
};
use store::record::access::AssignmentByPrincipal;
use store::record::identity::MembershipByUser;
use store::{Memo, Table};

use crate::caller::PortalCaller;
use crate::cx::Cx;

/// Assignments of one principal that are followed.
pub(crate) const ASSIGNMENTS_MAX: usize = 100_000;

/// Users whose access is remembered.
const REMEMBERED_MAX: usize = 10_000;

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

/// What users may enter, as it was last derived.
pub struct AccessMemo(Memo<(InstanceId, UserId), Access>);

impl Default for AccessMemo {
    fn default() -> Self {
        Self(Memo::new(REMEMBERED_MAX))
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
    if let Some(access) = cx.app.access.0.recall(&who, state) {
        return Ok(access);
    }
    let access = Arc::new(derive(cx, portal).await?);
    cx.app.access.0.keep(who, state, Arc::clone(&access));
    Ok(access)
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

/// The permission sets under these ids, without those that are gone.
pub(crate) async fn permission_sets(
    cx: &mut Cx<'_>,
    instance: &InstanceId,
    ids: impl IntoIterator<Item = PermissionSetId>,
) -> fault::Result<Vec<Arc<PermissionSet>>> {
    let keys: Vec<_> = ids.into_iter().map(|id| (instance.clone(), id)).collect();
    Ok(cx.tx.get_many::<PermissionSet>(&keys).await?.into_iter().flatten().collect())
}
