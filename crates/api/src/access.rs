//! What a signed-in user may enter: the accounts, and the permission sets in each.

use std::collections::{BTreeMap, BTreeSet};

use model::{
    Account, AccountId, AccountStatus, Group, GroupId, IdentityStoreId, InstanceId, PermissionSet,
    PermissionSetId, Principal, UserId, limits,
};
use store::record::access::AssignmentByPrincipal;
use store::record::identity::MembershipByUser;

use crate::caller::PortalCaller;
use crate::cx::Cx;

/// Assignments of one principal that are followed.
pub(crate) const ASSIGNMENTS_MAX: usize = 100_000;

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

/// The permission sets of a signed-in user, by account.
pub(crate) async fn of(
    cx: &mut Cx<'_>,
    portal: &PortalCaller,
) -> fault::Result<BTreeMap<AccountId, BTreeSet<PermissionSetId>>> {
    let instance = &portal.live.session.instance;
    let principals = principals(cx, &portal.live.user.store, &portal.live.user.id).await?;
    let prefixes: Vec<(&InstanceId, &Principal)> = principals.iter().map(|who| (instance, who)).collect();
    let found = cx.tx.list_each::<AssignmentByPrincipal, _>(&prefixes, ASSIGNMENTS_MAX).await?;
    let mut access: BTreeMap<AccountId, BTreeSet<PermissionSetId>> = BTreeMap::new();
    for assignment in found.iter().flatten() {
        access.entry(assignment.account.clone()).or_default().insert(assignment.permission_set.clone());
    }
    Ok(access)
}

/// The accounts among these that can be entered.
pub(crate) async fn open_accounts(
    cx: &mut Cx<'_>,
    ids: &[AccountId],
) -> fault::Result<Vec<std::sync::Arc<Account>>> {
    let found = cx.tx.get_many::<Account>(ids).await?;
    Ok(found.into_iter().flatten().filter(|account| account.status == AccountStatus::Active).collect())
}

/// The permission sets under these ids, without those that are gone.
pub(crate) async fn permission_sets(
    cx: &mut Cx<'_>,
    instance: &InstanceId,
    ids: impl IntoIterator<Item = PermissionSetId>,
) -> fault::Result<Vec<std::sync::Arc<PermissionSet>>> {
    let keys: Vec<_> = ids.into_iter().map(|id| (instance.clone(), id)).collect();
    Ok(cx.tx.get_many::<PermissionSet>(&keys).await?.into_iter().flatten().collect())
}
