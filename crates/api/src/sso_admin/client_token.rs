//! `ClientToken`: a request that was sent again does nothing more, and is answered as it was the first time.

use aws_lc_rs::digest::{SHA256, digest};
use model::{ClientToken, limits};
use wire::generated::sso_admin::Error;
use wire::{Operation, Structure as _};

use crate::cx::Cx;

/// Whether a request was made before.
pub(super) enum Seen {
    /// It was, and this is the ARN of what it made.
    Before(String),
    /// It was not.
    Never(Unanswered),
}

/// A request that has a token, if its client sent one, and no answer yet.
pub(super) struct Unanswered(Option<ClientToken>);

/// Looks a request up by its token. The token of another request is refused.
pub(super) async fn seen<O: Operation>(
    cx: &mut Cx<'_>,
    token: Option<&str>,
    input: &O::Input,
) -> Result<Seen, Error> {
    let (Some(token), Some(account)) = (token, cx.caller.account().cloned()) else {
        return Ok(Seen::Never(Unanswered(None)));
    };
    // Nothing in these requests is hidden from the audit trail, so nothing is missing here either.
    let parameters = wire::redacted_json(&input.clone().into_fields());
    let asked = ClientToken {
        account,
        operation: O::INFO.name.to_owned(),
        token: token.to_owned(),
        parameters: model::id::to_hex(digest(&SHA256, parameters.as_bytes()).as_ref()),
        answer: String::new(),
        expires: cx.now.plus(limits::CLIENT_TOKEN_LIFE),
    };
    let key = (asked.account.clone(), asked.operation.clone(), asked.token.clone());
    match cx.tx.get::<ClientToken>(&key).await?.filter(|known| known.expires > cx.now) {
        Some(known) if known.parameters == asked.parameters => Ok(Seen::Before(known.answer.clone())),
        Some(_) => Err(Error::conflict(
            "IdempotentParameterMismatch: this `ClientToken` was used with other parameters: take a new one",
        )),
        None => Ok(Seen::Never(Unanswered(Some(asked)))),
    }
}

impl Unanswered {
    /// Keeps the ARN that the request is answered with.
    pub(super) async fn answer(self, cx: &mut Cx<'_>, arn: &str) -> fault::Result<()> {
        let Some(asked) = self.0 else { return Ok(()) };
        cx.tx.put(&ClientToken { answer: arn.to_owned(), ..asked }).await
    }
}
