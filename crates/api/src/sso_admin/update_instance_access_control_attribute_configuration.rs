//! `sso:UpdateInstanceAccessControlAttributeConfiguration`: puts other attributes for access control in place
//! of those that are there.

use wire::generated::sso_admin::{Error, op, types};

use super::access_control;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::UpdateInstanceAccessControlAttributeConfiguration {
    fn resources(
        input: &types::UpdateInstanceAccessControlAttributeConfigurationRequest,
        _: &Scope,
    ) -> Resources {
        Resources::of_organization(&input.instance_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::UpdateInstanceAccessControlAttributeConfigurationRequest,
    ) -> Result<types::UpdateInstanceAccessControlAttributeConfigurationResponse, Error> {
        let (instance, _) = access_control::of(cx, &input.instance_arn).await?;
        let attributes = access_control::read(input.instance_access_control_attribute_configuration)?;
        access_control::put(cx, instance, Some(attributes)).await?;
        Ok(types::UpdateInstanceAccessControlAttributeConfigurationResponse {})
    }
}
