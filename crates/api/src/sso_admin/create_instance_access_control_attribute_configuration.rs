//! `sso:CreateInstanceAccessControlAttributeConfiguration`: switches attributes for access control on.

use std::sync::Arc;

use wire::generated::sso_admin::{Error, op, types};

use super::access_control;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::CreateInstanceAccessControlAttributeConfiguration {
    fn resources(
        input: &types::CreateInstanceAccessControlAttributeConfigurationRequest,
        _: &Scope,
    ) -> Resources {
        Resources::of_organization(&input.instance_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::CreateInstanceAccessControlAttributeConfigurationRequest,
    ) -> Result<types::CreateInstanceAccessControlAttributeConfigurationResponse, Error> {
        let instance = super::organizations_instance(cx, &input.instance_arn).await?;
        if instance.settings.access_control_attributes.is_some() {
            return Err(Error::conflict("attributes for access control are on already: update them instead"));
        }
        let attributes = access_control::read(input.instance_access_control_attribute_configuration)?;
        access_control::put(cx, Arc::unwrap_or_clone(instance), Some(attributes)).await?;
        Ok(types::CreateInstanceAccessControlAttributeConfigurationResponse {})
    }
}
