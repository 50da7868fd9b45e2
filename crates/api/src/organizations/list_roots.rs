//! `organizations:ListRoots`: the one root of the organization.

use wire::generated::organizations::Error;
use wire::generated::organizations::op::ListRoots;
use wire::generated::organizations::types::{ListRootsRequest, ListRootsResponse, Root};

use super::view;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for ListRoots {
    fn resources(_: &ListRootsRequest, _: &Scope) -> Resources {
        Resources::of_organization("*")
    }

    async fn run(cx: &mut Cx<'_>, _: ListRootsRequest) -> Result<ListRootsResponse, Error> {
        let organization = super::organization(cx).await?;
        let root = Root {
            id: Some(organization.root_id.to_string()),
            arn: Some(view::arn(&organization, "root", &organization.root_id)),
            name: Some("Root".to_owned()),
            policy_types: Some(Vec::new()),
        };
        Ok(ListRootsResponse { roots: Some(vec![root]), next_token: None })
    }
}
