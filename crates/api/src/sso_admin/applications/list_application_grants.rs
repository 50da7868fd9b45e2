//! `sso:ListApplicationGrants`.

use wire::generated::sso_admin::{Error, op, types};

use super::grants;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for op::ListApplicationGrants {
    fn resources(input: &types::ListApplicationGrantsRequest, _: &Scope) -> Resources {
        super::on(&input.application_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::ListApplicationGrantsRequest,
    ) -> Result<types::ListApplicationGrantsResponse, Error> {
        let application = super::find(cx, &input.application_arn).await?;
        let held = application.grants.iter().map(grants::shown);
        let kind = |item: &types::GrantItem| item.grant_type.as_str().to_owned();
        let (grants, next_token) = page::of_list(held, kind, input.next_token.as_deref(), None)?;
        Ok(types::ListApplicationGrantsResponse { grants, next_token })
    }
}
