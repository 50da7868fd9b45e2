//! `iam:ListMFADevices`: the devices of a user.

use wire::Timestamp;
use wire::generated::iam::Error;
use wire::generated::iam::op::ListMFADevices;
use wire::generated::iam::types::{ListMFADevicesRequest, ListMFADevicesResponse, MFADevice};

use super::super::users::{self, Meant};
use super::all_of;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for ListMFADevices {
    fn resources(input: &ListMFADevicesRequest, scope: &Scope) -> Resources {
        users::meant_resource(scope, input.user_name.as_deref())
    }

    async fn run(cx: &mut Cx<'_>, input: ListMFADevicesRequest) -> Result<ListMFADevicesResponse, Error> {
        let user = Meant::user(cx, input.user_name.as_deref()).await?;
        let devices = all_of(cx, &user).await?;
        let shown = devices.iter().map(|device| MFADevice {
            user_name: user.name.clone(),
            serial_number: device.serial(),
            enable_date: Timestamp::from_millis(device.enabled.unwrap_or(device.created).0),
        });
        let key = |device: &MFADevice| device.serial_number.clone();
        let (mfa_devices, marker) = page::of_list(shown, key, input.marker.as_deref(), input.max_items)?;
        Ok(ListMFADevicesResponse { mfa_devices, is_truncated: Some(marker.is_some()), marker })
    }
}
