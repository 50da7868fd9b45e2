//! `iam:EnableMFADevice`: assigns a device to a user, by two consecutive codes of it.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::EnableMFADevice;
use wire::generated::iam::types::EnableMFADeviceRequest;

use super::super::{roles, users};
use super::{DEVICES_PER_USER_MAX, all_of, synchronize, to_change};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for EnableMFADevice {
    fn resources(input: &EnableMFADeviceRequest, scope: &Scope) -> Resources {
        users::resource(scope, &input.user_name)
    }

    async fn run(cx: &mut Cx<'_>, input: EnableMFADeviceRequest) -> Result<Unit, Error> {
        let user = users::find(cx, &input.user_name).await?;
        let mut device = to_change(cx, &input.serial_number).await?;
        if let Some(holder) = &device.user {
            return Err(Error::entity_already_exists(if *holder == user.id {
                format!("MFA Device for user {} already exists.", user.name)
            } else {
                "MFA Device is already in use.".to_owned()
            }));
        }
        if all_of(cx, &user).await?.len() >= DEVICES_PER_USER_MAX {
            return Err(roles::quota("MFADevicesPerUser", DEVICES_PER_USER_MAX));
        }
        synchronize(cx, &mut device, &input.authentication_code1, &input.authentication_code2)?;
        device.user = Some(user.id.clone());
        device.enabled = Some(cx.now);
        cx.tx.put(&device).await?;
        Ok(Unit {})
    }
}
