//! Regions that an instance was extended to. One server, or several on one database, answer for all of them:
//! a Region is there as soon as it was added, and gone as soon as it was removed.

mod add_region;
mod describe_region;
mod list_regions;
mod remove_region;
#[cfg(test)]
mod tests;

use model::{Instance, Timestamp};
use wire::generated::sso_admin::{Error, op, types};

use crate::registry::{Route, route};

pub(super) fn routes() -> Vec<Route> {
    vec![
        route::<op::AddRegion>(),
        route::<op::DescribeRegion>(),
        route::<op::ListRegions>(),
        route::<op::RemoveRegion>(),
    ]
}

/// The Regions of an instance, its own first.
pub(super) fn of(instance: &Instance) -> impl Iterator<Item = types::RegionMetadata> {
    let shown = |name: &str, added: Timestamp, primary: bool| types::RegionMetadata {
        region_name: Some(name.to_owned()),
        status: Some(types::RegionStatus::Active),
        added_date: Some(wire::Timestamp::from_millis(added.0)),
        is_primary_region: Some(primary),
    };
    let own = shown(&instance.region, instance.created, true);
    let more = instance.settings.additional_regions.iter();
    std::iter::once(own).chain(more.map(move |region| shown(&region.name, region.added, false)))
}

fn not_found(name: &str) -> Error {
    Error::resource_not_found(format!("the instance is not in the Region `{name}`"))
}
