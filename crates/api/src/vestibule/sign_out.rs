//! `vestibule:SignOut`: ends the portal session, as `sso:Logout` does.

use wire::generated::vestibule::Error;
use wire::generated::vestibule::op::SignOut;
use wire::generated::vestibule::types::{SignOutRequest, SignOutResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for SignOut {
    fn resources(_: &SignOutRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(cx: &mut Cx<'_>, _: SignOutRequest) -> Result<SignOutResponse, Error> {
        let live = super::live(cx)?;
        signin::session::sign_out(&mut cx.tx, &live).await?;
        Ok(SignOutResponse {})
    }
}
