//! The tree of units: what hangs where, and how deep.

use model::{Account, Organization, OrganizationalUnit, OuId, ParentId};
use store::record::organization::{AccountByParent, OuByParent};
use wire::generated::organizations::Error;

use crate::controls::units_to;
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
