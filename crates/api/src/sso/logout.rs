//! `sso:Logout`: ends the portal session, and with it every token under it. Role credentials run to their
//! end.

use wire::Unit;
use wire::generated::sso::Error;
use wire::generated::sso::op::Logout;
use wire::generated::sso::types::LogoutRequest;

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for Logout {
    fn resources(_: &LogoutRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(cx: &mut Cx<'_>, _: LogoutRequest) -> Result<Unit, Error> {
        let portal = super::portal(cx)?;
        signin::session::sign_out(&mut cx.tx, &portal.live).await?;
        Ok(Unit {})
    }
}
