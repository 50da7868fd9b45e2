//! `iam:EnableOrganizationsRootSessions`: from now on: root sessions in member accounts.

use wire::generated::iam::Error;
use wire::generated::iam::op::EnableOrganizationsRootSessions;
use wire::generated::iam::types::{
    EnableOrganizationsRootSessionsRequest, EnableOrganizationsRootSessionsResponse,
};

use super::root_access;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for EnableOrganizationsRootSessions {
    fn resources(_: &EnableOrganizationsRootSessionsRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(
        cx: &mut Cx<'_>,
        _: EnableOrganizationsRootSessionsRequest,
    ) -> Result<EnableOrganizationsRootSessionsResponse, Error> {
        let access = root_access::enable(cx, |access| access.sessions = true).await?;
        Ok(EnableOrganizationsRootSessionsResponse {
            enabled_features: Some(root_access::features(&access)),
            organization_id: Some(access.organization.to_string()),
        })
    }
}
