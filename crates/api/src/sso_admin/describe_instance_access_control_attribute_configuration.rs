//! `sso:DescribeInstanceAccessControlAttributeConfiguration`: the attributes for access control.

use wire::generated::sso_admin::{Error, op, types};

use super::access_control;
use crate::cx::Cx;
use crate::handler::{Handler, Resources, Scope};

impl Handler for op::DescribeInstanceAccessControlAttributeConfiguration {
    fn resources(
        input: &types::DescribeInstanceAccessControlAttributeConfigurationRequest,
        _: &Scope,
    ) -> Resources {
        Resources::of_organization(&input.instance_arn)
    }

    async fn run(
        cx: &mut Cx<'_>,
        input: types::DescribeInstanceAccessControlAttributeConfigurationRequest,
    ) -> Result<types::DescribeInstanceAccessControlAttributeConfigurationResponse, Error> {
        let (_, attributes) = access_control::of(cx, &input.instance_arn).await?;
        Ok(types::DescribeInstanceAccessControlAttributeConfigurationResponse {
            status: Some(types::InstanceAccessControlAttributeConfigurationStatus::Enabled),
            status_reason: None,
            instance_access_control_attribute_configuration: Some(access_control::shown(attributes)),
        })
    }
}
