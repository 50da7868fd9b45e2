//! `iam:ListOrganizationsFeatures`: what of centralized root access is on.

use wire::generated::iam::Error;
use wire::generated::iam::op::ListOrganizationsFeatures;
use wire::generated::iam::types::{ListOrganizationsFeaturesRequest, ListOrganizationsFeaturesResponse};

use super::root_access;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for ListOrganizationsFeatures {
    fn resources(_: &ListOrganizationsFeaturesRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(
        cx: &mut Cx<'_>,
        _: ListOrganizationsFeaturesRequest,
    ) -> Result<ListOrganizationsFeaturesResponse, Error> {
        let access = root_access::find(cx).await?;
        Ok(ListOrganizationsFeaturesResponse {
            enabled_features: Some(root_access::features(&access)),
            organization_id: Some(access.organization.to_string()),
        })
    }
}
