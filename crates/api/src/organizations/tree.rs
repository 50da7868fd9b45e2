//! The tree of units: what hangs where, and how deep.

use fault::Context as _;
use model::{Account, Organization, OrganizationalUnit, OuId, ParentId, limits};
use store::record::organization::{AccountByParent, OuByParent};
use wire::generated::organizations::Error;

use crate::cx::Cx;

/// The root or unit with this id, if there is one.
pub(super) async fn find(
    cx: &mut Cx<'_>,
    organization: &Organization,
    id: &str,
) -> fault::Result<Option<ParentId>> {
    let Ok(parent) = id.parse::<ParentId>() else { return Ok(None) };
    let there = match &parent {
        ParentId::Root(id) => *id == organization.root_id,
        ParentId::Ou(id) => cx.tx.exists::<OrganizationalUnit>(id).await?,
    };
    Ok(there.then_some(parent))
}

/// The root or unit with this id, as most operations want it.
pub(super) async fn parent(
    cx: &mut Cx<'_>,
    organization: &Organization,
    id: &str,
) -> Result<ParentId, Error> {
    let parent = find(cx, organization, id).await?;
    parent.ok_or_else(|| Error::parent_not_found("You specified parent that doesn't exist."))
}

/// The units from the root down to `parent`, which is the last; none for the root itself.
async fn units_to(cx: &mut Cx<'_>, parent: &ParentId) -> fault::Result<Vec<OuId>> {
    let (mut units, mut at) = (Vec::new(), parent.clone());
    while let ParentId::Ou(id) = at {
        if units.len() >= limits::OU_DEPTH_MAX {
            return Err(fault::Fault::new("units hang deeper than units may"));
        }
        let unit = cx.tx.get::<OrganizationalUnit>(&id).await?.fault("following a unit to its root")?;
        units.push(id);
        at = unit.parent.clone();
    }
    units.reverse();
    Ok(units)
}

/// How many units there are from the root down to `parent`, itself included.
pub(super) async fn depth(cx: &mut Cx<'_>, parent: &ParentId) -> fault::Result<usize> {
    Ok(units_to(cx, parent).await?.len())
}

/// `o-../r-../ou-../ou-../`, the entity path of `parent`.
pub(super) async fn path(
    cx: &mut Cx<'_>,
    organization: &Organization,
    parent: &ParentId,
) -> fault::Result<String> {
    let units = units_to(cx, parent).await?;
    let start = format!("{}/{}/", organization.id, organization.root_id);
    Ok(units.iter().fold(start, |path, unit| format!("{path}{unit}/")))
}

/// Whether nothing hangs under `parent`.
pub(super) async fn is_empty(cx: &mut Cx<'_>, parent: &ParentId) -> fault::Result<bool> {
    let units = cx.tx.count::<OuByParent>((parent,), 1).await?;
    let accounts = cx.tx.count::<AccountByParent>((parent,), 1).await?;
    Ok(units + accounts == 0)
}

/// Where an account or a unit hangs; `None` when there is no such child.
pub(super) async fn parent_of(cx: &mut Cx<'_>, child: &str) -> fault::Result<Option<ParentId>> {
    if let Ok(id) = child.parse::<OuId>() {
        let unit = cx.tx.get::<OrganizationalUnit>(&id).await?;
        return Ok(unit.map(|unit| unit.parent.clone()));
    }
    let Ok(id) = child.parse() else { return Ok(None) };
    Ok(cx.tx.get::<Account>(&id).await?.map(|account| account.parent.clone()))
}
