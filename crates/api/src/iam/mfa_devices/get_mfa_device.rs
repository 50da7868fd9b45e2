//! `iam:GetMFADevice`: what is certified of a security key. There are none here, and virtual devices have
//! nothing of the kind.

use wire::generated::iam::Error;
use wire::generated::iam::op::GetMFADevice;
use wire::generated::iam::types::{GetMFADeviceRequest, GetMFADeviceResponse};

use super::super::{users, validation_error};
use super::to_change;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for GetMFADevice {
    fn resources(input: &GetMFADeviceRequest, scope: &Scope) -> Resources {
        match &input.user_name {
            Some(name) => users::resource(scope, name),
            None => Resources::any(),
        }
    }

    async fn run(cx: &mut Cx<'_>, input: GetMFADeviceRequest) -> Result<GetMFADeviceResponse, Error> {
        to_change(cx, &input.serial_number).await?;
        Err(validation_error(
            "The MFA device serial number sent in the request is invalid or not supported by this API. \
             Currently, only hardware FIDO security keys are supported. Please use the compatible device or \
             API.",
        ))
    }
}
