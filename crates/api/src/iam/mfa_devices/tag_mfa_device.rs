//! `iam:TagMFADevice`: adds tags to a device, over those of the same keys.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::TagMFADevice;
use wire::generated::iam::types::TagMFADeviceRequest;

use super::super::tags;
use super::to_change;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for TagMFADevice {
    fn resources(input: &TagMFADeviceRequest, _: &Scope) -> Resources {
        Resources::of_caller(input.serial_number.as_str())
    }

    async fn run(cx: &mut Cx<'_>, input: TagMFADeviceRequest) -> Result<Unit, Error> {
        let mut device = to_change(cx, &input.serial_number).await?;
        device.tags = tags::with_exact(&device.tags, input.tags)?;
        cx.tx.put(&device).await?;
        Ok(Unit {})
    }
}
