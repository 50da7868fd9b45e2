//! `iam:GetAccountAuthorizationDetails`: the account's users, groups, roles and policies in full.

use wire::generated::iam::Error;
use wire::generated::iam::op::GetAccountAuthorizationDetails;
use wire::generated::iam::types::{
    GetAccountAuthorizationDetailsRequest, GetAccountAuthorizationDetailsResponse,
};

use super::authorization::details;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for GetAccountAuthorizationDetails {
    fn resources(_: &GetAccountAuthorizationDetailsRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: GetAccountAuthorizationDetailsRequest,
    ) -> Result<GetAccountAuthorizationDetailsResponse, Error> {
        let wanted = input.filter.unwrap_or_default();
        details(cx, &wanted, input.marker.as_deref(), input.max_items).await
    }
}
