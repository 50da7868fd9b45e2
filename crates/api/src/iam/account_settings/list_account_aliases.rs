//! `iam:ListAccountAliases`: the account's alias, if it has one.

use wire::generated::iam::Error;
use wire::generated::iam::op::ListAccountAliases;
use wire::generated::iam::types::{ListAccountAliasesRequest, ListAccountAliasesResponse};

use super::settings;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for ListAccountAliases {
    fn resources(_: &ListAccountAliasesRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(cx: &mut Cx<'_>, _: ListAccountAliasesRequest) -> Result<ListAccountAliasesResponse, Error> {
        let settings = settings(cx).await?;
        Ok(ListAccountAliasesResponse {
            account_aliases: settings.alias.into_iter().collect(),
            is_truncated: Some(false),
            marker: None,
        })
    }
}
