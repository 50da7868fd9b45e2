//! `iam:CreateVirtualMFADevice`: a device, whose seed is shown this once.

use directory::totp;
use model::MfaDevice;
use store::Stored as _;
use wire::Blob;
use wire::generated::iam::Error;
use wire::generated::iam::op::CreateVirtualMFADevice;
use wire::generated::iam::types::{
    CreateVirtualMFADeviceRequest, CreateVirtualMFADeviceResponse, VirtualMFADevice,
};
use zeroize::Zeroizing;

use super::super::account_settings::settings;
use super::super::{account, roles, tags};
use super::{DEVICES_MAX, picture, purpose};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

/// Characters of a serial number in requests (API reference, `EnableMFADevice`): a longer one could not be
/// used, nor would it fit the picture.
const SERIAL_CHARS_MAX: usize = 256;

impl Handler for CreateVirtualMFADevice {
    fn resources(input: &CreateVirtualMFADeviceRequest, scope: &Scope) -> Resources {
        let path = input.path.as_deref().unwrap_or("/");
        let name = &input.virtual_mfa_device_name;
        let arn = format!("arn:aws:iam::{}:mfa{path}{name}", scope.account);
        Resources::of_caller(arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: CreateVirtualMFADeviceRequest,
    ) -> Result<CreateVirtualMFADeviceResponse, Error> {
        let mut seed = Zeroizing::new([0_u8; totp::SEED_BYTES]);
        cx.entropy().fill(seed.as_mut_slice());
        let mut device = MfaDevice {
            account: account(cx)?,
            name: input.virtual_mfa_device_name,
            path: input.path.unwrap_or_else(|| "/".to_owned()),
            sealed_seed: String::new(),
            user: None,
            enabled: None,
            drift: 0,
            last_step: None,
            used_steps: Vec::new(),
            tries: 0,
            tries_since: cx.now,
            tags: tags::with_exact(&[], input.tags.unwrap_or_default())?,
            created: cx.now,
        };
        let serial = device.serial();
        if serial.len() > SERIAL_CHARS_MAX {
            let most = SERIAL_CHARS_MAX.saturating_sub(serial.len() - device.name.len());
            let message = format!(
                "1 validation error detected: Value at 'virtualMFADeviceName' failed to satisfy constraint: \
                 Member must have length less than or equal to {most}"
            );
            return Err(wire::ServiceError::other("ValidationError", 400, message));
        }
        if cx.tx.exists::<MfaDevice>(&device.key()).await? {
            return Err(Error::entity_already_exists("MFA device already exists."));
        }
        if cx.tx.count_rows::<MfaDevice>((&device.account,), DEVICES_MAX).await? >= DEVICES_MAX {
            return Err(roles::quota("VirtualMFADevicesPerAccount", DEVICES_MAX));
        }
        device.sealed_seed = cx.app.keys.seal(&purpose(&serial), seed.as_slice(), cx.entropy())?;
        cx.tx.put(&device).await?;
        let text = totp::base32(seed.as_slice());
        let owner = settings(cx).await?.alias.unwrap_or_else(|| device.account.to_string());
        let picture = picture::of(&device.name, &owner, &text)?;
        Ok(CreateVirtualMFADeviceResponse {
            virtual_mfa_device: VirtualMFADevice {
                serial_number: serial,
                base32_string_seed: Some(Blob(text.into_bytes())),
                qr_code_png: Some(Blob(picture)),
                tags: Some(tags::view(&device.tags)).filter(|tags| !tags.is_empty()),
                ..VirtualMFADevice::default()
            },
        })
    }
}
