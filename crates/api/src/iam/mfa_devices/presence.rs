//! A code as the proof that a user is there.

use std::sync::Arc;

use directory::totp;
use model::{Duration, IamUser, MfaDevice};

use super::purpose;
use crate::cx::Cx;

/// Codes of one device that may be tried within [`TRIES_WINDOW`].
const TRIES_MAX: u32 = 9;
/// The window in which tries are counted.
const TRIES_WINDOW: Duration = Duration::from_mins(3);

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
