//! `iam:DeactivateMFADevice`: takes a device from its user; the device itself stays.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::DeactivateMFADevice;
use wire::generated::iam::types::DeactivateMFADeviceRequest;

use super::super::users::{self, Meant};
use super::of_user;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for DeactivateMFADevice {
    fn resources(input: &DeactivateMFADeviceRequest, scope: &Scope) -> Resources {
        users::meant_resource(scope, input.user_name.as_deref())
    }

    async fn run(cx: &mut Cx<'_>, input: DeactivateMFADeviceRequest) -> Result<Unit, Error> {
        let user = Meant::user(cx, input.user_name.as_deref()).await?;
        let mut device = of_user(cx, &user, &input.serial_number).await?;
        device.user = None;
        device.enabled = None;
        cx.tx.put(&device).await?;
        Ok(Unit {})
    }
}
