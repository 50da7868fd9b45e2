//! `vestibule:RedeemPasswordLink`: a user sets a password; the link is used up by it.

use directory::Password;
use wire::generated::vestibule::Error;
use wire::generated::vestibule::op::RedeemPasswordLink;
use wire::generated::vestibule::types::{RedeemPasswordLinkRequest, RedeemPasswordLinkResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for RedeemPasswordLink {
    fn resources(_: &RedeemPasswordLinkRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: RedeemPasswordLinkRequest,
    ) -> Result<RedeemPasswordLinkResponse, Error> {
        let (request, password) = (cx.signin(), Password::new(input.password));
        let redeemed =
            signin::link::redeem(&mut cx.tx, &request, &cx.app.hasher, &input.token, &password).await;
        redeemed.map_err(super::not_set)?;
        Ok(RedeemPasswordLinkResponse {})
    }
}
