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
pub(crate) mod presence;
mod resync_mfa_device;
mod tag_mfa_device;
#[cfg(test)]
mod tests;
mod untag_mfa_device;

use std::sync::Arc;

use directory::totp;
use model::{IamUser, MfaDevice};
use store::record::iam_account::MfaDeviceByUser;
use wire::generated::iam::{Error, op};

use super::{account, users};
use crate::cx::Cx;
use crate::registry::{Route, route};

/// Devices of one user (IAM quotas).
const DEVICES_PER_USER_MAX: usize = 8;
/// Devices of one account, assigned or not: as many as it may have users (IAM quotas).
const DEVICES_MAX: usize = users::USERS_MAX;

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
    // Neither of the two proves anything a second time.
    device.used_steps.retain(|used| *used > step.saturating_sub(totp::WINDOW));
    device.used_steps.extend([step.saturating_sub(1), step]);
    device.drift = step.saturating_sub(now);
    Ok(())
}

/// What a device's seed is sealed for.
fn purpose(serial: &str) -> String {
    format!("mfa/{serial}")
}
