//! `SerialNumber` and `TokenCode`: a second factor, shown in the request for a session.

use model::MfaDevice;
use wire::generated::sts::Error;

use super::denied;
use crate::cx::Cx;
use crate::iam::mfa_devices::presence;

/// Checks the code of the caller's device, if one is given. From then on policies see that it was.
///
/// Who is no IAM user has no device; they hear so from [`require`], once it is decided that they may call.
pub(super) async fn prove(cx: &mut Cx<'_>, serial: Option<&str>, code: Option<&str>) -> Result<(), Error> {
    let Some(user) = cx.caller.user().cloned() else { return Ok(()) };
    let (serial, code) = match (serial, code) {
        (None, None) => return Ok(()),
        (Some(serial), Some(code)) => (serial, code),
        _ => {
            return Err(denied(
                "MultiFactorAuthentication failed, must provide both MFA serial number and one time pass \
                 code.",
            ));
        }
    };
    let device = cx.tx.get::<MfaDevice>(&(user.account.clone(), serial.to_owned())).await?;
    if device.is_none_or(|device| device.user.as_ref() != Some(&user.id)) {
        return Err(unknown());
    }
    if !presence::verify(cx, &user, serial, code).await? {
        return Err(denied("MultiFactorAuthentication failed with invalid MFA one time pass code."));
    }
    cx.second_factor = Some(cx.now);
    Ok(())
}

/// Refuses a second factor that was given and could not be checked.
pub(super) fn require(cx: &Cx<'_>, serial: Option<&str>, code: Option<&str>) -> Result<(), Error> {
    let given = serial.is_some() || code.is_some();
    if given && cx.second_factor.is_none() { Err(unknown()) } else { Ok(()) }
}

fn unknown() -> Error {
    denied(
        "MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial \
         number is valid and associated with this user.",
    )
}
