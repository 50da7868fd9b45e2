//! `iam:ListMFADeviceTags`: the tags of a device.

use wire::generated::iam::Error;
use wire::generated::iam::op::ListMFADeviceTags;
use wire::generated::iam::types::{ListMFADeviceTagsRequest, ListMFADeviceTagsResponse};

use super::super::tags;
use super::to_change;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for ListMFADeviceTags {
    fn resources(input: &ListMFADeviceTagsRequest, _: &Scope) -> Resources {
        Resources::of_caller(input.serial_number.as_str())
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: ListMFADeviceTagsRequest,
    ) -> Result<ListMFADeviceTagsResponse, Error> {
        let device = to_change(cx, &input.serial_number).await?;
        let (tags, marker) = tags::page(&device.tags, input.marker.as_deref(), input.max_items)?;
        Ok(ListMFADeviceTagsResponse { tags, is_truncated: Some(marker.is_some()), marker })
    }
}
