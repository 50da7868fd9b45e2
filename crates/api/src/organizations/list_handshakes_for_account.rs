//! `organizations:ListHandshakesForAccount`: what the caller's account is asked for, and was in the last
//! month.

use wire::generated::organizations::{Error, op, types};

use super::handshakes;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::ListHandshakesForAccount {
    fn resources(_: &types::ListHandshakesForAccountRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::ListHandshakesForAccountRequest,
    ) -> Result<types::ListHandshakesForAccountResponse, Error> {
        let wanted = handshakes::filter(input.filter)?;
        let mut found = match cx.caller.account().cloned() {
            Some(account) => handshakes::for_account(cx, &account).await?,
            None => Vec::new(),
        };
        found.retain(|handshake| wanted(handshake));
        let (handshakes, next_token) =
            handshakes::page(cx, found, input.next_token.as_deref(), input.max_results).await?;
        Ok(types::ListHandshakesForAccountResponse { handshakes: Some(handshakes), next_token })
    }
}
