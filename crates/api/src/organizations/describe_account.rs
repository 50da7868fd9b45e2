//! `organizations:DescribeAccount`: one account.

use wire::generated::organizations::Error;
use wire::generated::organizations::op::DescribeAccount;
use wire::generated::organizations::types::{DescribeAccountRequest, DescribeAccountResponse};

use super::view;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for DescribeAccount {
    fn resources(input: &DescribeAccountRequest, scope: &Scope) -> Resources {
        super::resource(scope, &input.account_id)
    }

    async fn run(cx: &mut Cx<'_>, input: DescribeAccountRequest) -> Result<DescribeAccountResponse, Error> {
        let organization = super::organization(cx).await?;
        let account = super::account(cx, &input.account_id).await?;
        Ok(DescribeAccountResponse { account: Some(view::account(cx, &organization, &account).await?) })
    }
}
