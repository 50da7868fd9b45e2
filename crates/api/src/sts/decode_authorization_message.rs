//! `sts:DecodeAuthorizationMessage`: what a denial stood on, for those of the denied caller's account who may
//! know.

use wire::generated::sts::Error;
use wire::generated::sts::op::DecodeAuthorizationMessage;
use wire::generated::sts::types::{DecodeAuthorizationMessageRequest, DecodeAuthorizationMessageResponse};

use crate::cx::Cx;
use crate::failure_message;
use crate::handler::{Handler, Resources, Scope};

impl Handler for DecodeAuthorizationMessage {
    fn resources(_: &DecodeAuthorizationMessageRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: DecodeAuthorizationMessageRequest,
    ) -> Result<DecodeAuthorizationMessageResponse, Error> {
        let account = cx.caller.account();
        let message = account
            .and_then(|account| failure_message::open(&cx.app.keys, account, &input.encoded_message))
            .ok_or_else(|| {
                Error::invalid_authorization_message(
                    "The encoded message is no authorization failure message of this account",
                )
            })?;
        Ok(DecodeAuthorizationMessageResponse { decoded_message: Some(message.to_string()) })
    }
}
