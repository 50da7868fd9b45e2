//! `vestibule:DescribeDeviceAuthorization`: what the user of a device code is asked to allow.

use wire::generated::vestibule::Error;
use wire::generated::vestibule::op::DescribeDeviceAuthorization;
use wire::generated::vestibule::types::{
    DescribeDeviceAuthorizationRequest, DescribeDeviceAuthorizationResponse,
};

use super::device_answer;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for DescribeDeviceAuthorization {
    fn resources(_: &DescribeDeviceAuthorizationRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: DescribeDeviceAuthorizationRequest,
    ) -> Result<DescribeDeviceAuthorizationResponse, Error> {
        let (live, request) = (super::live(cx)?, cx.signin());
        let asking = signin::device::describe(&mut cx.tx, &request, &live, &input.user_code).await;
        let asking = asking.map_err(device_answer::refused)?;
        Ok(DescribeDeviceAuthorizationResponse {
            client_name: asking.client_name,
            scopes: asking.scopes,
            requested_from: asking.address,
            expires_at: wire::Timestamp::from_millis(asking.expires.0),
        })
    }
}
