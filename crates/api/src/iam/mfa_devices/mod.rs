//! Virtual MFA devices: authenticator apps whose codes prove that an IAM user is there.

mod create_virtual_mfa_device;
mod deactivate_mfa_device;
mod delete_virtual_mfa_device;
mod enable_mfa_device;
mod get_mfa_device;
mod list_mfa_device_tags;
mod list_mfa_devices;
mod list_virtual_mfa_devices;
mod picture;
mod resync_mfa_device;
mod tag_mfa_device;
#[cfg(test)]
mod tests;
mod untag_mfa_device;

use std::sync::Arc;

use directory::totp;
use model::{Duration, IamUser, MfaDevice};
use store::record::iam_account::MfaDeviceByUser;
use wire::generated::iam::{Error, op};

use super::account;
use crate::cx::Cx;
use crate::registry::{Route, route};

/// Devices of one user (IAM quotas).
const DEVICES_PER_USER_MAX: usize = 8;
/// Codes of one device that may be tried within [`TRIES_WINDOW`].
const TRIES_MAX: u32 = 9;
/// The window in which tries are counted.
const TRIES_WINDOW: Duration = Duration::from_mins(3);

pub(super) fn routes() -> Vec<Route> {
    vec![
        route::<op::CreateVirtualMFADevice>(),
        route::<op::DeactivateMFADevice>(),
        route::<op::DeleteVirtualMFADevice>(),
        route::<op::EnableMFADevice>(),
        route::<op::GetMFADevice>(),
        route::<op::ListMFADeviceTags>(),
        route::<op::ListMFADevices>(),
        route::<op::ListVirtualMFADevices>(),
        route::<op::ResyncMFADevice>(),
        route::<op::TagMFADevice>(),
        route::<op::UntagMFADevice>(),
    ]
}

/// A device of the caller's account, to be changed.
async fn to_change(cx: &mut Cx<'_>, serial: &str) -> Result<MfaDevice, Error> {
    let found = cx.tx.get::<MfaDevice>(&(account(cx)?, serial.to_owned())).await?;
    found.map(Arc::unwrap_or_clone).ok_or_else(|| {
        Error::no_such_entity(format!("MFA Device with serial number {serial} does not exist."))
    })
}

/// The same, which has to be a user's.
async fn of_user(cx: &mut Cx<'_>, user: &IamUser, serial: &str) -> Result<MfaDevice, Error> {
    let device = to_change(cx, serial).await?;
    if device.user.as_ref() != Some(&user.id) {
        return Err(Error::no_such_entity("MFA Device invalid for user."));
    }
    Ok(device)
}

/// The devices of a user.
async fn all_of(cx: &mut Cx<'_>, user: &IamUser) -> fault::Result<Vec<Arc<MfaDevice>>> {
    cx.tx.all::<MfaDeviceByUser>((&user.account, &user.id), DEVICES_PER_USER_MAX).await
}

/// Sets a device's clock by two consecutive codes.
fn synchronize(cx: &Cx<'_>, device: &mut MfaDevice, first: &str, second: &str) -> Result<(), Error> {
    let seed = cx.app.keys.open(&purpose(&device.serial()), &device.sealed_seed)?;
    let now = totp::step_at(cx.now);
    let found = totp::find_pair(&seed, now.saturating_add(device.drift), device.last_step, first, second);
    let step = found
        .ok_or_else(|| Error::invalid_authentication_code("Authentication code for device is not valid."))?;
    device.last_step = Some(step);
    device.drift = step.saturating_sub(now);
    Ok(())
}

/// Whether a code proves that the user with this device is there. It counts once, and not after too many
/// tries.
///
/// The try is kept even when the operation that asks refuses then.
pub(crate) async fn verify(
    cx: &mut Cx<'_>,
    user: &IamUser,
    serial: &str,
    typed: &str,
) -> fault::Result<bool> {
    let key = (user.account.clone(), serial.to_owned());
    let found = cx.tx.get::<MfaDevice>(&key).await?.map(Arc::unwrap_or_clone);
    let Some(mut device) = found.filter(|device| device.user.as_ref() == Some(&user.id)) else {
        return Ok(false);
    };
    if device.tries_since.plus(TRIES_WINDOW) <= cx.now {
        (device.tries, device.tries_since) = (0, cx.now);
    }
    if device.tries >= TRIES_MAX {
        return Ok(false);
    }
    device.tries += 1;
    let seed = cx.app.keys.open(&purpose(serial), &device.sealed_seed)?;
    let now = totp::step_at(cx.now).saturating_add(device.drift);
    device.used_steps.retain(|step| *step >= now.saturating_sub(totp::WINDOW));
    let found = totp::find(&seed, now, &device.used_steps, typed);
    device.used_steps.extend(found);
    cx.tx.keep_put(&device).await?;
    Ok(found.is_some())
}

/// What a device's seed is sealed for.
fn purpose(serial: &str) -> String {
    format!("mfa/{serial}")
}
