//! `organizations:ListHandshakesForOrganization`: what the organization asks for, and did in the last month.
//! A page may hold fewer than asked for: they are chosen after they are read.

use model::Handshake;
use wire::generated::organizations::{Error, op, types};

use super::handshakes;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for op::ListHandshakesForOrganization {
    fn resources(_: &types::ListHandshakesForOrganizationRequest, _: &Scope) -> Resources {
        Resources::of_organization("*")
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::ListHandshakesForOrganizationRequest,
    ) -> Result<types::ListHandshakesForOrganizationResponse, Error> {
        super::organization(cx).await?;
        let wanted = handshakes::filter(input.filter)?;
        let page = super::asked(input.next_token.as_deref(), input.max_results)?;
        let found = cx.tx.scan::<Handshake>((), page).await?;
        let mut handshakes = Vec::new();
        for handshake in &found.items {
            if wanted(handshake) && !handshake.is_forgotten(cx.now) {
                handshakes.push(handshakes::show(cx, handshake).await?);
            }
        }
        Ok(types::ListHandshakesForOrganizationResponse {
            handshakes: Some(handshakes),
            next_token: page::token(found.next),
        })
    }
}
