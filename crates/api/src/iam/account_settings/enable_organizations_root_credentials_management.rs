//! `iam:EnableOrganizationsRootCredentialsManagement`: from now on: root credentials of member accounts,
//! managed from the management account.

use wire::generated::iam::Error;
use wire::generated::iam::op::EnableOrganizationsRootCredentialsManagement;
use wire::generated::iam::types::{
    EnableOrganizationsRootCredentialsManagementRequest, EnableOrganizationsRootCredentialsManagementResponse,
};

use super::root_access;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for EnableOrganizationsRootCredentialsManagement {
    fn resources(_: &EnableOrganizationsRootCredentialsManagementRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(
        cx: &mut Cx<'_>,
        _: EnableOrganizationsRootCredentialsManagementRequest,
    ) -> Result<EnableOrganizationsRootCredentialsManagementResponse, Error> {
        let access = root_access::enable(cx, |access| access.credentials_management = true).await?;
        Ok(EnableOrganizationsRootCredentialsManagementResponse {
            enabled_features: Some(root_access::features(&access)),
            organization_id: Some(access.organization.to_string()),
        })
    }
}
