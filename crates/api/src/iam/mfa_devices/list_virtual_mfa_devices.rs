//! `iam:ListVirtualMFADevices`: the account's devices, without their seeds.

use model::MfaDevice;
use store::record::iam_user::IamUserById;
use wire::Timestamp;
use wire::generated::iam::Error;
use wire::generated::iam::op::ListVirtualMFADevices;
use wire::generated::iam::types::{
    AssignmentStatusType, ListVirtualMFADevicesRequest, ListVirtualMFADevicesResponse, VirtualMFADevice,
};

use super::super::{account, view};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for ListVirtualMFADevices {
    fn resources(_: &ListVirtualMFADevicesRequest, scope: &Scope) -> Resources {
        Resources::of_caller(format!("arn:aws:iam::{}:mfa/", scope.account))
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: ListVirtualMFADevicesRequest,
    ) -> Result<ListVirtualMFADevicesResponse, Error> {
        let account = account(cx)?;
        let page = page::asked(input.marker.as_deref(), input.max_items)?;
        let found = cx.tx.scan::<MfaDevice>((&account,), page).await?;
        let mut shown = Vec::new();
        for device in &found.items {
            let wanted = match input.assignment_status {
                Some(AssignmentStatusType::Assigned) => device.user.is_some(),
                Some(AssignmentStatusType::Unassigned) => device.user.is_none(),
                _ => true,
            };
            if !wanted {
                continue;
            }
            let user = match &device.user {
                Some(id) => cx.tx.find::<IamUserById>((&account, id)).await?,
                None => None,
            };
            shown.push(VirtualMFADevice {
                serial_number: device.serial(),
                user: user.map(|user| view::listed_user(&user)),
                enable_date: device.enabled.map(|time| Timestamp::from_millis(time.0)),
                ..VirtualMFADevice::default()
            });
        }
        let marker = page::token(found.next);
        Ok(ListVirtualMFADevicesResponse {
            virtual_mfa_devices: shown,
            is_truncated: Some(marker.is_some()),
            marker,
        })
    }
}
