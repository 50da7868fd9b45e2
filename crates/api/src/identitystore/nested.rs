//! Groups in groups as they are written: never in a circle, never too deep. Operations and the organization
//! file come here.

use fault::Fault;
use model::{Group, GroupId, GroupNesting, IdentityStoreId, Timestamp, limits};
use store::record::identity::NestingByMember;
use store::{Page, Stored as _, Tx};

use crate::nesting::{self, Towards};

/// Why a group did not become a member of another.
pub(crate) enum NotNested {
    /// What stands against it, in words.
    Refused(String),
    /// Our side failed.
    Fault(Fault),
}

impl From<Fault> for NotNested {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

/// Makes a group a member of another. That it is one already is as good.
pub(crate) async fn add(
    tx: &mut Tx,
    parent: &Group,
    member: &Group,
    now: Timestamp,
    by: &str,
) -> Result<(), NotNested> {
    let store = &parent.store;
    let nesting = GroupNesting {
        store: store.clone(),
        parent: parent.id.clone(),
        member: member.id.clone(),
        created: now,
        created_by: by.to_owned(),
    };
    if tx.exists::<GroupNesting>(&nesting.key()).await? {
        return Ok(());
    }
    check_no_circle(tx, parent, member).await?;
    check_room(tx, store, &parent.id, &member.id).await?;
    Ok(tx.put(&nesting).await?)
}

/// Where the parent is in the member already, by whatever way, the two would be in each other.
async fn check_no_circle(tx: &mut Tx, parent: &Group, member: &Group) -> Result<(), NotNested> {
    let ways = nesting::reached(tx, &parent.store, vec![parent.id.clone()], Towards::Parents).await?;
    let Some(way) = ways.get(&member.id) else { return Ok(()) };
    let keys: Vec<_> = way.iter().map(|group| (parent.store.clone(), group.clone())).collect();
    let groups = tx.get_many::<Group>(&keys).await?;
    let names: Vec<&str> = groups.iter().flatten().map(|group| group.display_name.as_str()).collect();
    Err(NotNested::Refused(format!(
        "group `{}` cannot become a member of group `{}`, which would go in a circle: {} is in it already",
        member.display_name,
        parent.display_name,
        names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" in "),
    )))
}

async fn check_room(
    tx: &mut Tx,
    store: &IdentityStoreId,
    parent: &GroupId,
    member: &GroupId,
) -> Result<(), NotNested> {
    let above = nesting::depth(tx, store, parent, Towards::Parents).await?;
    let below = nesting::depth(tx, store, member, Towards::Members).await?;
    if above + below + 1 > limits::GROUP_DEPTH_MAX {
        let most = limits::GROUP_DEPTH_MAX;
        return Err(NotNested::Refused(format!("groups are nested {most} deep at most")));
    }
    let most = limits::NESTED_GROUPS_MAX;
    if tx.count_rows::<GroupNesting>((store, parent), most).await? == most {
        return Err(NotNested::Refused(format!("a group has {most} groups as members at most")));
    }
    if tx.count::<NestingByMember>((store, member), most).await? == most {
        return Err(NotNested::Refused(format!("a group is a member of {most} groups at most")));
    }
    Ok(())
}

/// Takes a group out of every other, and every other out of it: it goes.
pub(crate) async fn forget(tx: &mut Tx, store: &IdentityStoreId, group: &GroupId) -> fault::Result<()> {
    let page = Page::first(limits::NESTED_GROUPS_MAX);
    let below = tx.scan::<GroupNesting>((store, group), page).await?.items;
    let above = tx.all::<NestingByMember>((store, group), limits::NESTED_GROUPS_MAX).await?;
    for nesting in below.iter().chain(&above) {
        tx.delete::<GroupNesting>(&nesting.key()).await?;
    }
    Ok(())
}
