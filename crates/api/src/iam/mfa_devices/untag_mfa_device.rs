//! `iam:UntagMFADevice`: takes tags away from a device.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::UntagMFADevice;
use wire::generated::iam::types::UntagMFADeviceRequest;

use super::super::tags;
use super::to_change;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for UntagMFADevice {
    fn resources(input: &UntagMFADeviceRequest, _: &Scope) -> Resources {
        Resources::of_caller(input.serial_number.as_str())
    }

    async fn run(cx: &mut Cx<'_>, input: UntagMFADeviceRequest) -> Result<Unit, Error> {
        let mut device = to_change(cx, &input.serial_number).await?;
        tags::take_exact(&mut device.tags, &input.tag_keys);
        cx.tx.put(&device).await?;
        Ok(Unit {})
    }
}
