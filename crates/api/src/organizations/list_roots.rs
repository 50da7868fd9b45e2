//! `organizations:ListRoots`: the one root of the organization.

use wire::generated::organizations::Error;
use wire::generated::organizations::op::ListRoots;
use wire::generated::organizations::types::{ListRootsRequest, ListRootsResponse};

use super::view;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for ListRoots {
    fn resources(_: &ListRootsRequest, _: &Scope) -> Resources {
        Resources::of_organization("*")
    }

    async fn run(cx: &mut Cx<'_>, _: ListRootsRequest) -> Result<ListRootsResponse, Error> {
        let organization = super::organization(cx).await?;
        Ok(ListRootsResponse { roots: Some(vec![view::root(&organization)]), next_token: None })
    }
}
