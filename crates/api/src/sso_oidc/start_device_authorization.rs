//! `sso-oidc:StartDeviceAuthorization` (RFC 8628 sections 3.1 and 3.2).

use fault::Context as _;
use signin::{client, device};
use wire::generated::sso_oidc::Error;
use wire::generated::sso_oidc::op::StartDeviceAuthorization;
use wire::generated::sso_oidc::types::{StartDeviceAuthorizationRequest, StartDeviceAuthorizationResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for StartDeviceAuthorization {
    fn resources(_: &StartDeviceAuthorizationRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: StartDeviceAuthorizationRequest,
    ) -> Result<StartDeviceAuthorizationResponse, Error> {
        let request = cx.signin();
        let client = client::authenticate(&request, &input.client_id, &input.client_secret);
        let client = client.map_err(|refusal| super::named(&refusal))?;
        let instance = cx.home_instance().await?.fault("there is no instance")?;
        let portal_url = cx.app.deployment.portal_url();
        // The portal goes by two addresses: its own, and the AWS-shaped one that newer CLIs insist on.
        let start_url = input.start_url.trim_end_matches(['/', '#']);
        if start_url != portal_url && start_url != instance.issuer_url() {
            return Err(Error::invalid_request("Invalid start url provided"));
        }
        let started =
            device::start(&mut cx.tx, &request, &instance, &client).await.map_err(super::refused)?;
        let verification_uri = format!("{}/device", cx.app.deployment.public_url);
        Ok(StartDeviceAuthorizationResponse {
            verification_uri_complete: Some(format!("{verification_uri}?user_code={}", started.user_code)),
            verification_uri: Some(verification_uri),
            device_code: Some(started.device_code),
            user_code: Some(started.user_code),
            expires_in: i32::try_from(started.expires_in_secs).ok(),
            interval: i32::try_from(started.interval_secs).ok(),
        })
    }
}
