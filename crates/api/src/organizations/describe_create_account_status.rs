//! `organizations:DescribeCreateAccountStatus`: what came of one CreateAccount call.

use model::CreateAccountRequest;
use wire::generated::organizations::Error;
use wire::generated::organizations::op::DescribeCreateAccountStatus;
use wire::generated::organizations::types::{
    DescribeCreateAccountStatusRequest, DescribeCreateAccountStatusResponse,
};

use super::view;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for DescribeCreateAccountStatus {
    fn resources(_: &DescribeCreateAccountStatusRequest, _: &Scope) -> Resources {
        Resources::of_organization("*")
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: DescribeCreateAccountStatusRequest,
    ) -> Result<DescribeCreateAccountStatusResponse, Error> {
        let request = cx.tx.get::<CreateAccountRequest>(&input.create_account_request_id).await?;
        let request = request.ok_or_else(|| {
            let none = "You specified a create account status ID that doesn't exist.";
            Error::create_account_status_not_found(none)
        })?;
        Ok(DescribeCreateAccountStatusResponse { create_account_status: Some(view::creation(&request)) })
    }
}
