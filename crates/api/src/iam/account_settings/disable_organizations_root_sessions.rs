//! `iam:DisableOrganizationsRootSessions`: no longer: root sessions in member accounts.

use wire::generated::iam::Error;
use wire::generated::iam::op::DisableOrganizationsRootSessions;
use wire::generated::iam::types::{
    DisableOrganizationsRootSessionsRequest, DisableOrganizationsRootSessionsResponse,
};

use super::root_access;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for DisableOrganizationsRootSessions {
    fn resources(_: &DisableOrganizationsRootSessionsRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(
        cx: &mut Cx<'_>,
        _: DisableOrganizationsRootSessionsRequest,
    ) -> Result<DisableOrganizationsRootSessionsResponse, Error> {
        let access = root_access::set(cx, |access| access.sessions = false).await?;
        Ok(DisableOrganizationsRootSessionsResponse {
            enabled_features: Some(root_access::features(&access)),
            organization_id: Some(access.organization.to_string()),
        })
    }
}
