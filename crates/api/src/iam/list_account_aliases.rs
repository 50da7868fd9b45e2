//! `iam:ListAccountAliases`: accounts have no aliases here.

use wire::generated::iam::Error;
use wire::generated::iam::op::ListAccountAliases;
use wire::generated::iam::types::{ListAccountAliasesRequest, ListAccountAliasesResponse};

use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for ListAccountAliases {
    fn resources(_: &ListAccountAliasesRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(cx: &mut Cx<'_>, _: ListAccountAliasesRequest) -> Result<ListAccountAliasesResponse, Error> {
        super::account(cx)?;
        Ok(ListAccountAliasesResponse {
            account_aliases: Vec::new(),
            is_truncated: Some(false),
            marker: None,
        })
    }
}
