//! `iam:DeleteAccountAlias`: takes the account its alias, which has to be named.

use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::DeleteAccountAlias;
use wire::generated::iam::types::DeleteAccountAliasRequest;

use super::settings;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for DeleteAccountAlias {
    fn resources(_: &DeleteAccountAliasRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(cx: &mut Cx<'_>, input: DeleteAccountAliasRequest) -> Result<Unit, Error> {
        let mut settings = settings(cx).await?;
        if settings.alias.as_ref() != Some(&input.account_alias) {
            return Err(Error::no_such_entity(format!(
                "The account alias with name {} cannot be found.",
                input.account_alias
            )));
        }
        settings.alias = None;
        cx.tx.put(&settings).await?;
        Ok(Unit {})
    }
}
