//! Users, groups and memberships coming and going, with everything that hangs on them: the counters of their
//! quotas, memberships, passwords.
//!
//! Whatever brings people in or sends them away (this API, a declared organization, SCIM) does it here, so
//! that no step can be forgotten.

use fault::Fault;
use model::{
    Group, GroupId, IdentityStoreId, Membership, Population, Quota, Timestamp, User, UserId, UserStatus,
    limits,
};
use store::record::identity::{GroupByName, MembershipByGroup, MembershipByUser, UserByName};
use store::record::instance::InstanceByStore;
use store::{Exists, Page, Tx};

use super::nested;

/// Memberships of a group that are taken away at once while the group is.
const MEMBERSHIPS_PAGE: usize = 1000;

/// Why somebody or something was not added.
#[derive(Debug)]
pub(crate) enum NotAdded {
    /// Another one has what has to be unique.
    Taken(Exists),
    /// There are as many as there may be.
    Full,
    /// The user is in as many groups as a user may be.
    UserFull,
    /// There is no such user.
    NoUser(UserId),
    /// There is no such group.
    NoGroup(GroupId),
    /// Our side failed.
    Fault(Fault),
}

impl From<Fault> for NotAdded {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

/// Adds a new user.
pub(crate) async fn add_user(tx: &mut Tx, user: &User) -> Result<(), NotAdded> {
    let mut population = population(tx, &user.store).await?;
    if population.users >= most(tx, &user.store, Quota::Users).await? {
        return Err(NotAdded::Full);
    }
    tx.try_put(user).await?.map_err(NotAdded::Taken)?;
    population.users += 1;
    Ok(tx.put(&population).await?)
}

/// Takes a user away, with memberships, password and one-time links. Sessions are dead without their user;
/// assignments stay behind under the dead id, as with AWS.
pub(crate) async fn remove_user(tx: &mut Tx, user: &User) -> fault::Result<()> {
    let (store, id) = (&user.store, &user.id);
    for membership in tx.all::<MembershipByUser>((store, id), limits::GROUPS_PER_USER_MAX).await? {
        tx.delete::<Membership>(&(store.clone(), membership.id.clone())).await?;
    }
    signin::link::remove(tx, store, id).await?;
    if tx.delete::<User>(&(store.clone(), id.clone())).await? {
        let mut population = population(tx, store).await?;
        population.users = population.users.saturating_sub(1);
        tx.put(&population).await?;
    }
    Ok(())
}

/// Lets a user in or shuts them out. Shutting out ends all their sessions for good: whoever is let in again
/// has to sign in again.
pub(crate) async fn set_status(
    tx: &mut Tx,
    user: &User,
    status: UserStatus,
    now: Timestamp,
    by: &str,
) -> fault::Result<()> {
    if status == UserStatus::Disabled {
        signin::session::revoke_all(tx, now, &user.store, &user.id).await?;
    }
    if user.status == status {
        return Ok(());
    }
    let meta = user.meta.changed(now, by);
    tx.put(&User { status, meta, ..user.clone() }).await
}

/// Adds a new group.
pub(crate) async fn add_group(tx: &mut Tx, group: &Group) -> Result<(), NotAdded> {
    let mut population = population(tx, &group.store).await?;
    if population.groups >= most(tx, &group.store, Quota::Groups).await? {
        return Err(NotAdded::Full);
    }
    tx.try_put(group).await?.map_err(NotAdded::Taken)?;
    population.groups += 1;
    Ok(tx.put(&population).await?)
}

/// Takes a group away, with its memberships and what nests it. Assignments stay behind under the dead id, as
/// with AWS.
pub(crate) async fn remove_group(tx: &mut Tx, group: &Group) -> fault::Result<()> {
    let (store, id) = (&group.store, &group.id);
    let mut after = None;
    loop {
        let page = Page::first(MEMBERSHIPS_PAGE).after(after);
        let page = tx.list::<MembershipByGroup>((store, id), page).await?;
        for membership in &page.items {
            tx.delete::<Membership>(&(store.clone(), membership.id.clone())).await?;
        }
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    nested::forget(tx, store, id).await?;
    if tx.delete::<Group>(&(store.clone(), id.clone())).await? {
        let mut population = population(tx, store).await?;
        population.groups = population.groups.saturating_sub(1);
        tx.put(&population).await?;
    }
    Ok(())
}

/// Puts a user into a group.
pub(crate) async fn add_membership(tx: &mut Tx, membership: &Membership) -> Result<(), NotAdded> {
    let Membership { store, user, group, .. } = membership;
    if !tx.exists::<User>(&(store.clone(), user.clone())).await? {
        return Err(NotAdded::NoUser(user.clone()));
    }
    if !tx.exists::<Group>(&(store.clone(), group.clone())).await? {
        return Err(NotAdded::NoGroup(group.clone()));
    }
    let groups = tx.count::<MembershipByUser>((store, user), limits::GROUPS_PER_USER_MAX).await?;
    if groups == limits::GROUPS_PER_USER_MAX {
        return Err(NotAdded::UserFull);
    }
    tx.try_put(membership).await?.map_err(NotAdded::Taken)
}

/// How many of something there may be.
async fn most(tx: &mut Tx, store: &IdentityStoreId, quota: Quota) -> fault::Result<u64> {
    let instance = tx.find::<InstanceByStore>((store,)).await?;
    let settings = instance.map(|instance| instance.settings.clone()).unwrap_or_default();
    Ok(settings.quota(quota) as u64)
}

/// How many there are. Counted row by row the first time only.
async fn population(tx: &mut Tx, store: &IdentityStoreId) -> fault::Result<Population> {
    if let Some(known) = tx.get::<Population>(store).await? {
        return Ok(Population::clone(&known));
    }
    let users = tx.count::<UserByName>((store,), Quota::Users.most()).await?;
    let groups = tx.count::<GroupByName>((store,), Quota::Groups.most()).await?;
    Ok(Population { store: store.clone(), users: users as u64, groups: groups as u64 })
}
