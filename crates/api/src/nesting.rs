//! Groups in groups: who is in a group by way of others, and what may not become of that.

use std::collections::{BTreeMap, BTreeSet};

use model::{Group, GroupId, GroupNesting, IdentityStoreId, limits};
use store::record::identity::NestingByMember;
use store::{Page, Tx};

/// The groups on the way from one to another: the first is where it begins, the last where it leads.
pub(crate) type Path = Vec<GroupId>;

/// Which way to look.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Towards {
    /// To the groups that a group is in.
    Parents,
    /// To the groups that are in a group.
    Members,
}

/// Every group that one of these leads to, they themselves among them, by the shortest way. A group that is
/// gone leads nowhere.
pub(crate) async fn reached(
    tx: &mut Tx,
    store: &IdentityStoreId,
    from: Vec<GroupId>,
    towards: Towards,
) -> fault::Result<BTreeMap<GroupId, Path>> {
    let mut paths: BTreeMap<GroupId, Path> = BTreeMap::new();
    let mut found: Vec<Path> = from.into_iter().map(|group| vec![group]).collect();
    // A level per round, so that one round trip finds it; one more than is allowed, for what was stored when
    // more was.
    for _ in 0..=limits::GROUP_DEPTH_MAX {
        let level = there(tx, store, found, &paths).await?;
        if level.is_empty() {
            break;
        }
        let groups: Vec<GroupId> = level.keys().cloned().collect();
        let next = next(tx, store, &groups, towards).await?;
        let on = |(from, to): (GroupId, GroupId)| {
            let mut path = level.get(&from).cloned().unwrap_or_default();
            path.push(to);
            path
        };
        found = next.into_iter().map(on).collect();
        paths.extend(level);
    }
    Ok(paths)
}

/// How many groups follow each other from this one, itself not counted.
pub(crate) async fn depth(
    tx: &mut Tx,
    store: &IdentityStoreId,
    from: &GroupId,
    towards: Towards,
) -> fault::Result<usize> {
    let mut level = BTreeSet::from([from.clone()]);
    for depth in 0..=limits::GROUP_DEPTH_MAX {
        let groups: Vec<GroupId> = level.into_iter().collect();
        level = next(tx, store, &groups, towards).await?.into_iter().map(|(_, to)| to).collect();
        if level.is_empty() {
            return Ok(depth);
        }
    }
    Ok(limits::GROUP_DEPTH_MAX.saturating_add(1))
}

/// The new ones among what was found that are there, by where their ways lead.
async fn there(
    tx: &mut Tx,
    store: &IdentityStoreId,
    found: Vec<Path>,
    known: &BTreeMap<GroupId, Path>,
) -> fault::Result<BTreeMap<GroupId, Path>> {
    let mut new = BTreeMap::new();
    for path in found {
        if let Some(group) = path.last().filter(|group| !known.contains_key(*group)).cloned() {
            new.entry(group).or_insert(path);
        }
    }
    let keys: Vec<_> = new.keys().map(|group| (store.clone(), group.clone())).collect();
    let held = tx.get_many::<Group>(&keys).await?;
    let mut held = held.iter().map(Option::is_some);
    new.retain(|_, _| held.next().unwrap_or_default());
    Ok(new)
}

/// One step from each of these groups: where from, and where to.
async fn next(
    tx: &mut Tx,
    store: &IdentityStoreId,
    groups: &[GroupId],
    towards: Towards,
) -> fault::Result<Vec<(GroupId, GroupId)>> {
    let mut steps = Vec::new();
    if towards == Towards::Parents {
        let prefixes: Vec<_> = groups.iter().map(|group| (store, group)).collect();
        let found = tx.list_each::<NestingByMember, _>(&prefixes, limits::NESTED_GROUPS_MAX).await?;
        let step = |nesting: &GroupNesting| (nesting.member.clone(), nesting.parent.clone());
        steps.extend(found.iter().flatten().map(|nesting| step(nesting)));
        return Ok(steps);
    }
    for group in groups {
        let page = Page::first(limits::NESTED_GROUPS_MAX);
        let found = tx.scan::<GroupNesting>((store, group), page).await?;
        steps.extend(found.items.iter().map(|nesting| (nesting.parent.clone(), nesting.member.clone())));
    }
    Ok(steps)
}
