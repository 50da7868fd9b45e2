//! `organizations:DeclineHandshake`: whom a handshake is for says no.

use model::{HandshakeAction, HandshakeState};
use wire::generated::organizations::{Error, op, types};

use super::handshakes::{self, Side};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::DeclineHandshake {
    fn resources(_: &types::DeclineHandshakeRequest, _: &Scope) -> Resources {
        Resources::none_needed()
    }

    async fn more_resources(
        cx: &mut Cx<'_>,
        input: &types::DeclineHandshakeRequest,
    ) -> fault::Result<Vec<String>> {
        Ok(vec![handshakes::arn_of(cx, &input.handshake_id).await?])
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::DeclineHandshakeRequest,
    ) -> Result<types::DeclineHandshakeResponse, Error> {
        let state = HandshakeState::Declined;
        let handshake = handshakes::find_pending(cx, &input.handshake_id, Side::Recipient, state).await?;
        if handshake.action == HandshakeAction::EnableAllFeatures {
            // The management account asked itself: it cancels.
            return Err(handshakes::bad_transition());
        }
        let ended = handshakes::end(cx, handshake, state).await?;
        let handshake = handshakes::show(cx, &ended).await?;
        Ok(types::DeclineHandshakeResponse { handshake: Some(handshake) })
    }
}
