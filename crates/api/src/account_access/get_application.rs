//! `account-access:GetApplication`.

use wire::generated::account_access::{Error, op, types};

use super::tags;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::GetApplication {
    fn resources(input: &types::GetApplicationRequest, _: &Scope) -> Resources {
        super::on(&input.application_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::GetApplicationRequest,
    ) -> Result<types::GetApplicationResponse, Error> {
        let found = super::find(cx, &input.application_arn).await?;
        let source = types::IdentityCenterDetails {
            instance_arn: found.instance.arn(),
            application_arn: Some(found.application.arn(&found.account, &found.instance)),
        };
        Ok(types::GetApplicationResponse {
            identity_source: types::IdentitySourceDetails::IdentityCenter(source),
            status: types::Status::Active,
            tenant_id: Some(found.tenant.to_string()),
            created_at: wire::Timestamp::from_millis(found.created.0),
            updated_at: wire::Timestamp::from_millis(found.updated.0),
            tags: Some(tags::shown(&found.tags)),
            error: None,
        })
    }
}
