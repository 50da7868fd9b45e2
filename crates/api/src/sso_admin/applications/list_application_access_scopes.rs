//! `sso:ListApplicationAccessScopes`: ten at a time at most.

use model::AccessScope;
use wire::generated::sso_admin::{Error, op, types};

use super::access_scopes;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

/// Scopes that a reply of AWS holds at most (the model's `Scopes`).
const PAGE_MAX: i32 = 10;

impl Handler for op::ListApplicationAccessScopes {
    fn resources(input: &types::ListApplicationAccessScopesRequest, _: &Scope) -> Resources {
        super::on(&input.application_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::ListApplicationAccessScopesRequest,
    ) -> Result<types::ListApplicationAccessScopesResponse, Error> {
        let application = super::find(cx, &input.application_arn).await?;
        let name = |scope: &&AccessScope| scope.scope.clone();
        let size = input.max_results.unwrap_or(PAGE_MAX);
        let (scopes, next_token) =
            page::of_list(&application.scopes, name, input.next_token.as_deref(), Some(size))?;
        Ok(types::ListApplicationAccessScopesResponse {
            scopes: scopes.into_iter().map(access_scopes::shown).collect(),
            next_token,
        })
    }
}
