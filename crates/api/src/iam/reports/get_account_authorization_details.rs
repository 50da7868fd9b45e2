//! `iam:GetAccountAuthorizationDetails`: the account's users, groups, roles and policies in full.

use wire::generated::iam::Error;
use wire::generated::iam::op::GetAccountAuthorizationDetails;
use wire::generated::iam::types::{
    GetAccountAuthorizationDetailsRequest, GetAccountAuthorizationDetailsResponse,
};

use super::super::validation_error;
use super::authorization::{Entity, entities, reply};
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};
use crate::page;

impl Handler for GetAccountAuthorizationDetails {
    fn resources(_: &GetAccountAuthorizationDetailsRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: GetAccountAuthorizationDetailsRequest,
    ) -> Result<GetAccountAuthorizationDetailsResponse, Error> {
        let found = entities(cx, &input.filter.unwrap_or_default()).await?;
        let key = |(key, _): &(String, Entity)| key.clone();
        let paged = page::of_list(found, key, input.marker.as_deref(), input.max_items);
        let (found, marker) = paged.map_err(|_| validation_error("Marker and Filter do not match"))?;
        Ok(reply(found.into_iter().map(|(_, entity)| entity).collect(), marker))
    }
}
