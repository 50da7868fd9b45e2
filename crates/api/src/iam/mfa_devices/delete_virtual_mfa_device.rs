//! `iam:DeleteVirtualMFADevice`: ends a device that is assigned to nobody.

use model::MfaDevice;
use store::Stored as _;
use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::DeleteVirtualMFADevice;
use wire::generated::iam::types::DeleteVirtualMFADeviceRequest;

use super::to_change;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for DeleteVirtualMFADevice {
    fn resources(input: &DeleteVirtualMFADeviceRequest, _: &Scope) -> Resources {
        Resources::of_caller(input.serial_number.as_str())
    }

    async fn run(cx: &mut Cx<'_>, input: DeleteVirtualMFADeviceRequest) -> Result<Unit, Error> {
        let device = to_change(cx, &input.serial_number).await?;
        if device.user.is_some() {
            return Err(Error::delete_conflict("MFA VirtualDevice in use. Must deactivate first."));
        }
        cx.tx.delete::<MfaDevice>(&device.key()).await?;
        Ok(Unit {})
    }
}
