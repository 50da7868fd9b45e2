//! `iam:CreateAccountAlias`: gives the account an alias, in place of the one that it had.

use store::record::iam_account::AccountByAlias;
use wire::Unit;
use wire::generated::iam::Error;
use wire::generated::iam::op::CreateAccountAlias;
use wire::generated::iam::types::CreateAccountAliasRequest;

use super::settings;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for CreateAccountAlias {
    fn resources(_: &CreateAccountAliasRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(cx: &mut Cx<'_>, input: CreateAccountAliasRequest) -> Result<Unit, Error> {
        let mut settings = settings(cx).await?;
        let taken = cx.tx.find::<AccountByAlias>((&input.account_alias,)).await?;
        if taken.is_some() {
            return Err(Error::entity_already_exists(format!(
                "The account alias {} already exists.",
                input.account_alias
            )));
        }
        settings.alias = Some(input.account_alias);
        cx.tx.put(&settings).await?;
        Ok(Unit {})
    }
}
