//! `organizations:CancelHandshake`: the organization takes back what it proposed, with all parts of it.

use std::sync::Arc;

use model::{Handshake, HandshakeState};
use wire::generated::organizations::{Error, op, types};

use super::handshakes::{self, Side};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::rows::every;

impl Handler for op::CancelHandshake {
    fn resources(_: &types::CancelHandshakeRequest, _: &Scope) -> Resources {
        super::found_later()
    }

    async fn more_resources(
        cx: &mut Cx<'_>,
        input: &types::CancelHandshakeRequest,
    ) -> fault::Result<Vec<String>> {
        Ok(vec![handshakes::arn_of(cx, &input.handshake_id).await?])
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::CancelHandshakeRequest,
    ) -> Result<types::CancelHandshakeResponse, Error> {
        let state = HandshakeState::Canceled;
        let handshake = handshakes::find_pending(cx, &input.handshake_id, Side::Sender, state).await?;
        for part in every::<Handshake>(cx, ()).await? {
            if part.parent.as_ref() == Some(&handshake.id) && part.is_pending(cx.now) {
                handshakes::end(cx, Arc::unwrap_or_clone(part), state).await?;
            }
        }
        let ended = handshakes::end(cx, handshake, state).await?;
        let handshake = handshakes::show(cx, &ended).await?;
        Ok(types::CancelHandshakeResponse { handshake: Some(handshake) })
    }
}
