//! `iam:DisableOrganizationsRootCredentialsManagement`: no longer: root credentials of member accounts,
//! managed from the management account.

use wire::generated::iam::Error;
use wire::generated::iam::op::DisableOrganizationsRootCredentialsManagement;
use wire::generated::iam::types::{
    DisableOrganizationsRootCredentialsManagementRequest,
    DisableOrganizationsRootCredentialsManagementResponse,
};

use super::root_access;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for DisableOrganizationsRootCredentialsManagement {
    fn resources(_: &DisableOrganizationsRootCredentialsManagementRequest, _: &Scope) -> Resources {
        Resources::any()
    }

    async fn run(
        cx: &mut Cx<'_>,
        _: DisableOrganizationsRootCredentialsManagementRequest,
    ) -> Result<DisableOrganizationsRootCredentialsManagementResponse, Error> {
        let access = root_access::set(cx, |access| access.credentials_management = false).await?;
        Ok(DisableOrganizationsRootCredentialsManagementResponse {
            enabled_features: Some(root_access::features(&access)),
            organization_id: Some(access.organization.to_string()),
        })
    }
}
