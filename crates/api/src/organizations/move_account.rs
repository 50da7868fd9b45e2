//! `organizations:MoveAccount`: hangs an account under another root or unit.

use model::Account;
use wire::Unit;
use wire::generated::organizations::Error;
use wire::generated::organizations::op::MoveAccount;
use wire::generated::organizations::types::MoveAccountRequest;

use super::tree;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for MoveAccount {
    fn resources(input: &MoveAccountRequest, scope: &Scope) -> Resources {
        super::resource(scope, &input.account_id)
            .with_all(super::resource(scope, &input.source_parent_id))
            .with_all(super::resource(scope, &input.destination_parent_id))
    }

    async fn run(cx: &mut Cx<'_>, input: MoveAccountRequest) -> Result<Unit, Error> {
        let organization = super::organization(cx).await?;
        let account = super::account(cx, &input.account_id).await?;
        let source = tree::find(cx, &organization, &input.source_parent_id).await?.ok_or_else(|| {
            let none = "We can't find a source root or OU with the ParentId that you specified.";
            Error::source_parent_not_found(none)
        })?;
        let parent = tree::find(cx, &organization, &input.destination_parent_id).await?.ok_or_else(|| {
            let none = "We can't find the destination container (a root or OU) with the ParentId that you \
                        specified.";
            Error::destination_parent_not_found(none)
        })?;
        if account.parent == parent {
            let there = "That account is already present in the specified destination.";
            return Err(Error::duplicate_account(there));
        }
        if account.parent != source {
            return Err(Error::account_not_found("You specified an account that doesn't exist."));
        }
        cx.tx.put(&Account { parent, ..account }).await?;
        Ok(Unit {})
    }
}
