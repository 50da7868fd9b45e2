//! `iam:ResyncMFADevice`: sets a device's clock anew, by two consecutive codes of it.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::ResyncMFADevice;
use wire::generated::iam::types::ResyncMFADeviceRequest;

use super::super::users;
use super::{of_user, synchronize};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for ResyncMFADevice {
    fn resources(input: &ResyncMFADeviceRequest, scope: &Scope) -> Resources {
        users::resource(scope, &input.user_name)
    }

    async fn run(cx: &mut Cx<'_>, input: ResyncMFADeviceRequest) -> Result<Unit, Error> {
        let user = users::find(cx, &input.user_name).await?;
        let mut device = of_user(cx, &user, &input.serial_number).await?;
        synchronize(cx, &mut device, &input.authentication_code1, &input.authentication_code2)?;
        cx.tx.put(&device).await?;
        Ok(Unit {})
    }
}
