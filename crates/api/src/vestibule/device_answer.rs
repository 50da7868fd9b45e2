//! `vestibule:ApproveDeviceAuthorization` and `vestibule:DenyDeviceAuthorization`: the user's answer, given
//! once.

use signin::Failure;
use signin::device::{self, BadUserCode};
use wire::generated::vestibule::Error;
use wire::generated::vestibule::op::{ApproveDeviceAuthorization, DenyDeviceAuthorization};
use wire::generated::vestibule::types::{
    ApproveDeviceAuthorizationRequest, ApproveDeviceAuthorizationResponse, DenyDeviceAuthorizationRequest,
    DenyDeviceAuthorizationResponse,
};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for ApproveDeviceAuthorization {
    fn resources(_: &ApproveDeviceAuthorizationRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: ApproveDeviceAuthorizationRequest,
    ) -> Result<ApproveDeviceAuthorizationResponse, Error> {
        answer(cx, &input.user_code, true).await?;
        Ok(ApproveDeviceAuthorizationResponse {})
    }
}

impl Handler for DenyDeviceAuthorization {
    fn resources(_: &DenyDeviceAuthorizationRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: DenyDeviceAuthorizationRequest,
    ) -> Result<DenyDeviceAuthorizationResponse, Error> {
        answer(cx, &input.user_code, false).await?;
        Ok(DenyDeviceAuthorizationResponse {})
    }
}

async fn answer(cx: &mut Cx<'_>, user_code: &str, allow: bool) -> Result<(), Error> {
    let (live, request) = (super::live(cx)?, cx.signin());
    device::answer(&mut cx.tx, &request, &live, user_code, allow).await.map_err(refused)?;
    Ok(())
}

/// Why a user code leads nowhere, in words for the person who typed it.
pub(super) fn refused(failure: Failure<BadUserCode>) -> Error {
    match failure {
        Failure::Fault(fault) => fault.into(),
        Failure::Refused(BadUserCode::Unknown) => {
            Error::resource_not_found("that code is not valid: check it, or start again where you got it")
        }
        Failure::Refused(BadUserCode::Locked { until }) => {
            Error::throttling(format!("too many wrong codes: try again after {}", until.to_rfc3339()))
        }
        Failure::Refused(BadUserCode::Off) => {
            Error::access_denied("signing in by device code is switched off by your administrator")
        }
    }
}
